@accurate @must @profile.softmax
Feature: How accurate the softmax and its loss are
  Beyond the document: rows of every width, from the single class that always has the probability 1 to a
  vocabulary of a hundred thousand. Each row is drawn from one of several families, since every mistake
  is invisible somewhere: equal logits hide a rotation of the classes, small ones a missing shift, two
  classes a sum that loses its tail.

  The bound grows with the number of classes, as the rounding errors of a sum do. So a defect in the
  logic shows best in narrow rows, and a defect in the summation in wide ones; both are asked for.

  Rule: Every probability is relatively accurate, however small
    $`p_k = \dfrac{e^{x_k}}{\sum_j e^{x_j}}`$

    @id.accuracy.softmax
    Scenario Outline: The softmax over <domain>
      When the softmax is swept over <domain>
      Then every softmax should be within its bound

      Examples: The numbers
        | id         | domain           |
        | thresholds | its thresholds   |
        | binades    | every binade     |
        | sobol      | a Sobol sequence |

      Examples: The shapes
        | id      | domain                |
        | ranks   | tensors of every rank |
        | k1      | rows of 1             |
        | k2      | rows of 2             |
        | k3      | rows of 3             |
        | k10     | rows of 10            |
        | k37     | rows of 37            |
        | widths  | rows of every width   |
        | k1000   | rows of 1000          |
        | k100000 | rows of 100000        |

  Rule: The logarithm of the softmax does not go through the softmax
    $`\ell_k = x_k - \max_j x_j - \ln\sum_j e^{x_j - \max x}`$

    Where p is too small a number to be represented, its logarithm is not: -104 is a number like any other.

    @id.accuracy.log-softmax
    Scenario Outline: The log-softmax over <domain>
      When the log-softmax is swept over <domain>
      Then every log-softmax should be within its bound

      Examples: The numbers
        | id         | domain           |
        | thresholds | its thresholds   |
        | binades    | every binade     |
        | sobol      | a Sobol sequence |

      Examples: The shapes
        | id      | domain                |
        | ranks   | tensors of every rank |
        | k1      | rows of 1             |
        | k2      | rows of 2             |
        | k3      | rows of 3             |
        | k10     | rows of 10            |
        | k37     | rows of 37            |
        | widths  | rows of every width   |
        | k1000   | rows of 1000          |
        | k100000 | rows of 100000        |

  Rule: The loss weighs logarithms by labels, whatever the labels sum to
    $`L = -\sum_k y_k \ell_k`$

    One-hot rows pick a single logarithm; smoothed rows weigh them all; a row of zeros has no loss. Nothing
    in the formula asks labels to sum to 1, and a shortcut that assumes it, such as
    $`\ln\sum_j e^{x_j} - \sum_k y_k x_k`$, is another function.

    @id.accuracy.softmax-loss
    Scenario Outline: The softmax cross entropy over <domain>
      When the softmax cross entropy is swept over <domain>
      Then every softmax cross entropy should be within its bound

      Examples: The numbers
        | id         | domain           |
        | thresholds | its thresholds   |
        | binades    | every binade     |
        | sobol      | a Sobol sequence |

      Examples: The shapes
        | id      | domain                |
        | ranks   | tensors of every rank |
        | k1      | rows of 1             |
        | k2      | rows of 2             |
        | k3      | rows of 3             |
        | k10     | rows of 10            |
        | k37     | rows of 37            |
        | widths  | rows of every width   |
        | k1000   | rows of 1000          |
        | k100000 | rows of 100000        |

      Examples: Families of labels
        | id           | domain                      |
        | hard         | hard labels                 |
        | soft         | soft labels                 |
        | zero         | rows without a label        |
        | unnormalised | labels that do not sum to 1 |

  Rule: Labels outside [0, 1] may be refused, and else follow the formula
    They may be of either sign: the loss is linear in them.

    @should @id.accuracy.softmax-loss-outside
    Scenario Outline: The softmax cross entropy over <domain>
      When the softmax cross entropy is swept over <domain>
      Then every softmax cross entropy should be within its bound

      Examples:
        | id      | domain                |
        | outside | labels outside [0, 1] |
