@document @must @profile.sigmoid
Feature: The sigmoid
  The last layer of a network gives every class a logit, which may be any real number. The sigmoid
  turns one logit into one probability: 0 becomes 1/2, and each unit more multiplies the odds, p
  against 1 - p, by e. It looks at a single logit, so it suits questions that are answered one at a
  time: is this the thing or not (binary), and which of these things are present (multi-label)?

  @eq.2-1
  Rule: The sigmoid of a logit x is 1/(1 + e^-x)
    $`s(x) = \frac{1}{1 + e^{-x}}`$

    A logit is the logarithm of the odds, $`x = \ln\frac{p}{1 - p}`$; solved for p, this is the
    formula. With another base in place of e, or with the sign of x lost, it still gives 1/2 at 0
    and is wrong everywhere else. That is why most of the examples lie away from 0.

    @id.sigmoid.even-odds
    Scenario: A logit of 0 is an even chance
      Given the logit is 0
      When the sigmoid is evaluated
      Then the sigmoid should be 1/2

    @id.sigmoid.value
    Scenario Outline: The sigmoid of <logit>
      Given the logit is <logit>
      When the sigmoid is evaluated
      Then the sigmoid should be <sigmoid>
      And `1/(1 + e^-x)` should be <sigmoid>

      Examples: Undecided
        | id         | logit | sigmoid              |
        | worked     | 0.7   | 0.66818777216816611  |
        | half       | 0.5   | 0.62245933120185456  |
        | minus-half | -0.5  | 0.37754066879814544  |
        | one        | 1     | 0.73105857863000488  |
        | minus-one  | -1    | 0.26894142136999512  |
        | uneven     | -2.25 | 0.095349464899109494 |

      Examples: Nearly sure
        | id          | logit | sigmoid               |
        | three       | 3     | 0.95257412682243322   |
        | minus-three | -3    | 0.047425873177566781  |
        | ten         | 10    | 0.99995460213129757   |
        | minus-ten   | -10   | 4.5397868702434395e-5 |

    @id.sigmoid.log-odds
    Scenario: The sigmoid undoes the logarithm of the odds
      Given the logits are
        | -3 | -0.5 | 0.7 | 2 |
      Then `ln(sigmoid(x) / (1 - sigmoid(x)))` should equal `x`
      And `sigmoid(x) / sigmoid(-x)` should equal `e^x`

    @id.sigmoid.rises
    Scenario: A larger logit is a larger probability, never 0 and never 1
      Given the logits are
        | -12 | -5 | -1 | -0.25 | 0 | 0.25 | 1 | 5 | 12 |
      When the sigmoid is evaluated
      Then the sigmoid should rise from each element to the next
      And the sigmoid should be greater than `0`
      And the sigmoid should be less than `1`

    @id.sigmoid.matrix
    Scenario: Every element of a matrix is treated alike
      Given the logits are
        | 2    | -1 | 0.5 |
        | -4.5 | 0  | 6   |
      When the sigmoid is evaluated
      Then the sigmoid should be
        | 0.88079707797788244  | 0.26894142136999512 | 0.62245933120185456 |
        | 0.010986942630593180 | 1/2                 | 0.99752737684336523 |
      And the sigmoid should have shape 2 x 3

    @id.sigmoid.rank-three
    Scenario: The shape is kept at any rank
      Given the logits of shape 2 x 1 x 3 are
        | 1.5 | -2 | 0.125 |
        | -7  | 4  | -0.75 |
      When the sigmoid is evaluated
      Then the sigmoid should have shape 2 x 1 x 3
      And the sigmoid should equal `1/(1 + e^-x)`

  @listing.L5
  Rule: The listing's helper is the reciprocal, 1 + e^-x
    $`\frac{1}{s(x)} = 1 + e^{-x}`$

    The code of the listing never divides. It needs only $`-\ln s(|x|)`$, which is the logarithm of
    the reciprocal, and so its helper returns the reciprocal: 2 where the sigmoid is 1/2, always above
    1, and without an upper limit as x falls. Taken for the sigmoid itself it would be upside down.

    @id.sigmoid-reciprocal.at-zero
    Scenario: The reciprocal of an even chance is 2
      Given the logit is 0
      When the sigmoid reciprocal is evaluated
      Then the sigmoid reciprocal should be 2

    @id.sigmoid-reciprocal.value
    Scenario Outline: The reciprocal at <logit>
      Given the logit is <logit>
      When the sigmoid reciprocal is evaluated
      Then the sigmoid reciprocal should be <reciprocal>
      And `1 + e^-x` should be <reciprocal>

      Examples:
        | id          | logit | reciprocal         |
        | worked      | 0.7   | 1.4965853037914095 |
        | mirrored    | -0.7  | 3.0137527074704765 |
        | three       | 3     | 1.0497870683678639 |
        | minus-three | -3    | 21.085536923187668 |
        | ten         | 10    | 1.0000453999297625 |
        | minus-ten   | -10   | 22027.465794806717 |

    @id.sigmoid-reciprocal.of-sigmoid
    Scenario: Sigmoid and reciprocal multiply to 1, whatever the shape
      Given the logits are
        | 0.25 | -1.5 |
        | 4    | -6   |
        | 1    | 0    |
      When the sigmoid reciprocal is evaluated
      Then the sigmoid reciprocal should have shape 3 x 2
      And `sigmoid(x) sigmoidReciprocal(x)` should equal `1`

  @erratum.X21
  Rule: The two outcomes of a binary question exclude one another
    $`s(x) + s(-x) = 1`$

    The document opens its chapter by filing binary classification under classes that need not
    exclude one another. It is the other way round: one question answered yes or no has two outcomes,
    of which exactly one occurs, and the probability that the sigmoid leaves over, $`1 - s(x) = s(-x)`$,
    is the other outcome's. What need not exclude one another are the several questions of a
    multi-label task, and there each has its own pair of outcomes.

    @id.sigmoid.complement
    Scenario Outline: Yes and no share one whole at logit <logit>
      Given the logit is <logit>
      Then `sigmoid(x) + sigmoid(-x)` should equal `1`
      And `sigmoid(-x)` should be <no>

      Examples:
        | id        | logit | no                    |
        | worked    | 0.7   | 0.33181222783183389   |
        | unlikely  | -1.2  | 0.76852478349901764   |
        | confident | 5     | 0.0066928509242848556 |
        | a-quarter | 0.25  | 0.43782349911420190   |

  @claim.C10
  Rule: The classes of a multi-label task do not compete
    Each output depends on its own logit alone. Raising one leaves all others where they were, and a
    row of outputs may sum to anything between 0 and the number of classes, for a picture may show
    several of them, or none. A softmax in the sigmoid's place would force the sum to 1.

    @id.sigmoid.row-sum
    Scenario: The first row of the worked example sums to more than two
      Given the logits are
        | 0.7 | 1.2 | 0.3 |
      When the sigmoid is evaluated
      Then the sigmoid should be
        | 0.66818777216816610653 | 0.76852478349901764293 | 0.57444251681165898715 |
      And `sum(sigmoid(x))` should be 2.0111550724788427366

    @id.sigmoid.row-sum-below-one
    Scenario: A row in which nothing is recognised sums to less than 1
      Given the logits are
        | -2 | -1.5 | -4 | -3 |
      When the sigmoid is evaluated
      Then `sum(sigmoid(x))` should be 0.36704052896813224
      And `sum(sigmoid(x))` should be less than `1`

    @id.sigmoid.no-influence
    Scenario: Raising the second logit moves the second output only
      Given the logits are
        | 0.7 | 1.2 | 0.3 |
      And w is
        | 0.7 | 3 | 0.3 |
      Then `sigmoid(w)[0]` should equal `sigmoid(x)[0]`
      And `sigmoid(w)[1]` should be greater than `sigmoid(x)[1]`
      And `sigmoid(w)[2]` should equal `sigmoid(x)[2]`
