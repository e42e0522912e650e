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

  Rule: Nothing is nothing, along whichever axis
    A batch of batches without rows, 0 x 2 x 3, or with rows in none of them, 2 x 0 x 3, has no elements
    either, and its answer keeps every axis but that of the classes. Code that asks how many rows there
    are to each of the first axis, or how long a row is if all of them have so many elements, divides by
    zero here.

    @profile.sigmoid @id.no-rows-in-batches.of-logits
    Scenario Outline: The <operation> of shape <shape>
      Given the logits are empty, of shape <shape>
      When the <operation> is evaluated
      Then the <operation> should have shape <shape>

      Examples:
        | id               | operation          | shape     |
        | sigmoid          | sigmoid            | 0 x 2 x 3 |
        | sigmoid-inner    | sigmoid            | 2 x 0 x 3 |
        | reciprocal       | sigmoid reciprocal | 0 x 2 x 3 |
        | reciprocal-inner | sigmoid reciprocal | 2 x 0 x 3 |

    @profile.sigmoid @id.no-rows-in-batches.sigmoid-loss
    Scenario Outline: The sigmoid cross entropy of shape <shape>
      Given the labels are empty, of shape <shape>
      And the logits are empty, of shape <shape>
      When the sigmoid cross entropy is evaluated
      Then the sigmoid cross entropy should have shape <shape>

      Examples:
        | id    | shape     |
        | outer | 0 x 2 x 3 |
        | inner | 2 x 0 x 3 |

    @profile.softmax @id.no-rows-in-batches.of-rows
    Scenario Outline: The <operation> of shape <shape>
      Given the logits are empty, of shape <shape>
      When the <operation> is evaluated
      Then the <operation> should have shape <shape>

      Examples:
        | id                | operation   | shape     |
        | softmax           | softmax     | 0 x 2 x 3 |
        | softmax-inner     | softmax     | 2 x 0 x 3 |
        | log-softmax       | log-softmax | 0 x 2 x 3 |
        | log-softmax-inner | log-softmax | 2 x 0 x 3 |

    @profile.softmax @id.no-rows-in-batches.softmax-loss
    Scenario Outline: The softmax cross entropy of shape <shape>
      Given the labels are empty, of shape <shape>
      And the logits are empty, of shape <shape>
      When the softmax cross entropy is evaluated
      Then the softmax cross entropy should have shape <losses>

      Examples:
        | id    | shape     | losses |
        | outer | 0 x 2 x 3 | 0 x 2  |
        | inner | 2 x 0 x 3 | 2 x 0  |

    @profile.gradients @id.no-rows-in-batches.gradient
    Scenario Outline: The <operation> of shape <shape>
      Given the labels are empty, of shape <shape>
      And the logits are empty, of shape <shape>
      When the <operation> is evaluated
      Then the <operation> should have shape <shape>

      Examples:
        | id                 | operation                      | shape     |
        | sigmoid-loss       | sigmoid cross entropy gradient | 0 x 2 x 3 |
        | sigmoid-loss-inner | sigmoid cross entropy gradient | 2 x 0 x 3 |
        | softmax-loss       | softmax cross entropy gradient | 0 x 2 x 3 |
        | softmax-loss-inner | softmax cross entropy gradient | 2 x 0 x 3 |

    @profile.information @id.no-rows-in-batches.entropy
    Scenario Outline: The entropy of shape <shape>
      Given p is empty, of shape <shape>
      When the entropy is evaluated
      Then the entropy should have shape <answer>

      Examples:
        | id    | shape     | answer |
        | outer | 0 x 2 x 3 | 0 x 2  |
        | inner | 2 x 0 x 3 | 2 x 0  |

    @profile.information @id.no-rows-in-batches.two
    Scenario Outline: The <operation> of shape <shape>
      Given p is empty, of shape <shape>
      And q is empty, of shape <shape>
      When the <operation> is evaluated
      Then the <operation> should have shape <answer>

      Examples:
        | id                  | operation     | shape     | answer |
        | cross-entropy       | cross entropy | 0 x 2 x 3 | 0 x 2  |
        | cross-entropy-inner | cross entropy | 2 x 0 x 3 | 2 x 0  |
        | divergence          | KL divergence | 0 x 2 x 3 | 0 x 2  |
        | divergence-inner    | KL divergence | 2 x 0 x 3 | 2 x 0  |

    @profile.likelihood @id.no-rows-in-batches.observations
    Scenario Outline: The <operation> of shape <shape>
      Given the probabilities are empty, of shape <shape>
      When the <operation> is evaluated
      Then the <operation> should have shape <answer>

      Examples:
        | id                   | operation      | shape     | answer |
        | likelihood           | likelihood     | 0 x 2 x 3 | 0 x 2  |
        | likelihood-inner     | likelihood     | 2 x 0 x 3 | 2 x 0  |
        | log-likelihood       | log-likelihood | 0 x 2 x 3 | 0 x 2  |
        | log-likelihood-inner | log-likelihood | 2 x 0 x 3 | 2 x 0  |

    @profile.targets @id.no-rows-in-batches.smoothing
    Scenario Outline: The label smoothing of shape <shape>
      Given the labels are empty, of shape <shape>
      And epsilon is 0.1
      When the label smoothing is evaluated
      Then the smoothed labels should have shape <shape>

      Examples:
        | id    | shape     |
        | outer | 0 x 2 x 3 |
        | inner | 2 x 0 x 3 |

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
