@robust @must @profile.sigmoid
Feature: The sigmoid and its loss at their extremes
  This chapter goes beyond the document, whose examples keep to moderate logits. A network in training
  does not: it overshoots, it saturates, and sooner or later a division sends it an Infinity or a NaN.
  What the functions are worth there is their limit, where they have one; where they have none, this
  chapter says what must not come out. The errata X15 and X22 show the formulas that fail on the way.

  Below, the largest finite number is 3.4028234663852886e38 in binary32 and 1.7976931348623157e308 in
  binary64, and the smallest above zero is 2^-149 and 2^-1074.

  Rule: The sigmoid approaches 0 and 1 and never leaves the range between
    $`0 \le s(x) \le 1,\qquad s(-\infty) = 0,\qquad s(\infty) = 1`$

    Far from zero it rounds to one end or the other. A probability that exceeds 1 in its last bit makes
    the logarithm of the other one, ln(1 - s), a NaN.

    @id.sigmoid-extremes.ends
    Scenario Outline: The sigmoid of <logit>
      Given the logit is <logit>
      When the sigmoid is evaluated
      Then the sigmoid should be <s>
      And the sigmoid should lie between 0 and 1

      Examples:
        | id             | logit     | s                      |
        | far-above      | 200       | 1.00000000000000000000 |
        | far-below      | -200      | 0.00000000000000000000 |
        | infinity       | Infinity  | 1                      |
        | minus-infinity | -Infinity | 0                      |

    @id.sigmoid-extremes.largest
    Scenario Outline: The sigmoid of the <which> number of <precision>
      Given the precision is <precision>
      And the logit is <logit>
      When the sigmoid is evaluated
      Then the sigmoid should be <s>
      And the sigmoid should lie between 0 and 1

      Examples:
        | id                | precision | which    | logit                   | s                      |
        | binary32-greatest | binary32  | greatest | 0x1.fffffep127          | 1.00000000000000000000 |
        | binary32-least    | binary32  | least    | -0x1.fffffep127         | 0.00000000000000000000 |
        | binary64-greatest | binary64  | greatest | 0x1.fffffffffffffp1023  | 1.00000000000000000000 |
        | binary64-least    | binary64  | least    | -0x1.fffffffffffffp1023 | 0.00000000000000000000 |

    @id.sigmoid-extremes.range
    Scenario: Along the whole line it stays between 0 and 1
      Given the logits are
        | -Infinity | -1e30 | -750 | -110 | -90 | -40 | -20 | -1 | 0 | 1 | 20 | 40 | 90 | 110 | 750 | 1e30 | Infinity |
      When the sigmoid is evaluated
      Then the sigmoid should lie between 0 and 1
      And the sigmoid should not fall from each element to the next

  Rule: Around zero the sigmoid is one half, whatever the sign of the zero
    $`s(\pm 0) = \tfrac12`$

    Numbers too small to be normal are no exception: beside 1/2 nothing is left of them.

    @id.sigmoid-extremes.zero
    Scenario Outline: The sigmoid of <logit>
      Given the logit is <logit>
      When the sigmoid is evaluated
      Then the sigmoid should be 0.50000000000000000000

      Examples:
        | id         | logit |
        | zero       | 0     |
        | minus-zero | -0.0  |

    @id.sigmoid-extremes.subnormal
    Scenario Outline: The sigmoid of the smallest numbers of <precision>
      Given the precision is <precision>
      And the logits are
        | <smallest> | -<smallest> |
      When the sigmoid is evaluated
      Then the sigmoid should be
        | 0.50000000000000000000 | 0.50000000000000000000 |

      Examples:
        | id       | precision | smallest  |
        | binary32 | binary32  | 0x1p-149  |
        | binary64 | binary64  | 0x1p-1074 |

  Rule: What is not a number stays one, and infects nobody
    NaN says that something has gone wrong upstream. To answer it with a number hides the accident; to
    answer NaN for its neighbours hides where it was.

    @id.sigmoid-extremes.nan
    Scenario: NaN among numbers
      Given the logits are
        | NaN | 0 | 1 | NaN |
      When the sigmoid is evaluated
      Then the sigmoid should be
        | NaN | 1/2 | 0.73105857863000487925 | NaN |

    @id.sigmoid-extremes.reciprocal-nan
    Scenario: NaN among numbers, for the reciprocal
      Given the logits are
        | 0 | NaN |
      When the sigmoid reciprocal is evaluated
      Then the sigmoid reciprocal should be
        | 2 | NaN |

    @id.sigmoid-extremes.loss-nan
    Scenario: A logit that is none makes its own loss NaN, and no other
      Given the labels are
        | 0 | 1 | 1/2 | 0 |
      And the logits are
        | NaN | NaN | NaN | 0 |
      When the sigmoid cross entropy is evaluated
      Then the sigmoid cross entropy should be
        | NaN | NaN | NaN | 0.69314718055994530942 |

    @should @id.sigmoid-extremes.label-nan
    Scenario: A label that is none makes its own loss NaN, and no other
      Given the labels are
        | NaN | NaN | 1 |
      And the logits are
        | 3 | -3 | 0 |
      When the sigmoid cross entropy is evaluated
      Then the sigmoid cross entropy should be
        | NaN | NaN | 0.69314718055994530942 |

  Rule: The reciprocal of the sigmoid grows until it overflows, and not before
    $`1/s(x) = 1 + e^{-x}`$

    A logit that the power of e still holds has its finite value, up to the very last one before the
    overflow; beyond, the value exceeds every number of the format, and Infinity is its correct
    rounding.

    @id.sigmoid-extremes.reciprocal
    Scenario Outline: The reciprocal at <logit> in <precision>
      Given the precision is <precision>
      And the logit is <logit>
      When the sigmoid reciprocal is evaluated
      Then the sigmoid reciprocal should be <value>

      Examples:
        | id              | precision | logit                  | value                     |
        | binary32-finite | binary32  | -88.722831726074218750 | 3.4027985374118486567e38  |
        | binary32-beyond | binary32  | -89                    | 4.4896128191743452463e38  |
        | binary64-finite | binary64  | -700                   | 1.0142320547350045095e304 |
        | binary64-beyond | binary64  | -710                   | 2.2339947661617110313e308 |

    @id.sigmoid-extremes.reciprocal-limits
    Scenario: The reciprocal of infinite logits
      Given the logits are
        | Infinity | -Infinity |
      When the sigmoid reciprocal is evaluated
      Then the sigmoid reciprocal should be
        | 1 | Infinity |

  Rule: Undecided costs ln 2, to the last number that is not zero
    $`L(y, \pm 0) = \ln 2`$

    @id.sigmoid-extremes.loss-zero
    Scenario Outline: Label <label> at logit <logit>
      Given the label is <label>
      And the logit is <logit>
      When the sigmoid cross entropy is evaluated
      Then the sigmoid cross entropy should be 0.69314718055994530942

      Examples:
        | id        | label | logit |
        | plus-no   | 0     | 0     |
        | minus-no  | 0     | -0.0  |
        | minus-yes | 1     | -0.0  |

    @id.sigmoid-extremes.loss-subnormal
    Scenario Outline: The smallest logits of <precision>
      Given the precision is <precision>
      And the labels are
        | 0 | 1 | 1/2 | 0 | 1 |
      And the logits are
        | <smallest> | <smallest> | <smallest> | -<smallest> | -<smallest> |
      When the sigmoid cross entropy is evaluated
      Then the sigmoid cross entropy should be
        | 0.69314718055994530942 | 0.69314718055994530942 | 0.69314718055994530942 | 0.69314718055994530942 | 0.69314718055994530942 |

      Examples:
        | id       | precision | smallest  |
        | binary32 | binary32  | 0x1p-149  |
        | binary64 | binary64  | 0x1p-1074 |

  Rule: Every finite logit has a finite loss
    $`L(y, x) \approx \max(x, 0) - x y`$ for large |x|

    A mistake costs what the logit is worth, a hit next to nothing, a shared label its part. The
    defining form takes the logarithm of a sigmoid that has rounded to 0 (X22); the expanded one takes
    e^-x to overflow (X15); whoever clips the logit, the probability or the loss answers a constant
    where the loss should rise.

    @id.sigmoid-extremes.loss-far
    Scenario Outline: Label <label> at logit <logit>
      Given the label is <label>
      And the logit is <logit>
      When the sigmoid cross entropy is evaluated
      Then the sigmoid cross entropy should be <loss>
      And the sigmoid cross entropy should lie between 0 and Infinity

      Examples: Where 1 - s(x) rounds to 0 in binary32, and in binary64
        | id         | label | logit | loss                      |
        | miss-at-20 | 0     | 20    | 20.000000002061153620     |
        | hit-at-20  | 1     | 20    | 2.0611536203143807032e-9  |
        | miss-at-40 | 0     | 40    | 40.000000000000000004     |
        | hit-at-40  | 1     | 40    | 4.2483542552915889863e-18 |

      Examples: Where e^-x overflows in binary32, and in binary64
        | id              | label | logit | loss                       |
        | miss-below-90   | 1     | -90   | 90.000000000000000000      |
        | hit-below-90    | 0     | -90   | 8.1940126239905154304e-40  |
        | shared-below-90 | 1/2   | -90   | 45.000000000000000000      |
        | miss-below-710  | 1     | -710  | 710.00000000000000000      |
        | hit-below-710   | 0     | -710  | 4.4762862256751299561e-309 |

      Examples: Where whoever clips stands out
        | id              | label | logit | loss                  |
        | miss-at-1e30    | 0     | 1e30  | 1.0000000000000000e30 |
        | hit-at-1e30     | 1     | 1e30  | 0.0000000000000000000 |
        | miss-below-1e30 | 1     | -1e30 | 1.0000000000000000e30 |

    @id.sigmoid-extremes.loss-largest
    Scenario Outline: Label <label> at the <which> number of <precision>
      Given the precision is <precision>
      And the label is <label>
      And the logit is <logit>
      When the sigmoid cross entropy is evaluated
      Then the sigmoid cross entropy should be <loss>
      And the sigmoid cross entropy should lie between 0 and <end>

      Examples: binary32
        | id                | precision | which    | label | logit           | loss                     | end            |
        | binary32-miss     | binary32  | greatest | 0     | 0x1.fffffep127  | 3.4028234663852885981e38 | 0x1.fffffep127 |
        | binary32-hit      | binary32  | greatest | 1     | 0x1.fffffep127  | 0.0000000000000000000    | 0x1.fffffep127 |
        | binary32-shared   | binary32  | greatest | 1/4   | 0x1.fffffep127  | 2.5521175997889664486e38 | 0x1.fffffep127 |
        | binary32-imagined | binary32  | least    | 1     | -0x1.fffffep127 | 3.4028234663852885981e38 | 0x1.fffffep127 |
        | binary32-sure-no  | binary32  | least    | 0     | -0x1.fffffep127 | 0.0000000000000000000    | 0x1.fffffep127 |
        | binary32-half     | binary32  | least    | 1/2   | -0x1.fffffep127 | 1.7014117331926442991e38 | 0x1.fffffep127 |

      Examples: binary64
        | id                | precision | which    | label | logit                   | loss                      | end                    |
        | binary64-miss     | binary64  | greatest | 0     | 0x1.fffffffffffffp1023  | 1.7976931348623157081e308 | 0x1.fffffffffffffp1023 |
        | binary64-hit      | binary64  | greatest | 1     | 0x1.fffffffffffffp1023  | 0.0000000000000000000     | 0x1.fffffffffffffp1023 |
        | binary64-shared   | binary64  | greatest | 1/4   | 0x1.fffffffffffffp1023  | 1.3482698511467367811e308 | 0x1.fffffffffffffp1023 |
        | binary64-imagined | binary64  | least    | 1     | -0x1.fffffffffffffp1023 | 1.7976931348623157081e308 | 0x1.fffffffffffffp1023 |
        | binary64-sure-no  | binary64  | least    | 0     | -0x1.fffffffffffffp1023 | 0.0000000000000000000     | 0x1.fffffffffffffp1023 |
        | binary64-half     | binary64  | least    | 1/2   | -0x1.fffffffffffffp1023 | 8.9884656743115785407e307 | 0x1.fffffffffffffp1023 |

  Rule: An infinite mistake has no finite loss
    $`L(0, \infty) = L(1, -\infty) = L(y, \pm\infty) = \infty`$ for 0 < y < 1

    Infinity is the limit, and what should come out. The stable form of L4 computes Infinity minus
    Infinity on one side, and so do others on the other: NaN is no good answer, but it is an alarm. A
    finite loss is neither; training would go on as if nothing had happened.

    @id.sigmoid-extremes.infinite-mistake
    Scenario Outline: Label <label> at logit <logit> is not finite
      Given the label is <label>
      And the logit is <logit>
      When the sigmoid cross entropy is evaluated
      Then the sigmoid cross entropy should be Infinity or NaN

      Examples:
        | id           | label | logit     |
        | fancied      | 0     | Infinity  |
        | missed       | 1     | -Infinity |
        | shared-above | 1/2   | Infinity  |
        | shared-below | 1/2   | -Infinity |

    @should @id.sigmoid-extremes.limit-of-mistakes
    Scenario Outline: Label <label> at logit <logit> is Infinity
      Given the label is <label>
      And the logit is <logit>
      When the sigmoid cross entropy is evaluated
      Then the sigmoid cross entropy should be Infinity

      Examples:
        | id           | label | logit     |
        | fancied      | 0     | Infinity  |
        | missed       | 1     | -Infinity |
        | shared-above | 1/2   | Infinity  |
        | shared-below | 1/2   | -Infinity |

    @may @id.sigmoid-extremes.infinite-hit
    Scenario Outline: Label <label> at logit <logit> costs nothing, or has no value
      The limit is 0. Most frameworks compute Infinity times 0 on the way, and nothing is agreed.

      Given the label is <label>
      And the logit is <logit>
      When the sigmoid cross entropy is evaluated
      Then the sigmoid cross entropy should be 0 or NaN

      Examples:
        | id      | label | logit     |
        | certain | 1     | Infinity  |
        | ruled   | 0     | -Infinity |

  Rule: Labels outside [0, 1] extrapolate the line that labels span
    $`L(y, x) = \max(x, 0) - x y + \ln(1 + e^{-|x|})`$ for any y

    No distribution has such labels, and an implementation may refuse them. One that answers should
    answer by the formula, which no longer stays above 0, as long as |x| (|y| + |1 - y|) is at most a
    quarter of the largest number.

    @should @id.sigmoid-extremes.label-outside
    Scenario Outline: Label <label> at logit <logit>
      Given the label is <label>
      And the logit is <logit>
      When the sigmoid cross entropy is evaluated
      Then the sigmoid cross entropy should be <loss>

      Examples:
        | id         | label | logit | loss                      |
        | above-one  | 2     | 3     | -2.9514126484262579412    |
        | one-half   | 3/2   | -1    | 1.8132616875182228340     |
        | below-zero | -1    | 3     | 6.0485873515737420588     |
        | below-both | -1    | -2    | -1.8730719889570275036    |
        | far-off    | 2     | 1e37  | -1.0000000000000000000e37 |
