@behaved @must
Feature: Arrays and calls
  The document says what a loss is, and this chapter, which goes beyond it, how an implementation
  should go about it. A training loop calls the same function millions of times: it fills the same
  buffers for every batch, keeps answers while it computes others, and is expected to come to the same
  weights when it is run again. All of it rests on a function being one in the sense of mathematics:
  what it answers depends on its inputs, and on nothing else.

  Rule: A call takes nothing from the calls before it, and leaves nothing for those after it
    $`f(x) = f(x)`$, however often and in whatever array

    The same inputs give the same bits: a loss that drifts, be it by an ulp, makes a run that cannot be
    repeated and a bug that cannot be found. An array is a place, not a value. Who recognises one by
    its address answers for the batch before. An input that is written to spoils what the caller
    computes from it next; an answer that lies in an input, or in the array of the answer before,
    changes behind the back of whoever holds it.

    @profile.sigmoid @id.arrays.of-logits
    Scenario Outline: Calling the <operation> again and again
      Given the logits are
        | 0.5  | -1   | 2     |
        | 1.25 | 0.75 | -3    |
        | -60  | -61  | -59.5 |
        | 60   | 61.5 | 59    |
      When the <operation> is evaluated
      Then evaluating the <operation> again should give the same bits
      And the <operation> should leave its inputs as they were
      And the <operation> should answer in a new array each time
      And the <operation> should notice that its input arrays are filled anew

      Examples:
        | id         | operation          |
        | sigmoid    | sigmoid            |
        | reciprocal | sigmoid reciprocal |

    @profile.sigmoid @id.arrays.sigmoid-loss
    Scenario: Calling the sigmoid cross entropy again and again
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
      Then evaluating the sigmoid cross entropy again should give the same bits
      And the sigmoid cross entropy should leave its inputs as they were
      And the sigmoid cross entropy should answer in a new array each time
      And the sigmoid cross entropy should notice that its input arrays are filled anew

    @profile.softmax @id.arrays.of-rows
    Scenario Outline: Calling the <operation> again and again
      Given the logits are
        | 0.5  | -1   | 2     |
        | 1.25 | 0.75 | -3    |
        | -60  | -61  | -59.5 |
        | 60   | 61.5 | 59    |
      When the <operation> is evaluated
      Then evaluating the <operation> again should give the same bits
      And the <operation> should leave its inputs as they were
      And the <operation> should answer in a new array each time
      And the <operation> should notice that its input arrays are filled anew

      Examples:
        | id          | operation   |
        | softmax     | softmax     |
        | log-softmax | log-softmax |

    @profile.softmax @id.arrays.softmax-loss
    Scenario: Calling the softmax cross entropy again and again
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
      Then evaluating the softmax cross entropy again should give the same bits
      And the softmax cross entropy should leave its inputs as they were
      And the softmax cross entropy should answer in a new array each time
      And the softmax cross entropy should notice that its input arrays are filled anew

    @profile.gradients @id.arrays.gradient
    Scenario Outline: Calling the <operation> again and again
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
      Then evaluating the <operation> again should give the same bits
      And the <operation> should leave its inputs as they were
      And the <operation> should answer in a new array each time
      And the <operation> should notice that its input arrays are filled anew

      Examples:
        | id           | operation                      |
        | sigmoid-loss | sigmoid cross entropy gradient |
        | softmax-loss | softmax cross entropy gradient |

    @profile.information @id.arrays.self-information
    Scenario: Calling the self-information again and again
      Given the probabilities are
        | 0.5 | 0.25 | 0.75 |
        | 0.9 | 0.8  | 0.7  |
        | 0.1 | 0.6  | 0.3  |
        | 0.2 | 0.4  | 0.95 |
      When the self-information is evaluated
      Then evaluating the self-information again should give the same bits
      And the self-information should leave its inputs as they were
      And the self-information should answer in a new array each time
      And the self-information should notice that its input arrays are filled anew

    @profile.information @id.arrays.entropy
    Scenario: Calling the entropy again and again
      Given p is
        | 0.5  | 0.3  | 0.2 |
        | 0.1  | 0.1  | 0.8 |
        | 0.25 | 0.25 | 0.5 |
        | 0.6  | 0.2  | 0.2 |
      When the entropy is evaluated
      Then evaluating the entropy again should give the same bits
      And the entropy should leave its inputs as they were
      And the entropy should answer in a new array each time
      And the entropy should notice that its input arrays are filled anew

    @profile.information @id.arrays.two
    Scenario Outline: Calling the <operation> again and again
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
      Then evaluating the <operation> again should give the same bits
      And the <operation> should leave its inputs as they were
      And the <operation> should answer in a new array each time
      And the <operation> should notice that its input arrays are filled anew

      Examples:
        | id            | operation     |
        | cross-entropy | cross entropy |
        | divergence    | KL divergence |

    @profile.likelihood @id.arrays.observations
    Scenario Outline: Calling the <operation> again and again
      Given the probabilities are
        | 0.5 | 0.25 | 0.75 |
        | 0.9 | 0.8  | 0.7  |
        | 0.1 | 0.6  | 0.3  |
        | 0.2 | 0.4  | 0.95 |
      When the <operation> is evaluated
      Then evaluating the <operation> again should give the same bits
      And the <operation> should leave its inputs as they were
      And the <operation> should answer in a new array each time
      And the <operation> should notice that its input arrays are filled anew

      Examples:
        | id             | operation      |
        | likelihood     | likelihood     |
        | log-likelihood | log-likelihood |

    @profile.likelihood @id.arrays.coin
    Scenario Outline: Calling the <operation> again and again
      Given the flips are
        | 1 | 1 | 0 | 1 | 0 |
      And theta is
        | 0.2 | 0.4 | 0.6 | 0.9 |
      When the <operation> is evaluated
      Then evaluating the <operation> again should give the same bits
      And the <operation> should leave its inputs as they were
      And the <operation> should answer in a new array each time
      And the <operation> should notice that its input arrays are filled anew

      Examples:
        | id             | operation                |
        | likelihood     | Bernoulli likelihood     |
        | log-likelihood | Bernoulli log-likelihood |
        | score          | Bernoulli score          |

    @profile.likelihood @id.arrays.counts
    Scenario: Calling the binomial probability again and again
      Given the heads are
        | 0 | 2 | 3 | 5 |
      And the number of flips is 5
      And theta is 0.3
      When the binomial probability is evaluated
      Then evaluating the binomial probability again should give the same bits
      And the binomial probability should leave its inputs as they were
      And the binomial probability should answer in a new array each time
      And the binomial probability should notice that its input arrays are filled anew

    @profile.likelihood @id.arrays.estimate
    Scenario: Calling the maximum-likelihood estimate of theta again and again
      Given the flips are
        | 1 | 0 | 1 | 1 | 0 |
      When the maximum-likelihood estimate of theta is evaluated
      Then evaluating the maximum-likelihood estimate of theta again should give the same bits
      And the maximum-likelihood estimate of theta should leave its inputs as they were
      And the maximum-likelihood estimate of theta should answer in a new array each time
      And the maximum-likelihood estimate of theta should notice that its input arrays are filled anew

    @profile.likelihood @id.arrays.mean
    Scenario: Calling the maximum-likelihood estimate of the normal mean again and again
      Given the samples are
        | 1.5 | -2 | 4 | 0.25 |
      When the maximum-likelihood estimate of the normal mean is evaluated
      Then evaluating the maximum-likelihood estimate of the normal mean again should give the same bits
      And the maximum-likelihood estimate of the normal mean should leave its inputs as they were
      And the maximum-likelihood estimate of the normal mean should answer in a new array each time
      And the maximum-likelihood estimate of the normal mean should notice that its input arrays are filled anew

    @profile.targets @id.arrays.one-hot
    Scenario: Calling the one-hot encoding again and again
      Given the classes are
        | 2 | 0 | 1 | 3 |
      And the depth is 4
      When the one-hot encoding is evaluated
      Then evaluating the one-hot encoding again should give the same bits
      And the one-hot encoding should leave its inputs as they were
      And the one-hot encoding should answer in a new array each time
      And the one-hot encoding should notice that its input arrays are filled anew

    @profile.targets @id.arrays.smoothing
    Scenario Outline: Calling the label smoothing again and again, by <epsilon>
      Given the labels are
        | 1 | 0 | 0 |
        | 0 | 1 | 0 |
        | 0 | 0 | 1 |
        | 0 | 1 | 0 |
      And epsilon is <epsilon>
      When the label smoothing is evaluated
      Then evaluating the label smoothing again should give the same bits
      And the label smoothing should leave its inputs as they were
      And the label smoothing should answer in a new array each time
      And the label smoothing should notice that its input arrays are filled anew

      Examples:
        | id      | epsilon |
        | a-tenth | 0.1     |
        | nothing | 0       |
