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
    Scenario Outline: The <operation> of p = (<p0>, <p1>) and q = (<q0>, <q1>)
      Given p is
        | <p0> | <p1> |
      And q is
        | <q0> | <q1> |
      When the <operation> is evaluated
      Then the <operation> should be <value>

      Examples: In the code of q
        | id         | operation     | p0 | p1 | q0  | q1  | value                  |
        | code-sure  | cross entropy | 0  | 1  | 0   | 1   | 0                      |
        | code-fair  | cross entropy | 0  | 1  | 1/2 | 1/2 | 0.69314718055994530942 |
        | code-other | cross entropy | 1  | 0  | 1/4 | 3/4 | 1.3862943611198906188  |

      Examples: More than in the code of p
        | id         | operation     | p0 | p1 | q0  | q1  | value                  |
        | both-zero  | KL divergence | 0  | 1  | 0   | 1   | 0                      |
        | q-fair     | KL divergence | 0  | 1  | 1/2 | 1/2 | 0.69314718055994530942 |
        | q-lopsided | KL divergence | 1  | 0  | 1/4 | 3/4 | 1.3862943611198906188  |

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
    Scenario Outline: The <operation> of p = (<p0>, <p1>) where q = (<q0>, <q1>)
      Given p is
        | <p0> | <p1> |
      And q is
        | <q0> | <q1> |
      When the <operation> is evaluated
      Then the <operation> should be Infinity

      Examples: In the code of q
        | id            | operation     | p0    | p1  | q0 | q1 |
        | code-even     | cross entropy | 1/2   | 1/2 | 0  | 1  |
        | code-certain  | cross entropy | 1     | 0   | 0  | 1  |
        | code-unlikely | cross entropy | 1e-20 | 1   | 0  | 1  |
        | code-last     | cross entropy | 3/4   | 1/4 | 1  | 0  |

      Examples: More than in the code of p
        | id       | operation     | p0    | p1  | q0 | q1 |
        | even     | KL divergence | 1/2   | 1/2 | 0  | 1  |
        | certain  | KL divergence | 1     | 0   | 0  | 1  |
        | unlikely | KL divergence | 1e-20 | 1   | 0  | 1  |
        | last     | KL divergence | 3/4   | 1/4 | 1  | 0  |

  Rule: Probabilities down to the smallest normal number have finite information
    $`-\ln 2^{-126} = 126 \ln 2`$ in binary32, $`-\ln 2^{-1022} = 1022 \ln 2`$ in binary64

    @id.information-extremes.smallest-normal
    Scenario Outline: The <operation> of an outcome of probability <smallest> in <precision>
      Given the precision is <precision>
      And the probability is <smallest>
      And p is
        | 1 | 0 |
      And q is
        | <smallest> | 1 |
      When the <operation> is evaluated
      Then the <operation> should be <information>

      Examples: binary32
        | id                  | precision | operation        | smallest | information           |
        | binary32            | binary32  | self-information | 0x1p-126 | 87.336544750553108987 |
        | binary32-code       | binary32  | cross entropy    | 0x1p-126 | 87.336544750553108987 |
        | binary32-divergence | binary32  | KL divergence    | 0x1p-126 | 87.336544750553108987 |

      Examples: binary64
        | id                  | precision | operation        | smallest  | information           |
        | binary64            | binary64  | self-information | 0x1p-1022 | 708.39641853226410622 |
        | binary64-code       | binary64  | cross entropy    | 0x1p-1022 | 708.39641853226410622 |
        | binary64-divergence | binary64  | KL divergence    | 0x1p-1022 | 708.39641853226410622 |

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
    Scenario Outline: The <operation> of an outcome of probability <smallest> in <precision>
      The quotient 1/q overflows, its logarithm does not: taken of p/q the divergence is Infinity.

      Given the precision is <precision>
      And the probability is <smallest>
      And p is
        | 1 | 0 |
      And q is
        | <smallest> | 1 |
      When the <operation> is evaluated
      Then the <operation> should be <information>

      Examples: binary32
        | id                  | precision | operation        | smallest | information           |
        | binary32            | binary32  | self-information | 0x1p-149 | 103.27892990343185110 |
        | binary32-code       | binary32  | cross entropy    | 0x1p-149 | 103.27892990343185110 |
        | binary32-divergence | binary32  | KL divergence    | 0x1p-149 | 103.27892990343185110 |

      Examples: binary64
        | id                  | precision | operation        | smallest  | information           |
        | binary64            | binary64  | self-information | 0x1p-1074 | 744.44007192138126231 |
        | binary64-code       | binary64  | cross entropy    | 0x1p-1074 | 744.44007192138126231 |
        | binary64-divergence | binary64  | KL divergence    | 0x1p-1074 | 744.44007192138126231 |

  Rule: Neither information nor entropy is negative
    $`0 \le p_k \le 1:\quad -\ln p \ge 0,\ H(p) \ge 0,\ H(p, q) \ge 0`$

    Each term is at least 0, also after rounding. (For the divergence that holds of the sum only, and
    rounding may leave it a little below 0.)

    @id.information-extremes.not-negative
    Scenario Outline: The <operation> from certain to impossible
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
      When the <operation> is evaluated
      Then the <operation> should lie between 0 and Infinity

      Examples:
        | id      | operation        |
        | self    | self-information |
        | entropy | entropy          |
        | code    | cross entropy    |

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
    Scenario Outline: The <operation> with NaN among <where>
      Given p is
        | <p0> | 1/2 |
        | 1/2  | 1/2 |
      And q is
        | <q0> | 1/2 |
        | 1/2  | 1/2 |
      When the <operation> is evaluated
      Then the <operation> should be
        | NaN | <other> |

      Examples:
        | id              | operation     | where | p0  | q0  | other                  |
        | code-of-p       | cross entropy | p     | NaN | 1/2 | 0.69314718055994530942 |
        | code-of-q       | cross entropy | q     | 1/2 | NaN | 0.69314718055994530942 |
        | divergence-of-p | KL divergence | p     | NaN | 1/2 | 0                      |
        | divergence-of-q | KL divergence | q     | 1/2 | NaN | 0                      |

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
    Scenario Outline: The <operation> of weights
      Given p is
        | 2 | 3 |
      And q is
        | 2 | 4 |
      When the <operation> is evaluated
      Then the <operation> should be <value>

      Examples:
        | id         | operation     | value                   |
        | entropy    | entropy       | -4.6821312271242196930  |
        | code       | cross entropy | -5.5451774444795624753  |
        | divergence | KL divergence | -0.86304621735534278232 |
