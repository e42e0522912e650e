@document @must @profile.sigmoid
Feature: Sigmoid cross entropy
  The loss of a yes-or-no question: how surprised is a model that says yes with probability s(x) when
  the answer turns out to be y? It is computed from the logit x, not from the probability, for a
  reason that the last rules show in rounded arithmetic. A loss belongs to one node; a tensor of nodes
  has a tensor of losses, and nothing is summed or averaged on the way.

  @eq.2-2
  Rule: The loss is the cross entropy of the answer and the sigmoid
    $`L(y, x) = -y \ln s(x) - (1 - y)\ln(1 - s(x))`$

    Of the two terms a hard label keeps one: the self-information of the outcome that occurred. A
    confident mistake costs about |x|, a confident hit next to nothing. With the label's two cases
    mixed up, or the sign of x, hits and mistakes change places; at x = 0 nobody would notice.

    @id.sigmoid-loss.hard
    Scenario Outline: Label <label> at logit <logit>
      Given the label is <label>
      And the logit is <logit>
      When the sigmoid cross entropy is evaluated
      Then the sigmoid cross entropy should be <loss>
      And `-y ln(1/(1 + e^-x)) - (1 - y) ln(1 - 1/(1 + e^-x))` should be <loss>

      Examples: Undecided, which costs ln 2 either way
        | id       | label | logit | loss                |
        | zero-yes | 1     | 0     | 0.69314718055994531 |
        | zero-no  | 0     | 0     | 0.69314718055994531 |

      Examples: Hits
        | id       | label | logit | loss                  |
        | weak-yes | 1     | 0.5   | 0.47407698418010668   |
        | yes      | 1     | 3     | 0.048587351573742059  |
        | no       | 0     | -1    | 0.31326168751822283   |
        | sure-no  | 0     | -10   | 4.5398899216864647e-5 |
        | sure-yes | 1     | 10    | 4.5398899216864647e-5 |

      Examples: Mistakes
        | id         | label | logit | loss                |
        | weak-no    | 0     | 0.5   | 0.97407698418010668 |
        | missed     | 1     | -1    | 1.3132616875182228  |
        | imagined   | 0     | 3     | 3.0485873515737421  |
        | sure-miss  | 1     | -10   | 10.000045398899217  |
        | sure-fancy | 0     | 10    | 10.000045398899217  |

    @id.sigmoid-loss.mirror
    Scenario: Yes and no are mirror images
      Given the logits are
        | -6 | -1.5 | -0.25 | 0.7 | 3 |
      And the labels are
        | 1 | 1 | 1 | 1 | 1 |
      And z is
        | 0 | 0 | 0 | 0 | 0 |
      Then `sigmoidCrossEntropy(y, x)` should equal `sigmoidCrossEntropy(z, -x)`
      And `sigmoidCrossEntropy(z, x) - sigmoidCrossEntropy(y, x)` should equal `x`

  @erratum.X19
  Rule: Labels may be any number from 0 to 1
    With the definition the document admits the labels 0 and 1 only, and then feeds it 0.033. The
    formula has no objection: it weighs the two outcomes, and the loss runs along a straight line from
    label 0 to label 1. An implementation that rounds labels, or branches on y = 1, is found out here.

    @id.sigmoid-loss.soft
    Scenario Outline: Label <label> at logit <logit>
      Given the label is <label>
      And the logit is <logit>
      When the sigmoid cross entropy is evaluated
      Then the sigmoid cross entropy should be <loss>
      And `-y ln(1/(1 + e^-x)) - (1 - y) ln(1 - 1/(1 + e^-x))` should be <loss>

      Examples: Smoothed
        | id         | label | logit | loss                  |
        | nearly-no  | 1/30  | 0.7   | 1.0798527155521245599 |
        | nearly-yes | 14/15 | 0.7   | 0.44985271555212456   |
        | wrong-side | 14/15 | -3    | 2.8485873515737421    |

      Examples: In doubt
        | id       | label | logit | loss                |
        | even     | 1/2   | 2     | 1.1269280110429725  |
        | third    | 1/3   | 1     | 0.97992835418488950 |
        | unlikely | 1/4   | -3    | 0.79858735157374206 |
        | likely   | 9/10  | -0.5  | 0.92407698418010668 |
        | too-sure | 1/10  | 10    | 9.0000453988992169  |
        | too-shy  | 3/4   | -10   | 7.5000453988992169  |

    @id.sigmoid-loss.linear-in-label
    Scenario Outline: Label <label> at logit <logit> lies between no and yes in proportion
      Given the label is <label>
      And the logit is <logit>
      Then `sigmoidCrossEntropy(y, x)` should equal `y sigmoidCrossEntropy(1, x) + (1 - y) sigmoidCrossEntropy(0, x)`
      And `sigmoidCrossEntropy(y, x)` should differ from `sigmoidCrossEntropy(0, x)`
      And `sigmoidCrossEntropy(y, x)` should differ from `sigmoidCrossEntropy(1, x)`

      Examples:
        | id         | label | logit |
        | worked     | 0.033 | 0.7   |
        | nearly-yes | 14/15 | -2    |
        | in-doubt   | 0.4   | 4     |

  @listing.L2 @listing.L3 @listing.L4
  Rule: Three ways to write the loss have one value
    Defining: $`y\,(-\ln s(x)) + (1 - y)\,(-\ln(1 - s(x)))`$

    Expanded: $`x - x y + \ln(1 + e^{-x})`$, since $`-\ln(1 - s(x)) = x + \ln(1 + e^{-x})`$

    Stable: $`\max(x, 0) - x y + \ln(1 + e^{-|x|})`$, which takes the expanded form for x >= 0 and its
    mirror image below. As numbers the three are the same. As programs they are not, as the errata
    further down show; and a max, an abs or a sign lost on the way shows on one side of 0 only.

    @id.sigmoid-loss.forms
    Scenario Outline: Label <label> at logit <logit> in all three forms
      Given the label is <label>
      And the logit is <logit>
      When the sigmoid cross entropy is evaluated
      Then the sigmoid cross entropy should be <loss>
      And `y * (-ln(1/(1 + e^-x))) + (1 - y) * (-ln(1 - 1/(1 + e^-x)))` should be <loss>
      And `x - x y + ln(1 + e^-x)` should be <loss>
      And `max(x, 0) - x y + ln(1 + e^-abs(x))` should be <loss>

      Examples: Logits above 0
        | id     | label | logit | loss                 |
        | small  | 1/30  | 0.3   | 0.84435524446852712  |
        | middle | 1     | 2.5   | 0.078889734292549623 |
        | large  | 3/10  | 12    | 8.4000061441934777   |

      Examples: Logits below 0
        | id         | label | logit | loss                 |
        | minus-some | 14/15 | -0.3  | 0.83435524446852712  |
        | minus-more | 0     | -2.5  | 0.078889734292549623 |
        | minus-much | 7/10  | -12   | 8.4000061441934777   |

    @id.sigmoid-loss.forms-agree
    Scenario: The forms agree along a line of logits
      Given the logits are
        | -9 | -4.5 | -1 | 0 | 1.25 | 5 | 14 |
      And the labels are
        | 0.2 | 1 | 0 | 0.75 | 0.2 | 0 | 0.9 |
      When the sigmoid cross entropy is evaluated
      Then the sigmoid cross entropy should equal `x - x y + ln(1 + e^-x)`
      And the sigmoid cross entropy should equal `max(x, 0) - x y + ln(1 + e^-abs(x))`
      And the sigmoid cross entropy should equal `max(x, 0) - x y + ln(sigmoidReciprocal(abs(x)))`

  @claim.C24
  Rule: Sigmoid cross entropy is the cross entropy of two distributions over yes and no
    $`L(y, x) = H\bigl((y, 1 - y),\,(s, 1 - s)\bigr)`$ with $`s = s(x)`$

    Nothing new was invented for the binary case: the general cross entropy of the first chapters,
    taken over two outcomes, is this loss. So it is never below the entropy of the labels themselves.

    @id.sigmoid-loss.as-cross-entropy
    Scenario: From the sigmoid's own output
      Given the labels are
        | 0.033 | 0.9 | 0.5 | 1/4 |
      And the logits are
        | 0.7 | -2 | 3 | -0.5 |
      Then `sigmoidCrossEntropy(y, x)` should equal `-y ln(sigmoid(x)) - (1 - y) ln(sigmoid(-x))`
      And `sigmoidCrossEntropy(y, x)` should be greater than `-y ln(y) - (1 - y) ln(1 - y)`

  @claim.C11
  Rule: A multi-label loss is the binary loss at every node
    Labels and logits are matched element by element, and the losses have the shape of both. To take
    the mean over the classes, or the sum over a row, is a decision for the caller, made afterwards.

    @id.sigmoid-loss.node-by-node
    Scenario Outline: Node (<i>, <j>) of the worked example
      Given the labels are
        | 1/30  | 14/15 | 1/30  |
        | 1/30  | 1/30  | 14/15 |
        | 14/15 | 1/30  | 1/30  |
      And the logits are
        | 0.7 | 1.2 | 0.3 |
        | 0.4 | 0.2 | 0.9 |
        | 0.6 | 0.3 | 0.4 |
      Then `sigmoidCrossEntropy(y[<i>,<j>], x[<i>,<j>])` should be <loss>
      And `sigmoidCrossEntropy(y, x)[<i>,<j>]` should equal `sigmoidCrossEntropy(y[<i>,<j>], x[<i>,<j>])`

      Examples:
        | id      | i | j | loss                   |
        | node-00 | 0 | 0 | 1.0798527155521245599  |
        | node-01 | 0 | 1 | 0.34328246733803118919 |
        | node-02 | 0 | 2 | 0.84435524446852711881 |
        | node-10 | 1 | 0 | 0.89968191906661929034 |
        | node-11 | 1 | 1 | 0.79147220271492517302 |
        | node-12 | 1 | 2 | 0.40115387473208782323 |
        | node-20 | 2 | 0 | 0.47748795048588562645 |
        | node-21 | 2 | 1 | 0.84435524446852711881 |
        | node-22 | 2 | 2 | 0.89968191906661929034 |

    @id.sigmoid-loss.vector
    Scenario: Four nodes have four losses
      Given the labels are
        | 1 | 0 | 1/4 | 1 |
      And the logits are
        | -1.5 | 2 | 0.5 | 4 |
      When the sigmoid cross entropy is evaluated
      Then the sigmoid cross entropy should be
        | 1.7014132779827524 | 2.1269280110429725 | 0.84907698418010668 | 0.018149927917809740 |
      And the sigmoid cross entropy should have shape 4

    @id.sigmoid-loss.two-by-three
    Scenario: Two rows of three, labels and logits unlike each other's transpose
      Given the labels are
        | 1 | 0   | 1/2 |
        | 0 | 1/5 | 1   |
      And the logits are
        | -0.5 | 1  | 3  |
        | 6    | -2 | -1 |
      When the sigmoid cross entropy is evaluated
      Then the sigmoid cross entropy should be
        | 0.97407698418010668 | 1.3132616875182228  | 1.5485873515737421 |
        | 6.0024756851377304  | 0.52692801104297250 | 1.3132616875182228 |
      And the sigmoid cross entropy should have shape 2 x 3

    @id.sigmoid-loss.rank-three
    Scenario: A tensor of rank 3 keeps its shape
      Given the labels of shape 2 x 2 x 1 are
        | 1   |
        | 0   |
        | 1/2 |
        | 3/4 |
      And the logits of shape 2 x 2 x 1 are
        | -2  |
        | 0.5 |
        | 3   |
        | -1  |
      When the sigmoid cross entropy is evaluated
      Then the sigmoid cross entropy should have shape 2 x 2 x 1
      And the sigmoid cross entropy should equal `x - x y + ln(1 + e^-x)`

    @id.sigmoid-loss.scalar
    Scenario: A single node has a scalar loss
      Given the label is 0.4
      And the logit is -1.75
      When the sigmoid cross entropy is evaluated
      Then the sigmoid cross entropy should have shape scalar
      And the sigmoid cross entropy should be 0.86022415043808723

  @eq.2-3
  Rule: The worked example, node (0, 0): label 1/30 and logit 0.7
    $`-\tfrac{1}{30}\ln s(0.7) - \tfrac{29}{30}\ln(1 - s(0.7)) = 1.0798527155…`$

    The equation prints y = 0.033, f = 1.103 and the result 1.07985271089. No two of the three belong
    together, and each slip has its cause: the erratum rules below run them one at a time.

    @id.sigmoid-loss.worked
    Scenario: The exact label gives the exact loss
      Given the label is 1/30
      And the logit is 0.7
      When the sigmoid cross entropy is evaluated
      Then the sigmoid cross entropy should be 1.0798527155521245599
      And `-(y ln(1/(1 + e^-x)) + (1 - y) ln(1 - 1/(1 + e^-x)))` should be 1.0798527155521245599
      And the sigmoid cross entropy should not be 1.07985271089

  @erratum.X5
  Rule: The twelve printed digits come from a label rounded to binary32
    Three labels are in play: the true 1/30, the 0.033 of the text, and the 0.03333334 that the listing
    prints for it. Only the last, taken at its word, gives 1.07985271089. With the text's own 0.033 the
    fourth decimal is wrong already, and the true 1/30 parts from the print at the ninth.

    @id.sigmoid-loss.three-labels
    Scenario Outline: Label <label> <does> give the printed digits
      Given the label is <label>
      And the logit is 0.7
      When the sigmoid cross entropy is evaluated
      Then the sigmoid cross entropy should be <loss>
      And the sigmoid cross entropy should <be> 1.07985271089
      And `-y ln(1/(1 + e^-x)) - (1 - y) ln(1 - 1/(1 + e^-x))` should be <loss>

      Examples:
        | id         | label      | does     | be     | loss                  |
        | text       | 0.033      | does not | not be | 1.0800860488854578932 |
        | exact      | 1/30       | does not | not be | 1.0798527155521245599 |
        | as-printed | 0.03333334 | does     | be     | 1.0798527108854578932 |

  @erratum.X4
  Rule: The printed f = 1.103 is not the logit but ln(1 + e^0.7)
    $`-\ln(1 - s(0.7)) = \ln(1 + e^{0.7}) = 1.103186…`$

    An intermediate result of the calculation has taken the place of its input. The logit of node
    (0, 0) is 0.7; 1.103 is the loss of that logit under label 0, rounded.

    @id.sigmoid-loss.intermediate-as-logit
    Scenario: The equation does not yield its result from what it prints
      Given the label is 0.033
      And the logit is 1.103
      When the sigmoid cross entropy is evaluated
      Then the sigmoid cross entropy should be 1.3531879481745749587
      And `-(y ln(1/(1 + e^-x)) + (1 - y) ln(1 - 1/(1 + e^-x)))` should be 1.3531879481745749587
      And the sigmoid cross entropy should not be 1.07985271089

    @id.sigmoid-loss.where-1103-comes-from
    Scenario: Where 1.103 comes from
      Given the label is 0
      And the logit is 0.7
      When the sigmoid cross entropy is evaluated
      Then the sigmoid cross entropy should be 1.1031860488854578932
      And the sigmoid cross entropy should be 1.103
      And `ln(1 + e^x)` should be 1.1031860488854578932

  @erratum.X3
  Rule: The second logit of the first row is 1.2, not 0.2
    The text prints 0.2 twice; the listing computes with 1.2, and its outputs follow from nothing else.

    @id.sigmoid-loss.entry-01
    Scenario Outline: Node (0, 1) with <logit>
      Given the label is 14/15
      And the logit is <logit>
      When the sigmoid cross entropy is evaluated
      Then the sigmoid cross entropy should be <loss>
      And `max(x, 0) - x y + ln(1 + e^-abs(x))` should be <loss>
      And the sigmoid cross entropy should <be> 0.343282

      Examples:
        | id         | logit | loss                   | be     |
        | as-printed | 0.2   | 0.61147220271492517302 | not be |
        | as-run     | 1.2   | 0.34328246733803118919 | be     |

  @erratum.X9
  Rule: The outputs of the network are logits, not probabilities
    The multi-label section calls each number of the prediction a probability. Yet 1.2 is among them,
    which no probability can be; and whoever puts 0.7 into the logarithm as it stands, without the
    sigmoid, gets 1.1757… for node (0, 0) instead of 1.0798….

    @id.sigmoid-loss.logit-above-one
    Scenario: A probability cannot be 1.2
      Given the logits are
        | 0.7 | 1.2 | 0.3 |
      Then `max(x)` should be greater than `1`
      And `max(sigmoid(x))` should be less than `1`

    @id.sigmoid-loss.without-sigmoid
    Scenario: Taken for a probability, 0.7 gives another loss
      Given the label is 1/30
      And the logit is 0.7
      Then `-y ln(x) - (1 - y) ln(1 - x)` should be 1.1757295423130292055
      And `-y ln(x) - (1 - y) ln(1 - x)` should differ from `sigmoidCrossEntropy(y, x)`

  @erratum.X24
  Rule: Labels come first, logits second
    One listing takes (logits, labels), the other (labels, logits), and the letter f stands for a mass
    function here and for logits there. Exchanged arguments raise no error, since both are tensors of
    numbers; they give another loss. This kit has one order for all: labels, then logits.

    @id.sigmoid-loss.exchanged
    Scenario: Node (0, 0) with its arguments exchanged
      Given the label is 1/30
      And the logit is 0.7
      Then `sigmoidCrossEntropy(y, x)` should be 1.0798527155521245599
      And `sigmoidCrossEntropy(x, y)` should be 0.68661939635260263856
      And `sigmoidCrossEntropy(x, y)` should be less than `sigmoidCrossEntropy(y, x)`

  @claim.C25
  Rule: A smoothed label is satisfied with a finite logit, a hard one never
    $`\frac{\partial L}{\partial x} = s(x) - y = 0`$ at $`x = \ln\frac{y}{1 - y}`$

    This is the part of "smoothing restrains overfitting" that can be tested. The target 14/15 is met
    best by the logit ln 14: beyond it the loss grows again, and training has no reason to push on.
    The target 1 rewards every further step towards infinity.

    @id.sigmoid-loss.best-logit
    Scenario: The logit ln 14 is the best answer to the label 14/15
      Given the labels are
        | 14/15 | 14/15 | 14/15 | 14/15 | 14/15 | 14/15 | 14/15 |
      And the logits are
        | 0 | 1 | 2 | 2.6390573296152586145 | 3 | 5 | 10 |
      When the sigmoid cross entropy is evaluated
      Then the sigmoid cross entropy should be least where the logit is 2.6390573296152586145
      And `ln(14)` should be 2.6390573296152586145
      And `1/(1 + e^-ln(14))` should equal `14/15`

    @id.sigmoid-loss.never-satisfied
    Scenario: Under the label 1 a larger logit is always better
      Given the labels are
        | 1 | 1 | 1 | 1 | 1 | 1 | 1 |
      And the logits are
        | 0 | 1 | 2 | 3 | 5 | 10 | 15 |
      When the sigmoid cross entropy is evaluated
      Then the sigmoid cross entropy should fall from each element to the next
      And the sigmoid cross entropy should be greater than `0`

  @erratum.X15
  Rule: Without max and abs the exponential overflows
    $`x - x y + \ln(1 + e^{-x})`$ in rounded arithmetic

    A commented-out line of the listing keeps the expanded form. For very negative logits $`e^{-x}`$ is
    huge. Past 128 ln 2 it no longer fits into binary32, and the loss is infinite though its value is a
    modest 88.7; long before that, x and the logarithm cancel, and the small loss of a confident hit is
    lost altogether. What a provider must survive there is a question of robustness, not of the document.

    @id.expanded-form.binary32-limit
    Scenario Outline: In binary32, e^-x at <logit>
      Given the arithmetic is binary32
      And the label is 1
      And the logit is <logit>
      Then `e^-x` should be <exponential>
      And `x - x y + ln(1 + e^-x)` should be <expanded>
      And `max(x, 0) - x y + ln(1 + e^-abs(x))` should be <stable>

      Examples: Two neighbouring binary32 numbers
        | id     | logit              | exponential | expanded | stable   |
        | fits   | -88.72283172607422 | 3.4028e38   | 88.72283 | 88.72283 |
        | beyond | -88.72283935546875 | Infinity    | Infinity | 88.72284 |

    @id.expanded-form.binary64-limit
    Scenario Outline: In binary64, e^-x at <logit>
      Given the arithmetic is binary64
      And the label is 1
      And the logit is <logit>
      Then `x - x y + ln(1 + e^-x)` should be <expanded>
      And `max(x, 0) - x y + ln(1 + e^-abs(x))` should be <stable>

      Examples: Two neighbouring binary64 numbers
        | id     | logit              | expanded         | stable            |
        | fits   | -709.782712893384  | 709.782712893384 | 709.782712893384  |
        | beyond | -709.7827128933841 | Infinity         | 709.7827128933841 |

    @id.expanded-form.cancels
    Scenario: Long before, the terms cancel
      Given the arithmetic is binary32
      And the label is 0
      And the logit is -20
      Then `x - x y + ln(1 + e^-x)` should be 0
      And `max(x, 0) - x y + log1p(e^-abs(x))` should be 2.0611537e-9

    @id.expanded-form.exact
    Scenario: In exact arithmetic the expanded form is right there
      Given the label is 0
      And the logit is -20
      Then `x - x y + ln(1 + e^-x)` should be 2.0611536203143807032e-9

  @erratum.X22
  Rule: Logarithms of rounded values lose the small losses
    $`1 - s(x) = 0`$ in binary32 from $`x = 24\ln 2 = 16.636`$, in binary64 from $`53\ln 2 = 36.737`$

    Once e^-x is too small to change 1, the sigmoid is rounded to 1. The defining form then takes the
    logarithm of 0: infinity for the label 0, and 0 times infinity, which is no number, for the label 1.
    The stable form fails without a sound: its ln(1 + t) is 0, where log1p(t) would keep the tail. As
    mathematics the formulas are right; a program needs log1p.

    @id.rounded-logarithm.binary32-defining
    Scenario Outline: The defining form in binary32, label <label> at logit <logit>
      Given the arithmetic is binary32
      And the label is <label>
      And the logit is <logit>
      Then `1 - 1/(1 + e^-x)` should be <rest>
      And `y * (-ln(1/(1 + e^-x))) + (1 - y) * (-ln(1 - 1/(1 + e^-x)))` should be <loss>

      Examples:
        | id         | label | logit | rest    | loss      |
        | below-no   | 0     | 16.63 | 0x1p-23 | 15.942385 |
        | beyond-no  | 0     | 16.64 | 0       | Infinity  |
        | below-yes  | 1     | 16.63 | 0x1p-23 | 1.1921e-7 |
        | beyond-yes | 1     | 16.64 | 0       | NaN       |

    @id.rounded-logarithm.binary64-defining
    Scenario Outline: The defining form in binary64, label <label> at logit <logit>
      Given the arithmetic is binary64
      And the label is <label>
      And the logit is <logit>
      Then `1 - 1/(1 + e^-x)` should be <rest>
      And `y * (-ln(1/(1 + e^-x))) + (1 - y) * (-ln(1 - 1/(1 + e^-x)))` should be <loss>

      Examples:
        | id         | label | logit | rest    | loss            |
        | below-no   | 0     | 36.73 | 0x1p-52 | 36.043653389117 |
        | beyond-no  | 0     | 36.74 | 0       | Infinity        |
        | below-yes  | 1     | 36.73 | 0x1p-52 | 2.2204e-16      |
        | beyond-yes | 1     | 36.74 | 0       | NaN             |

    @id.rounded-logarithm.lost-tail
    Scenario Outline: In <arithmetic> the stable form drops the tail at <logit>, unless log1p keeps it
      Given the arithmetic is <arithmetic>
      And the label is 1
      And the logit is <logit>
      Then `max(x, 0) - x y + ln(1 + e^-abs(x))` should be <coded>
      And `max(x, 0) - x y + log1p(e^-abs(x))` should be <kept>

      Examples:
        | id              | arithmetic | logit | coded      | kept       |
        | binary32-before | binary32   | 16.63 | 1.1921e-7  | 5.9935e-8  |
        | binary32-after  | binary32   | 16.64 | 0          | 5.9339e-8  |
        | binary64-before | binary64   | 36.73 | 2.2204e-16 | 1.1178e-16 |
        | binary64-after  | binary64   | 36.74 | 0          | 1.1067e-16 |

    @id.rounded-logarithm.exact-tail
    Scenario: In exact arithmetic nothing is lost
      Given the label is 1
      And the logit is 16.64
      Then `max(x, 0) - x y + ln(1 + e^-abs(x))` should be 5.9338943307271004e-8
      And `-ln(1/(1 + e^-x))` should be 5.9338943307271004e-8
