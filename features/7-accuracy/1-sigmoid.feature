@accurate @must @profile.sigmoid
Feature: How accurate the sigmoid and its loss are
  This chapter goes beyond the document, whose worked examples prove little: an implementation that is
  right at 0.7 and 1.2 may be wrong at 20, at -90 or at 1e-9. Here each operation is asked all over its
  domain, and every answer is held against the exact value.

  What is allowed is no tolerance but the rounding errors that a sound formula commits at that very
  point: wide where it must cancel, narrow where it need not. Four ways to choose the logits find what
  one of them alone would miss. Thresholds are where e^x or its sum with 1 overflows, underflows or
  saturates and where implementations are seen to branch or to clip, each with its neighbours on either
  side. Every binade means every exponent, from the subnormal numbers to the largest. A Sobol sequence
  fills the moderate range evenly, label and logit together. And tensors of every rank have extents of
  which no two are alike, so that a wrong axis cannot hide.

  Rule: The sigmoid keeps its relative accuracy down to the smallest number
    $`s(x) = \dfrac{1}{1 + e^{-x}}`$

    For large negative x the sigmoid is as small as e^x, and its logarithm is only as good as its last
    digit. An implementation that returns 0 from x = -17 on, or forms e^-x and overflows at x = -88, has an
    absolute error that looks harmless and a relative one of 100 %.

    @id.accuracy.sigmoid
    Scenario Outline: The sigmoid over <domain>
      When the sigmoid is swept over <domain>
      Then every sigmoid should be within its bound

      Examples:
        | id         | domain                |
        | thresholds | its thresholds        |
        | binades    | every binade          |
        | sobol      | a Sobol sequence      |
        | ranks      | tensors of every rank |

  Rule: Its reciprocal is a sum of two positive numbers
    $`1 + e^{-x}`$

    Nothing cancels, so the relative error is small everywhere; where e^-x exceeds the largest number, so
    does the result, and infinity is its rounded value.

    @id.accuracy.sigmoid-reciprocal
    Scenario Outline: The sigmoid reciprocal over <domain>
      When the sigmoid reciprocal is swept over <domain>
      Then every sigmoid reciprocal should be within its bound

      Examples:
        | id         | domain                |
        | thresholds | its thresholds        |
        | binades    | every binade          |
        | sobol      | a Sobol sequence      |
        | ranks      | tensors of every rank |

  Rule: The loss is exact to a few roundings of what it is made of
    $`L(y, x) = \max(x, 0) - x y + \ln(1 + e^{-|x|})`$

    With the label on the side of the logit the first two terms cancel, and the error is measured against
    them rather than against the small loss that remains. That excuses no clipped logit (a loss of 16 where
    100 is due), no probability kept away from 0 and 1, no logarithm to another base and no softplus that
    turns into its asymptote too early.

    @id.accuracy.sigmoid-loss
    Scenario Outline: The sigmoid cross entropy over <domain>
      When the sigmoid cross entropy is swept over <domain>
      Then every sigmoid cross entropy should be within its bound

      Examples:
        | id         | domain                |
        | thresholds | its thresholds        |
        | binades    | every binade          |
        | sobol      | a Sobol sequence      |
        | ranks      | tensors of every rank |

      Examples: Families of labels
        | id   | domain      |
        | hard | hard labels |
        | soft | soft labels |

  Rule: Labels outside [0, 1] may be refused, and else follow the formula
    The formula is linear in the label and knows no limits; what it means beyond them is another question.

    @should @id.accuracy.sigmoid-loss-outside
    Scenario Outline: The sigmoid cross entropy over <domain>
      When the sigmoid cross entropy is swept over <domain>
      Then every sigmoid cross entropy should be within its bound

      Examples:
        | id      | domain                |
        | outside | labels outside [0, 1] |
