@law @must @profile.likelihood
Feature: Laws of likelihoods and estimates
  The document states formulas; this chapter goes beyond it, to what must hold between several answers
  of one implementation. A law needs no expected value, and so can be asked of inputs that nobody has
  seen: they are drawn from the seed of the run. What is said to be equal is equal up to the errors
  that both sides are allowed; what is said to be equal bit for bit is the same number, with nothing
  allowed, and is demanded only where every sound formula delivers it; +0 and -0 are one number.

  Rule: Heads and tails are names
    $`L(\theta \mid f) = L(1-\theta \mid 1-f)`$

    Whoever calls heads tails must call theta 1 - theta, and has seen the same. The law finds formulas
    that treat one side with more care than the other: 1 - theta formed too late, or a count of tails
    that is off by one.

    @id.laws.exchange-likelihood
    Scenario: The likelihood of flips is that of their opposites
      Given the flips are 24 numbers drawn from 0 to 1 in steps of 1
      And theta is 40 numbers drawn from 1/1024 to 1023/1024 in steps of 1/1024
      Then `bernoulliLikelihood(flips, theta)` should equal `bernoulliLikelihood(1 - flips, 1 - theta)`

    @id.laws.exchange-log-likelihood
    Scenario: The log-likelihood of flips is that of their opposites
      Given the flips are 24 numbers drawn from 0 to 1 in steps of 1
      And theta is 40 numbers drawn from 1/1024 to 1023/1024 in steps of 1/1024
      Then `bernoulliLogLikelihood(flips, theta)` should equal `bernoulliLogLikelihood(1 - flips, 1 - theta)`

    @id.laws.exchange-score
    Scenario: The score changes its sign
      Given the flips are 24 numbers drawn from 0 to 1 in steps of 1
      And theta is 40 numbers drawn from 1/1024 to 1023/1024 in steps of 1/1024
      Then `bernoulliScore(flips, theta)` should equal `-bernoulliScore(1 - flips, 1 - theta)`

    @id.laws.exchange-estimate
    Scenario: The estimate goes to its complement
      Given the flips are 50 numbers drawn from 0 to 1 in steps of 1
      Then `bernoulliEstimate(1 - flips)` should equal `1 - bernoulliEstimate(flips)`

    @id.laws.exchange-binomial
    Scenario Outline: As many heads at <theta> are as many tails at its complement
      Given the heads are 30 numbers drawn from 0 to 20 in steps of 1
      And the number of flips is 20
      And theta is <theta>
      Then `binomialProbability(heads, n, theta)` should equal `binomialProbability(n - heads, n, 1 - theta)`

      Examples:
        | id   | theta |
        | less | 0.375 |
        | more | 0.875 |

  Rule: One more flip is heads or tails
    $`B(k \mid n+1, \theta) = \theta\,B(k-1 \mid n, \theta) + (1-\theta)\,B(k \mid n, \theta)`$

    Pascal's rule with probabilities. It ties three calls of different lengths together: a coefficient
    that counts wrongly for some n fails it, whatever table it was tested against.

    @id.laws.one-more-flip
    Scenario Outline: A twenty-first flip at <theta>
      Given the heads are 30 numbers drawn from 1 to 20 in steps of 1
      And the number of flips is 20
      And theta is <theta>
      Then `binomialProbability(heads, n + 1, theta)` should equal `theta binomialProbability(heads - 1, n, theta) + (1 - theta) binomialProbability(heads, n, theta)`

      Examples:
        | id    | theta |
        | fair  | 0.5   |
        | loads | 0.875 |

  Rule: Independent observations do not know their order
    $`\prod_i p_i`$ is the same in any order, and so is a sum, up to rounding: a different order of
    additions rounds differently, and so the law is held within the bounds and not bit for bit.

    @id.laws.order-of-flips
    Scenario Outline: <operation> of flips read backwards
      Given the flips are 24 numbers drawn from 0 to 1 in steps of 1
      And theta is 40 numbers drawn from 1/1024 to 1023/1024 in steps of 1/1024
      Then `<operation>(reverse(flips), theta)` should equal `<operation>(flips, theta)`

      Examples:
        | id             | operation              |
        | likelihood     | bernoulliLikelihood    |
        | log-likelihood | bernoulliLogLikelihood |
        | score          | bernoulliScore         |

    @id.laws.order-of-observations
    Scenario Outline: <operation> of observations read backwards
      Given the probabilities are 40 rows of 6 drawn from 0 to 1
      Then `<operation>(reverse(probabilities))` should equal `<operation>(probabilities)`

      Examples:
        | id             | operation     |
        | likelihood     | likelihood    |
        | log-likelihood | logLikelihood |

    @id.laws.order-of-samples
    Scenario: Samples read backwards
      Given the samples are 50 numbers drawn from -8 to 8
      Then `normalMeanEstimate(reverse(samples))` should equal `normalMeanEstimate(samples)`

    @id.laws.independent
    Scenario: Two independent observations multiply
      Given a is 60 numbers drawn from 0 to 1
      And b is 60 numbers drawn from 0 to 1
      Then `likelihood(transpose([a, b]))` should equal `a b`

    @id.laws.independent-logarithms
    Scenario: The logarithms of two independent observations add
      Given a is 60 numbers drawn from 0 to 1
      And b is 60 numbers drawn from 0 to 1
      Then `logLikelihood(transpose([a, b]))` should equal `logLikelihood(transpose([a])) + logLikelihood(transpose([b]))`

    @id.laws.logarithm-of-likelihood
    Scenario: The log-likelihood is the logarithm of the likelihood
      Given the probabilities are 40 rows of 6 drawn from 0 to 1
      Then `exp(logLikelihood(probabilities))` should equal `likelihood(probabilities)`

  Rule: Likelihood and log-likelihood are greatest at the share of heads
    $`L(\theta) \le L(k/n)`$ and $`\ell(\theta) \le \ell(k/n)`$, the score is 0 there, and the estimate
    is there.

    The logarithm rises with its argument, and so moves no maximum. A product of logarithms, a wrong
    sign, or heads taken for tails put it elsewhere. Sixty-four flips make k/n a number of any binary
    format, so that the maximum itself can be asked for.

    @id.laws.greatest-likelihood
    Scenario: No theta is likelier than the share of heads
      Given the flips are 64 numbers drawn from 0 to 1 in steps of 1
      And theta is 60 numbers drawn from 1/1024 to 1023/1024 in steps of 1/1024
      Then `bernoulliLikelihood(flips, theta)` should be at most `bernoulliLikelihood(flips, mean(flips))`

    @id.laws.greatest-log-likelihood
    Scenario: No theta has a greater log-likelihood than the share of heads
      Given the flips are 64 numbers drawn from 0 to 1 in steps of 1
      And theta is 60 numbers drawn from 1/1024 to 1023/1024 in steps of 1/1024
      Then `bernoulliLogLikelihood(flips, theta)` should be at most `bernoulliLogLikelihood(flips, mean(flips))`

    @id.laws.score-at-the-maximum
    Scenario: The log-likelihood is level at the share of heads
      Given the flips are 64 numbers drawn from 0 to 1 in steps of 1
      Then `bernoulliScore(flips, mean(flips))` should equal `0`

    @id.laws.estimate
    Scenario: The estimate is the share of heads
      Given the flips are 50 numbers drawn from 0 to 1 in steps of 1
      Then `bernoulliEstimate(flips)` should equal `mean(flips)`

  Rule: The estimate of the mean moves with the samples
    $`\hat\mu(x + c) = \hat\mu(x) + c`$ and $`\hat\mu(-x) = -\hat\mu(x)`$

    An estimate that drops a sample, or divides by n - 1, moves by another amount than the samples.

    @id.laws.mean-moves
    Scenario: Samples that are all moved, and samples reflected
      Given the samples are 50 numbers drawn from -8 to 8 in steps of 1/64
      Then `normalMeanEstimate(samples + 64)` should equal `normalMeanEstimate(samples) + 64`
      And `normalMeanEstimate(-samples)` should equal `-normalMeanEstimate(samples)`
