@accurate @must @profile.gradients
Feature: The gradient of the softmax cross entropy
  Beyond the document, as the whole chapter. The loss of a row is one number, and every logit of the row
  has its share in it: so the gradient has the shape of the logits, not of the losses. It belongs to
  the row's own loss. Rows are not averaged, and nothing is divided by K or by the size of the batch.

  Rule: The derivative of the loss is the softmax times the sum of the labels, less the labels
    $`\frac{\partial L}{\partial x_i} = \Big(\sum_k y_k\Big)\, p_i - y_i`$, with $`p = \mathrm{softmax}(x)`$

    A logit acts on all K probabilities, since they share their denominator: $`\frac{\partial \ln
    p_k}{\partial x_i} = \delta_{ki} - p_i`$. Taking the share for a function of its own logit alone
    gives $`p_i (1 - p_i)`$ and forgets the rest. For the labels of a distribution the sum is 1, and
    what is left is the error of the prediction.

    @id.softmax-gradient.of-two
    Scenario Outline: Labels <y0>, <y1> at logits <x0>, <x1>
      Given the labels are
        | <y0> | <y1> |
      And the logits are
        | <x0> | <x1> |
      When the softmax cross entropy gradient is evaluated
      Then the softmax cross entropy gradient should be
        | <g0> | <g1> |
      And `sum(y) e^x / sum(e^x) - y` should be
        | <g0> | <g1> |

      Examples:
        | id        | y0 | y1 | x0 | x1 | g0   | g1  |
        | undecided | 1  | 0  | 0  | 0  | -1/2 | 1/2 |

      Examples: One true class, and soft labels
        | id        | y0  | y1  | x0  | x1   | g0                        | g1                       |
        | hit       | 0   | 1   | -1  | 3    | 0.017986209962091558027   | -0.017986209962091558027 |
        | mistake   | 1   | 0   | -1  | 3    | -0.98201379003790844197   | 0.98201379003790844197   |
        | soft      | 1/4 | 3/4 | 0.5 | -0.5 | 0.48105857863000487925    | -0.48105857863000487925  |
        | very-sure | 1   | 0   | 10  | 0    | -4.5397868702434394505e-5 | 4.5397868702434394505e-5 |

    @id.softmax-gradient.of-three
    Scenario Outline: Labels <y0>, <y1>, <y2> at logits <x0>, <x1>, <x2>
      Given the labels are
        | <y0> | <y1> | <y2> |
      And the logits are
        | <x0> | <x1> | <x2> |
      When the softmax cross entropy gradient is evaluated
      Then the softmax cross entropy gradient should be
        | <g0> | <g1> | <g2> |
      And `sum(y) e^x / sum(e^x) - y` should be
        | <g0> | <g1> | <g2> |

      Examples: One true class
        | id      | y0 | y1 | y2 | x0 | x1 | x2  | g0                      | g1                      | g2                       |
        | hit     | 0  | 0  | 1  | -1 | 0  | 3   | 0.017147825545520390148 | 0.046612622577973890956 | -0.063760448123494281103 |
        | mistake | 1  | 0  | 0  | -1 | 0  | 3   | -0.98285217445447960985 | 0.046612622577973890956 | 0.93623955187650571890   |
        | far-off | 0  | 1  | 0  | 10 | -3 | 0.5 | 0.99992289378653193391  | -0.99999773984487846071 | 7.4846058346526795060e-5 |

      Examples: Smoothed and soft labels
        | id       | y0   | y1    | y2   | x0  | x1  | x2   | g0                      | g1                      | g2                      |
        | smoothed | 1/30 | 14/15 | 1/30 | 0.7 | 1.2 | 0.3  | 0.26795848697563665793  | -0.43658710050197365314 | 0.16862861352633699522  |
        | mixed    | 1/2  | 1/5   | 3/10 | -2  | 1   | 0.25 | -0.46729169271916562577 | 0.45696391358416684797  | 0.010327779134998777795 |

    @id.softmax-gradient.worked
    Scenario: The three rows of the worked example
      Given the labels are
        | 0 | 1 | 0 |
        | 0 | 0 | 1 |
        | 1 | 0 | 0 |
      And the logits are
        | 0.7 | 1.2 | 0.3 |
        | 0.4 | 0.2 | 0.9 |
        | 0.6 | 0.3 | 0.4 |
      When the softmax cross entropy gradient is evaluated
      Then the softmax cross entropy gradient should be
        | 0.30129182030896999126  | -0.50325376716864031981 | 0.20196194685967032855  |
        | 0.28839620365111999947  | 0.23611884100011249846  | -0.52451504465123249793 |
        | -0.60930616673018430173 | 0.28943311039426461162  | 0.31987305633591969011  |
      And the softmax cross entropy gradient should have shape 3 x 3

    @id.softmax-gradient.of-five
    Scenario: One of five
      Given the labels are
        | 0 | 0 | 0 | 1 | 0 |
      And the logits are
        | -2 | 0.25 | 4 | 1.5 | -6 |
      When the softmax cross entropy gradient is evaluated
      Then the softmax cross entropy gradient should be
        | 0.0022368847686147947131 | 0.021222971780991136603 | 0.90242372338454260378 | -0.92592454990780619339 | 4.0969973657658292656e-5 |
      And `sum(y) e^x / sum(e^x) - y` should be
        | 0.0022368847686147947131 | 0.021222971780991136603 | 0.90242372338454260378 | -0.92592454990780619339 | 4.0969973657658292656e-5 |

    @law @id.softmax-gradient.rank-three
    Scenario: The shape is kept at any rank
      Given the labels of shape 2 x 1 x 2 are
        | 1   | 0   |
        | 1/4 | 3/4 |
      And the logits of shape 2 x 1 x 2 are
        | 1.5 | -2 |
        | -7  | 4  |
      When the softmax cross entropy gradient is evaluated
      Then the softmax cross entropy gradient should have shape 2 x 1 x 2
      And the softmax cross entropy gradient should equal `softmax(x) - y`

  Rule: Where labels do not sum to 1, the derivative and p - y differ, and a provider says which it returns
    $`\Big(\sum_k y_k\Big)\, p - y`$ or $`p - y`$

    Labels that do not sum to 1 occur: two true classes, an empty row as padding, a weight that was
    multiplied into the row. The loss is defined for them, and has its derivative. Several frameworks
    return p - y all the same, which is the derivative of another function: on an empty row, whose loss
    is 0 whatever the logits, it still pushes every logit down. A provider that does so declares it, and
    is held to that formula; undeclared, it is wrong.

    @id.softmax-gradient.sum-not-one
    Scenario Outline: Labels <y0>, <y1>, <y2> at logits <x0>, <x1>, <x2>
      Given the labels are
        | <y0> | <y1> | <y2> |
      And the logits are
        | <x0> | <x1> | <x2> |
      When the softmax cross entropy gradient is evaluated
      Then the softmax cross entropy gradient should be
        | <g0> | <g1> | <g2> |
      And `sum(y) e^x / sum(e^x) - y` should be
        | <g0> | <g1> | <g2> |
      And `e^x / sum(e^x) - y` should be
        | <n0> | <n1> | <n2> |

      Examples: Twice, not at all, and by halves
        | id       | y0 | y1  | y2 | x0    | x1 | x2  | g0                      | g1                      | g2                      | n0                      | n1                      | n2                      |
        | two-true | 1  | 0   | 1  | 0.5   | 2  | -1  | -0.64941921571992662009 | 1.5711940691785517162   | -0.92177485345862509609 | -0.82470960785996331005 | 0.78559703458927585809  | -0.96088742672931254805 |
        | nothing  | 0  | 0   | 0  | 3     | -1 | 0.5 | 0                       | 0                       | 0                       | 0.90875992425851321644  | 0.016644518609272352860 | 0.074595557132214430698 |
        | half     | 0  | 1/2 | 0  | 1     | -3 | 0.5 | 0.30772141366872001255  | -0.49436388570891293399 | 0.18664247204019292144  | 0.61544282733744002510  | -0.48872777141782586798 | 0.37328494408038584288  |
        | all-true | 1  | 1   | 1  | -0.25 | 0  | 2   | -0.74515283350453039179 | -0.67276976084896440570 | 1.4179225943534947975   | -0.91505094450151013060 | -0.89092325361632146857 | -0.19402580188216840084 |

    @should @id.softmax-gradient.label-of-two
    Scenario: A label of 2 counts double
      Given the labels are
        | 2 | 0 |
      And the logits are
        | 0 | 0 |
      When the softmax cross entropy gradient is evaluated
      Then the softmax cross entropy gradient should be
        | -1 | 1 |
      And `e^x / sum(e^x) - y` should be
        | -3/2 | 1/2 |

    @should @id.softmax-gradient.single-class
    Scenario: A single class has nothing to learn, whatever its label
      Given the labels are
        | -1 |
        | 0  |
        | 1  |
      And the logits are
        | 0.25 |
        | -7   |
        | 3    |
      When the softmax cross entropy gradient is evaluated
      Then the softmax cross entropy gradient should be
        | 0 |
        | 0 |
        | 0 |
      And `e^x / e^x - y` should be
        | 2 |
        | 1 |
        | 0 |

  @law
  Rule: What one class gains the others lose
    $`\sum_i g_i = 0`$ where $`\sum_k y_k = 1`$

    The loss does not change when all logits are shifted together, so the gradient has no component in
    that direction. It does not move with such a shift either.

    @id.softmax-gradient.sums-to-zero
    Scenario: The gradients of a row sum to 0
      Given the labels are
        | 0   | 1   | 0   | 0   |
        | 1/4 | 1/2 | 1/8 | 1/8 |
        | 1   | 0   | 0   | 0   |
      And the logits are
        | 0.7 | 1.2  | 0.3 | -4 |
        | 5   | -2.5 | 0   | 1  |
        | -9  | 3    | 3   | 2  |
      Then `sum(softmaxCrossEntropyGradient(y, x))` should equal `0`

    @id.softmax-gradient.shift
    Scenario Outline: Shifting every logit by <shift> leaves the gradient where it is
      Given the labels are
        | 1/2 | 0 | 1/4 | 1/4 |
      And the logits are
        | 0.75 | -1.5 | 4 | 0.125 |
      Then `softmaxCrossEntropyGradient(y, x + <shift>)` should equal `softmaxCrossEntropyGradient(y, x)`

      Examples:
        | id    | shift |
        | up    | 8     |
        | down  | -12   |
        | a-bit | 0.25  |

  @law
  Rule: No class is pulled further than to its label
    $`-y_i \le g_i \le \Big(\sum_k y_k\Big) - y_i`$, and $`g = 0`$ at $`x_i = \ln y_i + c`$

    The gradient points from the prediction to the labels and is gone once the two agree.

    @id.softmax-gradient.range
    Scenario: The gradient of a class lies between its label's two extremes
      Given the labels are
        | 0 | 1   | 0   |
        | 0 | 1/4 | 3/4 |
      And the logits are
        | 3   | -8   | 0.5 |
        | 0.7 | -2.5 | 6   |
      When the softmax cross entropy gradient is evaluated
      Then the softmax cross entropy gradient should be at least `-y`
      And the softmax cross entropy gradient should be at most `1 - y`

    @id.softmax-gradient.met
    Scenario: Labels that the softmax has met leave nothing to learn
      Given the labels are
        | 1/4 | 1/4 | 1/4 | 1/4 |
      And the logits are
        | 3 | 3 | 3 | 3 |
      When the softmax cross entropy gradient is evaluated
      Then the softmax cross entropy gradient should be
        | 0 | 0 | 0 | 0 |

  @law
  Rule: Every row has the gradient it would have alone, and classes have no order
    A row does not look at the rows beside it, or at their number; exchanging classes exchanges their
    gradients and does nothing else.

    @id.softmax-gradient.alone
    Scenario: A row alone and among two others
      Given the labels are
        | 1 | 0   | 0   |
        | 0 | 1/2 | 1/2 |
        | 0 | 0   | 1   |
      And the logits are
        | 0.5 | -2   | 4  |
        | 9   | 7    | -1 |
        | 0.5 | 0.25 | 0  |
      Then `softmaxCrossEntropyGradient(y, x)[0]` should equal `softmaxCrossEntropyGradient(y[0], x[0])`
      And `softmaxCrossEntropyGradient(y, x)[1]` should equal `softmaxCrossEntropyGradient(y[1], x[1])`
      And `softmaxCrossEntropyGradient(y, x)[2]` should equal `softmaxCrossEntropyGradient(y[2], x[2])`

    @id.softmax-gradient.exchanged-classes
    Scenario: Classes in another order
      Given the labels are
        | 1/2 | 0 | 1/4 | 1/4 |
      And the logits are
        | 0.7 | -1.2 | 4 | 0.3 |
      Then `softmaxCrossEntropyGradient([y[2], y[0], y[3], y[1]], [x[2], x[0], x[3], x[1]])[0]` should equal `softmaxCrossEntropyGradient(y, x)[2]`
      And `softmaxCrossEntropyGradient([y[2], y[0], y[3], y[1]], [x[2], x[0], x[3], x[1]])[1]` should equal `softmaxCrossEntropyGradient(y, x)[0]`

    @id.softmax-gradient.two-classes
    Scenario: Two classes are a yes and a no
      Given the labels are
        | 1/4 | 3/4 |
      And the logits are
        | 1.75 | 0 |
      Then `softmaxCrossEntropyGradient(y, x)[0]` should equal `sigmoidCrossEntropyGradient(y[0], x[0])`
      And `softmaxCrossEntropyGradient(y, x)[1]` should equal `-sigmoidCrossEntropyGradient(y[0], x[0])`

  @law
  Rule: Along any line, the slope of a chord lies between the gradients at its ends
    $`\sum_i g_i(a)(b_i - a_i) \le L(b) - L(a) \le \sum_i g_i(b)(b_i - a_i)`$

    For labels of 0 and more the loss is convex along every line through the space of logits. As for the
    sigmoid that ties gradient and loss together without a step to be chosen; the direction is free as
    well, so that no component can hide.

    @id.softmax-gradient.chord
    Scenario: Chords along one logit, and along all of them at once
      Given the labels are
        | 0   | 1   | 0   |
        | 1   | 0   | 0   |
        | 1/4 | 1/2 | 1/4 |
        | 0   | 0   | 1   |
      And the logits are
        | 0.7 | 1.2 | 0.3 |
        | -4  | 2   | 0.5 |
        | 0   | 0   | 0   |
        | 5   | -1  | 2   |
      And w is
        | 0.7  | 2  | 0.3  |
        | -3.5 | 2  | 0.5  |
        | 1    | -2 | 0.75 |
        | -2   | 4  | 2.25 |
      Then `sum(softmaxCrossEntropyGradient(y, x) (w - x))` should be at most `softmaxCrossEntropy(y, w) - softmaxCrossEntropy(y, x)`
      And `sum(softmaxCrossEntropyGradient(y, w) (w - x))` should be at least `softmaxCrossEntropy(y, w) - softmaxCrossEntropy(y, x)`

    @id.softmax-gradient.short-chord
    Scenario Outline: A short chord that moves logit <moved>
      Given the labels are
        | 1/8 | 5/8 | 1/4 |
      And the logits are
        | 0.5 | -1 | 2 |
      And w is
        | <w0> | <w1> | <w2> |
      Then `sum(softmaxCrossEntropyGradient(y, x) (w - x))` should be at most `softmaxCrossEntropy(y, w) - softmaxCrossEntropy(y, x)`
      And `sum(softmaxCrossEntropyGradient(y, w) (w - x))` should be at least `softmaxCrossEntropy(y, w) - softmaxCrossEntropy(y, x)`

      Examples:
        | id     | moved | w0     | w1      | w2      |
        | first  | 0     | 0.5625 | -1      | 2       |
        | second | 1     | 0.5    | -0.9375 | 2       |
        | third  | 2     | 0.5    | -1      | 1.96875 |
