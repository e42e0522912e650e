@document @must @profile.information
Feature: From likelihood to a loss
  Training seeks the parameter under which the model makes the training set most probable. That
  is a product; its logarithm, divided by the size of the set, is a mean; with the sign changed
  it is a cross entropy, which a program can minimise. This chapter follows the chain from one
  end to the other, and stops where the document breaks it.

  @eq.1-11 @profile.likelihood
  Rule: The best parameter makes the product of the model's probabilities greatest
    $`\hat\theta = \arg\max_\theta \prod_i p_{model}(x_i;\theta)`$

    The model is asked for the probability of each example of the training set, and examples
    are independent. A model is judged by what it gives to what happened; what it gives to
    anything else matters only in that the probabilities sum to 1.

    @id.training.flips
    Scenario: Of four coins the one of 0.6 makes the ten flips most probable
      Each row holds what one coin gives to H, H, T, H, H, T, H, T, H and T.

      Given theta is
        | 0.2 | 0.4 | 0.6 | 0.8 |
      And the probabilities are
        | 0.2 | 0.2 | 0.8 | 0.2 | 0.2 | 0.8 | 0.2 | 0.8 | 0.2 | 0.8 |
        | 0.4 | 0.4 | 0.6 | 0.4 | 0.4 | 0.6 | 0.4 | 0.6 | 0.4 | 0.6 |
        | 0.6 | 0.6 | 0.4 | 0.6 | 0.6 | 0.4 | 0.6 | 0.4 | 0.6 | 0.4 |
        | 0.8 | 0.8 | 0.2 | 0.8 | 0.8 | 0.2 | 0.8 | 0.2 | 0.8 | 0.2 |
      When the likelihood is evaluated
      Then the likelihood should be greatest where theta is 0.6
      And the likelihood should be
        | 0.0000262144 | 0.0005308416 | 0.0011943936 | 0.0004194304 |

    @id.training.classes
    Scenario: Ten examples of three classes, and models (theta, 0.8 - theta, 0.2)
      Class 0 occurs five times, class 1 three times and class 2 twice: the best theta is 0.5.

      Given theta is
        | 0.3 | 0.4 | 0.5 | 0.6 | 0.7 |
      And the probabilities are
        | 0.3 | 0.5 | 0.3 | 0.2 | 0.3 | 0.3 | 0.5 | 0.3 | 0.5 | 0.2 |
        | 0.4 | 0.4 | 0.4 | 0.2 | 0.4 | 0.4 | 0.4 | 0.4 | 0.4 | 0.2 |
        | 0.5 | 0.3 | 0.5 | 0.2 | 0.5 | 0.5 | 0.3 | 0.5 | 0.3 | 0.2 |
        | 0.6 | 0.2 | 0.6 | 0.2 | 0.6 | 0.6 | 0.2 | 0.6 | 0.2 | 0.2 |
        | 0.7 | 0.1 | 0.7 | 0.2 | 0.7 | 0.7 | 0.1 | 0.7 | 0.1 | 0.2 |
      When the likelihood is evaluated
      Then the likelihood should be greatest where theta is 0.5
      And the likelihood should be
        | 0.00001215 | 0.0000262144 | 0.00003375 | 0.0000248832 | 0.0000067228 |
      And `theta^5 (0.8 - theta)^3 / 25` should be
        | 0.00001215 | 0.0000262144 | 0.00003375 | 0.0000248832 | 0.0000067228 |

  @erratum.X2
  Rule: A product of logarithms has another maximum
    The document prints $`\arg\max_\theta \prod_i \ln p_{model}(x_i;\theta)`$, product and
    logarithm at once. On the ten flips that is $`(\ln\theta)^6 (\ln(1-\theta))^4`$: it tends to
    0 at both ends, and its only maximum lies at 0.2822, not at 0.6. Either the product or the
    logarithm has to go; then the maximum is where it should be.

    @id.product-of-logs.two-readings
    Scenario: At theta 0.6 the product of logarithms is no likelihood and no log-likelihood
      Given the probabilities are
        | 0.6 | 0.6 | 0.4 | 0.6 | 0.6 | 0.4 | 0.6 | 0.4 | 0.6 | 0.4 |
      Then `prod(ln(probabilities))` should be 0.012524754415908263944
      And `prod(ln(probabilities))` should not be 0.0011943936
      And `prod(probabilities)` should be 0.0011943936
      And `sum(ln(probabilities))` should be -6.73011667009256436

    @id.product-of-logs.maximum
    Scenario: The product of logarithms is greatest at 0.28223662346655879171, not at 0.6
      Given theta is
        | 0.01 | 0.1 | 0.2 | 0.27 | 0.28223662346655879171 | 0.29 | 0.4 | 0.6 | 0.9 |
      Then `ln(theta)^6 ln(1 - theta)^4` should be greatest where theta is 0.28223662346655879171

    @id.product-of-logs.values
    Scenario Outline: The product of logarithms at theta <theta>
      Given theta is <theta>
      Then `ln(theta)^6 ln(1 - theta)^4` should be <value>

      Examples:
        | id      | theta                  | value                   |
        | maximum | 0.28223662346655879171 | 0.049556545039777904180 |
        | coin    | 0.6                    | 0.012524754415908263944 |

    @id.product-of-logs.slope
    Scenario: Its slope changes sign between the two neighbours in the twentieth digit
      The slope has the sign of $`6/(\theta \ln\theta) - 4/((1-\theta) \ln(1-\theta))`$, its
      logarithmic derivative. At 0.6 it is well below zero.

      Given theta is
        | 0.28223662346655879170 | 0.28223662346655879172 | 0.6 |
      And a is
        | 1 | -1 | -1 |
      Then `a (6/(theta ln(theta)) - 4/((1 - theta) ln(1 - theta)))` should be greater than `0`

    @id.product-of-logs.ends
    Scenario: It rises from nothing at one end and falls to nothing at the other
      Given a is
        | 1e-16 | 1e-8 | 0.001 | 0.1 | 0.28 |
      And b is
        | 0.29 | 0.6 | 0.9 | 0.999 | 0.99999999 |
      Then `ln(a)^6 ln(1 - a)^4` should rise from each element to the next
      And `ln(a)^6 ln(1 - a)^4` should be less than `[1e-50, 1e-20, 1e-5, 0.1, 0.1]`
      And `ln(b)^6 ln(1 - b)^4` should fall from each element to the next
      And `ln(b)^6 ln(1 - b)^4` should be less than `[0.1, 0.1, 1e-4, 1e-14, 1e-42]`

    @id.product-of-logs.odd
    Scenario: On three flips it is negative, and greatest nowhere between 0 and 1
      Given theta is
        | 1e-8 | 0.1 | 0.3 | 0.6 | 0.9 | 0.99999999 |
      Then `ln(theta)^2 ln(1 - theta)` should be less than `0`
      And `ln(theta)^2 ln(1 - theta)` should be least where theta is 0.1

    @profile.likelihood @id.product-of-logs.corrected
    Scenario: Without the product, or without the logarithm, 0.6 is the best
      Given the flips are
        | 1 | 1 | 0 | 1 | 1 | 0 | 1 | 0 | 1 | 0 |
      And theta is
        | 0.1 | 0.28223662346655879171 | 0.4 | 0.6 | 0.8 |
      When the Bernoulli likelihood is evaluated
      And the Bernoulli log-likelihood is evaluated
      Then the Bernoulli likelihood should be greatest where theta is 0.6
      And the Bernoulli log-likelihood should be greatest where theta is 0.6

  @eq.1-12 @profile.likelihood
  Rule: The mean log-probability of the training set is an expectation
    $`\mathbb{E}_{x \sim \hat p_{data}} \ln p_{model}(x;\theta) = \frac{1}{m} \sum_i \ln p_{model}(x_i;\theta)`$,
    greatest at $`\hat\theta`$.

    The empirical distribution gives every value its share of the training set, so a mean over
    the examples is an expectation under it. Dividing by m moves no maximum.

    @id.mean-log.flips
    Scenario: Mean over ten flips, and expectation under the shares 0.6 and 0.4
      Given theta is
        | 0.2 | 0.4 | 0.6 | 0.8 |
      And the probabilities are
        | 0.2 | 0.2 | 0.8 | 0.2 | 0.2 | 0.8 | 0.2 | 0.8 | 0.2 | 0.8 |
        | 0.4 | 0.4 | 0.6 | 0.4 | 0.4 | 0.6 | 0.4 | 0.6 | 0.4 | 0.6 |
        | 0.6 | 0.6 | 0.4 | 0.6 | 0.6 | 0.4 | 0.6 | 0.4 | 0.6 | 0.4 |
        | 0.8 | 0.8 | 0.2 | 0.8 | 0.8 | 0.2 | 0.8 | 0.2 | 0.8 | 0.2 |
      And q is
        | 0.2 | 0.8 |
        | 0.4 | 0.6 |
        | 0.6 | 0.4 |
        | 0.8 | 0.2 |
      When the log-likelihood is evaluated
      Then the log-likelihood should be greatest where theta is 0.6
      And `mean(ln(probabilities))` should be greatest where theta is 0.6
      And the log-likelihood should equal `10 mean(ln(probabilities))`
      And the log-likelihood should equal `10 sum([0.6, 0.4] ln(q))`

    @id.mean-log.classes
    Scenario: Mean over ten examples, and expectation under the shares 0.5, 0.3 and 0.2
      Given theta is
        | 0.3 | 0.4 | 0.5 | 0.6 | 0.7 |
      And the probabilities are
        | 0.3 | 0.5 | 0.3 | 0.2 | 0.3 | 0.3 | 0.5 | 0.3 | 0.5 | 0.2 |
        | 0.4 | 0.4 | 0.4 | 0.2 | 0.4 | 0.4 | 0.4 | 0.4 | 0.4 | 0.2 |
        | 0.5 | 0.3 | 0.5 | 0.2 | 0.5 | 0.5 | 0.3 | 0.5 | 0.3 | 0.2 |
        | 0.6 | 0.2 | 0.6 | 0.2 | 0.6 | 0.6 | 0.2 | 0.6 | 0.2 | 0.2 |
        | 0.7 | 0.1 | 0.7 | 0.2 | 0.7 | 0.7 | 0.1 | 0.7 | 0.1 | 0.2 |
      And q is
        | 0.3 | 0.5 | 0.2 |
        | 0.4 | 0.4 | 0.2 |
        | 0.5 | 0.3 | 0.2 |
        | 0.6 | 0.2 | 0.2 |
        | 0.7 | 0.1 | 0.2 |
      When the log-likelihood is evaluated
      Then the log-likelihood should be greatest where theta is 0.5
      And the log-likelihood should equal `10 mean(ln(probabilities))`
      And the log-likelihood should equal `10 sum([0.5, 0.3, 0.2] ln(q))`
      And the log-likelihood should be
        | -11.3181813881777 | -10.5492016798614 | -10.2965301406457 | -10.6013176810005 | -11.9100058235440 |

  @eq.1-13 @claim.C9
  Rule: The divergence of the model from the data is a mean over the training set
    $`D(\hat p_{data}\|p_{model}) = \mathbb{E}[\ln\hat p_{data} - \ln p_{model}]`$, which is
    $`\mathbb{E}\ln\hat p_{data} - \mathbb{E}\ln p_{model}`$.

    This is the relative entropy of the previous feature with the empirical distribution for p
    and the model for q: summing over values with their shares as weights, or averaging over the
    examples one by one, comes to the same.

    @id.divergence-as-mean.flips
    Scenario: Three coins, flip by flip
      In a, a row holds what a coin gives to each flip; in b, what the shares 0.6 and 0.4 give.

      Given p is
        | 0.6 | 0.4 |
        | 0.6 | 0.4 |
        | 0.6 | 0.4 |
      And q is
        | 0.3 | 0.7 |
        | 0.6 | 0.4 |
        | 0.9 | 0.1 |
      And a is
        | 0.3 | 0.3 | 0.7 | 0.3 | 0.3 | 0.7 | 0.3 | 0.7 | 0.3 | 0.7 |
        | 0.6 | 0.6 | 0.4 | 0.6 | 0.6 | 0.4 | 0.6 | 0.4 | 0.6 | 0.4 |
        | 0.9 | 0.9 | 0.1 | 0.9 | 0.9 | 0.1 | 0.9 | 0.1 | 0.9 | 0.1 |
      And b is
        | 0.6 | 0.6 | 0.4 | 0.6 | 0.6 | 0.4 | 0.6 | 0.4 | 0.6 | 0.4 |
        | 0.6 | 0.6 | 0.4 | 0.6 | 0.6 | 0.4 | 0.6 | 0.4 | 0.6 | 0.4 |
        | 0.6 | 0.6 | 0.4 | 0.6 | 0.6 | 0.4 | 0.6 | 0.4 | 0.6 | 0.4 |
      When the KL divergence is evaluated
      Then the KL divergence should equal `mean(ln(b) - ln(a))`
      And the KL divergence should equal `mean(selfInformation(a)) - mean(selfInformation(b))`
      And the KL divergence should be
        | 0.19204199316179811114 | 0 | 0.31123867958305761835 |

  @eq.1-14
  Rule: Its only part that depends on the model is a cross entropy
    $`-\mathbb{E}_{x \sim \hat p_{data}} \ln p_{model} = -\sum_x \hat p_{data}(x) \ln p_{model}(x)`$

    The mean self-information of the training set under the model is the cross entropy of the
    data under the model: the loss that is minimised in practice.

    @id.loss.flips
    Scenario: The mean information of ten flips under three coins
      Given p is
        | 0.6 | 0.4 |
        | 0.6 | 0.4 |
        | 0.6 | 0.4 |
      And q is
        | 0.3 | 0.7 |
        | 0.6 | 0.4 |
        | 0.9 | 0.1 |
      And a is
        | 0.3 | 0.3 | 0.7 | 0.3 | 0.3 | 0.7 | 0.3 | 0.7 | 0.3 | 0.7 |
        | 0.6 | 0.6 | 0.4 | 0.6 | 0.6 | 0.4 | 0.6 | 0.4 | 0.6 | 0.4 |
        | 0.9 | 0.9 | 0.1 | 0.9 | 0.9 | 0.1 | 0.9 | 0.1 | 0.9 | 0.1 |
      When the cross entropy is evaluated
      Then the cross entropy should equal `mean(selfInformation(a))`
      And the cross entropy should equal `-mean(ln(a))`
      And the cross entropy should be
        | 0.86505366017105454714 | 0.67301166700925643600 | 0.98425034659231405434 |

    @id.loss.one-example
    Scenario: With a single example the loss is the information of its class
      The empirical distribution is one-hot: the form in which labels come in the next chapters.

      Given p is
        | 0 | 1 | 0 |
      And q is
        | 0.301 | 0.497 | 0.202 |
      And a is 0.497
      When the cross entropy is evaluated
      Then the cross entropy should equal `selfInformation(a)`
      And the cross entropy should be 0.69916525288550832562

  @claim.C8
  Rule: Divergence, cross entropy and likelihood choose the same parameter
    Divergence and cross entropy differ by the entropy of the data, which no parameter of the
    model can change. Cross entropy is the log-likelihood over -m. So the least divergence, the
    least cross entropy and the greatest likelihood lie at one place, though only the divergence
    is zero there.

    @id.one-choice.flips
    Scenario: Three criteria choose the coin of 0.6
      Given theta is
        | 0.2 | 0.4 | 0.5 | 0.6 | 0.7 | 0.9 |
      And p is
        | 0.6 | 0.4 |
        | 0.6 | 0.4 |
        | 0.6 | 0.4 |
        | 0.6 | 0.4 |
        | 0.6 | 0.4 |
        | 0.6 | 0.4 |
      And q is
        | 0.2 | 0.8 |
        | 0.4 | 0.6 |
        | 0.5 | 0.5 |
        | 0.6 | 0.4 |
        | 0.7 | 0.3 |
        | 0.9 | 0.1 |
      And the probabilities are
        | 0.2 | 0.2 | 0.8 | 0.2 | 0.2 | 0.8 | 0.2 | 0.8 | 0.2 | 0.8 |
        | 0.4 | 0.4 | 0.6 | 0.4 | 0.4 | 0.6 | 0.4 | 0.6 | 0.4 | 0.6 |
        | 0.5 | 0.5 | 0.5 | 0.5 | 0.5 | 0.5 | 0.5 | 0.5 | 0.5 | 0.5 |
        | 0.6 | 0.6 | 0.4 | 0.6 | 0.6 | 0.4 | 0.6 | 0.4 | 0.6 | 0.4 |
        | 0.7 | 0.7 | 0.3 | 0.7 | 0.7 | 0.3 | 0.7 | 0.3 | 0.7 | 0.3 |
        | 0.9 | 0.9 | 0.1 | 0.9 | 0.9 | 0.1 | 0.9 | 0.1 | 0.9 | 0.1 |
      Then `klDivergence(p, q)` should be least where theta is 0.6
      And `crossEntropy(p, q)` should be least where theta is 0.6
      And `likelihood(probabilities)` should be greatest where theta is 0.6

    @id.one-choice.constant
    Scenario: Divergence and cross entropy differ by the entropy of the data, whatever the model
      Given p is
        | 0.5 | 0.3 | 0.2 |
        | 0.5 | 0.3 | 0.2 |
        | 0.5 | 0.3 | 0.2 |
      And q is
        | 0.3 | 0.5 | 0.2 |
        | 0.1 | 0.1 | 0.8 |
        | 0.5 | 0.3 | 0.2 |
      Then `crossEntropy(p, q) - klDivergence(p, q)` should equal `entropy(p)`
      And `crossEntropy(p, q) - klDivergence(p, q)` should be
        | 1.0296530140645735274 | 1.0296530140645735274 | 1.0296530140645735274 |

    @id.one-choice.likelihood
    Scenario: Cross entropy is the log-likelihood of the training set over -m
      Given p is
        | 0.5 | 0.3 | 0.2 |
        | 0.5 | 0.3 | 0.2 |
      And q is
        | 0.4 | 0.4 | 0.2 |
        | 0.7 | 0.1 | 0.2 |
      And the probabilities are
        | 0.4 | 0.4 | 0.4 | 0.2 | 0.4 | 0.4 | 0.4 | 0.4 | 0.4 | 0.2 |
        | 0.7 | 0.1 | 0.7 | 0.2 | 0.7 | 0.7 | 0.1 | 0.7 | 0.1 | 0.2 |
      Then `crossEntropy(p, q)` should equal `-logLikelihood(probabilities)/10`

  @erratum.X16 @profile.likelihood
  Rule: What is minimised is the negative log-likelihood
    The document concludes that maximising the likelihood turns into minimising the
    log-likelihood. The sign is lost: minimising that would drive the model to the worst
    parameter there is. The loss is -ln L.

    @id.sign.two-coins
    Scenario: The better coin has the greater log-likelihood, and the smaller loss
      Given the flips are
        | 1 | 1 | 0 | 1 | 1 | 0 | 1 | 0 | 1 | 0 |
      And theta is
        | 0.5 | 0.6 |
      When the Bernoulli log-likelihood is evaluated
      Then the Bernoulli log-likelihood should be
        | -6.9314718055994530942 | -6.73011667009256436 |
      And the Bernoulli log-likelihood should rise from each element to the next
      And `-bernoulliLogLikelihood(flips, theta)` should fall from each element to the next

    @id.sign.grid
    Scenario: Minimised as printed, the log-likelihood leads to 0.1, and with its sign to 0.6
      Given the flips are
        | 1 | 1 | 0 | 1 | 1 | 0 | 1 | 0 | 1 | 0 |
      And theta is
        | 0.1 | 0.2 | 0.3 | 0.4 | 0.5 | 0.6 | 0.7 | 0.8 | 0.9 |
      When the Bernoulli log-likelihood is evaluated
      Then the Bernoulli log-likelihood should be least where theta is 0.1
      And `-bernoulliLogLikelihood(flips, theta)` should be least where theta is 0.6
