@accurate @must @profile.gradients
Feature: The gradient of the sigmoid cross entropy
  This chapter goes beyond the document, which ends with the losses. Training looks at no loss: it
  follows the slope. What an optimiser is handed is the derivative of a node's loss by the node's own
  logit, and a sign, a factor or a label that is lost there spoils the training while every loss that is
  printed still looks right. As the loss, the gradient belongs to one node; nothing is summed or
  averaged, and dividing by the number of nodes is left to whoever takes a mean.

  Rule: The derivative of the loss by the logit is the sigmoid less the label
    $`\frac{\partial L}{\partial x} = s(x) - y`$

    The sigmoid's own slope, $`s(x)(1 - s(x))`$, cancels against what the two logarithms bring along,
    and the error of the prediction is all that is left. It is not damped where the model is sure: a
    confident mistake is pushed back with nearly the whole of 1. The squared error keeps the factor, and
    with it learns nothing from exactly those mistakes.

    @id.sigmoid-gradient.value
    Scenario Outline: Label <label> at logit <logit>
      Given the label is <label>
      And the logit is <logit>
      When the sigmoid cross entropy gradient is evaluated
      Then the sigmoid cross entropy gradient should be <gradient>
      And `1/(1 + e^-x) - y` should be <gradient>

      Examples: Undecided
        | id       | label | logit | gradient |
        | zero-yes | 1     | 0     | -1/2     |
        | zero-no  | 0     | 0     | 1/2      |
        | even     | 1/2   | 0     | 0        |

      Examples: Hits
        | id       | label | logit | gradient                  |
        | weak-yes | 1     | 0.5   | -0.37754066879814543536   |
        | yes      | 1     | 3     | -0.047425873177566780879  |
        | no       | 0     | -1    | 0.26894142136999512075    |
        | sure-yes | 1     | 10    | -4.5397868702434394505e-5 |
        | sure-no  | 0     | -10   | 4.5397868702434394505e-5  |

      Examples: Mistakes
        | id         | label | logit | gradient                |
        | weak-no    | 0     | 0.5   | 0.62245933120185456464  |
        | missed     | 1     | -1    | -0.73105857863000487925 |
        | imagined   | 0     | 3     | 0.95257412682243321912  |
        | sure-miss  | 1     | -10   | -0.99995460213129756561 |
        | sure-fancy | 0     | 10    | 0.99995460213129756561  |

      Examples: Smoothed and soft labels
        | id         | label | logit | gradient                |
        | nearly-no  | 1/30  | 0.7   | 0.63485443883483277320  |
        | nearly-yes | 14/15 | 0.7   | -0.26514556116516722680 |
        | wrong-side | 14/15 | -3    | -0.88590746015576655245 |
        | third      | 1/3   | 1     | 0.39772524529667154592  |
        | unlikely   | 1/4   | -3    | -0.20257412682243321912 |

    @id.sigmoid-gradient.tail
    Scenario Outline: What is left to learn at logit <logit> of label <label>
      Given the label is <label>
      And the logit is <logit>
      When the sigmoid cross entropy gradient is evaluated
      Then the sigmoid cross entropy gradient should be <gradient>

      Examples: Beyond the digits of binary32, and of binary64
        | id     | label | logit | gradient                   |
        | yes-20 | 1     | 20    | -2.0611536181902035814e-9  |
        | no-20  | 0     | -20   | 2.0611536181902035814e-9   |
        | yes-40 | 1     | 40    | -4.2483542552915889773e-18 |
        | no-40  | 0     | -40   | 4.2483542552915889773e-18  |
        | no-80  | 0     | -80   | 1.8048513878454151723e-35  |

    @id.sigmoid-gradient.worked
    Scenario: The nine nodes of the worked example
      Given the labels are
        | 1/30  | 14/15 | 1/30  |
        | 1/30  | 1/30  | 14/15 |
        | 14/15 | 1/30  | 1/30  |
      And the logits are
        | 0.7 | 1.2 | 0.3 |
        | 0.4 | 0.2 | 0.9 |
        | 0.6 | 0.3 | 0.4 |
      When the sigmoid cross entropy gradient is evaluated
      Then the sigmoid cross entropy gradient should be
        | 0.63485443883483277320  | -0.16480854983431569040 | 0.54110918347832565382  |
        | 0.56535432677911866704  | 0.51650066397914457523  | -0.22238383070832936987 |
        | -0.28767702710753788042 | 0.54110918347832565382  | 0.56535432677911866704  |
      And `1/(1 + e^-x) - y` should be
        | 0.63485443883483277320  | -0.16480854983431569040 | 0.54110918347832565382  |
        | 0.56535432677911866704  | 0.51650066397914457523  | -0.22238383070832936987 |
        | -0.28767702710753788042 | 0.54110918347832565382  | 0.56535432677911866704  |
      And the sigmoid cross entropy gradient should have shape 3 x 3

  Rule: The gradient vanishes where the sigmoid has reached the label
    $`s(x) - y = 0`$ at $`x = \ln\frac{y}{1 - y}`$

    The smoothed label 28/30 asks for the logit ln 14 and for no more: before it the gradient pulls
    upwards, beyond it back. Under the label 1 the pull weakens, but it never ends.

    @id.sigmoid-gradient.satisfied
    Scenario: The label 28/30 is satisfied at ln 14
      Given the label is 14/15
      And the logit is 2.6390573296152586145
      When the sigmoid cross entropy gradient is evaluated
      Then the sigmoid cross entropy gradient should be 0.000000000000000000
      And `ln(14)` should be 2.6390573296152586145
      And `1/(1 + e^-ln(14)) - y` should equal `0`

    @law @id.sigmoid-gradient.either-side
    Scenario: On either side of ln 14 the gradient points back
      Given the labels are
        | 14/15 | 14/15 | 14/15 | 14/15 |
      And the logits are
        | 0 | 2 | 2.5 | 2.625 |
      And w is
        | 2.65625 | 2.75 | 3 | 10 |
      Then `sigmoidCrossEntropyGradient(y, x)` should be less than `0`
      And `sigmoidCrossEntropyGradient(y, w)` should be greater than `0`

    @law @id.sigmoid-gradient.never-satisfied
    Scenario: Under the label 1 the gradient rises towards 0 and stays below
      Given the labels are
        | 1 | 1 | 1 | 1 | 1 | 1 | 1 |
      And the logits are
        | -9 | -3 | -1 | 0 | 1 | 3 | 9 |
      When the sigmoid cross entropy gradient is evaluated
      Then the sigmoid cross entropy gradient should rise from each element to the next
      And the sigmoid cross entropy gradient should be less than `0`
      And the sigmoid cross entropy gradient should be at least `-1`

  @law
  Rule: The gradient runs along a straight line from label 0 to label 1
    $`g(y, x) = (1 - y)\,g(0, x) + y\,g(1, x)`$, and $`g(0, x) - g(1, x) = 1`$

    The label enters with its own weight and with nothing else: rounded, squared or forgotten it would
    leave the line. Yes and no are mirror images once more.

    @id.sigmoid-gradient.linear
    Scenario: Labels in between mix the gradients of 0 and 1
      Given the labels are
        | 1/4 | 1/2 | 0.9 | 1/30 | 0.375 |
      And the logits are
        | -5 | 0.7 | 2 | -0.25 | 9 |
      And z is
        | 0 | 0 | 0 | 0 | 0 |
      And u is
        | 1 | 1 | 1 | 1 | 1 |
      Then `sigmoidCrossEntropyGradient(y, x)` should equal `(1 - y) sigmoidCrossEntropyGradient(z, x) + y sigmoidCrossEntropyGradient(u, x)`
      And `sigmoidCrossEntropyGradient(z, x) - sigmoidCrossEntropyGradient(u, x)` should equal `1`

    @id.sigmoid-gradient.mirror
    Scenario: Exchanging yes and no, and the sign of the logit, turns the gradient round
      Given the labels are
        | 1 | 0 | 1/4 | 1/2 | 7/8 |
      And the logits are
        | -6 | -1.5 | 0.25 | 0.75 | 3 |
      Then `sigmoidCrossEntropyGradient(1 - y, -x)` should equal `-sigmoidCrossEntropyGradient(y, x)`

  @law
  Rule: Every node has the gradient it would have alone
    $`g_i = g(y_i, x_i)`$

    Neither neighbours nor their number matter. A gradient of the mean loss is this one over the number
    of nodes, and of another loss.

    @id.sigmoid-gradient.alone
    Scenario: A node alone and among five others
      Given the labels are
        | 1 | 0 | 1/4 |
        | 0 | 1 | 1   |
      And the logits are
        | 0.5 | -2 | 4    |
        | 0.5 | 7  | -1.5 |
      Then `sigmoidCrossEntropyGradient(y, x)[0, 0]` should equal `sigmoidCrossEntropyGradient(y[0, 0], x[0, 0])`
      And `sigmoidCrossEntropyGradient(y, x)[0, 2]` should equal `sigmoidCrossEntropyGradient(y[0, 2], x[0, 2])`
      And `sigmoidCrossEntropyGradient(y, x)[1]` should equal `sigmoidCrossEntropyGradient(y[1], x[1])`

    @id.sigmoid-gradient.rank-three
    Scenario: The shape is kept at any rank
      Given the labels of shape 2 x 1 x 3 are
        | 1 | 0 | 1/2 |
        | 0 | 1 | 1   |
      And the logits of shape 2 x 1 x 3 are
        | 1.5 | -2 | 0.125 |
        | -7  | 4  | -0.75 |
      When the sigmoid cross entropy gradient is evaluated
      Then the sigmoid cross entropy gradient should have shape 2 x 1 x 3
      And the sigmoid cross entropy gradient should equal `1/(1 + e^-x) - y`

  @law
  Rule: The slope of a chord lies between the gradients at its ends
    $`g(a) \le \frac{L(b) - L(a)}{b - a} \le g(b)`$ for $`a < b`$

    The loss is convex in the logit, so its gradient never falls. That ties the gradient to the loss
    without any step to be chosen, which a quotient of differences would need: too long a step is not
    the derivative, too short a one is rounding. Here a chord of any length holds, and a gradient with
    the wrong sign or size, or of another loss, breaks it.

    @id.sigmoid-gradient.chord
    Scenario Outline: Chords <length>, label <label>
      Given the labels are
        | <label> | <label> | <label> | <label> | <label> |
      And the logits are
        | <a0> | <a1> | <a2> | <a3> | <a4> |
      And w is
        | <b0> | <b1> | <b2> | <b3> | <b4> |
      Then `sigmoidCrossEntropyGradient(y, x)` should be at most `(sigmoidCrossEntropy(y, w) - sigmoidCrossEntropy(y, x)) / (w - x)`
      And `sigmoidCrossEntropyGradient(y, w)` should be at least `(sigmoidCrossEntropy(y, w) - sigmoidCrossEntropy(y, x)) / (w - x)`

      Examples:
        | id         | length | label | a0 | a1    | a2   | a3   | a4  | b0    | b1     | b2     | b3    | b4    |
        | long-yes   | long   | 1     | -8 | -2    | -0.5 | 1    | 4   | -2    | 1      | 3      | 9     | 12    |
        | long-no    | long   | 0     | -8 | -2    | -0.5 | 1    | 4   | -2    | 1      | 3      | 9     | 12    |
        | long-even  | long   | 1/2   | -8 | -2    | -0.5 | 1    | 4   | -2    | 1      | 3      | 9     | 12    |
        | short-yes  | short  | 1     | -6 | -1.25 | 0    | 0.75 | 2.5 | -5.75 | -1.125 | 0.0625 | 0.875 | 2.625 |
        | short-no   | short  | 0     | -6 | -1.25 | 0    | 0.75 | 2.5 | -5.75 | -1.125 | 0.0625 | 0.875 | 2.625 |
        | short-soft | short  | 0.9   | -6 | -1.25 | 0    | 0.75 | 2.5 | -5.75 | -1.125 | 0.0625 | 0.875 | 2.625 |
