@accurate @must @profile.gradients
Feature: How accurate the gradients are
  Beyond the document. A gradient is what training uses of a loss, and it has pitfalls of its own: where
  the prediction is right it is the difference of two nearly equal numbers, and an implementation that
  differentiates a clipped loss returns exactly 0 where a small push is due.

  Rule: One node: sigmoid less label
    $`\dfrac{\partial L}{\partial x} = s(x) - y`$

    @id.accuracy.sigmoid-gradient
    Scenario Outline: The sigmoid cross entropy gradient over <domain>
      When the sigmoid cross entropy gradient is swept over <domain>
      Then every sigmoid cross entropy gradient should be within its bound

      Examples:
        | id         | domain                |
        | thresholds | its thresholds        |
        | binades    | every binade          |
        | sobol      | a Sobol sequence      |
        | ranks      | tensors of every rank |

      Examples: Families of labels
        | id   | domain      |
        | hard | hard labels |
        | soft | soft labels |

    @should @id.accuracy.sigmoid-gradient-outside
    Scenario Outline: The sigmoid cross entropy gradient over <domain>
      When the sigmoid cross entropy gradient is swept over <domain>
      Then every sigmoid cross entropy gradient should be within its bound

      Examples:
        | id      | domain                |
        | outside | labels outside [0, 1] |

  Rule: One row: softmax, weighted by the sum of the labels, less label
    $`\dfrac{\partial L}{\partial x_k} = p_k\sum_j y_j - y_k`$, or $`p_k - y_k`$ where a provider declares it.

    @id.accuracy.softmax-gradient
    Scenario Outline: The softmax cross entropy gradient over <domain>
      When the softmax cross entropy gradient is swept over <domain>
      Then every softmax cross entropy gradient should be within its bound

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

    @should @id.accuracy.softmax-gradient-outside
    Scenario Outline: The softmax cross entropy gradient over <domain>
      When the softmax cross entropy gradient is swept over <domain>
      Then every softmax cross entropy gradient should be within its bound

      Examples:
        | id      | domain                |
        | outside | labels outside [0, 1] |
