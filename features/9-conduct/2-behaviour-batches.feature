@behaved @must
Feature: Batches
  Rows are put into one tensor to save time, and for no other reason: what a batch is called with is
  so many questions, each with its own answer. So the answer to a row may not depend on its company:
  not on the other rows, not on how many there are, and not on whether there are any. This goes
  beyond the document, whose batches have three rows of like size.

  Rule: Each row of a batch gets the answer that it gets alone
    $`f(x)_i = f(x_i)`$

    A largest logit taken over the whole batch, a sum that runs on from row to row, a reduction along
    the wrong axis: each mixes rows, and as long as rows are alike it may hardly show. Here two rows
    lie a hundred apart. How elements are summed may depend on where they lie in memory, so rounding
    may differ: as far as the bounds of both answers allow. One NaN, from one broken example, is one
    lost row; where it spreads, all the batch is lost, and with it the weights. Of what is defined on
    probabilities alone the latter is not asked: NaN is none, and may be refused.

    @profile.sigmoid @id.batches.of-logits
    Scenario Outline: Each row has the <operation> of its own
      Given the logits are
        | 0.5  | -1   | 2     |
        | 1.25 | 0.75 | -3    |
        | -60  | -61  | -59.5 |
        | 60   | 61.5 | 59    |
      When the <operation> is evaluated
      Then each row of the <operation> should be what it is alone
      And a NaN in one row should not reach another row of the <operation>

      Examples:
        | id         | operation          |
        | sigmoid    | sigmoid            |
        | reciprocal | sigmoid reciprocal |

    @profile.sigmoid @id.batches.sigmoid-loss
    Scenario: Each row has the sigmoid cross entropy of its own
      Given the labels are
        | 1 | 0 | 0 |
        | 0 | 1 | 0 |
        | 0 | 0 | 1 |
        | 0 | 1 | 0 |
      And the logits are
        | 0.5  | -1   | 2     |
        | 1.25 | 0.75 | -3    |
        | -60  | -61  | -59.5 |
        | 60   | 61.5 | 59    |
      When the sigmoid cross entropy is evaluated
      Then each row of the sigmoid cross entropy should be what it is alone
      And a NaN in one row should not reach another row of the sigmoid cross entropy

    @profile.softmax @id.batches.of-rows
    Scenario Outline: Each row has the <operation> of its own
      Given the logits are
        | 0.5  | -1   | 2     |
        | 1.25 | 0.75 | -3    |
        | -60  | -61  | -59.5 |
        | 60   | 61.5 | 59    |
      When the <operation> is evaluated
      Then each row of the <operation> should be what it is alone
      And a NaN in one row should not reach another row of the <operation>

      Examples:
        | id          | operation   |
        | softmax     | softmax     |
        | log-softmax | log-softmax |

    @profile.softmax @id.batches.softmax-loss
    Scenario: Each row has the softmax cross entropy of its own
      Given the labels are
        | 1 | 0 | 0 |
        | 0 | 1 | 0 |
        | 0 | 0 | 1 |
        | 0 | 1 | 0 |
      And the logits are
        | 0.5  | -1   | 2     |
        | 1.25 | 0.75 | -3    |
        | -60  | -61  | -59.5 |
        | 60   | 61.5 | 59    |
      When the softmax cross entropy is evaluated
      Then each row of the softmax cross entropy should be what it is alone
      And a NaN in one row should not reach another row of the softmax cross entropy

    @profile.gradients @id.batches.gradient
    Scenario Outline: Each row has the <operation> of its own
      Given the labels are
        | 1 | 0 | 0 |
        | 0 | 1 | 0 |
        | 0 | 0 | 1 |
        | 0 | 1 | 0 |
      And the logits are
        | 0.5  | -1   | 2     |
        | 1.25 | 0.75 | -3    |
        | -60  | -61  | -59.5 |
        | 60   | 61.5 | 59    |
      When the <operation> is evaluated
      Then each row of the <operation> should be what it is alone
      And a NaN in one row should not reach another row of the <operation>

      Examples:
        | id           | operation                      |
        | sigmoid-loss | sigmoid cross entropy gradient |
        | softmax-loss | softmax cross entropy gradient |

    @profile.information @id.batches.self-information
    Scenario: Each row has the self-information of its own
      Given the probabilities are
        | 0.5 | 0.25 | 0.75 |
        | 0.9 | 0.8  | 0.7  |
        | 0.1 | 0.6  | 0.3  |
        | 0.2 | 0.4  | 0.95 |
      When the self-information is evaluated
      Then each row of the self-information should be what it is alone

    @profile.information @id.batches.entropy
    Scenario: Each row has the entropy of its own
      Given p is
        | 0.5  | 0.3  | 0.2 |
        | 0.1  | 0.1  | 0.8 |
        | 0.25 | 0.25 | 0.5 |
        | 0.6  | 0.2  | 0.2 |
      When the entropy is evaluated
      Then each row of the entropy should be what it is alone

    @profile.information @id.batches.two
    Scenario Outline: Each row has the <operation> of its own
      Given p is
        | 0.5  | 0.3  | 0.2 |
        | 0.1  | 0.1  | 0.8 |
        | 0.25 | 0.25 | 0.5 |
        | 0.6  | 0.2  | 0.2 |
      And q is
        | 0.2 | 0.3  | 0.5  |
        | 0.4 | 0.35 | 0.25 |
        | 0.1 | 0.8  | 0.1  |
        | 0.3 | 0.3  | 0.4  |
      When the <operation> is evaluated
      Then each row of the <operation> should be what it is alone

      Examples:
        | id            | operation     |
        | cross-entropy | cross entropy |
        | divergence    | KL divergence |

    @profile.likelihood @id.batches.observations
    Scenario Outline: Each row has the <operation> of its own
      Given the probabilities are
        | 0.5 | 0.25 | 0.75 |
        | 0.9 | 0.8  | 0.7  |
        | 0.1 | 0.6  | 0.3  |
        | 0.2 | 0.4  | 0.95 |
      When the <operation> is evaluated
      Then each row of the <operation> should be what it is alone

      Examples:
        | id             | operation      |
        | likelihood     | likelihood     |
        | log-likelihood | log-likelihood |

    @profile.likelihood @id.batches.coin
    Scenario Outline: Each row has the <operation> of its own
      Given the flips are
        | 1 | 1 | 0 | 1 | 0 |
      And theta is
        | 0.2 | 0.4 | 0.6 | 0.9 |
      When the <operation> is evaluated
      Then each row of the <operation> should be what it is alone

      Examples:
        | id             | operation                |
        | likelihood     | Bernoulli likelihood     |
        | log-likelihood | Bernoulli log-likelihood |
        | score          | Bernoulli score          |

    @profile.likelihood @id.batches.counts
    Scenario: Each row has the binomial probability of its own
      Given the heads are
        | 0 | 2 | 3 | 5 |
      And the number of flips is 5
      And theta is 0.3
      When the binomial probability is evaluated
      Then each row of the binomial probability should be what it is alone

    @profile.targets @id.batches.one-hot
    Scenario: Each row has the one-hot encoding of its own
      Given the classes are
        | 2 | 0 | 1 | 3 |
      And the depth is 4
      When the one-hot encoding is evaluated
      Then each row of the one-hot encoding should be what it is alone

    @profile.targets @id.batches.smoothing
    Scenario Outline: Each row has the label smoothing of its own, by <epsilon>
      Given the labels are
        | 1 | 0 | 0 |
        | 0 | 1 | 0 |
        | 0 | 0 | 1 |
        | 0 | 1 | 0 |
      And epsilon is <epsilon>
      When the label smoothing is evaluated
      Then each row of the label smoothing should be what it is alone

      Examples:
        | id      | epsilon |
        | a-tenth | 0.1     |

  @should
  Rule: Each row is computed as it is alone
    $`f(x)_i = f(x_i)`$, bit for bit

    What holds within bounds is enough to be right. Bit for bit it also lets results be compared between
    batch sizes, and a batch be split over machines without a trace. A vectorised loop that treats the
    last few elements of a row in another way can keep to it only with care; hence no more than a wish.

    @profile.sigmoid @id.batches-bitwise.sigmoid-loss
    Scenario: The sigmoid cross entropy of each row is the same alone, to the last bit
      Given the labels are
        | 1 | 0 | 0 |
        | 0 | 1 | 0 |
        | 0 | 0 | 1 |
        | 0 | 1 | 0 |
      And the logits are
        | 0.5  | -1   | 2     |
        | 1.25 | 0.75 | -3    |
        | -60  | -61  | -59.5 |
        | 60   | 61.5 | 59    |
      When the sigmoid cross entropy is evaluated
      Then each row of the sigmoid cross entropy should be what it is alone, bit for bit

    @profile.softmax @id.batches-bitwise.of-rows
    Scenario Outline: The <operation> of each row is the same alone, to the last bit
      Given the logits are
        | 0.5  | -1   | 2     |
        | 1.25 | 0.75 | -3    |
        | -60  | -61  | -59.5 |
        | 60   | 61.5 | 59    |
      When the <operation> is evaluated
      Then each row of the <operation> should be what it is alone, bit for bit

      Examples:
        | id          | operation   |
        | softmax     | softmax     |
        | log-softmax | log-softmax |

    @profile.softmax @id.batches-bitwise.softmax-loss
    Scenario: The softmax cross entropy of each row is the same alone, to the last bit
      Given the labels are
        | 1 | 0 | 0 |
        | 0 | 1 | 0 |
        | 0 | 0 | 1 |
        | 0 | 1 | 0 |
      And the logits are
        | 0.5  | -1   | 2     |
        | 1.25 | 0.75 | -3    |
        | -60  | -61  | -59.5 |
        | 60   | 61.5 | 59    |
      When the softmax cross entropy is evaluated
      Then each row of the softmax cross entropy should be what it is alone, bit for bit

    @profile.information @id.batches-bitwise.entropy
    Scenario: The entropy of each row is the same alone, to the last bit
      Given p is
        | 0.5  | 0.3  | 0.2 |
        | 0.1  | 0.1  | 0.8 |
        | 0.25 | 0.25 | 0.5 |
        | 0.6  | 0.2  | 0.2 |
      When the entropy is evaluated
      Then each row of the entropy should be what it is alone, bit for bit

    @profile.information @id.batches-bitwise.two
    Scenario Outline: The <operation> of each row is the same alone, to the last bit
      Given p is
        | 0.5  | 0.3  | 0.2 |
        | 0.1  | 0.1  | 0.8 |
        | 0.25 | 0.25 | 0.5 |
        | 0.6  | 0.2  | 0.2 |
      And q is
        | 0.2 | 0.3  | 0.5  |
        | 0.4 | 0.35 | 0.25 |
        | 0.1 | 0.8  | 0.1  |
        | 0.3 | 0.3  | 0.4  |
      When the <operation> is evaluated
      Then each row of the <operation> should be what it is alone, bit for bit

      Examples:
        | id            | operation     |
        | cross-entropy | cross entropy |
        | divergence    | KL divergence |

    @profile.likelihood @id.batches-bitwise.observations
    Scenario Outline: The <operation> of each row is the same alone, to the last bit
      Given the probabilities are
        | 0.5 | 0.25 | 0.75 |
        | 0.9 | 0.8  | 0.7  |
        | 0.1 | 0.6  | 0.3  |
        | 0.2 | 0.4  | 0.95 |
      When the <operation> is evaluated
      Then each row of the <operation> should be what it is alone, bit for bit

      Examples:
        | id             | operation      |
        | likelihood     | likelihood     |
        | log-likelihood | log-likelihood |
