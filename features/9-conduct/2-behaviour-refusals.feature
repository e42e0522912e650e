@behaved @must
Feature: Refusals
  Bad input is met in one of three ways: with an exception that says so, with an exception from
  somewhere inside, or with a number. The last is the worst. Nobody looks at a loss that decreases, and
  labels that were set against the wrong logits train as smoothly as any. So an error is an exception
  and never a number, NaN included: a NaN is what a bad example looks like, not a bad call. And it is
  the one exception that is meant for it, so that a caller can tell a wrong call from a broken library.

  This goes beyond the document. What it leaves open is not asked: a class that is out of range, which
  the listing encodes as a row of zeros and others refuse, and more heads than flips.

  Rule: Shapes that cannot be reconciled are refused
    Two inputs that are compared element by element need one shape. As many elements are not enough: 2 x
    3 labels and 3 x 2 logits are six numbers each, and none belongs to its neighbour. Nor may the
    longer row be cut to the shorter, or a missing class be taken for improbable.

    @profile.sigmoid @id.refused-transposed.sigmoid-loss
    Scenario: The sigmoid cross entropy of 2 x 3 against 3 x 2
      Given the labels are
        | 0 | 1 | 0 |
        | 1 | 0 | 0 |
      And the logits are
        | 0.5 | -1  |
        | 2   | 1.5 |
        | 0   | -3  |
      When the sigmoid cross entropy is evaluated
      Then the sigmoid cross entropy should be refused

    @profile.softmax @id.refused-transposed.softmax-loss
    Scenario: The softmax cross entropy of 2 x 3 against 3 x 2
      Given the labels are
        | 0 | 1 | 0 |
        | 1 | 0 | 0 |
      And the logits are
        | 0.5 | -1  |
        | 2   | 1.5 |
        | 0   | -3  |
      When the softmax cross entropy is evaluated
      Then the softmax cross entropy should be refused

    @profile.gradients @id.refused-transposed.gradient
    Scenario Outline: The <operation> of 2 x 3 against 3 x 2
      Given the labels are
        | 0 | 1 | 0 |
        | 1 | 0 | 0 |
      And the logits are
        | 0.5 | -1  |
        | 2   | 1.5 |
        | 0   | -3  |
      When the <operation> is evaluated
      Then the <operation> should be refused

      Examples:
        | id           | operation                      |
        | sigmoid-loss | sigmoid cross entropy gradient |
        | softmax-loss | softmax cross entropy gradient |

    @profile.information @id.refused-transposed.two
    Scenario Outline: The <operation> of 2 x 3 against 3 x 2
      Given p is
        | 0.2 | 0.5 | 0.3 |
        | 0.1 | 0.3 | 0.6 |
      And q is
        | 0.4 | 0.6 |
        | 0.7 | 0.3 |
        | 0.9 | 0.1 |
      When the <operation> is evaluated
      Then the <operation> should be refused

      Examples:
        | id            | operation     |
        | cross-entropy | cross entropy |
        | divergence    | KL divergence |

    @profile.sigmoid @id.refused-narrower.sigmoid-loss
    Scenario: The sigmoid cross entropy of three classes against two
      Given the labels are
        | 0 | 1 | 0 |
        | 1 | 0 | 0 |
      And the logits are
        | 0.5 | -1  |
        | 2   | 1.5 |
      When the sigmoid cross entropy is evaluated
      Then the sigmoid cross entropy should be refused

    @profile.softmax @id.refused-narrower.softmax-loss
    Scenario: The softmax cross entropy of three classes against two
      Given the labels are
        | 0 | 1 | 0 |
        | 1 | 0 | 0 |
      And the logits are
        | 0.5 | -1  |
        | 2   | 1.5 |
      When the softmax cross entropy is evaluated
      Then the softmax cross entropy should be refused

    @profile.gradients @id.refused-narrower.gradient
    Scenario Outline: The <operation> of three classes against two
      Given the labels are
        | 0 | 1 | 0 |
        | 1 | 0 | 0 |
      And the logits are
        | 0.5 | -1  |
        | 2   | 1.5 |
      When the <operation> is evaluated
      Then the <operation> should be refused

      Examples:
        | id           | operation                      |
        | sigmoid-loss | sigmoid cross entropy gradient |
        | softmax-loss | softmax cross entropy gradient |

    @profile.information @id.refused-narrower.two
    Scenario Outline: The <operation> of three classes against two
      Given p is
        | 0.2 | 0.5 | 0.3 |
        | 0.1 | 0.3 | 0.6 |
      And q is
        | 0.4 | 0.6 |
        | 0.7 | 0.3 |
      When the <operation> is evaluated
      Then the <operation> should be refused

      Examples:
        | id            | operation     |
        | cross-entropy | cross entropy |
        | divergence    | KL divergence |

    @profile.softmax @id.refused-more-rows.softmax-loss
    Scenario: The softmax cross entropy of two rows against three
      Given the labels are
        | 0 | 1 | 0 |
        | 1 | 0 | 0 |
      And the logits are
        | 0.5 | -1  | 2   |
        | 2   | 1.5 | -2  |
        | 1   | 0   | 0.5 |
      When the softmax cross entropy is evaluated
      Then the softmax cross entropy should be refused

    @profile.information @id.refused-more-rows.two
    Scenario Outline: The <operation> of two rows against three
      Given p is
        | 0.2 | 0.5 | 0.3 |
        | 0.1 | 0.3 | 0.6 |
      And q is
        | 0.4 | 0.3 | 0.3 |
        | 0.7 | 0.2 | 0.1 |
        | 0.5 | 0.1 | 0.4 |
      When the <operation> is evaluated
      Then the <operation> should be refused

      Examples:
        | id            | operation     |
        | cross-entropy | cross entropy |
        | divergence    | KL divergence |

  @should
  Rule: Nothing is spread to fit
    Many libraries let a single row stand for as many as the other input has. For arithmetic that is
    handy. In a loss it turns a forgotten axis into a number: n labels against n x 1 logits make n x n
    losses, and their mean looks like one.

    @profile.sigmoid @id.refused-spread.sigmoid-loss
    Scenario: The sigmoid cross entropy of two rows against one
      Given the labels are
        | 0 | 1 | 0 |
        | 1 | 0 | 0 |
      And the logits are
        | 0.5 | -1 | 2 |
      When the sigmoid cross entropy is evaluated
      Then the sigmoid cross entropy should be refused

    @profile.softmax @id.refused-spread.softmax-loss
    Scenario: The softmax cross entropy of two rows against one
      Given the labels are
        | 0 | 1 | 0 |
        | 1 | 0 | 0 |
      And the logits are
        | 0.5 | -1 | 2 |
      When the softmax cross entropy is evaluated
      Then the softmax cross entropy should be refused

    @profile.gradients @id.refused-spread.gradient
    Scenario Outline: The <operation> of two rows against one
      Given the labels are
        | 0 | 1 | 0 |
        | 1 | 0 | 0 |
      And the logits are
        | 0.5 | -1 | 2 |
      When the <operation> is evaluated
      Then the <operation> should be refused

      Examples:
        | id           | operation                      |
        | sigmoid-loss | sigmoid cross entropy gradient |
        | softmax-loss | softmax cross entropy gradient |

    @profile.information @id.refused-spread.two
    Scenario Outline: The <operation> of two rows against one
      Given p is
        | 0.2 | 0.5 | 0.3 |
        | 0.1 | 0.3 | 0.6 |
      And q is
        | 0.4 | 0.3 | 0.3 |
      When the <operation> is evaluated
      Then the <operation> should be refused

      Examples:
        | id            | operation     |
        | cross-entropy | cross entropy |
        | divergence    | KL divergence |

  Rule: A row that stands for several stands for each of them
    $`L\bigl((y), (x_1, x_2)\bigr) = \bigl(L(y, x_1), L(y, x_2)\bigr)`$, or a refusal

    Whoever spreads a row all the same answers as if it had been written out for each row of the
    other input. The loss of the first row is no answer to two, nor is their sum, nor a row made of
    the first label.

    @profile.sigmoid @id.spread-in-full.sigmoid-loss
    Scenario Outline: The sigmoid cross entropy of labels of <labels> and logits of <logits>
      Given the labels are <labels> of 3 drawn as one-hot rows
      And the logits are <logits> of 3 drawn from -5 to 5
      When the sigmoid cross entropy is evaluated
      Then the sigmoid cross entropy should be refused or be that of rows repeated

      Examples:
        | id     | labels | logits |
        | labels | 1 row  | 2 rows |
        | logits | 3 rows | 1 row  |

    @profile.softmax @id.spread-in-full.softmax-loss
    Scenario Outline: The softmax cross entropy of labels of <labels> and logits of <logits>
      Given the labels are <labels> of 3 drawn as one-hot rows
      And the logits are <logits> of 3 drawn from -5 to 5
      When the softmax cross entropy is evaluated
      Then the softmax cross entropy should be refused or be that of rows repeated

      Examples:
        | id     | labels | logits |
        | labels | 1 row  | 2 rows |
        | logits | 3 rows | 1 row  |

    @profile.gradients @id.spread-in-full.gradient
    Scenario Outline: The <operation> of labels of <labels> and logits of <logits>
      Given the labels are <labels> of 3 drawn as one-hot rows
      And the logits are <logits> of 3 drawn from -5 to 5
      When the <operation> is evaluated
      Then the <operation> should be refused or be that of rows repeated

      Examples:
        | id             | operation                      | labels | logits |
        | sigmoid-labels | sigmoid cross entropy gradient | 1 row  | 2 rows |
        | sigmoid-logits | sigmoid cross entropy gradient | 3 rows | 1 row  |
        | softmax-labels | softmax cross entropy gradient | 1 row  | 2 rows |
        | softmax-logits | softmax cross entropy gradient | 3 rows | 1 row  |

    @profile.information @id.spread-in-full.two
    Scenario Outline: The <operation> of p of <p> and q of <q>
      Given p is <p> of 3 drawn as distributions
      And q is <q> of 3 drawn as distributions
      When the <operation> is evaluated
      Then the <operation> should be refused or be that of rows repeated

      Examples:
        | id              | operation     | p      | q      |
        | cross-entropy-p | cross entropy | 1 row  | 2 rows |
        | cross-entropy-q | cross entropy | 3 rows | 1 row  |
        | divergence-p    | KL divergence | 1 row  | 2 rows |
        | divergence-q    | KL divergence | 3 rows | 1 row  |

  @should
  Rule: What needs a row, a list or a number is given one
    A scalar has no axis of classes, a matrix of samples has as many means as columns, and the coin of
    a binomial probability has one theta. From no observations nothing is estimated: 0/0 has no value,
    and NaN is a number to whoever computes on.

    @profile.softmax @id.refused-scalar.of-rows
    Scenario Outline: The <operation> of a scalar
      Given the logit is 0.5
      When the <operation> is evaluated
      Then the <operation> should be refused

      Examples:
        | id          | operation   |
        | softmax     | softmax     |
        | log-softmax | log-softmax |

    @profile.likelihood @id.refused-list.theta
    Scenario: A binomial probability of two coins
      Given the heads are
        | 1 | 2 |
      And the number of flips is 3
      And theta is
        | 0.5 | 0.25 |
      When the binomial probability is evaluated
      Then the binomial probability should be refused

    @profile.likelihood @id.refused-nothing.flips
    Scenario: An estimate from no flips
      Given the flips are empty, of shape 0
      When the maximum-likelihood estimate of theta is evaluated
      Then the maximum-likelihood estimate of theta should be refused

    @profile.likelihood @id.refused-nothing.samples
    Scenario: A mean of no samples
      Given the samples are empty, of shape 0
      When the maximum-likelihood estimate of the normal mean is evaluated
      Then the maximum-likelihood estimate of the normal mean should be refused
