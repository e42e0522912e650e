@law @must @profile.sigmoid
Feature: Laws of the sigmoid and its loss
  Two outcomes leave a great deal of symmetry: what is true of one must be true of the other with the
  signs turned. This goes beyond the document. Logits and labels are drawn from the seed of the run.
  That each element is computed by itself, whatever stands beside it, is a matter of conduct, and
  asked for with the rest of it.

  Rule: Both outcomes together are certain
    $`s(x) + s(-x) = 1`$

    Most sound formulas miss it by a rounding, and so it is held within the bounds. A branch on the
    sign that is wrong on one side, or a clipped end, misses it by more.

    @id.laws.sigmoid-complement
    Scenario: The sigmoids of a logit and its opposite sum to 1
      Given the logits are 300 numbers drawn from -40 to 40
      Then `sigmoid(x) + sigmoid(-x)` should equal `1`

    @id.laws.odds
    Scenario: The odds are e to the logit
      Given the logits are 100 numbers drawn from -30 to 30
      Then `sigmoid(x)` should equal `exp(x) sigmoid(-x)`

    @id.laws.sigmoid-reciprocal
    Scenario: The sigmoid and its reciprocal multiply to 1
      Given the logits are 300 numbers drawn from -40 to 40
      Then `sigmoid(x) sigmoidReciprocal(x)` should equal `1`

  Rule: The loss does not care which outcome is called 1
    $`L(y, x) = L(1-y, -x)`$

    In a formula with max(x, 0) and |x| the two calls take different branches, and have to meet. With
    labels 0 and 1 alone this is L(1, x) = L(0, -x). TensorFlow's formula meets bit for bit; others
    that are as sound do so half of the time.

    @id.laws.mirror
    Scenario Outline: Labels and logits turned round, <id> labels
      Given the labels are 200 numbers drawn from 0 to 1 in steps of <step>
      And the logits are 200 numbers drawn from -40 to 40
      Then `sigmoidCrossEntropy(y, x)` should equal `sigmoidCrossEntropy(1 - y, -x)`

      Examples:
        | id   | step   |
        | hard | 1      |
        | soft | 1/1024 |

  Rule: The loss is linear in the label
    $`L\!\left(\tfrac{y+z}{2}, x\right) = \tfrac{L(y,x)+L(z,x)}{2}`$, and $`L(0, x) - L(1, x) = x`$

    A label that is rounded to 0 or 1, squared, clipped away from its ends or smoothed without being
    asked for leaves the line.

    @id.laws.linear-in-label
    Scenario: The loss of a label halfway is halfway
      Given the labels are 200 numbers drawn from 0 to 1 in steps of 1/1024
      And z is 200 numbers drawn from 0 to 1 in steps of 1/1024
      And the logits are 200 numbers drawn from -40 to 40
      Then `sigmoidCrossEntropy((y + z) / 2, x)` should equal `(sigmoidCrossEntropy(y, x) + sigmoidCrossEntropy(z, x)) / 2`

    @id.laws.slope-is-logit
    Scenario: From label 0 to label 1 the loss falls by the logit
      Given the logits are 200 numbers drawn from -40 to 40
      Then `sigmoidCrossEntropy(0 x, x) - sigmoidCrossEntropy(0 x + 1, x)` should equal `x`

  Rule: The loss of a probability is not negative
    $`L(y, x) \ge 0`$ for y in [0, 1]

    @id.laws.sigmoid-loss-not-negative
    Scenario Outline: No <id> label makes a negative loss
      Given the labels are 200 numbers drawn from 0 to 1 in steps of <step>
      And the logits are 200 numbers drawn from -40 to 40
      Then `sigmoidCrossEntropy(y, x)` should be at least `0`

      Examples:
        | id   | step   |
        | hard | 1      |
        | soft | 1/1024 |
