@robust @must @profile.softmax
Feature: The softmax and its loss at their extremes
  This chapter goes beyond the document. Only the differences between the logits of a row count, yet
  as equation 2-4 prints the softmax it takes e to each logit itself, which overflows (X23); and as
  the listing codes the loss it takes the logarithm of a probability that may have vanished (X14). Of
  a sound implementation more is asked, and of classes that are masked by a logit of -Infinity too.

  Rule: Large logits are as good as small ones with the same differences
    $`p_i = \frac{e^{x_i - m}}{\sum_j e^{x_j - m}}`$ with $`m = \max_j x_j`$

    Taken as printed, e^89 is beyond binary32 and e^710 beyond binary64, and Infinity / Infinity is NaN;
    below -104 and -746 all exponentials vanish, and so is 0 / 0.

    @id.softmax-extremes.far
    Scenario Outline: The softmax of a lead of 1 at <first> and <second>
      Given the logits are
        | <first> | <second> |
      When the softmax is evaluated
      Then the softmax should be
        | 0.73105857863000487925 | 0.26894142136999512075 |
      And the softmax should lie between 0 and 1

      Examples:
        | id         | first | second |
        | above      | 89    | 88     |
        | far-above  | 711   | 710    |
        | below      | -110  | -111   |
        | far-below  | -1000 | -1001  |
        | far-beyond | 65536 | 65535  |

    @id.softmax-extremes.log-far
    Scenario Outline: The logarithms of a lead of 1 at <first> and <second>
      Given the logits are
        | <first> | <second> |
      When the log-softmax is evaluated
      Then the log-softmax should be
        | -0.31326168751822283405 | -1.3132616875182228340 |
      And the log-softmax should lie between -Infinity and 0

      Examples:
        | id        | first | second |
        | above     | 89    | 88     |
        | far-above | 711   | 710    |
        | far-below | -1000 | -1001  |

    @id.softmax-extremes.loss-far
    Scenario Outline: The loss of a lead of 1 at <first> and <second>
      Given the labels are
        | 1 | 0 |
        | 0 | 1 |
      And the logits are
        | <first> | <second> |
        | <first> | <second> |
      When the softmax cross entropy is evaluated
      Then the softmax cross entropy should be
        | 0.31326168751822283405 | 1.3132616875182228340 |
      And the softmax cross entropy should lie between 0 and Infinity

      Examples:
        | id        | first | second |
        | above     | 89    | 88     |
        | far-above | 711   | 710    |
        | far-below | -1000 | -1001  |

    @id.softmax-extremes.tie
    Scenario: Equal logits share equally, however large
      Given the logits are
        | 1e30  | 1e30  |
        | -1e30 | -1e30 |
      When the softmax is evaluated
      Then the softmax should be
        | 1/2 | 1/2 |
        | 1/2 | 1/2 |

  Rule: A class far behind has almost no probability, and a finite logarithm
    $`\ln p_i = x_i - m - \ln \sum_j e^{x_j - m}`$

    The probability is smaller than every number of the format; its logarithm is not remarkable at
    all. Its loss must be found without going through the probability, and where nobody asked for
    that class it must not spoil the row.

    @id.softmax-extremes.vanished
    Scenario Outline: The probability of a class <gap> behind
      Given the logits are
        | 0 | -<gap> |
      When the softmax is evaluated
      Then the softmax should be
        | 1.00000000000000000000 | 0.00000000000000000000 |
      And the softmax should lie between 0 and 1

      Examples:
        | id          | gap  |
        | in-binary32 | 104  |
        | in-binary64 | 746  |
        | in-both     | 1e30 |

    @id.softmax-extremes.log-vanished
    Scenario Outline: The logarithm of a class <gap> behind
      Given the logits are
        | 0 | -<gap> |
      When the log-softmax is evaluated
      Then the log-softmax should be
        | 0.00000000000000000000 | -<gap> |
      And the log-softmax should lie between -Infinity and 0

      Examples:
        | id          | gap                    |
        | in-binary32 | 104.000000000000000000 |
        | in-binary64 | 746.000000000000000000 |
        | in-both     | 1.00000000000000000e30 |

    @id.softmax-extremes.loss-vanished
    Scenario Outline: The losses of a class <gap> behind
      Given the labels are
        | 1   | 0   |
        | 0   | 1   |
        | 1/2 | 1/2 |
      And the logits are
        | 0 | -<gap> |
        | 0 | -<gap> |
        | 0 | -<gap> |
      When the softmax cross entropy is evaluated
      Then the softmax cross entropy should be
        | 0.00000000000000000000 | <gap> | <half> |
      And the softmax cross entropy should lie between 0 and Infinity

      Examples:
        | id          | gap                    | half                   |
        | in-binary32 | 104.000000000000000000 | 52.000000000000000000  |
        | in-binary64 | 746.000000000000000000 | 373.000000000000000000 |
        | in-both     | 1.00000000000000000e30 | 5.00000000000000000e29 |

    @id.softmax-extremes.subnormal
    Scenario Outline: A probability too small to be normal in <precision>
      It is kept to as many digits as the format has left, or is 0 where the provider declares that it
      flushes such numbers.

      Given the precision is <precision>
      And the logits are
        | 0 | <logit> |
      When the softmax is evaluated
      Then the softmax should be
        | 1.00000000000000000000 | <probability> |

      Examples:
        | id       | precision | logit | probability                |
        | binary32 | binary32  | -89   | 2.2273635617957437392e-39  |
        | binary64 | binary64  | -710  | 4.4762862256751299561e-309 |

  Rule: Even the widest row has its probabilities
    $`p = (1, 0)`$ for the largest number and its negative

    Their difference is beyond the largest number, but e to the power of minus Infinity is 0, as it
    should be. The loss for the first class should be 0 too; textbook forms multiply the label 0 by a
    logarithm of -Infinity, and answer NaN.

    @id.softmax-extremes.widest
    Scenario Outline: The largest number of <precision> and its negative
      Given the precision is <precision>
      And the logits are
        | <largest>  | -<largest> |
        | -<largest> | <largest>  |
      When the softmax is evaluated
      Then the softmax should be
        | 1.00000000000000000000 | 0.00000000000000000000 |
        | 0.00000000000000000000 | 1.00000000000000000000 |
      And the softmax should lie between 0 and 1

      Examples:
        | id       | precision | largest                |
        | binary32 | binary32  | 0x1.fffffep127         |
        | binary64 | binary64  | 0x1.fffffffffffffp1023 |

    @should @id.softmax-extremes.log-widest
    Scenario Outline: The logarithms of the widest row of <precision>
      Given the precision is <precision>
      And the logits are
        | <largest> | -<largest> |
      When the log-softmax is evaluated
      Then the log-softmax should be
        | 0.00000000000000000000 | -<twice> |

      Examples:
        | id       | precision | largest                | twice                     |
        | binary32 | binary32  | 0x1.fffffep127         | 6.8056469327705771962e38  |
        | binary64 | binary64  | 0x1.fffffffffffffp1023 | 3.5953862697246314163e308 |

    @should @id.softmax-extremes.loss-widest
    Scenario Outline: The losses of the widest row of <precision>
      Given the precision is <precision>
      And the labels are
        | 1 | 0 |
        | 0 | 1 |
      And the logits are
        | <largest> | -<largest> |
        | <largest> | -<largest> |
      When the softmax cross entropy is evaluated
      Then the softmax cross entropy should be
        | 0.00000000000000000000 | <twice> |

      Examples:
        | id       | precision | largest                | twice                     |
        | binary32 | binary32  | 0x1.fffffep127         | 6.8056469327705771962e38  |
        | binary64 | binary64  | 0x1.fffffffffffffp1023 | 3.5953862697246314163e308 |

  Rule: A class with logit -Infinity is as if it were not there
    $`p_i = 0,\ \ln p_i = -\infty`$, and the others share as without it

    This is how classes are masked. It works in every form that takes the largest logit off first. One
    that goes through the row once, rescaling as it meets larger logits, must not meet the mask first
    unprepared: -Infinity minus -Infinity is NaN.

    @id.softmax-extremes.masked
    Scenario Outline: The probabilities with a class masked <where>
      Given the logits are
        | <a> | <b> | <c> |
      When the softmax is evaluated
      Then the softmax should be
        | <pa> | <pb> | <pc> |

      Examples:
        | id            | where              | a         | b         | c         | pa                     | pb                     | pc                     |
        | first         | first              | -Infinity | 1         | 0         | 0                      | 0.73105857863000487925 | 0.26894142136999512075 |
        | between       | in between         | 1         | -Infinity | 0         | 0.73105857863000487925 | 0                      | 0.26894142136999512075 |
        | last          | last               | 0         | 1         | -Infinity | 0.26894142136999512075 | 0.73105857863000487925 | 0                      |
        | all-but-one   | and all but one    | -Infinity | -Infinity | 7         | 0                      | 0                      | 1                      |
        | beside-little | beside little else | -Infinity | -1e30     | -1e30     | 0                      | 1/2                    | 1/2                    |

    @id.softmax-extremes.masked-block
    Scenario: A block of masked classes leaves the others their shares
      Given the logits are
        | -Infinity | -Infinity | -Infinity | -Infinity | -Infinity | -Infinity | -Infinity | -Infinity | 0         | 0         | 0         | 0         | 0         | 0         | 0         | 0         |
        | 0         | 0         | 0         | 0         | 0         | 0         | 0         | 0         | -Infinity | -Infinity | -Infinity | -Infinity | -Infinity | -Infinity | -Infinity | -Infinity |
      When the softmax is evaluated
      Then the softmax should be
        | 0   | 0   | 0   | 0   | 0   | 0   | 0   | 0   | 1/8 | 1/8 | 1/8 | 1/8 | 1/8 | 1/8 | 1/8 | 1/8 |
        | 1/8 | 1/8 | 1/8 | 1/8 | 1/8 | 1/8 | 1/8 | 1/8 | 0   | 0   | 0   | 0   | 0   | 0   | 0   | 0   |

    @id.softmax-extremes.log-masked-block
    Scenario: A block of masked classes leaves the others their logarithms
      Given the logits are
        | -Infinity | -Infinity | -Infinity | -Infinity | -Infinity | -Infinity | -Infinity | -Infinity | 0         | 0         | 0         | 0         | 0         | 0         | 0         | 0         |
        | 0         | 0         | 0         | 0         | 0         | 0         | 0         | 0         | -Infinity | -Infinity | -Infinity | -Infinity | -Infinity | -Infinity | -Infinity | -Infinity |
      When the log-softmax is evaluated
      Then the log-softmax should be
        | -Infinity              | -Infinity              | -Infinity              | -Infinity              | -Infinity              | -Infinity              | -Infinity              | -Infinity              | -2.0794415416798359283 | -2.0794415416798359283 | -2.0794415416798359283 | -2.0794415416798359283 | -2.0794415416798359283 | -2.0794415416798359283 | -2.0794415416798359283 | -2.0794415416798359283 |
        | -2.0794415416798359283 | -2.0794415416798359283 | -2.0794415416798359283 | -2.0794415416798359283 | -2.0794415416798359283 | -2.0794415416798359283 | -2.0794415416798359283 | -2.0794415416798359283 | -Infinity              | -Infinity              | -Infinity              | -Infinity              | -Infinity              | -Infinity              | -Infinity              | -Infinity              |

    @id.softmax-extremes.log-masked
    Scenario Outline: The logarithms with a class masked <where>
      Given the logits are
        | <a> | <b> | <c> |
      When the log-softmax is evaluated
      Then the log-softmax should be
        | <la> | <lb> | <lc> |

      Examples:
        | id            | where              | a         | b         | c         | la                      | lb                      | lc                      |
        | first         | first              | -Infinity | 1         | 0         | -Infinity               | -0.31326168751822283405 | -1.3132616875182228340  |
        | between       | in between         | 1         | -Infinity | 0         | -0.31326168751822283405 | -Infinity               | -1.3132616875182228340  |
        | last          | last               | 0         | 1         | -Infinity | -1.3132616875182228340  | -0.31326168751822283405 | -Infinity               |
        | all-but-one   | and all but one    | -Infinity | -Infinity | 7         | -Infinity               | -Infinity               | 0                       |
        | beside-little | beside little else | -Infinity | -1e30     | -1e30     | -Infinity               | -0.69314718055994530942 | -0.69314718055994530942 |

    @should @id.softmax-extremes.loss-beside-mask
    Scenario: The loss of the classes that are left
      Given the labels are
        | 0 | 1   | 0   |
        | 1 | 0   | 0   |
        | 0 | 1/2 | 1/2 |
      And the logits are
        | -Infinity | 1 | 0         |
        | 0         | 1 | -Infinity |
        | -Infinity | 1 | 0         |
      When the softmax cross entropy is evaluated
      Then the softmax cross entropy should be
        | 0.31326168751822283405 | 1.3132616875182228340 | 0.81326168751822283405 |

    @id.softmax-extremes.loss-of-mask
    Scenario Outline: A label <label> on a masked class has no finite loss
      The class that was ruled out has occurred: the loss is Infinity, and NaN at least raises the
      alarm. A large constant in place of the mask would let it pass.

      Given the labels are
        | <label> | <rest> |
      And the logits are
        | -Infinity | 0 |
      When the softmax cross entropy is evaluated
      Then the softmax cross entropy should be Infinity or NaN

      Examples:
        | id    | label | rest |
        | whole | 1     | 0    |
        | part  | 1/4   | 3/4  |

  Rule: A row without a finite maximum has no finite loss
    With every class masked, or with a logit of +Infinity, the softmax is 0/0 or Infinity/Infinity. What
    the probabilities are is left open; that the loss looks like a loss is not.

    @id.softmax-extremes.no-maximum
    Scenario Outline: Logits <a> and <b>
      Given the labels are
        | 1 | 0 |
      And the logits are
        | <a> | <b> |
      When the softmax cross entropy is evaluated
      Then the softmax cross entropy should be Infinity or NaN

      Examples:
        | id             | a         | b         |
        | all-masked     | -Infinity | -Infinity |
        | infinite-hit   | Infinity  | 0         |
        | infinite-miss  | 0         | Infinity  |
        | infinite-twice | Infinity  | Infinity  |

  Rule: NaN spoils its row, and no other
    All classes of a row share one sum, so that none has a value if one has not. Rows share nothing.

    @id.softmax-extremes.nan
    Scenario: A row with a NaN between two without
      Given the logits are
        | 1   | 0   |
        | NaN | 0   |
        | 0   | NaN |
        | 0   | 1   |
      When the softmax is evaluated
      Then the softmax should be
        | 0.73105857863000487925 | 0.26894142136999512075 |
        | NaN                    | NaN                    |
        | NaN                    | NaN                    |
        | 0.26894142136999512075 | 0.73105857863000487925 |

    @id.softmax-extremes.log-nan
    Scenario: The logarithms of such rows
      Given the logits are
        | 1   | 0   |
        | NaN | 0   |
        | 0   | NaN |
        | 0   | 1   |
      When the log-softmax is evaluated
      Then the log-softmax should be
        | -0.31326168751822283405 | -1.3132616875182228340  |
        | NaN                     | NaN                     |
        | NaN                     | NaN                     |
        | -1.3132616875182228340  | -0.31326168751822283405 |

    @id.softmax-extremes.loss-nan
    Scenario: The losses of such rows
      Given the labels are
        | 1 | 0 |
        | 1 | 0 |
        | 0 | 1 |
        | 1 | 0 |
      And the logits are
        | 1   | 0   |
        | NaN | 0   |
        | 0   | NaN |
        | 0   | 1   |
      When the softmax cross entropy is evaluated
      Then the softmax cross entropy should be
        | 0.31326168751822283405 | NaN | NaN | 1.3132616875182228340 |

    @id.softmax-extremes.huge-row
    Scenario: Nor does a row of huge logits drown the one below it
      Given the logits are
        | 1e30 | 1e30 |
        | 1    | 0    |
      When the softmax is evaluated
      Then the softmax should be
        | 1/2                    | 1/2                    |
        | 0.73105857863000487925 | 0.26894142136999512075 |

  Rule: A single class is certain
    $`K = 1:\quad p = 1,\ \ln p = 0,\ L = 0`$

    Nothing is rounded on the way, so nothing less than the exact numbers will do. Whoever clips
    probabilities to at most 1 - 1e-7 is found out.

    @id.softmax-extremes.single-class
    Scenario Outline: The <operation> of one class, whatever its logit
      Given the logits of shape 5 x 1 are
        | 0 | 7 | -0.3 | 1e30 | -1e30 |
      And the labels of shape 5 x 1 are
        | 1 | 1 | 1/3 | 1 | 1 |
      When the <operation> is evaluated
      Then the <operation> should be exactly <value>

      Examples:
        | id            | operation             | value |
        | probability   | softmax               | 1     |
        | logarithm     | log-softmax           | 0     |
        | cross-entropy | softmax cross entropy | 0     |

  Rule: Labels weigh the logarithms, whatever they add up to
    $`L(y, x) = -\sum_k y_k \ln p_k`$

    A row without labels, of padding say, costs nothing. Labels that add up to 2 cost for both. To
    normalise them first is another loss, and for the row without labels none at all.

    @id.softmax-extremes.no-labels
    Scenario: A row without labels costs nothing
      Given the labels are
        | 0 | 0 | 0 |
        | 0 | 0 | 0 |
      And the logits are
        | 1  | 2 | 3    |
        | 90 | 0 | -800 |
      When the softmax cross entropy is evaluated
      Then the softmax cross entropy should be
        | 0 | 0 |

    @id.softmax-extremes.label-sums
    Scenario Outline: Labels <y0> and <y1>
      Given the labels are
        | <y0> | <y1> |
      And the logits are
        | 1 | 0 |
      When the softmax cross entropy is evaluated
      Then the softmax cross entropy should be <loss>

      Examples:
        | id       | y0   | y1 | loss                   |
        | two      | 1    | 1  | 1.6265233750364456681  |
        | twice    | 2    | 0  | 0.62652337503644566810 |
        | half     | 1/2  | 0  | 0.15663084375911141702 |
        | thousand | 1000 | 0  | 313.26168751822283405  |

    @should @id.softmax-extremes.negative-labels
    Scenario: A negative label takes away
      Given the labels are
        | 2 | -1 |
      And the logits are
        | 1 | 0 |
      When the softmax cross entropy is evaluated
      Then the softmax cross entropy should be -0.68673831248177716595
