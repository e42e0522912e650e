@law @must @profile.softmax
Feature: Laws of the softmax and its loss
  The softmax sees differences of logits and nothing else, treats all classes alike, and shares out
  exactly one whole; its loss is a weighted sum of logarithms. Each of these is a law between answers.
  This goes beyond the document. Logits and labels are drawn from the seed of the run. That a row is
  computed by itself, whatever stands in the other rows, is a matter of conduct, and asked for there.

  Rule: The shares of a row are one whole
    $`\sum_k p_k = 1`$

    Up to rounding: the sum of a thousand rounded shares is off by some fifty roundings, and that is
    sound. A clipped share, a class left out of the denominator or a sum over the wrong axis is not.

    @id.laws.shares
    Scenario Outline: <rows> rows of <classes>
      Given the logits are <rows> rows of <classes> drawn from -20 to 20
      Then `sum(softmax(x))` should equal `1`

      Examples:
        | id       | rows | classes |
        | one      | 40   | 1       |
        | two      | 60   | 2       |
        | ten      | 20   | 10      |
        | thousand | 1    | 1000    |

  Rule: The log-softmax is the logarithm of the softmax
    $`e^{\ell_k} = p_k`$

    The two are usually written apart, and one may be mended without the other.

    @id.laws.logarithm-of-softmax
    Scenario: e to the log-softmax is the softmax
      Given the logits are 30 rows of 3 drawn from -20 to 20
      Then `exp(logSoftmax(x))` should equal `softmax(x)`

    @id.laws.log-odds
    Scenario: Two log-softmaxes differ as the logits do
      Given the logits are 100 numbers drawn from -20 to 20
      Then `transpose(logSoftmax(transpose([x, 0 x])))[0] - transpose(logSoftmax(transpose([x, 0 x])))[1]` should equal `x`

  Rule: Classes have no order
    $`\mathrm{softmax}(\pi x) = \pi\,\mathrm{softmax}(x)`$ for every permutation

    Two classes change places bit for bit: the sum of two exponentials is the same in either order, so
    that the same formula computes the same numbers. To take for the second class what the first leaves
    of 1 is another formula: no bound notices where that is over a tenth, and yet the answer depends on
    which class comes first. Most elements are asked for and not all, because a compensated sum, which
    Java's streams take, depends on the order of its terms now and then. The loss agrees like that with
    a single 1; with soft labels a fused multiply-add rounds one of two terms and not the other. From
    three classes on another order of additions rounds differently. There, the law holds within the
    bounds.

    @id.laws.two-classes-change-places
    Scenario: The shares of two classes change places with their logits
      Given the logits are 300 numbers drawn from 1.25 to 2
      Then `transpose(softmax(transpose([x, 0 x])))[1]` should equal `transpose(softmax(transpose([0 x, x])))[0]` bit for bit in most elements

    @id.laws.two-log-softmaxes-change-places
    Scenario: The log-softmaxes of two classes change places with their logits
      Given the logits are 300 numbers drawn from 1.25 to 2
      Then `transpose(logSoftmax(transpose([x, 0 x])))[1]` should equal `transpose(logSoftmax(transpose([0 x, x])))[0]` bit for bit in most elements

    @id.laws.two-classes-change-places-in-the-loss
    Scenario: The loss of two classes is the same in either order
      Given the labels are 150 rows of 2 drawn as one-hot rows
      And the logits are 150 rows of 2 drawn from -2 to 2
      Then `softmaxCrossEntropy(reverse(y), reverse(x))` should equal `softmaxCrossEntropy(y, x)` bit for bit in most elements

    @id.laws.order-of-classes
    Scenario Outline: <operation> of <classes> classes listed backwards
      Given the logits are 40 rows of <classes> drawn from -20 to 20
      Then `<operation>(reverse(x))` should equal `reverse(<operation>(x))`

      Examples:
        | id                | operation  | classes |
        | softmax-three     | softmax    | 3       |
        | softmax-ten       | softmax    | 10      |
        | log-softmax-three | logSoftmax | 3       |
        | log-softmax-ten   | logSoftmax | 10      |

    @id.laws.order-of-classes-in-the-loss
    Scenario Outline: The loss of five classes listed backwards, labels drawn <labels>
      Given the labels are 40 rows of 5 drawn <labels>
      And the logits are 40 rows of 5 drawn from -20 to 20
      Then `softmaxCrossEntropy(reverse(y), reverse(x))` should equal `softmaxCrossEntropy(y, x)`

      Examples:
        | id   | labels           |
        | hard | as one-hot rows  |
        | soft | as distributions |

  Rule: What all logits of a row have in common cancels out
    $`\mathrm{softmax}(x + c) = \mathrm{softmax}(x)`$

    The logits are drawn on a grid on which x + c is exact, so that the law tells of the implementation
    and not of the addition. Without the largest logit taken out first, e^1000 overflows and the law
    with it.

    @id.laws.shift
    Scenario Outline: <operation> of logits that are all moved by <shift>
      Given the logits are 40 rows of 4 drawn from -20 to 20 in steps of 1/64
      And c is <shift>
      Then `<operation>(x + c)` should equal `<operation>(x)`

      Examples:
        | id               | operation  | shift |
        | softmax-up       | softmax    | 1000  |
        | softmax-down     | softmax    | -1000 |
        | log-softmax-up   | logSoftmax | 1000  |
        | log-softmax-down | logSoftmax | -1000 |

    @id.laws.shift-in-the-loss
    Scenario Outline: The loss of logits that are all moved by <shift>
      Given the labels are 40 rows of 4 drawn as one-hot rows
      And the logits are 40 rows of 4 drawn from -20 to 20 in steps of 1/64
      And c is <shift>
      Then `softmaxCrossEntropy(y, x + c)` should equal `softmaxCrossEntropy(y, x)`

      Examples:
        | id   | shift |
        | up   | 1000  |
        | down | -1000 |

  Rule: A shift leaves no trace
    Where the largest logit is subtracted first, and exactly, nothing is left of the shift, to the last
    bit. That should be so and need not: $`e^{x - \mathrm{lse}}`$, with the logarithm lse of the sum
    rounded once, is sound and in use, and drifts with the size of the logits as far as its bound
    allows.

    @should @id.laws.shift-without-trace
    Scenario: A shift leaves no trace in the softmax
      Given the logits are 40 rows of 4 drawn from -20 to 20 in steps of 1/64
      Then `softmax(x + 1000)` should equal `softmax(x)` bit for bit

    @should @id.laws.shift-without-trace-in-the-loss
    Scenario: A shift leaves no trace in the loss
      Given the logits are 40 rows of 4 drawn from -20 to 20 in steps of 1/64
      And the labels are 40 rows of 4 drawn as one-hot rows
      Then `softmaxCrossEntropy(y, x + 1000)` should equal `softmaxCrossEntropy(y, x)` bit for bit

  Rule: The sigmoid is the softmax of two classes
    $`\mathrm{softmax}([x, 0])_0 = s(x)`$, and the loss of the labels [y, 1 - y] is $`L(y, x)`$

    Two operations that share no code in most implementations, and must agree: a logarithm to another
    base, a mean in place of a sum or a wrong axis in one of them shows.

    @id.laws.sigmoid-is-softmax
    Scenario: The sigmoid of a logit is its share beside a logit of 0
      Given the logits are 100 numbers drawn from -30 to 30
      Then `transpose(softmax(transpose([x, 0 x])))[0]` should equal `sigmoid(x)`

    @id.laws.sigmoid-loss-is-softmax-loss
    Scenario Outline: The sigmoid's loss is the softmax's of two classes, <id> labels
      Given the labels are 100 numbers drawn from 0 to 1 in steps of <step>
      And the logits are 100 numbers drawn from -30 to 30
      Then `softmaxCrossEntropy(transpose([y, 1 - y]), transpose([x, 0 x]))` should equal `sigmoidCrossEntropy(y, x)`

      Examples:
        | id   | step   |
        | hard | 1      |
        | soft | 1/1024 |

  Rule: The loss weighs log-softmaxes with the labels
    $`L(y, x) = -\sum_k y_k \ell_k`$

    A single 1 picks out one of them. In general the loss is linear in the labels, and twice the labels
    are twice the loss to the last bit, since doubling is exact: labels that are normalised, clipped or
    smoothed on the way in do not double.

    @id.laws.loss-weighs
    Scenario Outline: The loss is the weighted sum, labels drawn <labels>
      Given the labels are 40 rows of 4 drawn <labels>
      And the logits are 40 rows of 4 drawn from -20 to 20
      Then `softmaxCrossEntropy(y, x)` should equal `-sum(y logSoftmax(x))`

      Examples:
        | id   | labels           |
        | hard | as one-hot rows  |
        | soft | as distributions |

    @id.laws.loss-linear
    Scenario: The loss of labels halfway is halfway
      Given the labels are 40 rows of 4 drawn as distributions
      And z is 40 rows of 4 drawn as distributions
      And the logits are 40 rows of 4 drawn from -20 to 20
      Then `softmaxCrossEntropy((y + z) / 2, x)` should equal `(softmaxCrossEntropy(y, x) + softmaxCrossEntropy(z, x)) / 2`

    @id.laws.loss-doubles
    Scenario: Twice the labels are twice the loss
      Given the labels are 60 rows of 4 drawn as distributions
      And the logits are 60 rows of 4 drawn from -20 to 20
      Then `softmaxCrossEntropy(2 y, x)` should equal `2 softmaxCrossEntropy(y, x)` bit for bit

  Rule: No logits are better than the labels themselves
    $`L(y, x) \ge H(y)`$

    Gibbs' inequality once more: the loss is the cross entropy of the labels and the softmax.

    @id.laws.loss-at-least-entropy
    Scenario: The loss is at least the entropy of the labels
      Given the labels are 60 rows of 4 drawn as distributions
      And the logits are 60 rows of 4 drawn from -5 to 5
      Then `softmaxCrossEntropy(y, x)` should be at least `entropy(y)`
