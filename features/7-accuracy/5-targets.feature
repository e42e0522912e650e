@accurate @must @profile.targets
Feature: How accurate the making of labels is
  Beyond the document: more classes, other rates of smoothing, labels that are no longer hard. Targets are
  cheap to compute and easily computed along the wrong axis, or with the share of one class too many or
  too few; in wide rows such a slip is smaller than any sensible tolerance.

  Rule: One-hot rows are exact
    A 1 where the class is, and 0 elsewhere; there is nothing to round.

    @id.accuracy.one-hot
    Scenario Outline: The one-hot encoding over <domain>
      When the one-hot encoding is swept over <domain>
      Then every one-hot labels should be within its bound

      Examples:
        | id     | domain              |
        | k1     | rows of 1           |
        | k3     | rows of 3           |
        | k10    | rows of 10          |
        | k37    | rows of 37          |
        | widths | rows of every width |
        | k300   | rows of 300         |
        | k1000  | rows of 1000        |

  Rule: Smoothing rounds four times at most
    $`(1 - \varepsilon)\,y_k + \dfrac{\varepsilon}{K}`$

    The rate is drawn too, its ends 0 and 1 among what is drawn. Labels that do not sum to 1 are smoothed
    by the same formula, and a row of zeros gets its share of epsilon.

    @id.accuracy.smoothing
    Scenario Outline: The label smoothing over <domain>
      When the label smoothing is swept over <domain>
      Then every smoothed labels should be within its bound

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
