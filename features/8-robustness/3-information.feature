@robust @must @profile.information
Feature: Information at its extremes
  This chapter goes beyond the document, which prints the formulas of entropy and says nothing on zeros
  (erratum X20), though its own worked example of 2-5 depends on them. A certain outcome has a
  probability of 0 beside it, and real distributions are full of both.

  Rule: What cannot happen contributes nothing
    $`0 \ln 0 = 0 \ln q = 0\ln\frac{0}{q} = 0`$

    It is the limit of p ln p at 0. A program that computes 0 times -Infinity gets NaN instead, and one
    that adds a little to every probability gets a little more than nothing.

    @id.information-extremes.certain
    Scenario: A certain outcome has no entropy
      Given p is
        | 0 | 1 | 0 |
        | 1 | 0 | 0 |
      When the entropy is evaluated
      Then the entropy should be
        | 0 | 0 |

    @id.information-extremes.entropy-beside-zero
    Scenario: Two outcomes out of four
      Given p is
        | 0 | 1/2 | 0 | 1/2 |
      When the entropy is evaluated
      Then the entropy should be 0.69314718055994530942

    @id.information-extremes.unused-code
    Scenario Outline: p = (<p0>, <p1>) in the code of q = (<q0>, <q1>)
      Given p is
        | <p0> | <p1> |
      And q is
        | <q0> | <q1> |
      When the cross entropy is evaluated
      And the KL divergence is evaluated
      Then the cross entropy should be <cross>
      And the KL divergence should be <divergence>

      Examples:
        | id           | p0 | p1 | q0  | q1  | cross                  | divergence             |
        | both-zero    | 0  | 1  | 0   | 1   | 0                      | 0                      |
        | both-certain | 1  | 0  | 1   | 0   | 0                      | 0                      |
        | q-fair       | 0  | 1  | 1/2 | 1/2 | 0.69314718055994530942 | 0.69314718055994530942 |
        | q-lopsided   | 1  | 0  | 1/4 | 3/4 | 1.3862943611198906188  | 1.3862943611198906188  |

  Rule: What was held impossible and happens is an infinite surprise
    $`-\ln 0 = \infty,\qquad p > 0 = q:\quad H(p, q) = KL(p, q) = \infty`$

    Some implementations limit the logarithm, to -100 say, or add 1e-20 to the probability, and answer
    a finite number where there is none.

    @id.information-extremes.self
    Scenario: The self-information of 0 and of 1
      Given the probabilities are
        | 0 | 1 | 1/2 |
      When the self-information is evaluated
      Then the self-information should be
        | Infinity | 0 | 0.69314718055994530942 |

    @id.information-extremes.impossible
    Scenario Outline: p = (<p0>, <p1>) where q = (<q0>, <q1>)
      Given p is
        | <p0> | <p1> |
      And q is
        | <q0> | <q1> |
      When the cross entropy is evaluated
      And the KL divergence is evaluated
      Then the cross entropy should be Infinity
      And the KL divergence should be Infinity

      Examples:
        | id       | p0    | p1  | q0 | q1 |
        | even     | 1/2   | 1/2 | 0  | 1  |
        | certain  | 1     | 0   | 0  | 1  |
        | unlikely | 1e-20 | 1   | 0  | 1  |
        | last     | 3/4   | 1/4 | 1  | 0  |

  Rule: Probabilities down to the smallest normal number have finite information
    $`-\ln 2^{-126} = 126 \ln 2`$ in binary32, $`-\ln 2^{-1022} = 1022 \ln 2`$ in binary64

    @id.information-extremes.smallest-normal
    Scenario Outline: An outcome of probability <smallest> in <precision>
      Given the precision is <precision>
      And the probabilities are
        | <smallest> |
      And p is
        | 1 | 0 |
      And q is
        | <smallest> | 1 |
      When the self-information is evaluated
      And the cross entropy is evaluated
      And the KL divergence is evaluated
      Then the self-information should be <information>
      And the cross entropy should be <information>
      And the KL divergence should be <information>

      Examples:
        | id       | precision | smallest  | information           |
        | binary32 | binary32  | 0x1p-126  | 87.336544750553108987 |
        | binary64 | binary64  | 0x1p-1022 | 708.39641853226410622 |

    @id.information-extremes.nearly-certain
    Scenario Outline: Beside an outcome of probability <smallest> in <precision>
      Given the precision is <precision>
      And p is
        | <smallest> | 1 |
      When the entropy is evaluated
      Then the entropy should be <entropy>
      And the entropy should lie between 0 and 1

      Examples:
        | id       | precision | smallest  | entropy                    |
        | binary32 | binary32  | 0x1p-126  | 1.0266361497461308873e-36  |
        | binary64 | binary64  | 0x1p-1022 | 1.5762343523362672356e-305 |

    @should @id.information-extremes.subnormal
    Scenario Outline: An outcome of probability <smallest> in <precision>
      The quotient 1/q overflows, its logarithm does not: taken of p/q the divergence is Infinity.

      Given the precision is <precision>
      And the probabilities are
        | <smallest> |
      And p is
        | 1 | 0 |
      And q is
        | <smallest> | 1 |
      When the self-information is evaluated
      And the cross entropy is evaluated
      And the KL divergence is evaluated
      Then the self-information should be <information>
      And the cross entropy should be <information>
      And the KL divergence should be <information>

      Examples:
        | id       | precision | smallest  | information           |
        | binary32 | binary32  | 0x1p-149  | 103.27892990343185110 |
        | binary64 | binary64  | 0x1p-1074 | 744.44007192138126231 |

  Rule: Neither information nor entropy is negative
    $`0 \le p_k \le 1:\quad -\ln p \ge 0,\ H(p) \ge 0,\ H(p, q) \ge 0`$

    Each term is at least 0, also after rounding. (For the divergence that holds of the sum only, and
    rounding may leave it a little below 0.)

    @id.information-extremes.not-negative
    Scenario: From certain to impossible
      Given the probabilities are
        | 0 | 1e-30 | 1e-8 | 1/2 | 0.9 | 0.999999 | 1 |
      And p is
        | 0     | 1   | 0 |
        | 1e-30 | 1   | 0 |
        | 1e-8  | 0   | 1 |
        | 0.9   | 0.1 | 0 |
      And q is
        | 0        | 1    | 0 |
        | 1        | 1    | 0 |
        | 1e-8     | 0    | 1 |
        | 0.999999 | 1e-6 | 0 |
      When the self-information is evaluated
      And the entropy is evaluated
      And the cross entropy is evaluated
      Then the self-information should lie between 0 and Infinity
      And the entropy should lie between 0 and Infinity
      And the cross entropy should lie between 0 and Infinity

  Rule: What is not a number stays one, and spoils its row alone
    A maximum or a comparison can lose a NaN, and a test for "greater than 0" skips it.

    @id.information-extremes.self-nan
    Scenario: The self-information of NaN
      Given the probabilities are
        | NaN | 1 |
      When the self-information is evaluated
      Then the self-information should be
        | NaN | 0 |

    @id.information-extremes.nan
    Scenario Outline: NaN <where>
      Given p is
        | <p0> | 1/2 |
        | 1/2  | 1/2 |
      And q is
        | <q0> | 1/2 |
        | 1/2  | 1/2 |
      When the cross entropy is evaluated
      And the KL divergence is evaluated
      Then the cross entropy should be
        | NaN | 0.69314718055994530942 |
      And the KL divergence should be
        | NaN | 0 |

      Examples:
        | id   | where   | p0  | q0  |
        | in-p | among p | NaN | 1/2 |
        | in-q | among q | 1/2 | NaN |

    @id.information-extremes.entropy-nan
    Scenario: The entropy of a row with NaN
      Given p is
        | 1/2 | NaN |
        | 1/2 | 1/2 |
      When the entropy is evaluated
      Then the entropy should be
        | NaN | 0.69314718055994530942 |

  Rule: The formulas do not ask whether probabilities add up to 1
    $`H(p, q) = -\sum_k p_k \ln q_k`$ for any p and q above 0

    Counts will do for p. Gibbs' inequality is lost with the normalisation, so that a negative value is
    no error here. An implementation that normalises its input answers another question.

    @should @id.information-extremes.unnormalised
    Scenario: Weights in place of probabilities
      Given p is
        | 2 | 3 |
      And q is
        | 2 | 4 |
      When the entropy is evaluated
      And the cross entropy is evaluated
      And the KL divergence is evaluated
      Then the entropy should be -4.6821312271242196930
      And the cross entropy should be -5.5451774444795624753
      And the KL divergence should be -0.86304621735534278232
