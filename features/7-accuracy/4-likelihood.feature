@accurate @must @profile.likelihood
Feature: How accurate likelihoods and estimates are
  Beyond the document, whose coin was flipped ten times: coins of any bias, runs of up to a hundred
  thousand flips or observations. A likelihood of many observations is a product of many numbers below 1,
  and soon too small to be represented; its logarithm never is.

  Rule: The coin: likelihood, log-likelihood and score at every theta
    $`\theta^h (1 - \theta)^t`$, $`h\ln\theta + t\ln(1 - \theta)`$ and $`\dfrac{h}{\theta} - \dfrac{t}{1 - \theta}`$

    Close to theta = 0 and 1 one of the two factors decides; the score is the difference of two large
    numbers around its zero, and the bound follows them.

    @id.accuracy.coin-likelihood
    Scenario Outline: The Bernoulli likelihood over <domain>
      When the Bernoulli likelihood is swept over <domain>
      Then every Bernoulli likelihood should be within its bound

      Examples:
        | id         | domain                |
        | thresholds | its thresholds        |
        | binades    | every binade          |
        | sobol      | a Sobol sequence      |
        | ranks      | tensors of every rank |

    @id.accuracy.coin-log-likelihood
    Scenario Outline: The Bernoulli log-likelihood over <domain>
      When the Bernoulli log-likelihood is swept over <domain>
      Then every Bernoulli log-likelihood should be within its bound

      Examples:
        | id         | domain                |
        | thresholds | its thresholds        |
        | binades    | every binade          |
        | sobol      | a Sobol sequence      |
        | ranks      | tensors of every rank |

    @id.accuracy.coin-score
    Scenario Outline: The Bernoulli score over <domain>
      When the Bernoulli score is swept over <domain>
      Then every Bernoulli score should be within its bound

      Examples:
        | id         | domain                |
        | thresholds | its thresholds        |
        | binades    | every binade          |
        | sobol      | a Sobol sequence      |
        | ranks      | tensors of every rank |

  Rule: The binomial coefficient may exceed every number, and the probability does not
    $`\binom{n}{k}\theta^k(1 - \theta)^{n - k}`$

    With a thousand flips the coefficient reaches 10^299 and the powers underflow; their product is an
    ordinary number.

    @id.accuracy.binomial
    Scenario Outline: The binomial probability over <domain>
      When the binomial probability is swept over <domain>
      Then every binomial probability should be within its bound

      Examples:
        | id    | domain       |
        | n1    | runs of 1    |
        | n3    | runs of 3    |
        | n10   | runs of 10   |
        | n60   | runs of 60   |
        | n1000 | runs of 1000 |

  Rule: Independent observations: a product, and the sum of its logarithms
    $`\prod_i p_i`$ and $`\sum_i \ln p_i`$

    @id.accuracy.likelihood
    Scenario Outline: The likelihood over <domain>
      When the likelihood is swept over <domain>
      Then every likelihood should be within its bound

      Examples:
        | id      | domain                |
        | ranks   | tensors of every rank |
        | k1      | rows of 1             |
        | k2      | rows of 2             |
        | k3      | rows of 3             |
        | k10     | rows of 10            |
        | k37     | rows of 37            |
        | widths  | rows of every width   |
        | k1000   | rows of 1000          |
        | k100000 | rows of 100000        |

    @id.accuracy.log-likelihood
    Scenario Outline: The log-likelihood over <domain>
      When the log-likelihood is swept over <domain>
      Then every log-likelihood should be within its bound

      Examples:
        | id      | domain                |
        | ranks   | tensors of every rank |
        | k1      | rows of 1             |
        | k2      | rows of 2             |
        | k3      | rows of 3             |
        | k10     | rows of 10            |
        | k37     | rows of 37            |
        | widths  | rows of every width   |
        | k1000   | rows of 1000          |
        | k100000 | rows of 100000        |

  Rule: Estimates lie where the likelihood is greatest, as far as a search can see
    $`\hat\theta = \dfrac{h}{n}`$ and $`\hat\mu = \dfrac{1}{n}\sum_i x_i`$

    A search finds the top of a curve that is flat there, and cannot tell apart what differs by less than
    its rounding errors; a quotient can. Both are sound, and the class tells which it is.

    @id.accuracy.coin-estimate
    Scenario Outline: The maximum-likelihood estimate of theta over <domain>
      When the maximum-likelihood estimate of theta is swept over <domain>
      Then every estimate of theta should be within its bound

      Examples:
        | id    | domain       |
        | n1    | runs of 1    |
        | n3    | runs of 3    |
        | n10   | runs of 10   |
        | n1000 | runs of 1000 |

    @id.accuracy.mean-estimate
    Scenario Outline: The maximum-likelihood estimate of the normal mean over <domain>
      When the maximum-likelihood estimate of the normal mean is swept over <domain>
      Then every estimate of the normal mean should be within its bound

      Examples:
        | id      | domain         |
        | n1      | runs of 1      |
        | n3      | runs of 3      |
        | n10     | runs of 10     |
        | n1000   | runs of 1000   |
        | n100000 | runs of 100000 |
