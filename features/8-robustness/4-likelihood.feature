@robust @must @profile.likelihood
Feature: Likelihoods at their extremes
  This chapter goes beyond the document, whose coin is nearly fair. A coin that has shown one side only
  is best explained by a theta of 0 or 1 (erratum X12), where logarithms are infinite; and the
  likelihood of a long series is smaller than every number that a format holds, though its logarithm
  is not.

  Rule: At theta 0 and 1 one series is certain, and all others are impossible
    $`L(\theta) = \theta^h (1 - \theta)^t`$ with $`0^0 = 1`$, and $`0 \ln 0 = 0`$ in its logarithm

    @id.likelihood-extremes.one-sided
    Scenario Outline: Flips <f0>, <f1>, <f2> of a coin that always shows <theta>
      Given the flips are
        | <f0> | <f1> | <f2> |
      And theta is <theta>
      When the Bernoulli likelihood is evaluated
      Then the Bernoulli likelihood should be <likelihood>

      Examples:
        | id              | f0 | f1 | f2 | theta | likelihood |
        | heads-certain   | 1  | 1  | 1  | 1     | 1          |
        | heads-ruled-out | 1  | 1  | 1  | 0     | 0          |
        | tails-certain   | 0  | 0  | 0  | 0     | 1          |
        | tails-ruled-out | 0  | 0  | 0  | 1     | 0          |
        | mixed           | 1  | 0  | 1  | 1     | 0          |

    @id.likelihood-extremes.one-sided-logarithm
    Scenario Outline: The logarithm for flips <f0>, <f1>, <f2> of a coin that always shows <theta>
      Given the flips are
        | <f0> | <f1> | <f2> |
      And theta is <theta>
      When the Bernoulli log-likelihood is evaluated
      Then the Bernoulli log-likelihood should be <logarithm>

      Examples:
        | id              | f0 | f1 | f2 | theta | logarithm |
        | heads-certain   | 1  | 1  | 1  | 1     | 0         |
        | heads-ruled-out | 1  | 1  | 1  | 0     | -Infinity |
        | tails-certain   | 0  | 0  | 0  | 0     | 0         |
        | tails-ruled-out | 0  | 0  | 0  | 1     | -Infinity |
        | mixed-at-one    | 1  | 0  | 1  | 1     | -Infinity |
        | mixed-at-zero   | 1  | 0  | 1  | 0     | -Infinity |

    @id.likelihood-extremes.binomial
    Scenario Outline: Two flips of a coin that always shows <theta>
      Given the heads are
        | 0 | 1 | 2 |
      And the number of flips is 2
      And theta is <theta>
      When the binomial probability is evaluated
      Then the binomial probability should be
        | <none> | 0 | <both> |
      And the binomial probability should lie between 0 and 1

      Examples:
        | id    | theta | none | both |
        | heads | 1     | 0    | 1    |
        | tails | 0     | 1    | 0    |

    @id.likelihood-extremes.estimate
    Scenario Outline: The estimate from flips <f0>, <f1>, <f2>
      Given the flips are
        | <f0> | <f1> | <f2> |
      When the maximum-likelihood estimate of theta is evaluated
      Then the estimate of theta should be <theta>

      Examples:
        | id    | f0 | f1 | f2 | theta |
        | heads | 1  | 1  | 1  | 1     |
        | tails | 0  | 0  | 0  | 0     |

    @should @id.likelihood-extremes.score
    Scenario Outline: The score of flips <f0>, <f1>, <f2> at theta <theta>
      A side that was never seen contributes nothing to 1-6, though 0/0 stands there.

      Given the flips are
        | <f0> | <f1> | <f2> |
      And theta is <theta>
      When the Bernoulli score is evaluated
      Then the Bernoulli score should be <score>

      Examples:
        | id          | f0 | f1 | f2 | theta | score     |
        | heads       | 1  | 1  | 1  | 0     | Infinity  |
        | tails       | 0  | 0  | 0  | 1     | -Infinity |
        | mixed       | 1  | 0  | 1  | 0     | Infinity  |
        | never-tails | 1  | 1  | 1  | 1     | 3         |
        | never-heads | 0  | 0  | 0  | 0     | -3        |

  Rule: An impossible observation makes the likelihood 0 and its logarithm -Infinity
    $`\prod p_i = 0,\qquad \sum \ln p_i = -\infty`$ if one of them is 0

    @id.likelihood-extremes.impossible
    Scenario Outline: The <operation> where one of three observations could not have been made
      Given the probabilities are
        | 1/2 | 0 | 1/2 |
        | 1   | 1 | 1   |
      When the <operation> is evaluated
      Then the <operation> should be
        | <impossible> | <certain> |

      Examples:
        | id        | operation      | impossible | certain |
        | product   | likelihood     | 0          | 1       |
        | logarithm | log-likelihood | -Infinity  | 0       |

  Rule: A likelihood that underflows has a finite logarithm
    $`\ln\prod p_i = \sum \ln p_i`$

    This is what the sum of logarithms is for (1-2). Their product is 0 in the format, and the logarithm
    of that -Infinity.

    @id.likelihood-extremes.underflow
    Scenario Outline: Two observations of probability <p> in <precision>
      Given the precision is <precision>
      And the probabilities are
        | <p> | <p> |
      When the log-likelihood is evaluated
      Then the log-likelihood should be <sum>

      Examples:
        | id          | precision | p      | sum                    |
        | in-binary32 | binary32  | 1e-30  | -138.15510557964274104 |
        | in-binary64 | binary64  | 1e-200 | -921.03403719761827361 |

  Rule: Likelihoods lie between 0 and 1, and their logarithms below 0
    $`0 \le L \le 1,\qquad -\infty \le \ln L \le 0`$

    They are products of probabilities; none of the roundings on the way leads outside.

    @id.likelihood-extremes.range
    Scenario Outline: The <operation> of what is certain, impossible and in between
      Given the probabilities are
        | 1     | 1        | 1     |
        | 1     | 0        | 1e-30 |
        | 1e-30 | 0.999999 | 1e-30 |
      And the flips are
        | 1 | 0 | 1 |
      And theta is
        | 0 | 1e-30 | 0.999999 | 1 |
      When the <operation> is evaluated
      Then the <operation> should lie between <least> and <greatest>

      Examples:
        | id             | operation                | least     | greatest |
        | product        | likelihood               | 0         | 1        |
        | logarithm      | log-likelihood           | -Infinity | 0        |
        | coin           | Bernoulli likelihood     | 0         | 1        |
        | coin-logarithm | Bernoulli log-likelihood | -Infinity | 0        |

  Rule: What is not a number stays one, and spoils its row alone

    @id.likelihood-extremes.nan
    Scenario Outline: The <operation> of a row with NaN
      Given the probabilities are
        | NaN | 1/2 |
        | 1/2 | 1/2 |
      When the <operation> is evaluated
      Then the <operation> should be
        | NaN | <other> |

      Examples:
        | id        | operation      | other                  |
        | product   | likelihood     | 1/4                    |
        | logarithm | log-likelihood | -1.3862943611198906188 |

    @id.likelihood-extremes.theta-nan
    Scenario Outline: The <operation> of a theta that is none
      Given the flips are
        | 1 | 0 |
      And theta is
        | NaN | 1/2 |
      When the <operation> is evaluated
      Then the <operation> should be
        | NaN | <other> |

      Examples:
        | id        | operation                | other                  |
        | coin      | Bernoulli likelihood     | 1/4                    |
        | logarithm | Bernoulli log-likelihood | -1.3862943611198906188 |

    @id.likelihood-extremes.sample-nan
    Scenario: A sample with NaN has no mean
      Given the samples are
        | 1 | NaN | 3 |
      When the maximum-likelihood estimate of the normal mean is evaluated
      Then the estimate of the normal mean should be NaN

  Rule: A mean lies between its samples, also where their sum does not fit

    @should @id.likelihood-extremes.mean-largest
    Scenario Outline: The mean of 0 and twice the greatest number of <precision>
      Given the precision is <precision>
      And the samples are
        | <largest> | 0 | <largest> |
      When the maximum-likelihood estimate of the normal mean is evaluated
      Then the estimate of the normal mean should be <mean>

      Examples:
        | id       | precision | largest                | mean                      |
        | binary32 | binary32  | 0x1.fffffep127         | 2.2685489775901923987e38  |
        | binary64 | binary64  | 0x1.fffffffffffffp1023 | 1.1984620899082104721e308 |
