@document @must @profile.likelihood
Feature: Likelihood
  A model with a parameter gives every possible observation a probability. Hold the parameter and
  let the observation vary, and that is all it is. Hold the observation and let the parameter
  vary, and the same formula tells how well each parameter accounts for what was seen: this is
  the likelihood. The parameter that accounts for it best is the maximum-likelihood estimate.

  @claim.C21
  Rule: One formula is a probability in x and a likelihood in theta
    Write $`f(x;\theta)`$ for the formula. Over all outcomes x it sums to 1, for one of them must
    happen. Over all parameters it need not: the likelihood of the ten flips of the next feature
    covers an area of 1/2310 only. A likelihood ranks parameters; it is no distribution over them.

    @id.reading.outcomes
    Scenario Outline: All counts of heads in ten flips share a probability of 1 at theta <theta>
      Given the heads are
        | 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 |
      And the number of flips is 10
      And theta is <theta>
      When the binomial probability is evaluated
      Then the binomial probability should have shape 11
      And `sum(binomialProbability(heads, n, theta))` should be 1

      Examples:
        | id    | theta |
        | worse | 0.1   |
        | fair  | 0.5   |
        | coin  | 0.6   |
        | sure  | 1     |

    @id.reading.area-two
    Scenario: The likelihood of one head and one tail covers an area of 1/6
      Simpson's rule is exact up to degree three, and this likelihood is of degree two.

      Given the flips are
        | 1 | 0 |
      And theta is
        | 0 | 1/2 | 1 |
      And w is
        | 1/6 | 4/6 | 1/6 |
      When the Bernoulli likelihood is evaluated
      Then the Bernoulli likelihood should be
        | 0 | 1/4 | 0 |
      And `sum(w bernoulliLikelihood(flips, theta))` should be 1/6

    @id.reading.area-ten
    Scenario: The likelihood of six heads and four tails covers an area of 1/2310
      The antiderivative at 1, term by term, and the rule of Newton and Cotes on eleven points,
      which is exact up to degree eleven, agree.

      Given the flips are
        | 1 | 1 | 0 | 1 | 1 | 0 | 1 | 0 | 1 | 0 |
      And theta is
        | 0 | 0.1 | 0.2 | 0.3 | 0.4 | 0.5 | 0.6 | 0.7 | 0.8 | 0.9 | 1 |
      And w is
        | 16067 | 106300 | -48525 | 272400 | -260550 | 427368 | -260550 | 272400 | -48525 | 106300 | 16067 |
      Then `1/7 - 4/8 + 6/9 - 4/10 + 1/11` should be 1/2310
      And `sum(w)` should be 598752
      And `sum(w bernoulliLikelihood(flips, theta))/598752` should be 1/2310

  @eq.1-1
  Rule: The likelihood of independent observations is the product of their probabilities
    $`L(x_1,\dots,x_n;\theta) = \prod_i p(x_i;\theta)`$

    Independence is what makes it a product. The order of the observations is of no account,
    certain observations change nothing, and a single impossible one rules the parameter out.

    @id.likelihood.three
    Scenario Outline: Three observations, <id>, have the likelihood <likelihood>
      Given the probabilities are
        | <first> | <second> | <third> |
      When the likelihood is evaluated
      Then the likelihood should be <likelihood>
      And `prod(probabilities)` should be <likelihood>

      Examples: Of every kind
        | id        | first | second | third | likelihood        |
        | dyadic    | 1/2   | 1/4    | 1/8   | 1/64              |
        | uneven    | 0.9   | 0.05   | 0.3   | 27/2000           |
        | reordered | 0.3   | 0.9    | 0.05  | 27/2000           |
        | extreme   | 0.999 | 0.001  | 0.999 | 998001/1000000000 |

      Examples: Certain and impossible
        | id         | first | second | third | likelihood |
        | certain    | 1     | 1      | 0.7   | 7/10       |
        | impossible | 0.4   | 0      | 0.9   | 0          |

    @id.likelihood.one
    Scenario: A single observation has its own probability for its likelihood
      Given the probabilities are
        | 0.3 |
      When the likelihood is evaluated
      Then the likelihood should be 3/10
      And the likelihood should have shape scalar

    @id.likelihood.five
    Scenario: Five observations, neither averaged nor added
      Given the probabilities are
        | 0.2 | 0.4 | 0.6 | 0.8 | 0.5 |
      When the likelihood is evaluated
      Then the likelihood should be 12/625
      And the likelihood should be less than `min(probabilities)`

    @id.likelihood.wide
    Scenario: Two samples of three observations have two likelihoods
      Given the probabilities are
        | 0.5 | 0.2 | 0.1 |
        | 0.9 | 0.8 | 0.3 |
      When the likelihood is evaluated
      Then the likelihood should be
        | 1/100 | 27/125 |

    @id.likelihood.square
    Scenario: A square batch is multiplied along rows, not down columns
      The columns would give 21/100, 27/500 and 4/125.

      Given the probabilities are
        | 0.7 | 0.2 | 0.1 |
        | 0.5 | 0.3 | 0.4 |
        | 0.6 | 0.9 | 0.8 |
      When the likelihood is evaluated
      Then the likelihood should be
        | 7/500 | 3/50 | 54/125 |

    @id.likelihood.rank-three
    Scenario: Only the last axis is multiplied away
      Given the probabilities of shape 2 x 2 x 3 are
        | 0.5 | 0.5 | 0.2 |
        | 0.1 | 0.4 | 0.5 |
        | 0.9 | 0.3 | 1   |
        | 0.7 | 0.8 | 0.5 |
      When the likelihood is evaluated
      Then the likelihood should have shape 2 x 2
      And the likelihood should be
        | 1/20   | 1/50 |
        | 27/100 | 7/25 |

  @eq.1-2
  Rule: The log-likelihood is the sum of the logarithms
    $`\ln L = \sum_i \ln p(x_i;\theta)`$

    A sum is easier to differentiate than a product, and it does not vanish: a product of
    many small factors soon falls below the least number that a machine can hold, and then all
    parameters look alike. The logarithm is the natural one.

    @id.log-likelihood.three
    Scenario Outline: The logarithms of three probabilities, <id>, are added up
      Given the probabilities are
        | <first> | <second> | <third> |
      When the log-likelihood is evaluated
      Then the log-likelihood should be <sum>
      And `sum(ln(probabilities))` should be <sum>

      Examples: Of every kind
        | id      | first | second | third | sum                    |
        | dyadic  | 1/2   | 1/4    | 1/8   | -4.1588830833596718565 |
        | uneven  | 0.9   | 0.05   | 0.3   | -4.3050655935377532873 |
        | extreme | 0.999 | 0.001  | 0.999 | -6.9097562796493041191 |

      Examples: Certain and impossible
        | id         | first | second | third | sum       |
        | certain    | 1     | 1      | 1     | 0         |
        | impossible | 0.4   | 0      | 0.9   | -Infinity |

    @id.log-likelihood.one
    Scenario: A single observation has the logarithm of its probability
      Given the probabilities are
        | 0.3 |
      When the log-likelihood is evaluated
      Then the log-likelihood should be -1.2039728043259359926
      And the log-likelihood should have shape scalar

    @id.log-likelihood.wide
    Scenario: Two samples of three observations have two log-likelihoods
      Given the probabilities are
        | 0.5 | 0.2 | 0.1 |
        | 0.9 | 0.8 | 0.3 |
      When the log-likelihood is evaluated
      Then the log-likelihood should be
        | -4.6051701859880913680 | -1.5324768712979720496 |
      And the log-likelihood should equal `ln(likelihood(probabilities))`

    @id.log-likelihood.square
    Scenario: A square batch is added up along rows, not down columns
      Given the probabilities are
        | 0.7 | 0.2 | 0.1 |
        | 0.5 | 0.3 | 0.4 |
        | 0.6 | 0.9 | 0.8 |
      When the log-likelihood is evaluated
      Then the log-likelihood should be
        | -4.2686979493668784375 | -2.8134107167600363672 | -0.83932969073802674020 |
      And `exp(logLikelihood(probabilities))` should equal `likelihood(probabilities)`

    @id.log-likelihood.many-improbable
    Scenario: Ten improbable observations keep their log-likelihood
      Given the probabilities are
        | 1e-8 | 1e-8 | 1e-8 | 1e-8 | 1e-8 | 1e-8 | 1e-8 | 1e-8 | 1e-8 | 1e-8 |
      When the log-likelihood is evaluated
      Then the log-likelihood should be -184.20680743952365472
      And `10 ln(1e-8)` should be -184.20680743952365472

    @id.log-likelihood.product-vanishes
    Scenario: In binary32 the product of the same ten probabilities is zero
      Given the arithmetic is binary32
      And the probabilities are
        | 1e-8 | 1e-8 | 1e-8 | 1e-8 | 1e-8 | 1e-8 | 1e-8 | 1e-8 | 1e-8 | 1e-8 |
      Then `prod(probabilities)` should be 0
      And `sum(ln(probabilities))` should be greater than `-185`

  @claim.C1
  Rule: The logarithm moves the height of the maximum, not its place
    The logarithm rises throughout, so of two parameters the one with the greater likelihood has
    the greater log-likelihood. Whoever finds the maximum of one has found that of the other.

    @id.same-maximum.ten-flips
    Scenario: Six heads in ten flips are most likely at 0.6 on either scale
      Given the flips are
        | 1 | 1 | 0 | 1 | 1 | 0 | 1 | 0 | 1 | 0 |
      And theta is
        | 0.1 | 0.2 | 0.3 | 0.4 | 0.5 | 0.6 | 0.7 | 0.8 | 0.9 |
      When the Bernoulli likelihood is evaluated
      And the Bernoulli log-likelihood is evaluated
      Then the Bernoulli likelihood should be greatest where theta is 0.6
      And the Bernoulli log-likelihood should be greatest where theta is 0.6

    @id.same-maximum.three-flips
    Scenario: Two heads in three flips are most likely at 2/3 on either scale
      Given the flips are
        | 1 | 1 | 0 |
      And theta is
        | 1/6 | 1/3 | 1/2 | 2/3 | 5/6 |
      When the Bernoulli likelihood is evaluated
      And the Bernoulli log-likelihood is evaluated
      Then the Bernoulli likelihood should be greatest where theta is 2/3
      And the Bernoulli log-likelihood should be greatest where theta is 2/3

    @id.same-maximum.order
    Scenario: What is more likely has the greater log-likelihood
      Given the probabilities are
        | 0.001 | 0.002 |
        | 0.999 | 0.003 |
        | 0.2   | 0.3   |
        | 0.5   | 0.5   |
        | 0.999 | 0.999 |
      When the likelihood is evaluated
      And the log-likelihood is evaluated
      Then the likelihood should rise from each element to the next
      And the log-likelihood should rise from each element to the next

  @claim.C3
  Rule: For a continuous distribution the density takes the place of the probability
    No single real number has a positive probability, but its density serves as well. For normal
    samples of known variance the log-likelihood of the mean m is, up to a constant,
    $`-\frac{1}{2}\sum_i (x_i - m)^2`$ in units of the standard deviation. Its derivative,
    $`\sum_i (x_i - m)`$, vanishes at the arithmetic mean and nowhere else.

    @id.normal-mean.three
    Scenario Outline: The estimate from <first>, <second> and <third> is <mean>
      Given the samples are
        | <first> | <second> | <third> |
      When the maximum-likelihood estimate of the normal mean is evaluated
      Then the estimate of the normal mean should be <mean>
      And `mean(samples)` should be <mean>

      Examples:
        | id       | first | second | third | mean |
        | uneven   | 1     | 2      | 6     | 3    |
        | negative | -4    | 0      | 1     | -1   |
        | fraction | 0.5   | 0.25   | 1     | 7/12 |
        | distant  | 1000  | 1001   | 1005  | 1002 |

    @id.normal-mean.one
    Scenario: A single sample is its own estimate
      Given the samples are
        | -3/4 |
      When the maximum-likelihood estimate of the normal mean is evaluated
      Then the estimate of the normal mean should be -3/4
      And the estimate of the normal mean should have shape scalar

    @id.normal-mean.outlier
    Scenario: An outlier draws the estimate, as it would not draw a median
      Given the samples are
        | 1 | 2 | 3 | 4 | 15 |
      When the maximum-likelihood estimate of the normal mean is evaluated
      Then the estimate of the normal mean should be 5
      And the estimate of the normal mean should be greater than `3`

    @id.normal-mean.maximum
    Scenario: The log-density of 1, 2 and 6 is greatest at their mean, where its slope is zero
      Given m is
        | 1 | 2 | 2.5 | 3 | 3.5 | 4 | 6 |
      Then `-((1 - m)^2 + (2 - m)^2 + (6 - m)^2)/2` should be greatest where m is 3
      And `(1 - m) + (2 - m) + (6 - m)` should be
        | 6 | 3 | 3/2 | 0 | -3/2 | -3 | -9 |

  @excluded @claim.C20
  Rule: Which losses are usual is beyond an example
    The document opens by naming mean squared error, hinge loss and cross entropy as the usual
    losses, and cross entropy as that of image classification. It gives no formula for the first
    two, and custom is nothing that an implementation could get wrong: nothing is tested here.
