@law @must @profile.targets
Feature: Laws of targets
  Encoding and smoothing treat all classes alike, add nothing that was not asked for, and share out
  what was. This goes beyond the document. Labels and indices are drawn from the seed of the run.

  Rule: No smoothing leaves the labels as they are
    $`(1 - 0)\,y + 0/K = y`$

    To the last bit, soft labels too: every operation in it is exact. A formula that scales by K and
    back again moves the last digit of a label by a smoothing that nobody asked for.

    @id.laws.no-smoothing
    Scenario Outline: Smoothing by 0, labels drawn <labels>
      Given the labels are 60 rows of <classes> drawn <labels>
      And epsilon is 0
      Then `labelSmoothing(y, epsilon)` should equal `y` bit for bit

      Examples:
        | id   | classes | labels           |
        | hard | 3       | as one-hot rows  |
        | soft | 3       | as distributions |
        | any  | 7       | from 0 to 1      |

  Rule: Smoothing knows no order of classes
    $`\pi(y)' = \pi(y')`$

    Each smoothed label depends on its own label, on epsilon and on K, and on nothing else: the same
    operations give the same bits wherever the class stands. An index used in the wrong place does not,
    and neither does a loop that multiplies and adds at once for classes in fours, and in two
    roundings for those that are left over.

    @id.laws.smoothing-backwards
    Scenario Outline: Smoothing by <epsilon>, then turned round, or first
      Given the labels are 40 rows of <classes> drawn <labels>
      And epsilon is <epsilon>
      Then `labelSmoothing(reverse(y), epsilon)` should equal `reverse(labelSmoothing(y, epsilon))` bit for bit

      Examples:
        | id   | classes | labels           | epsilon |
        | hard | 3       | as one-hot rows  | 0.1     |
        | soft | 4       | as distributions | 0.3     |
        | any  | 7       | from 0 to 1      | 0.7     |

  Rule: Smoothing pulls the sum of a row towards 1
    $`\sum_k y_k' = (1-\varepsilon)\sum_k y_k + \varepsilon`$

    The law needs no expected value, and yet epsilon/(K - 1) for the others, epsilon/K without scaling
    the label down, or K mistaken for the size of the batch cannot meet it.

    @id.laws.smoothed-sum
    Scenario Outline: The sum of rows of <classes>, labels drawn <labels>
      Given the labels are 40 rows of <classes> drawn <labels>
      And epsilon is <epsilon>
      Then `sum(labelSmoothing(y, epsilon))` should equal `(1 - epsilon) sum(y) + epsilon`

      Examples:
        | id   | classes | labels           | epsilon |
        | hard | 3       | as one-hot rows  | 0.1     |
        | soft | 4       | as distributions | 0.3     |
        | any  | 7       | from 0 to 1      | 0.7     |

  Rule: A row encodes one class, and each by its own index
    The rows of an encoding sum to 1; classes counted from the other end give the rows turned round;
    indices listed backwards give the rows in that order. All bit for bit: there is nothing to round.

    @id.laws.one-hot
    Scenario: One-hot rows
      Given the classes are 40 numbers drawn from 0 to 6 in steps of 1
      And the depth is 7
      Then `sum(oneHot(classes, K))` should equal `1` bit for bit
      And `oneHot(K - 1 - classes, K)` should equal `reverse(oneHot(classes, K))` bit for bit
      And `oneHot(reverse(classes), K)` should equal `transpose(reverse(transpose(oneHot(classes, K))))` bit for bit
