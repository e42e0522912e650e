@behaved @must
Feature: No rows, and rows of one element
  The last batch of an epoch has what is left over, and a filter may leave nothing. A loop over no rows
  does nothing and is right; a reshape that divides by the number of rows is not. Nor is a single
  class a mistake: it is where a sum has one term, and where whoever takes a batch of one for a
  scalar drops an axis. This goes beyond the document, whose rows have two elements and more.

  Rule: A batch without rows has an answer without elements
    Its shape is that of any other answer: 0 x 3 where each row has an element for each class, 0 where
    each row becomes a number. Rows without elements are another matter: the softmax over no classes
    is undefined, and is asked of nobody.

    @profile.sigmoid @id.no-rows.of-logits
    Scenario Outline: The <operation> of no rows
      Given the logits are empty, of shape 0
      When the <operation> is evaluated
      Then the <operation> should have shape 0

      Examples:
        | id         | operation          |
        | sigmoid    | sigmoid            |
        | reciprocal | sigmoid reciprocal |

    @profile.sigmoid @id.no-rows.sigmoid-loss
    Scenario: The sigmoid cross entropy of no rows
      Given the labels are empty, of shape 0 x 3
      And the logits are empty, of shape 0 x 3
      When the sigmoid cross entropy is evaluated
      Then the sigmoid cross entropy should have shape 0 x 3

    @profile.softmax @id.no-rows.of-rows
    Scenario Outline: The <operation> of no rows
      Given the logits are empty, of shape 0 x 3
      When the <operation> is evaluated
      Then the <operation> should have shape 0 x 3

      Examples:
        | id          | operation   |
        | softmax     | softmax     |
        | log-softmax | log-softmax |

    @profile.softmax @id.no-rows.softmax-loss
    Scenario: The softmax cross entropy of no rows
      Given the labels are empty, of shape 0 x 3
      And the logits are empty, of shape 0 x 3
      When the softmax cross entropy is evaluated
      Then the softmax cross entropy should have shape 0

    @profile.gradients @id.no-rows.gradient
    Scenario Outline: The <operation> of no rows
      Given the labels are empty, of shape 0 x 3
      And the logits are empty, of shape 0 x 3
      When the <operation> is evaluated
      Then the <operation> should have shape 0 x 3

      Examples:
        | id           | operation                      |
        | sigmoid-loss | sigmoid cross entropy gradient |
        | softmax-loss | softmax cross entropy gradient |

    @profile.information @id.no-rows.entropy
    Scenario: The entropy of no rows
      Given p is empty, of shape 0 x 3
      When the entropy is evaluated
      Then the entropy should have shape 0

    @profile.information @id.no-rows.two
    Scenario Outline: The <operation> of no rows
      Given p is empty, of shape 0 x 3
      And q is empty, of shape 0 x 3
      When the <operation> is evaluated
      Then the <operation> should have shape 0

      Examples:
        | id            | operation     |
        | cross-entropy | cross entropy |
        | divergence    | KL divergence |

    @profile.likelihood @id.no-rows.observations
    Scenario Outline: The <operation> of no rows
      Given the probabilities are empty, of shape 0 x 3
      When the <operation> is evaluated
      Then the <operation> should have shape 0

      Examples:
        | id             | operation      |
        | likelihood     | likelihood     |
        | log-likelihood | log-likelihood |

    @profile.likelihood @id.no-rows.counts
    Scenario: The binomial probability of no rows
      Given the heads are empty, of shape 0
      And the number of flips is 5
      And theta is 0.3
      When the binomial probability is evaluated
      Then the binomial probability should have shape 0

    @profile.targets @id.no-rows.one-hot
    Scenario: The one-hot encoding of no rows
      Given the classes are empty, of shape 0
      And the depth is 4
      When the one-hot encoding is evaluated
      Then the one-hot labels should have shape 0 x 4

    @profile.targets @id.no-rows.smoothing
    Scenario: The label smoothing of no rows
      Given the labels are empty, of shape 0 x 3
      And epsilon is 0.1
      When the label smoothing is evaluated
      Then the smoothed labels should have shape 0 x 3

  Rule: A row of one element is a row
    $`K = 1`$

    A single class has probability 1, and its loss is nothing; a single observation is as likely as it
    is. The class axis is kept or dropped as with any other number of classes.

    @profile.softmax @id.one-element.softmax
    Scenario: A single class is certain, whatever its logit
      Given the logits are
        | 3  |
        | -7 |
        | 0  |
      When the softmax is evaluated
      Then the softmax should have shape 3 x 1
      And the softmax should be
        | 1 |
        | 1 |
        | 1 |

    @profile.softmax @id.one-element.log-softmax
    Scenario: The logarithm of certainty is nothing
      Given the logits are
        | 3  |
        | -7 |
        | 0  |
      When the log-softmax is evaluated
      Then the log-softmax should have shape 3 x 1
      And the log-softmax should be
        | 0 |
        | 0 |
        | 0 |

    @profile.softmax @id.one-element.softmax-loss
    Scenario: Where there is no choice there is no loss
      Given the labels are
        | 1 |
        | 1 |
        | 1 |
      And the logits are
        | 3  |
        | -7 |
        | 0  |
      When the softmax cross entropy is evaluated
      Then the softmax cross entropy should have shape 3
      And the softmax cross entropy should be
        | 0 | 0 | 0 |

    @profile.information @id.one-element.entropy
    Scenario: A certain outcome says nothing
      Given p is
        | 1 |
        | 1 |
      When the entropy is evaluated
      Then the entropy should have shape 2
      And the entropy should be
        | 0 | 0 |

    @profile.likelihood @id.one-element.likelihood
    Scenario: A single observation is as likely as it is
      Given the probabilities are
        | 0.25 |
        | 0.5  |
      When the likelihood is evaluated
      Then the likelihood should have shape 2
      And the likelihood should be
        | 1/4 | 1/2 |

    @profile.targets @id.one-element.smoothing
    Scenario: A single class shares with nobody
      Given the labels are
        | 1 |
        | 1 |
      And epsilon is 0.125
      When the label smoothing is evaluated
      Then the smoothed labels should have shape 2 x 1
      And the smoothed labels should be
        | 1 |
        | 1 |
