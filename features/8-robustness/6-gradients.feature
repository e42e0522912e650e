@robust @must @profile.gradients
Feature: The gradients at their extremes
  Beyond the document. Where a loss is infinite or a limit, its gradient is as finite as ever: it is a
  probability less a label. All that can go wrong is the probability, and a gradient that is NaN once
  makes every weight of the network NaN.

  Rule: The gradient of the sigmoid loss ends at -y and 1 - y
    $`\frac{\partial L}{\partial x} = s(x) - y,\qquad s(-\infty) = 0,\ s(\infty) = 1`$

    Where the loss itself is Infinity the gradient is 1 or -1, so that training gets away again.

    @id.gradient-extremes.saturated
    Scenario Outline: Label <label> at logit <logit>
      Given the label is <label>
      And the logit is <logit>
      When the sigmoid cross entropy gradient is evaluated
      Then the sigmoid cross entropy gradient should be <gradient>
      And the sigmoid cross entropy gradient should lie between -1 and 1

      Examples: Far out
        | id          | label | logit | gradient                |
        | miss-above  | 0     | 800   | 1.00000000000000000000  |
        | hit-above   | 1     | 800   | 0.00000000000000000000  |
        | miss-below  | 1     | -800  | -1.00000000000000000000 |
        | hit-below   | 0     | -800  | 0.00000000000000000000  |
        | soft-beyond | 1/4   | 1e30  | 0.75000000000000000000  |

    @should @id.gradient-extremes.infinite
    Scenario Outline: Label <label> at logit <logit>
      A sigmoid that is computed as e to the power x - ln(1 + e^x) meets Infinity minus Infinity here,
      and is sound everywhere else.

      Given the label is <label>
      And the logit is <logit>
      When the sigmoid cross entropy gradient is evaluated
      Then the sigmoid cross entropy gradient should be <gradient>

      Examples:
        | id        | label | logit     | gradient |
        | fancied   | 0     | Infinity  | 1        |
        | certain   | 1     | Infinity  | 0        |
        | soft      | 3/4   | Infinity  | 1/4      |
        | missed    | 1     | -Infinity | -1       |
        | ruled-out | 0     | -Infinity | 0        |

    @id.gradient-extremes.largest
    Scenario Outline: The ends of <precision>
      Given the precision is <precision>
      And the labels are
        | 0 | 1/2 | 1 |
      And the logits are
        | <largest> | -<largest> | -<largest> |
      When the sigmoid cross entropy gradient is evaluated
      Then the sigmoid cross entropy gradient should be
        | 1.00000000000000000000 | -0.50000000000000000000 | -1.00000000000000000000 |

      Examples:
        | id       | precision | largest                |
        | binary32 | binary32  | 0x1.fffffep127         |
        | binary64 | binary64  | 0x1.fffffffffffffp1023 |

    @id.gradient-extremes.nan
    Scenario: NaN stays with its node
      Given the labels are
        | 0 | 1 | 0 |
      And the logits are
        | NaN | 0 | 0 |
      When the sigmoid cross entropy gradient is evaluated
      Then the sigmoid cross entropy gradient should be
        | NaN | -1/2 | 1/2 |

  Rule: The gradient of the softmax loss is finite wherever the softmax is
    $`\frac{\partial L}{\partial x_i} = p_i - y_i`$ for labels that add up to 1

    Equation 2-4 as printed has no p to offer for large logits (X23).

    @id.gradient-extremes.softmax-far
    Scenario Outline: A lead of 1 at <first> and <second>
      Given the labels are
        | 0 | 1 |
      And the logits are
        | <first> | <second> |
      When the softmax cross entropy gradient is evaluated
      Then the softmax cross entropy gradient should be
        | 0.73105857863000487925 | -0.73105857863000487925 |
      And the softmax cross entropy gradient should lie between -1 and 1

      Examples:
        | id        | first | second |
        | above     | 89    | 88     |
        | far-above | 711   | 710    |
        | far-below | -1000 | -1001  |

    @id.gradient-extremes.softmax-widest
    Scenario Outline: The widest row of <precision>
      Given the precision is <precision>
      And the labels are
        | 0 | 1 |
        | 1 | 0 |
      And the logits are
        | <largest> | -<largest> |
        | <largest> | -<largest> |
      When the softmax cross entropy gradient is evaluated
      Then the softmax cross entropy gradient should be
        | 1.00000000000000000000 | -1.00000000000000000000 |
        | 0.00000000000000000000 | 0.00000000000000000000  |

      Examples:
        | id       | precision | largest                |
        | binary32 | binary32  | 0x1.fffffep127         |
        | binary64 | binary64  | 0x1.fffffffffffffp1023 |

    @id.gradient-extremes.masked
    Scenario Outline: Class <class> masked, and label <label>
      A masked class has no probability, and no gradient unless it has a label.

      Given the labels are
        | <y0> | <y1> | <y2> |
      And the logits are
        | <x0> | <x1> | <x2> |
      When the softmax cross entropy gradient is evaluated
      Then the softmax cross entropy gradient should be
        | <g0> | <g1> | <g2> |

      Examples:
        | id        | class | label | y0 | y1 | y2 | x0        | x1        | x2 | g0                      | g1   | g2                     |
        | first     | 0     | 1     | 0  | 1  | 0  | -Infinity | 0         | 0  | 0                       | -1/2 | 1/2                    |
        | between   | 1     | 0     | 1  | 0  | 0  | 0         | -Infinity | 1  | -0.73105857863000487925 | 0    | 0.73105857863000487925 |
        | on-a-mask | 0     | 0     | 1  | 0  | 0  | -Infinity | 0         | 0  | -1                      | 1/2  | 1/2                    |

    @id.gradient-extremes.single-class
    Scenario: A single class has no gradient
      Given the labels of shape 3 x 1 are
        | 1 | 1 | 1 |
      And the logits of shape 3 x 1 are
        | 0 | 1e30 | -7 |
      When the softmax cross entropy gradient is evaluated
      Then the softmax cross entropy gradient should be exactly 0

    @id.gradient-extremes.softmax-nan
    Scenario: NaN spoils its row, and no other
      Given the labels are
        | 1 | 0 |
        | 1 | 0 |
        | 1 | 0 |
      And the logits are
        | 0 | 0   |
        | 0 | NaN |
        | 0 | 0   |
      When the softmax cross entropy gradient is evaluated
      Then the softmax cross entropy gradient should be
        | -1/2 | 1/2 |
        | NaN  | NaN |
        | -1/2 | 1/2 |
