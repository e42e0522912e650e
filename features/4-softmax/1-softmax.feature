@document @must @profile.softmax
Feature: The softmax
  If exactly one class is true, the outputs must share one whole. The softmax makes a distribution
  of a row of logits: it raises e to each, so that all become positive, and divides by their sum. Only
  the differences within a row count; what its logits have in common cancels out.

  @eq.2-4
  Rule: The softmax divides e^x by the sum of e^x over the row
    $`p_k = \frac{e^{x_k}}{\sum_j e^{x_j}}`$

    A row is the last axis; every row is normalised by itself. Dividing by the sum over a column, or
    over the whole batch, gives numbers that look just as plausible, which is why some of the examples
    are not square. Equal logits give equal shares; a single class has the whole.

    @id.softmax.equal-logits
    Scenario Outline: Four logits of <logit> share evenly
      Given the logits are
        | <logit> | <logit> | <logit> | <logit> |
      When the softmax is evaluated
      Then the softmax should be
        | 1/4 | 1/4 | 1/4 | 1/4 |

      Examples:
        | id       | logit |
        | zero     | 0     |
        | positive | 2.5   |
        | negative | -8    |

    @id.softmax.single-class
    Scenario Outline: A single class is certain at logit <logit>
      Given the logits are
        | <logit> |
      When the softmax is evaluated
      Then the softmax should be
        | 1 |

      Examples:
        | id       | logit |
        | positive | 3     |
        | negative | -10   |

    @id.softmax.of-two
    Scenario Outline: Two classes at <a> and <b>
      Given the logits are
        | <a> | <b> |
      When the softmax is evaluated
      Then the softmax should be
        | <first> | <second> |
      And `e^x / sum(e^x)` should be
        | <first> | <second> |

      Examples:
        | id      | a   | b    | first                | second                |
        | near    | 0.5 | -0.5 | 0.73105857863000488  | 0.26894142136999512   |
        | apart   | -1  | 3    | 0.017986209962091558 | 0.98201379003790844   |
        | certain | 10  | 0    | 0.99995460213129757  | 4.5397868702434395e-5 |

    @id.softmax.of-three
    Scenario Outline: Three classes at <a>, <b>, <c>
      Given the logits are
        | <a> | <b> | <c> |
      When the softmax is evaluated
      Then the softmax should be
        | <first> | <second> | <third> |
      And `e^x / sum(e^x)` should be
        | <first> | <second> | <third> |

      Examples: The worked example
        | id    | a   | b   | c   | first                  | second                 | third                  |
        | row-0 | 0.7 | 1.2 | 0.3 | 0.30129182030896999126 | 0.49674623283135968019 | 0.20196194685967032855 |
        | row-1 | 0.4 | 0.2 | 0.9 | 0.28839620365111999947 | 0.23611884100011249846 | 0.47548495534876750207 |
        | row-2 | 0.6 | 0.3 | 0.4 | 0.39069383326981569827 | 0.28943311039426461162 | 0.31987305633591969011 |

      Examples: Further apart
        | id       | a  | b  | c    | first                | second                | third                  |
        | climbing | -1 | 0  | 3    | 0.017147825545520390 | 0.046612622577973891  | 0.93623955187650572    |
        | negative | -3 | -5 | -0.5 | 0.075087312029850709 | 0.010161962641035761  | 0.91475072532911353    |
        | wide     | 10 | -3 | 1    | 0.99987434565750433  | 2.2600453867755965e-6 | 0.00012339429710888952 |

    @id.softmax.printed-row
    Scenario: The probabilities that the text prints for row 0
      Given the logits are
        | 0.7 | 1.2 | 0.3 |
      When the softmax is evaluated
      Then the softmax should be
        | 0.301 | 0.497 | 0.202 |

    @id.softmax.of-five
    Scenario: Five classes
      Given the logits are
        | -2 | 0.25 | 4 | 1.5 | -6 |
      When the softmax is evaluated
      Then the softmax should be
        | 0.0022368847686147947 | 0.021222971780991137 | 0.90242372338454260 | 0.074075450092193807 | 4.0969973657658293e-5 |
      And the softmax should have shape 5

    @id.softmax.two-by-three
    Scenario: Two rows of three are two distributions
      Given the logits are
        | 1  | -2 | 0.5 |
        | -3 | 6  | 3   |
      When the softmax is evaluated
      Then the softmax should be
        | 0.60374889614862578    | 0.030058887569574019 | 0.36619221628180020  |
        | 0.00011754316834855698 | 0.95246215824147965  | 0.047420298590171793 |
      And `sum(softmax(x))` should equal `1`

    @id.softmax.three-by-two
    Scenario: Three rows of two are three distributions
      Given the logits are
        | 0.7 | 1.2  |
        | -4  | 1    |
        | 2   | -0.5 |
      When the softmax is evaluated
      Then the softmax should be
        | 0.37754066879814544   | 0.62245933120185456  |
        | 0.0066928509242848556 | 0.99330714907571514  |
        | 0.92414181997875645   | 0.075858180021243551 |
      And the softmax should have shape 3 x 2

    @id.softmax.rank-three
    Scenario: In a tensor of rank 3 a row is still the last axis
      Given the logits of shape 2 x 2 x 3 are
        | 1    | 2   | 3    |
        | -1   | 0   | 0.5  |
        | 4    | -4  | 0.25 |
        | -0.5 | 2.5 | -3   |
      When the softmax is evaluated
      Then the softmax should have shape 2 x 2 x 3
      And `sum(softmax(x))` should equal `1`
      And `softmax(x)[1,0,2]` should be 0.022969841439314741
      And `softmax(x)[0,1,0]` should be 0.12195165230972886

    @id.softmax.shift
    Scenario: What all logits of a row share cancels out
      Given the logits are
        | 0.5 | -1.25 | 3 |
      And w is
        | 8.5 | 6.75 | 11 |
      Then `w - x` should equal `8`
      And `softmax(w)` should equal `softmax(x)`

  @listing.L6
  Rule: Log-softmax is the logit less the logarithm of the sum
    $`\ln p_k = x_k - \ln\sum_j e^{x_j}`$

    Both the loss and the listing, where it is called log_logits, use the softmax through its logarithm
    only. Written as a difference it never forms the quotient, whose logarithm is lost once the
    quotient is too small for its format (see the erratum on vanishing probabilities).

    @id.log-softmax.of-three
    Scenario Outline: Log-probabilities at <a>, <b>, <c>
      Given the logits are
        | <a> | <b> | <c> |
      When the log-softmax is evaluated
      Then the log-softmax should be
        | <first> | <second> | <third> |
      And `x - ln(sum(e^x))` should be
        | <first> | <second> | <third> |
      And the log-softmax should equal `ln(e^x / sum(e^x))`

      Examples:
        | id       | a   | b   | c   | first                  | second                  | third                  |
        | worked   | 0.7 | 1.2 | 0.3 | -1.1996759812098480651 | -0.69967598120984806515 | -1.5996759812098480651 |
        | climbing | -1  | 0   | 3   | -4.0658839037574292    | -3.0658839037574292     | -0.065883903757429168  |
        | wide     | -10 | 5   | 0.5 | -15.011048047389937    | -0.011048047389937307   | -4.5110480473899373    |

    @id.log-softmax.certain
    Scenario: The logarithm of a certain class is 0
      Given the logits are
        | 4.5 |
      When the log-softmax is evaluated
      Then the log-softmax should be
        | 0 |

    @id.log-softmax.two-by-four
    Scenario: Two rows of four
      Given the logits are
        | 3  | -1 | 0.5 | 1  |
        | -2 | -7 | 1.5 | 12 |
      When the log-softmax is evaluated
      Then the log-softmax should be
        | -0.21166667985598613 | -4.2116666798559861 | -2.7116666798559861 | -2.2116666798559861    |
        | -14.000028373178343  | -19.000028373178343 | -10.500028373178343 | -2.8373178342856687e-5 |
      And the log-softmax should have shape 2 x 4

    @id.log-softmax.of-softmax
    Scenario: It is the logarithm of the softmax
      Given the logits are
        | 0.25 | -3 |
        | 5    | 2  |
        | -1   | 7  |
      Then `logSoftmax(x)` should equal `ln(softmax(x))`
      And `sum(e^logSoftmax(x))` should equal `1`
      And `logSoftmax(x)` should be less than `0`

  @claim.C14
  Rule: What one class gains the others lose
    The probabilities of a row sum to 1. Raising one logit raises that class's probability, and every
    other class pays in proportion to what it had. Nothing of the kind holds for sigmoid outputs, which
    is the difference between "which one?" and "which ones?".

    @id.softmax.one-rises
    Scenario: The second logit rises from 1.2 to 2
      Given the logits are
        | 0.7 | 1.2 | 0.3 |
      And w is
        | 0.7 | 2 | 0.3 |
      Then `softmax(w)[1]` should be greater than `softmax(x)[1]`
      And `softmax(w)[0]` should be less than `softmax(x)[0]`
      And `softmax(w)[2]` should be less than `softmax(x)[2]`

    @id.softmax.gains-and-losses
    Scenario: Gain and losses balance, and the losers keep their proportion
      Given the logits are
        | 0.7 | 1.2 | 0.3 |
      And w is
        | 0.7 | 1.2 | 2.3 |
      Then `softmax(w)[2] - softmax(x)[2]` should equal `softmax(x)[0] - softmax(w)[0] + softmax(x)[1] - softmax(w)[1]`
      And `softmax(w)[0] / softmax(x)[0]` should equal `softmax(w)[1] / softmax(x)[1]`
      And `sum(softmax(w))` should equal `1`

  @claim.C16
  Rule: The softmax keeps the order, and a ratio of probabilities is e to the difference of logits
    $`\frac{p_i}{p_j} = e^{x_i - x_j}`$

    The class with the largest logit has the largest probability, and by how much depends on the
    distance alone: 1 more of logit is a factor of e, whatever the other classes do. So scaling
    the logits up sharpens the distribution, and an implementation that divides them by a "temperature" of
    its own shows a wrong ratio.

    @id.softmax.order
    Scenario: Logits in increasing order
      Given the logits are
        | -5 | -1.5 | -1.25 | 0 | 2 | 6 |
      When the softmax is evaluated
      Then the softmax should rise from each element to the next

    @id.softmax.ratio
    Scenario Outline: The ratio for logits <a> and <b>, beside a third of <c>
      Given the logits are
        | <a> | <b> | <c> |
      Then `softmax(x)[0] / softmax(x)[1]` should equal `e^(x[0] - x[1])`
      And `softmax(x)[0] / softmax(x)[1]` should be <ratio>

      Examples:
        | id     | a   | b   | c   | ratio                  |
        | worked | 0.7 | 1.2 | 0.3 | 0.60653065971263342360 |
        | unit   | 3   | 2   | -9  | 2.7182818284590452354  |
        | far    | -4  | 5   | 5   | 0.00012340980408667955 |

    @id.softmax.scaled
    Scenario Outline: Ten times the logits of row <row> have a larger maximum
      Given the logits are
        | <a> | <b> | <c> |
      And w is
        | <d> | <e> | <f> |
      Then `max(softmax(w))` should be greater than `max(softmax(x))`
      And `min(softmax(w))` should be less than `min(softmax(x))`
      And `max(softmax(w))` should be <largest>

      Examples:
        | id    | row | a   | b   | c   | d | e  | f | largest             |
        | row-0 | 0   | 0.7 | 1.2 | 0.3 | 7 | 12 | 3 | 0.99318540059481750 |
        | row-1 | 1   | 0.4 | 0.2 | 0.9 | 4 | 2  | 9 | 0.99240824665002903 |
        | row-2 | 2   | 0.6 | 0.3 | 0.4 | 6 | 3  | 4 | 0.84379473448133947 |

  @claim.C15
  Rule: With two classes, one of them at logit 0, the softmax is the sigmoid
    $`\mathrm{softmax}(x, 0)_0 = \frac{e^x}{e^x + 1} = s(x)`$

    The softmax extends the sigmoid to more than two outcomes. The sigmoid's second outcome is not
    written down: it is the class whose logit is fixed at 0.

    @id.softmax.extends-sigmoid
    Scenario Outline: One class at <logit>, the other at 0
      Given the logit is <logit>
      Then `softmax([x, 0])[0]` should equal `sigmoid(x)`
      And `softmax([x, 0])[1]` should equal `sigmoid(-x)`
      And `softmax([x, 0])[0]` should be <probability>

      Examples:
        | id        | logit | probability          |
        | worked    | 0.7   | 0.66818777216816611  |
        | even      | 0     | 1/2                  |
        | unlikely  | -2.5  | 0.075858180021243551 |
        | confident | 6     | 0.99752737684336523  |

  @erratum.X17
  Rule: The softmax does not amplify large logits as such
    The document, like many others, has it enlarge the largest value and suppress the small ones.
    Compared with the plain shares x / sum(x), the worked example shows the opposite: on all three rows
    the largest share falls and the smallest rises. The logits 0.3 and 1.2 are as 1 to 4; their
    probabilities are as 1 to e^0.9, which is less than 1 to 2.5. What holds is the order, and the
    ratio e^(difference) of the rule above.

    @id.softmax.largest-falls
    Scenario Outline: The largest of row <row> falls from a share of <share> to <probability>
      Given the logits are
        | <a> | <b> | <c> |
      Then `max(x / sum(x))` should be <share>
      And `max(softmax(x))` should be <probability>
      And `max(softmax(x))` should be less than `max(x / sum(x))`

      Examples:
        | id    | row | a   | b   | c   | share | probability |
        | row-0 | 0   | 0.7 | 1.2 | 0.3 | 6/11  | 0.4967      |
        | row-1 | 1   | 0.4 | 0.2 | 0.9 | 3/5   | 0.4755      |
        | row-2 | 2   | 0.6 | 0.3 | 0.4 | 6/13  | 0.3907      |

    @id.softmax.smallest-rises
    Scenario Outline: The smallest of row <row> rises from a share of <share> to <probability>
      Given the logits are
        | <a> | <b> | <c> |
      Then `min(x / sum(x))` should be <share>
      And `min(softmax(x))` should be <probability>
      And `min(softmax(x))` should be greater than `min(x / sum(x))`

      Examples:
        | id    | row | a   | b   | c   | share | probability |
        | row-0 | 0   | 0.7 | 1.2 | 0.3 | 3/22  | 0.2020      |
        | row-1 | 1   | 0.4 | 0.2 | 0.9 | 2/15  | 0.2361      |
        | row-2 | 2   | 0.6 | 0.3 | 0.4 | 3/13  | 0.2894      |

  @erratum.X21
  Rule: Classes that exclude one another are not independent
    The document calls the softmax's classes independent and exclusive in one breath. Two events of
    positive probability cannot be both: independent ones would occur together with probability
    $`p_i\,p_j > 0`$, exclusive ones never do. To know that one class is true says that all the
    others are false, which is as dependent as events can be.

    @id.softmax.exclusive-not-independent
    Scenario: Independent classes would coincide with positive probability
      Given the logits are
        | 0.7 | 1.2 | 0.3 |
      Then `softmax(x)[0] * softmax(x)[1]` should be greater than `0`
      And `softmax(x)[0] * softmax(x)[1]` should be 0.14966557672138379
      And `softmax(x)[0] + softmax(x)[1] + softmax(x)[2]` should equal `1`

  @erratum.X23
  Rule: Unshifted, e^x overflows and the softmax is no number
    $`\frac{e^{x_k - m}}{\sum_j e^{x_j - m}}`$ with $`m = \max_j x_j`$

    In binary32 e^89 is infinite, in binary64 e^710, and infinity over infinity is NaN. The row need not
    be strange for that: a logit of 89 will do. Since a shift cancels out, subtracting the maximum first
    changes nothing in exact arithmetic and everything in rounded: the largest exponential is then 1.

    @id.unshifted-softmax.overflows
    Scenario Outline: Logits <logit> and 0 in <arithmetic>
      Given the arithmetic is <arithmetic>
      And the logits are
        | <logit> | 0 |
      Then `e^x / sum(e^x)` should be
        | <first> | <second> |
      And `e^(x - max(x)) / sum(e^(x - max(x)))` should be
        | 1 | <shifted> |

      Examples: The last integer that fits, and the next
        | id              | arithmetic | logit | first | second      | shifted     |
        | binary32-fits   | binary32   | 88    | 1     | 6.0546e-39  | 6.0546e-39  |
        | binary32-beyond | binary32   | 89    | NaN   | 0           | 2.2274e-39  |
        | binary64-fits   | binary64   | 709   | 1     | 1.2168e-308 | 1.2168e-308 |
        | binary64-beyond | binary64   | 710   | NaN   | 0           | 4.4763e-309 |

    @id.unshifted-softmax.exact
    Scenario: In exact arithmetic both are one
      Given the logits are
        | 89 | 0 |
      Then `e^x / sum(e^x)` should equal `e^(x - max(x)) / sum(e^(x - max(x)))`
      And `e^x / sum(e^x)` should be
        | 1.00000000 | 2.2273635617957437e-39 |
