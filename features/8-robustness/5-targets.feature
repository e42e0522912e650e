@robust @must @profile.targets
Feature: Labels at their extremes
  This chapter goes beyond the document, which smooths the labels 0 and 1 by 0.1. Its formula (L1)
  holds for every finite label and every epsilon from 0 to 1, and gives a finite label each time.

  Rule: Epsilon 0 changes nothing, and epsilon 1 leaves nothing
    $`y' = (1 - \varepsilon) y + \varepsilon / K`$

    @id.target-extremes.epsilon-zero
    Scenario: No smoothing is exact
      Given the labels are
        | 0 | 1 | 0.3 |
      And epsilon is 0
      When the label smoothing is evaluated
      Then the smoothed labels should equal `y`

    @id.target-extremes.epsilon-one
    Scenario: Nothing but smoothing
      Given the labels are
        | 0    | 1 | 0.3 | 5 |
        | 1e30 | 1 | -1  | 0 |
      And epsilon is 1
      When the label smoothing is evaluated
      Then the smoothed labels should be
        | 1/4 | 1/4 | 1/4 | 1/4 |
        | 1/4 | 1/4 | 1/4 | 1/4 |

  Rule: Any finite label is smoothed to a finite one
    Labels need not lie between 0 and 1: whoever clips them answers another question.

    @id.target-extremes.largest
    Scenario Outline: The greatest number of <precision>
      Given the precision is <precision>
      And the labels are
        | <largest> | 0 | -<largest> | 2 |
      And epsilon is 1/2
      When the label smoothing is evaluated
      Then the smoothed labels should be
        | <half> | 0.125 | -<half> | 1.125 |

      Examples:
        | id       | precision | largest                | half                      |
        | binary32 | binary32  | 0x1.fffffep127         | 1.7014117331926442991e38  |
        | binary64 | binary64  | 0x1.fffffffffffffp1023 | 8.9884656743115785407e307 |

    @id.target-extremes.smallest
    Scenario Outline: The smallest numbers of <precision>
      Given the precision is <precision>
      And the labels are
        | <normal> | <subnormal> | 0 | 1 |
      And epsilon is 1/4
      When the label smoothing is evaluated
      Then the smoothed labels should be
        | 0.06250000000000000000 | 0.06250000000000000000 | 0.0625 | 0.8125 |

      Examples:
        | id       | precision | normal    | subnormal |
        | binary32 | binary32  | 0x1p-126  | 0x1p-149  |
        | binary64 | binary64  | 0x1p-1022 | 0x1p-1074 |

    @id.target-extremes.single-class
    Scenario Outline: A single class and epsilon <epsilon>
      Given the labels are
        | 1 |
        | 0 |
      And epsilon is <epsilon>
      When the label smoothing is evaluated
      Then the smoothed labels should be
        | 1         |
        | <epsilon> |

      Examples:
        | id      | epsilon |
        | none    | 0       |
        | half    | 1/2     |
        | nothing | 1       |

    @id.target-extremes.one-hot-of-one
    Scenario: One-hot labels of a single class
      Given the classes are
        | 0 | 0 | 0 |
      And the depth is 1
      When the one-hot encoding is evaluated
      Then the one-hot labels should be
        | 1 |
        | 1 |
        | 1 |

  Rule: A label that is not a number stays one, and spoils itself alone

    @should @id.target-extremes.nan
    Scenario: NaN among labels
      Given the labels are
        | NaN | 1 |
        | 0   | 1 |
      And epsilon is 1/2
      When the label smoothing is evaluated
      Then the smoothed labels should be
        | NaN | 3/4 |
        | 1/4 | 3/4 |
