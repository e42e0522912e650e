@behaved @must
Feature: Threads
  A data loader, a pool of workers, two models in one server: sooner or later two threads ask for a loss
  at once. The usual way to get it wrong is a buffer that belongs to the function rather than to the
  call. It passes every test that calls from one thread, and in production one batch in a thousand is
  trained on the numbers of another. This goes beyond the document, which runs one thing at a time.

  Rule: Calls that are made at once get the answers that they get one after another
    Each thread has inputs of its own, repeated to a large batch; all of them start together, round after
    round, and every answer is compared bit for bit with the one that was given on one thread. Whoever
    cannot be called so declares it, and is then not asked.

    @profile.sigmoid @id.threads.of-logits
    Scenario Outline: Four threads ask for the <operation>
      Given the logits are
        | 0.5  | -1   | 2     |
        | 1.25 | 0.75 | -3    |
        | -60  | -61  | -59.5 |
        | 60   | 61.5 | 59    |
      When the <operation> is evaluated
      Then the <operation> should give the same answers from 4 threads at once

      Examples:
        | id         | operation          |
        | sigmoid    | sigmoid            |
        | reciprocal | sigmoid reciprocal |

    @profile.sigmoid @id.threads.sigmoid-loss
    Scenario: Four threads ask for the sigmoid cross entropy
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
      Then the sigmoid cross entropy should give the same answers from 4 threads at once

    @profile.softmax @id.threads.of-rows
    Scenario Outline: Four threads ask for the <operation>
      Given the logits are
        | 0.5  | -1   | 2     |
        | 1.25 | 0.75 | -3    |
        | -60  | -61  | -59.5 |
        | 60   | 61.5 | 59    |
      When the <operation> is evaluated
      Then the <operation> should give the same answers from 4 threads at once

      Examples:
        | id          | operation   |
        | softmax     | softmax     |
        | log-softmax | log-softmax |

    @profile.softmax @id.threads.softmax-loss
    Scenario: Four threads ask for the softmax cross entropy
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
      Then the softmax cross entropy should give the same answers from 4 threads at once

    @profile.gradients @id.threads.gradient
    Scenario Outline: Four threads ask for the <operation>
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
      Then the <operation> should give the same answers from 4 threads at once

      Examples:
        | id           | operation                      |
        | sigmoid-loss | sigmoid cross entropy gradient |
        | softmax-loss | softmax cross entropy gradient |

    @profile.information @id.threads.self-information
    Scenario: Four threads ask for the self-information
      Given the probabilities are
        | 0.5 | 0.25 | 0.75 |
        | 0.9 | 0.8  | 0.7  |
        | 0.1 | 0.6  | 0.3  |
        | 0.2 | 0.4  | 0.95 |
      When the self-information is evaluated
      Then the self-information should give the same answers from 4 threads at once

    @profile.information @id.threads.entropy
    Scenario: Four threads ask for the entropy
      Given p is
        | 0.5  | 0.3  | 0.2 |
        | 0.1  | 0.1  | 0.8 |
        | 0.25 | 0.25 | 0.5 |
        | 0.6  | 0.2  | 0.2 |
      When the entropy is evaluated
      Then the entropy should give the same answers from 4 threads at once

    @profile.information @id.threads.two
    Scenario Outline: Four threads ask for the <operation>
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
      Then the <operation> should give the same answers from 4 threads at once

      Examples:
        | id            | operation     |
        | cross-entropy | cross entropy |
        | divergence    | KL divergence |

    @profile.likelihood @id.threads.observations
    Scenario Outline: Four threads ask for the <operation>
      Given the probabilities are
        | 0.5 | 0.25 | 0.75 |
        | 0.9 | 0.8  | 0.7  |
        | 0.1 | 0.6  | 0.3  |
        | 0.2 | 0.4  | 0.95 |
      When the <operation> is evaluated
      Then the <operation> should give the same answers from 4 threads at once

      Examples:
        | id             | operation      |
        | likelihood     | likelihood     |
        | log-likelihood | log-likelihood |

    @profile.likelihood @id.threads.coin
    Scenario Outline: Four threads ask for the <operation>
      Given the flips are
        | 1 | 1 | 0 | 1 | 0 |
      And theta is
        | 0.2 | 0.4 | 0.6 | 0.9 |
      When the <operation> is evaluated
      Then the <operation> should give the same answers from 4 threads at once

      Examples:
        | id             | operation                |
        | likelihood     | Bernoulli likelihood     |
        | log-likelihood | Bernoulli log-likelihood |
        | score          | Bernoulli score          |

    @profile.likelihood @id.threads.counts
    Scenario: Four threads ask for the binomial probability
      Given the heads are
        | 0 | 2 | 3 | 5 |
      And the number of flips is 5
      And theta is 0.3
      When the binomial probability is evaluated
      Then the binomial probability should give the same answers from 4 threads at once

    @profile.likelihood @id.threads.estimate
    Scenario: Four threads ask for the maximum-likelihood estimate of theta
      Given the flips are
        | 1 | 0 | 1 | 1 | 0 |
      When the maximum-likelihood estimate of theta is evaluated
      Then the maximum-likelihood estimate of theta should give the same answers from 4 threads at once

    @profile.likelihood @id.threads.mean
    Scenario: Four threads ask for the maximum-likelihood estimate of the normal mean
      Given the samples are
        | 1.5 | -2 | 4 | 0.25 |
      When the maximum-likelihood estimate of the normal mean is evaluated
      Then the maximum-likelihood estimate of the normal mean should give the same answers from 4 threads at once

    @profile.targets @id.threads.one-hot
    Scenario: Four threads ask for the one-hot encoding
      Given the classes are
        | 2 | 0 | 1 | 3 |
      And the depth is 4
      When the one-hot encoding is evaluated
      Then the one-hot encoding should give the same answers from 4 threads at once

    @profile.targets @id.threads.smoothing
    Scenario Outline: Four threads ask for the label smoothing, by <epsilon>
      Given the labels are
        | 1 | 0 | 0 |
        | 0 | 1 | 0 |
        | 0 | 0 | 1 |
        | 0 | 1 | 0 |
      And epsilon is <epsilon>
      When the label smoothing is evaluated
      Then the label smoothing should give the same answers from 4 threads at once

      Examples:
        | id      | epsilon |
        | a-tenth | 0.1     |

  Rule: Nor does it matter how wide a row is
    A short row fits into registers, or into an array on the stack. For a long one a buffer is taken
    from somewhere, and it is there that two calls meet. So rows of 1000 classes are asked for as
    well.

    @profile.sigmoid @id.threads-wide.of-logits
    Scenario Outline: Four threads ask for the <operation> of rows of 1000
      Given the logits are 4 rows of 1000 drawn from -20 to 20
      When the <operation> is evaluated
      Then the <operation> should give the same answers from 4 threads at once

      Examples:
        | id         | operation          |
        | sigmoid    | sigmoid            |
        | reciprocal | sigmoid reciprocal |

    @profile.sigmoid @id.threads-wide.sigmoid-loss
    Scenario: Four threads ask for the sigmoid cross entropy of rows of 1000
      Given the labels are 4 rows of 1000 drawn as one-hot rows
      And the logits are 4 rows of 1000 drawn from -20 to 20
      When the sigmoid cross entropy is evaluated
      Then the sigmoid cross entropy should give the same answers from 4 threads at once

    @profile.softmax @id.threads-wide.of-rows
    Scenario Outline: Four threads ask for the <operation> of rows of 1000
      Given the logits are 4 rows of 1000 drawn from -20 to 20
      When the <operation> is evaluated
      Then the <operation> should give the same answers from 4 threads at once

      Examples:
        | id          | operation   |
        | softmax     | softmax     |
        | log-softmax | log-softmax |

    @profile.softmax @id.threads-wide.softmax-loss
    Scenario: Four threads ask for the softmax cross entropy of rows of 1000
      Given the labels are 4 rows of 1000 drawn as one-hot rows
      And the logits are 4 rows of 1000 drawn from -20 to 20
      When the softmax cross entropy is evaluated
      Then the softmax cross entropy should give the same answers from 4 threads at once

    @profile.gradients @id.threads-wide.gradient
    Scenario Outline: Four threads ask for the <operation> of rows of 1000
      Given the labels are 4 rows of 1000 drawn as one-hot rows
      And the logits are 4 rows of 1000 drawn from -20 to 20
      When the <operation> is evaluated
      Then the <operation> should give the same answers from 4 threads at once

      Examples:
        | id           | operation                      |
        | sigmoid-loss | sigmoid cross entropy gradient |
        | softmax-loss | softmax cross entropy gradient |

    @profile.information @id.threads-wide.entropy
    Scenario: Four threads ask for the entropy of rows of 1000
      Given p is 4 rows of 1000 drawn as distributions
      When the entropy is evaluated
      Then the entropy should give the same answers from 4 threads at once

    @profile.information @id.threads-wide.two
    Scenario Outline: Four threads ask for the <operation> of rows of 1000
      Given p is 4 rows of 1000 drawn as distributions
      And q is 4 rows of 1000 drawn as distributions
      When the <operation> is evaluated
      Then the <operation> should give the same answers from 4 threads at once

      Examples:
        | id            | operation     |
        | cross-entropy | cross entropy |
        | divergence    | KL divergence |

    @profile.likelihood @id.threads-wide.observations
    Scenario Outline: Four threads ask for the <operation> of rows of 1000
      Given the probabilities are 4 rows of 1000 drawn from 0.9 to 1
      When the <operation> is evaluated
      Then the <operation> should give the same answers from 4 threads at once

      Examples:
        | id             | operation      |
        | likelihood     | likelihood     |
        | log-likelihood | log-likelihood |

    @profile.targets @id.threads-wide.smoothing
    Scenario: Four threads ask for the label smoothing of rows of 1000
      Given the labels are 4 rows of 1000 drawn as one-hot rows
      And epsilon is 0.1
      When the label smoothing is evaluated
      Then the label smoothing should give the same answers from 4 threads at once
