@accurate @must @profile.information
Feature: How accurate the measures of information are
  Beyond the document: probabilities of every magnitude, rows of every width, distributions close to each
  other and far apart. Small probabilities matter, since -p ln p falls more slowly than p; so do those
  close to 1, whose logarithm is small and must not be rounded away.

  Rule: Self-information is a logarithm, and as accurate as one
    $`I = -\ln p`$

    @id.accuracy.self-information
    Scenario Outline: The self-information over <domain>
      When the self-information is swept over <domain>
      Then every self-information should be within its bound

      Examples:
        | id         | domain                |
        | thresholds | its thresholds        |
        | binades    | every binade          |
        | sobol      | a Sobol sequence      |
        | ranks      | tensors of every rank |

  Rule: Entropy adds what each outcome contributes
    $`H(p) = -\sum_k p_k\ln p_k`$, an outcome of probability 0 contributing nothing.

    @id.accuracy.entropy
    Scenario Outline: The entropy over <domain>
      When the entropy is swept over <domain>
      Then every entropy should be within its bound

      Examples:
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

  Rule: Cross entropy weighs the surprises of one distribution by another
    $`H(p, q) = -\sum_k p_k\ln q_k`$

    @id.accuracy.cross-entropy
    Scenario Outline: The cross entropy over <domain>
      When the cross entropy is swept over <domain>
      Then every cross entropy should be within its bound

      Examples:
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

  Rule: Relative entropy may cancel, and then has the accuracy of what it is the difference of
    $`D(p\|q) = \sum_k p_k\ln\frac{p_k}{q_k}`$

    Between distributions that differ by a small fraction its terms of both signs nearly cancel, and the
    result is of the order of the fraction squared. Term by term or as the difference of a cross entropy
    and an entropy, sound formulas lose the same digits there, and the bound knows.

    @id.accuracy.relative-entropy
    Scenario Outline: The KL divergence over <domain>
      When the KL divergence is swept over <domain>
      Then every KL divergence should be within its bound

      Examples:
        | id      | domain                     |
        | ranks   | tensors of every rank      |
        | close   | nearly equal distributions |
        | k1      | rows of 1                  |
        | k2      | rows of 2                  |
        | k3      | rows of 3                  |
        | k10     | rows of 10                 |
        | k37     | rows of 37                 |
        | widths  | rows of every width        |
        | k1000   | rows of 1000               |
        | k100000 | rows of 100000             |
