@document @must @profile.softmax
Feature: Softmax cross entropy
  The loss of a question with one true answer among K: minus the logarithm of the probability that the
  softmax gives to the true class. Here the class axis disappears. A row of K logits, set against a row
  of K labels, becomes one number; n rows become n numbers, which nobody has averaged yet.

  @listing.L6
  Rule: The loss of a row is the weighted sum of its negative log-probabilities
    $`L(y, x) = -\sum_k y_k \ln \mathrm{softmax}(x)_k`$

    A one-hot row of labels selects a single term. Soft labels mix the terms, and the formula makes no
    demand on their sum: an empty row costs nothing, and two true classes cost both. An implementation
    that takes the class from the largest label, normalises the labels, or divides by K, departs here.

    @id.softmax-loss.of-two
    Scenario Outline: Labels <y0>, <y1> at logits <x0>, <x1>
      Given the labels are
        | <y0> | <y1> |
      And the logits are
        | <x0> | <x1> |
      When the softmax cross entropy is evaluated
      Then the softmax cross entropy should be <loss>
      And `-sum(y ln(e^x / sum(e^x)))` should be <loss>

      Examples:
        | id        | y0  | y1  | x0  | x1   | loss                  |
        | undecided | 1   | 0   | 0   | 0    | 0.69314718055994531   |
        | hit       | 0   | 1   | -1  | 3    | 0.018149927917809740  |
        | mistake   | 1   | 0   | -1  | 3    | 4.0181499279178097    |
        | soft      | 1/4 | 3/4 | 0.5 | -0.5 | 1.0632616875182228    |
        | very-sure | 1   | 0   | 10  | 0    | 4.5398899216864647e-5 |

    @id.softmax-loss.of-three
    Scenario Outline: Labels <y0>, <y1>, <y2> at logits <x0>, <x1>, <x2>
      Given the labels are
        | <y0> | <y1> | <y2> |
      And the logits are
        | <x0> | <x1> | <x2> |
      When the softmax cross entropy is evaluated
      Then the softmax cross entropy should be <loss>
      And `-sum(y ln(e^x / sum(e^x)))` should be <loss>

      Examples: One true class
        | id        | y0 | y1 | y2 | x0 | x1 | x2  | loss                 |
        | undecided | 0  | 0  | 1  | 0  | 0  | 0   | 1.0986122886681097   |
        | hit       | 0  | 0  | 1  | -1 | 0  | 3   | 0.065883903757429168 |
        | mistake   | 1  | 0  | 0  | -1 | 0  | 3   | 4.0658839037574292   |
        | far-off   | 0  | 1  | 0  | 10 | -3 | 0.5 | 13.000077109186305   |

      Examples: Smoothed and soft labels
        | id       | y0   | y1    | y2   | x0  | x1  | x2   | loss                |
        | smoothed | 1/30 | 14/15 | 1/30 | 0.7 | 1.2 | 0.3  | 0.74634264787651473 |
        | mixed    | 1/2  | 1/5   | 3/10 | -2  | 1   | 0.25 | 2.1451261880575138  |

      Examples: Labels that do not sum to 1
        | id       | y0 | y1  | y2 | x0  | x1 | x2  | loss               |
        | nothing  | 0  | 0   | 0  | 3   | -1 | 0.5 | 0                  |
        | two-true | 1  | 0   | 1  | 0.5 | 2  | -1  | 4.9826225933143141 |
        | half     | 0  | 1/2 | 0  | 1   | -3 | 0.5 | 2.2427066129160656 |

    @id.softmax-loss.of-five
    Scenario: One of five
      Given the labels are
        | 0 | 0 | 0 | 1 | 0 |
      And the logits are
        | -2 | 0.25 | 4 | 1.5 | -6 |
      When the softmax cross entropy is evaluated
      Then the softmax cross entropy should be 2.6026711093723037
      And `-logSoftmax(x)[3]` should be 2.6026711093723037

    @id.softmax-loss.single-class
    Scenario Outline: With a single class nothing can go wrong at logit <logit>
      Given the labels are
        | 1 |
      And the logits are
        | <logit> |
      When the softmax cross entropy is evaluated
      Then the softmax cross entropy should be 0

      Examples:
        | id       | logit |
        | positive | 7     |
        | negative | -2.5  |

    @id.softmax-loss.certain-labels-select
    Scenario: A one-hot row selects the log-probability of its class
      Given the labels are
        | 0 | 1 | 0 | 0 |
        | 0 | 0 | 0 | 1 |
      And the logits are
        | 3  | -1 | 0.5 | 1 |
        | -2 | 4  | 1.5 | 6 |
      Then `softmaxCrossEntropy(y, x)[0]` should equal `-logSoftmax(x)[0,1]`
      And `softmaxCrossEntropy(y, x)[1]` should equal `-logSoftmax(x)[1,3]`

  @claim.C17
  Rule: There is one loss a row: the class axis is dropped
    (…, K) becomes (…)

    The sigmoid loss keeps the shape of the logits; this one loses the last axis, because it needs the
    whole row for one value. Summing over the first axis instead gives a vector as well, and for square
    data even one of the right length, with other numbers in it.

    @id.softmax-loss.row-to-scalar
    Scenario: One row becomes a scalar
      Given the labels are
        | 0 | 1 | 0 |
      And the logits are
        | 0.5 | -1 | 2 |
      When the softmax cross entropy is evaluated
      Then the softmax cross entropy should have shape scalar
      And the softmax cross entropy should be 3.2413112966571571

    @id.softmax-loss.two-by-three
    Scenario: Two rows of three become two losses
      Given the labels are
        | 0 | 0 | 1 |
        | 1 | 0 | 0 |
      And the logits are
        | 1  | -2 | 0.5 |
        | -3 | 6  | 3   |
      When the softmax cross entropy is evaluated
      Then the softmax cross entropy should be
        | 1.0045969023422835 | 9.0487049016508302 |
      And the softmax cross entropy should have shape 2

    @id.softmax-loss.four-by-two
    Scenario: Four rows of two become four losses
      Given the labels are
        | 1   | 0   |
        | 0   | 1   |
        | 1/5 | 4/5 |
        | 0   | 0   |
      And the logits are
        | 0.7 | 1.2  |
        | -4  | 1    |
        | 2   | -0.5 |
        | 3   | -3   |
      When the softmax cross entropy is evaluated
      Then the softmax cross entropy should be
        | 0.97407698418010668 | 0.0067153484891180686 | 2.0788897342925496 | 0 |
      And the softmax cross entropy should have shape 4

    @id.softmax-loss.square
    Scenario: A square batch is reduced along its rows, not its columns
      Given the labels are
        | 0 | 1 | 0 |
        | 0 | 1 | 0 |
        | 1 | 0 | 0 |
      And the logits are
        | 2  | -1 | 0.5 |
        | 0  | 5  | 1   |
        | -3 | 4  | 1   |
      When the softmax cross entropy is evaluated
      Then the softmax cross entropy should be
        | 3.2413112966571571 | 0.024744890138822650 | 7.0494556096956459 |

    @id.softmax-loss.rank-three
    Scenario: A tensor of 2 x 3 x 4 becomes 2 x 3
      Given the labels of shape 2 x 3 x 4 are
        | 1   | 0   | 0   | 0    |
        | 0   | 1   | 0   | 0    |
        | 0   | 0   | 0   | 1    |
        | 1/2 | 0   | 1/2 | 0    |
        | 0   | 0   | 1   | 0    |
        | 1/5 | 1/5 | 1/2 | 1/10 |
      And the logits of shape 2 x 3 x 4 are
        | 3    | -1  | 0.5  | 1    |
        | -2   | 0   | 4    | -0.5 |
        | 1    | 2   | -3   | 0.25 |
        | 0    | 1.5 | -1   | 6    |
        | -4   | 0.5 | 2    | -2   |
        | 0.75 | -1  | -0.5 | 10   |
      When the softmax cross entropy is evaluated
      Then the softmax cross entropy should have shape 2 x 3
      And the softmax cross entropy should be
        | 0.21166667985598613 | 4.0314050460139209  | 2.1872165414242162 |
        | 6.5143955162427230  | 0.21827134232803896 | 9.3001403399540893 |

  @claim.C24
  Rule: It is the cross entropy of the labels and the softmax
    $`L(y, x) = H(y, \mathrm{softmax}(x))`$, equation 1-9

    The general definition, with the labels as the true distribution and the softmax as the model's. So
    for labels that are a distribution the loss cannot fall below their own entropy; and with two
    classes, one of them at logit 0, it is the sigmoid loss.

    @id.softmax-loss.as-cross-entropy
    Scenario Outline: From the softmax's own output, labels <a>, <b>, <c>
      Given the labels are
        | <a> | <b> | <c> |
      And the logits are
        | 0.7 | 1.2 | 0.3 |
      Then `softmaxCrossEntropy(y, x)` should equal `-sum(y ln(softmax(x)))`
      And `softmaxCrossEntropy(y, x)` should equal `-sum(y logSoftmax(x))`
      And `softmaxCrossEntropy(y, x)` should be greater than `-sum(y ln(y))`

      Examples:
        | id       | a    | b     | c    |
        | one-hot  | 0    | 1     | 0    |
        | smoothed | 1/30 | 14/15 | 1/30 |
        | soft     | 1/2  | 1/5   | 3/10 |

    @id.softmax-loss.two-classes
    Scenario Outline: With a second class at logit 0 it is the sigmoid loss of label <label> at <logit>
      Given the label is <label>
      And the logit is <logit>
      And z is
        | <label> | <other> |
      Then `softmaxCrossEntropy(z, [x, 0])` should equal `sigmoidCrossEntropy(y, x)`

      Examples:
        | id      | label | other | logit |
        | hit     | 1     | 0     | 0.7   |
        | mistake | 0     | 1     | 4     |
        | soft    | 1/4   | 3/4   | -1.5  |

  @eq.2-5
  Rule: The worked example, row 0: the second of three classes
    $`-(0\cdot\ln p_0 + 1\cdot\ln p_1 + 0\cdot\ln p_2)`$ with p = softmax(0.7, 1.2, 0.3)

    The sum has three terms and two of them are nothing, since their labels are 0. What remains is the
    self-information of the class that is true.

    @id.softmax-loss.worked
    Scenario: Row 0 from its logits
      Given the labels are
        | 0 | 1 | 0 |
      And the logits are
        | 0.7 | 1.2 | 0.3 |
      When the softmax cross entropy is evaluated
      Then the softmax cross entropy should be 0.69967598120984806515
      And `-(0 * logSoftmax(x)[0] + 1 * logSoftmax(x)[1] + 0 * logSoftmax(x)[2])` should be 0.69967598120984806515

    @id.softmax-loss.worked-as-printed
    Scenario: Row 0 from the probabilities that the text prints
      Given the labels are
        | 0 | 1 | 0 |
      And q is
        | 0.301 | 0.497 | 0.202 |
      Then `-sum(y ln(q))` should be 0.699165252886

  @erratum.X6
  Rule: Two digits of 0.497 are exchanged
    The equation writes log(0.479) and gives the result that belongs to 0.497, the probability printed
    one line above it.

    @id.softmax-loss.exchanged-digits
    Scenario Outline: The logarithm of <probability>
      Given q is <probability>
      Then `-ln(q)` should be <loss>
      And `-ln(q)` should <be> 0.699165252886

      Examples:
        | id         | probability | loss                   | be     |
        | as-printed | 0.479       | 0.73605468157122181694 | not be |
        | meant      | 0.497       | 0.69916525288550832562 | be     |

  @erratum.X7
  Rule: The printed loss has twelve digits and three that count
    The logarithm was taken of a probability already rounded to 0.497. The result is off in the fourth
    digit, and the eight digits behind that describe the rounding, not the loss. The listing, which
    does not round on the way, prints 0.69967604.

    @id.softmax-loss.rounded-on-the-way
    Scenario: The loss of the logits is not the printed one
      Given the labels are
        | 0 | 1 | 0 |
      And the logits are
        | 0.7 | 1.2 | 0.3 |
      When the softmax cross entropy is evaluated
      Then the softmax cross entropy should not be 0.699165252886
      And the softmax cross entropy should be greater than `-ln(0.497)`
      And `softmax(x)[1]` should be 0.497

  @erratum.X3
  Rule: With the logit 0.2 of the text, row 0 has another loss
    The matrix of predictions is printed twice with 0.2 at (0, 1), where the listing has 1.2. The true
    class of the row is the one concerned, and its loss nearly doubles.

    @id.softmax-loss.entry-01
    Scenario Outline: Row 0 with <logit> at (0, 1)
      Given the labels are
        | 0 | 1 | 0 |
      And the logits are
        | 0.7 | <logit> | 0.3 |
      When the softmax cross entropy is evaluated
      Then the softmax cross entropy should be <loss>
      And `-ln(e^x[1] / sum(e^x))` should be <loss>
      And `e^x[1] / sum(e^x)` should <be> 0.497

      Examples:
        | id         | logit | loss                   | be     |
        | as-printed | 0.2   | 1.3227932187257527304  | not be |
        | as-run     | 1.2   | 0.69967598120984806515 | be     |

  @erratum.X10
  Rule: What the listing names softmax_logits are probabilities already
    A variable of that name invites whoever reads it to apply a softmax, as several libraries' losses do
    by themselves. Applied twice it flattens the row, and the loss comes out as 0.94 instead of 0.70:
    wrong, and not wrong enough to be noticed in training.

    @id.softmax-loss.softmax-twice
    Scenario: The softmax of a softmax is flatter, and its loss another
      Given the labels are
        | 0 | 1 | 0 |
      And the logits are
        | 0.7 | 1.2 | 0.3 |
      Then `-sum(y ln(e^(e^x / sum(e^x)) / sum(e^(e^x / sum(e^x)))))` should be 0.94279752119553512361
      And `-sum(y ln(e^(e^x / sum(e^x)) / sum(e^(e^x / sum(e^x)))))` should be greater than `softmaxCrossEntropy(y, x)`
      And `max(softmax(x))` should be greater than `max(e^(e^x / sum(e^x)) / sum(e^(e^x / sum(e^x))))`

  @erratum.X24
  Rule: Exchanged arguments go unnoticed, and are wrong
    The listing's two losses take their arguments in opposite orders, and logits pass as labels without
    complaint. Row 0 tells the orders apart, since 1.2 is no label and 0 and 1 are poor logits.

    @id.softmax-loss.exchanged
    Scenario: Row 0 with its arguments exchanged
      Given the labels are
        | 0 | 1 | 0 |
      And the logits are
        | 0.7 | 1.2 | 0.3 |
      Then `softmaxCrossEntropy(y, x)` should be 0.69967598120984806515
      And `-sum(x ln(e^y / sum(e^y)))` should be 2.2131783706505123959
      And `-sum(x ln(e^y / sum(e^y)))` should be greater than `softmaxCrossEntropy(y, x)`

    @id.softmax-loss.exchanged-distributions
    Scenario: Even between two distributions the order matters
      Given the labels are
        | 0.2 | 0.5 | 0.3 |
      And the logits are
        | 0.1 | 0.8 | 0.1 |
      Then `softmaxCrossEntropy(y, x)` should be 1.0397266409702166
      And `softmaxCrossEntropy(x, y)` should be 0.98983106084446006
      And `softmaxCrossEntropy(x, y)` should differ from `softmaxCrossEntropy(y, x)`

  @erratum.X14
  Rule: The logarithm of a softmax fails where the softmax has vanished
    A class behind the leader by more than 150 ln 2 = 103.972 in binary32 (87.337 where subnormal
    numbers are flushed to zero), or 1075 ln 2 = 745.133 in binary64, has a probability of 0 once
    rounded. Its logarithm is -Infinity, and multiplied by the label 0 it is NaN: a single hopeless
    class spoils the row, whether or not anybody asked for it. Taken together, as
    x - max(x) - ln(sum(e^(x - max(x)))), logarithm and softmax stay finite.

    @id.vanished-probability.logarithm
    Scenario Outline: A class <logit> behind the leader in <arithmetic>
      Given the arithmetic is <arithmetic>
      And the logits are
        | 0 | <logit> |
      Then `e^x / sum(e^x)` should be
        | 1 | <probability> |
      And `ln(e^x / sum(e^x))` should be
        | 0 | <logarithm> |
      And `x - max(x) - ln(sum(e^(x - max(x))))` should be
        | 0 | <fused> |

      Examples: On both sides of the limit
        | id              | arithmetic | logit   | probability | logarithm  | fused   |
        | binary32-before | binary32   | -103.97 | 0x1p-149    | -103.27893 | -103.97 |
        | binary32-beyond | binary32   | -103.98 | 0           | -Infinity  | -103.98 |
        | binary64-before | binary64   | -745.13 | 0x1p-1074   | -744.44007 | -745.13 |
        | binary64-beyond | binary64   | -745.14 | 0           | -Infinity  | -745.14 |

    @id.vanished-probability.loss
    Scenario Outline: The loss of labels <y0>, <y1> beyond the limit of <arithmetic>
      Given the arithmetic is <arithmetic>
      And the labels are
        | <y0> | <y1> |
      And the logits are
        | 0 | <logit> |
      Then `-sum(y ln(e^x / sum(e^x)))` should be <coded>
      And `-sum(y (x - max(x) - ln(sum(e^(x - max(x))))))` should be <fused>

      Examples:
        | id               | arithmetic | logit | y0 | y1 | coded    | fused |
        | binary32-hit     | binary32   | -104  | 1  | 0  | NaN      | 0     |
        | binary32-mistake | binary32   | -104  | 0  | 1  | Infinity | 104   |
        | binary64-hit     | binary64   | -746  | 1  | 0  | NaN      | 0     |
        | binary64-mistake | binary64   | -746  | 0  | 1  | Infinity | 746   |

    @id.vanished-probability.exact
    Scenario: In exact arithmetic the two are the same
      Given the labels are
        | 0 | 1 |
      And the logits are
        | 0 | -104 |
      Then `-sum(y ln(e^x / sum(e^x)))` should equal `-sum(y (x - max(x) - ln(sum(e^(x - max(x))))))`
      And `-sum(y ln(e^x / sum(e^x)))` should be 104.00000000000000000

  @claim.C23 @excluded
  Rule: Which loss suits which task is advice
    The document recommends the sigmoid loss for binary and multi-label tasks and the softmax loss where
    exactly one of several classes is true. Good advice, and nothing that an implementation of either
    loss could satisfy or violate: it is about the question that is asked, so no scenario tests it.
