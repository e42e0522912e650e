@document @must @profile.targets
Feature: Targets
  A data set names the true class of a picture by its index. The losses want numbers to compare with
  probabilities: a row with a 1 for the true class and 0 elsewhere (one-hot), or a row in which the 1
  gives some of its weight to the others (smoothed). Both are small enough to be taken for granted,
  and both are often subtly wrong: an index counted from 1, a transposed matrix, a share of epsilon
  divided by the wrong number of classes.

  @listing.L7
  Rule: One-hot encoding puts a single 1 in each row, at the index of the class
    $`\mathrm{out}_{i,k} = 1`$ if $`k = \mathrm{class}_i`$, else $`0`$

    Indices count from zero, and the depth K says how many classes there are; it is given, not read
    off the largest index, since a batch need not contain every class. There is a row for each index,
    so n indices make an n x K matrix. What an index outside 0 … K-1 means is left open by the document.

    @id.one-hot.worked
    Scenario: The classes of the worked example
      Given the classes are
        | 1 | 2 | 0 |
      And the depth is 3
      When the one-hot encoding is evaluated
      Then the one-hot labels should be
        | 0 | 1 | 0 |
        | 0 | 0 | 1 |
        | 1 | 0 | 0 |

    @id.one-hot.more-rows
    Scenario: There are as many rows as indices, whether or not a class repeats
      Given the classes are
        | 2 | 2 | 0 | 1 | 2 |
      And the depth is 3
      When the one-hot encoding is evaluated
      Then the one-hot labels should be
        | 0 | 0 | 1 |
        | 0 | 0 | 1 |
        | 1 | 0 | 0 |
        | 0 | 1 | 0 |
        | 0 | 0 | 1 |
      And the one-hot labels should have shape 5 x 3

    @id.one-hot.deeper
    Scenario: The depth may exceed every index
      Given the classes are
        | 0 | 1 |
      And the depth is 4
      When the one-hot encoding is evaluated
      Then the one-hot labels should be
        | 1 | 0 | 0 | 0 |
        | 0 | 1 | 0 | 0 |
      And the one-hot labels should have shape 2 x 4

    @id.one-hot.one-of-five
    Scenario Outline: Class <class> of five
      Given the classes are
        | <class> |
      And the depth is 5
      When the one-hot encoding is evaluated
      Then the one-hot labels should be
        | <a> | <b> | <c> | <d> | <e> |

      Examples:
        | id     | class | a | b | c | d | e |
        | first  | 0     | 1 | 0 | 0 | 0 | 0 |
        | second | 1     | 0 | 1 | 0 | 0 | 0 |
        | fourth | 3     | 0 | 0 | 0 | 1 | 0 |
        | last   | 4     | 0 | 0 | 0 | 0 | 1 |

    @id.one-hot.single-class
    Scenario: With a single class every label is 1
      Given the classes are
        | 0 | 0 | 0 |
      And the depth is 1
      When the one-hot encoding is evaluated
      Then the one-hot labels should be
        | 1 |
        | 1 |
        | 1 |

    @id.one-hot.rows-sum-to-one
    Scenario: Each row is a distribution that is certain of its class
      Given the classes are
        | 3 | 0 | 2 | 1 | 3 | 5 |
      And the depth is 6
      Then `sum(oneHot(classes, K))` should equal `1`
      And `max(oneHot(classes, K))` should equal `1`

  @listing.L1
  Rule: Smoothing shares epsilon among all K classes, the true one included
    $`y' = (1 - \epsilon)\,y + \frac{\epsilon}{K}`$

    A fraction 1 - epsilon of the label is kept, and the rest is spread evenly over the row. Two
    conventions go by the same name: here the true class receives a share as well; where epsilon is
    shared among the K - 1 others, epsilon = 0.1 turns (0, 1, 0) into (0.05, 0.9, 0.05) instead of
    (1/30, 14/15, 1/30). K is the extent of the last axis, however many rows there are.

    @id.smoothing.of-three
    Scenario Outline: Smoothing <a>, <b>, <c> by <epsilon>
      Given the labels are
        | <a> | <b> | <c> |
      And epsilon is <epsilon>
      When the label smoothing is evaluated
      Then the smoothed labels should be
        | <first> | <second> | <third> |
      And `(1 - epsilon) y + epsilon/3` should be
        | <first> | <second> | <third> |

      Examples: One class among three
        | id      | a | b | c | epsilon | first | second | third |
        | worked  | 0 | 1 | 0 | 0.1     | 1/30  | 14/15  | 1/30  |
        | last    | 0 | 0 | 1 | 0.1     | 1/30  | 1/30   | 14/15 |
        | heavier | 1 | 0 | 0 | 0.3     | 4/5   | 1/10   | 1/10  |

      Examples: No smoothing, and nothing but smoothing
        | id   | a | b | c | epsilon | first | second | third |
        | none | 0 | 1 | 0 | 0       | 0     | 1      | 0     |
        | all  | 0 | 1 | 0 | 1       | 1/3   | 1/3    | 1/3   |

      Examples: Rows that are not one-hot
        | id       | a   | b   | c    | epsilon | first | second | third  |
        | two-true | 1   | 0   | 1    | 0.1     | 14/15 | 1/30   | 14/15  |
        | soft     | 1/5 | 1/2 | 3/10 | 0.1     | 16/75 | 29/60  | 91/300 |
        | nothing  | 0   | 0   | 0    | 0.3     | 1/10  | 1/10   | 1/10   |

    @id.smoothing.of-two
    Scenario Outline: Smoothing <a>, <b> by <epsilon>
      With two classes half of epsilon moves, not all of it: the share of the true class stays put.

      Given the labels are
        | <a> | <b> |
      And epsilon is <epsilon>
      When the label smoothing is evaluated
      Then the smoothed labels should be
        | <first> | <second> |

      Examples:
        | id      | a   | b   | epsilon | first | second |
        | usual   | 0   | 1   | 0.1     | 1/20  | 19/20  |
        | heavier | 1   | 0   | 0.3     | 17/20 | 3/20   |
        | all     | 1   | 0   | 1       | 1/2   | 1/2    |
        | soft    | 1/4 | 3/4 | 0.1     | 11/40 | 29/40  |

    @id.smoothing.single-class
    Scenario Outline: With a single class a label of <label> becomes <smoothed>
      Given the labels are
        | <label> |
      And epsilon is <epsilon>
      When the label smoothing is evaluated
      Then the smoothed labels should be
        | <smoothed> |

      Examples:
        | id      | label | epsilon | smoothed |
        | certain | 1     | 0.3     | 1        |
        | half    | 1/2   | 0.1     | 11/20    |

    @id.smoothing.of-five
    Scenario: Two true classes among five
      Given the labels are
        | 0 | 1 | 0 | 0 | 1 |
      And epsilon is 0.1
      When the label smoothing is evaluated
      Then the smoothed labels should be
        | 1/50 | 23/25 | 1/50 | 1/50 | 23/25 |

    @id.smoothing.two-by-four
    Scenario: Four classes divide epsilon by four, though there are two rows
      Given the labels are
        | 0 | 0 | 1 | 0   |
        | 1 | 0 | 0 | 1/2 |
      And epsilon is 0.3
      When the label smoothing is evaluated
      Then the smoothed labels should be
        | 3/40  | 3/40 | 31/40 | 3/40  |
        | 31/40 | 3/40 | 3/40  | 17/40 |

    @id.smoothing.three-by-two
    Scenario: Two classes divide epsilon by two, though there are three rows
      Given the labels are
        | 1 | 0 |
        | 0 | 1 |
        | 1 | 0 |
      And epsilon is 0.3
      When the label smoothing is evaluated
      Then the smoothed labels should be
        | 17/20 | 3/20  |
        | 3/20  | 17/20 |
        | 17/20 | 3/20  |

    @id.smoothing.rank-three
    Scenario: In a tensor of rank 3 too, K is the extent of the last axis
      Given the labels of shape 2 x 1 x 4 are
        | 0 | 1 | 0 | 0 |
        | 0 | 0 | 0 | 1 |
      And epsilon is 0.1
      When the label smoothing is evaluated
      Then the smoothed labels should have shape 2 x 1 x 4
      And the smoothed labels should equal `(1 - epsilon) y + epsilon/4`

  @claim.C12
  Rule: The true class falls to 1 - epsilon + epsilon/K, and a sum of 1 stays 1
    $`\sum_k y'_k = (1 - \epsilon)\sum_k y_k + \epsilon`$

    Summing the K shares gives epsilon back, so a distribution remains a distribution. A row that is
    none is pulled towards one: two true classes sum to 2 - epsilon, an empty row to epsilon. To add
    epsilon/K without scaling the label down first would leave a sum of 1 + epsilon.

    @id.smoothing.true-and-others
    Scenario: What the true class loses, and what each other gains
      Given the labels are
        | 0 | 1 | 0 |
      And epsilon is 0.1
      Then `labelSmoothing(y, epsilon)[1]` should equal `1 - epsilon + epsilon/3`
      And `labelSmoothing(y, epsilon)[1]` should be less than `y[1]`
      And `labelSmoothing(y, epsilon)[0]` should equal `epsilon/3`
      And `labelSmoothing(y, epsilon)[2]` should equal `epsilon/3`

    @id.smoothing.sum
    Scenario Outline: A row of sum <before> has sum <after> when smoothed by <epsilon>
      Given the labels are
        | <a> | <b> | <c> | <d> |
      And epsilon is <epsilon>
      Then `sum(y)` should be <before>
      And `sum(labelSmoothing(y, epsilon))` should be <after>
      And `sum(labelSmoothing(y, epsilon))` should equal `(1 - epsilon) sum(y) + epsilon`

      Examples:
        | id       | a   | b   | c    | d   | epsilon | before | after |
        | one-true | 0   | 0   | 0    | 1   | 0.1     | 1      | 1     |
        | soft     | 1/2 | 1/5 | 1/10 | 1/5 | 0.3     | 1      | 1     |
        | two-true | 1   | 0   | 1    | 0   | 0.1     | 2      | 19/10 |
        | nothing  | 0   | 0   | 0    | 0   | 0.3     | 0      | 3/10  |

  @claim.C13 @profile.sigmoid
  Rule: A multi-label task brings its labels along
    One-hot encoding and smoothing serve the document's example, which starts from a single class a
    picture. Labels that already say yes or no for each class, such as (1, 0, 1), go into the sigmoid
    cross entropy as they are. Treating them as class indices, or forcing their sum to 1, would
    answer another question.

    @id.targets.multi-label
    Scenario: Two classes of three are present
      Given the labels are
        | 1 | 0 | 1 |
      And the logits are
        | 0.7 | 1.2 | 0.3 |
      When the sigmoid cross entropy is evaluated
      Then the sigmoid cross entropy should be
        | 0.40318604888545789319 | 1.4632824673380311892 | 0.55435524446852711881 |

    @id.targets.nothing-present
    Scenario: A picture may show none of the classes
      Given the labels are
        | 0 | 0 | 0 | 0 |
      And the logits are
        | -2 | 0.5 | 1 | -0.25 |
      When the sigmoid cross entropy is evaluated
      Then the sigmoid cross entropy should be
        | 0.12692801104297250 | 0.97407698418010668 | 1.3132616875182228 | 0.57593941987884356 |

    @id.targets.smoothing-changes-the-loss
    Scenario: Smoothed without need, the labels give another loss
      Given the labels are
        | 1 | 0 | 1 |
      And z is
        | 14/15 | 1/30 | 14/15 |
      And the logits are
        | 0.7 | 1.2 | 0.3 |
      Then `sigmoidCrossEntropy(z, x)` should differ from `sigmoidCrossEntropy(y, x)`
      And `sum(sigmoidCrossEntropy(z, x))` should be 2.4474904273586829
      And `sum(sigmoidCrossEntropy(y, x))` should be 2.4208237606920162
