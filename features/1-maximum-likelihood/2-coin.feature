@document @must @profile.likelihood
Feature: Ten flips of a coin
  A coin shows heads with probability theta. With theta known one asks what the flips will be;
  with the flips known one asks what theta is. The same powers of theta and 1 - theta answer both
  questions, and the ten flips H, H, T, H, H, T, H, T, H, T serve as the example throughout.
  A flip is written 1 for heads and 0 for tails.

  @eq.1-3
  Rule: A known coin gives each count of heads a binomial probability
    $`P(k;\theta) = \binom{n}{k}\,\theta^k (1-\theta)^{n-k}`$

    The binomial coefficient counts the orders in which k heads can fall among n flips, each
    order being as probable as any other.

    @id.binomial.worked
    Scenario: Six heads in ten flips have a probability of about 0.2508 at theta 0.6
      Given the heads are
        | 6 |
      And the number of flips is 10
      And theta is 0.6
      When the binomial probability is evaluated
      Then the binomial probability should be 0.2508
      And the binomial probability should be 0.250822656
      And `(10*9*8*7)/(4*3*2*1)` should be 210
      And `210 theta^6 (1 - theta)^4` should be 0.250822656

    @id.binomial.one-count
    Scenario Outline: <heads> heads in <flips> flips at theta <theta>
      Given the heads are
        | <heads> |
      And the number of flips is <flips>
      And theta is <theta>
      When the binomial probability is evaluated
      Then the binomial probability should be <probability>

      Examples: Between certainty and impossibility
        | id       | heads | flips | theta | probability            |
        | one-flip | 1     | 1     | 0.3   | 3/10                   |
        | none     | 0     | 3     | 0.2   | 64/125                 |
        | most     | 4     | 5     | 0.9   | 6561/20000             |
        | seven    | 7     | 10    | 0.7   | 0.266827932            |
        | rare     | 1     | 4     | 0.001 | 997002999/250000000000 |

      Examples: A coin with one face
        | id       | heads | flips | theta | probability |
        | always   | 4     | 4     | 1     | 1           |
        | not-once | 0     | 4     | 1     | 0           |
        | never    | 0     | 4     | 0     | 1           |

    @id.binomial.all-counts
    Scenario: All counts at once, for four flips of a coin that favours tails
      Given the heads are
        | 0 | 1 | 2 | 3 | 4 |
      And the number of flips is 4
      And theta is 1/4
      When the binomial probability is evaluated
      Then the binomial probability should be
        | 81/256 | 27/64 | 27/128 | 3/64 | 1/256 |

    @id.binomial.any-order
    Scenario: Counts may come in any order, and more than once
      Given the heads are
        | 3 | 0 | 2 | 3 |
      And the number of flips is 3
      And theta is 0.3
      When the binomial probability is evaluated
      Then the binomial probability should be
        | 27/1000 | 343/1000 | 189/1000 | 27/1000 |

  @erratum.X1
  Rule: The printed 0.2508 belongs to theta 0.6, not 0.5
    The left side of the equation is printed as P(6; 0.5), while the text before it and the right
    side speak of 0.6. A fair coin shows six heads in ten flips less often: 210 times in 1024.

    @id.binomial.fair
    Scenario: A fair coin does not give what is printed
      Given the heads are
        | 6 |
      And the number of flips is 10
      And theta is 0.5
      When the binomial probability is evaluated
      Then the binomial probability should not be 0.2508
      And the binomial probability should be 0.205078125
      And the binomial probability should be 210/1024

    @id.binomial.corrected
    Scenario: The coin of the text does
      Given the heads are
        | 6 |
      And the number of flips is 10
      And theta is 0.6
      When the binomial probability is evaluated
      Then the binomial probability should be 0.2508
      And the binomial probability should be 0.250822656
      And the binomial probability should not be 0.205078125

  @eq.1-4
  Rule: Known flips give each coin a Bernoulli likelihood
    $`L(\theta) = \theta^6 (1-\theta)^4`$ for six heads and four tails.

    Every head contributes a factor theta, every tail a factor 1 - theta. The flips are given in
    their order, so no binomial coefficient counts the orders: the likelihood of the ten flips is
    1/210 of the probability of six heads.

    @id.bernoulli.worked
    Scenario: The ten flips at theta 0.6, factor by factor
      Given the flips are
        | 1 | 1 | 0 | 1 | 1 | 0 | 1 | 0 | 1 | 0 |
      And theta is 0.6
      When the Bernoulli likelihood is evaluated
      Then the Bernoulli likelihood should be 0.0011943936
      And `theta * theta * (1 - theta) * theta * theta * (1 - theta) * theta * (1 - theta) * theta * (1 - theta)` should be 0.0011943936
      And `theta^6 (1 - theta)^4` should be 0.0011943936
      And `210 bernoulliLikelihood(flips, theta)` should be 0.250822656

    @id.bernoulli.grid
    Scenario: The ten flips on a grid of coins
      Given the flips are
        | 1 | 1 | 0 | 1 | 1 | 0 | 1 | 0 | 1 | 0 |
      And theta is
        | 0.1 | 0.2 | 0.3 | 0.4 | 0.5 | 0.6 | 0.7 | 0.8 | 0.9 |
      When the Bernoulli likelihood is evaluated
      Then the Bernoulli likelihood should be
        | 0.0000006561 | 0.0000262144 | 0.0001750329 | 0.0005308416 | 0.0009765625 | 0.0011943936 | 0.0009529569 | 0.0004194304 | 0.0000531441 |
      And the Bernoulli likelihood should equal `theta^6 (1 - theta)^4`

    @id.bernoulli.three
    Scenario Outline: The flips <first> <second> <third> at theta <theta>
      Given the flips are
        | <first> | <second> | <third> |
      And theta is <theta>
      When the Bernoulli likelihood is evaluated
      Then the Bernoulli likelihood should be <likelihood>

      Examples: The order of the flips is of no account
        | id        | first | second | third | theta | likelihood |
        | late-tail | 1     | 1      | 0     | 0.3   | 63/1000    |
        | mid-tail  | 1     | 0      | 1     | 0.3   | 63/1000    |

      Examples: Heads and tails are not exchangeable
        | id        | first | second | third | theta | likelihood        |
        | two-tails | 0     | 0      | 1     | 0.3   | 147/1000          |
        | all-heads | 1     | 1      | 1     | 0.9   | 729/1000          |
        | all-tails | 0     | 0      | 0     | 0.9   | 1/1000            |
        | rare-head | 1     | 0      | 0     | 0.001 | 998001/1000000000 |

      Examples: A coin with one face rules out the other
        | id           | first | second | third | theta | likelihood |
        | no-heads     | 0     | 0      | 0     | 0     | 1          |
        | head-by-none | 0     | 1      | 0     | 0     | 0          |
        | no-tails     | 1     | 1      | 1     | 1     | 1          |
        | tail-by-none | 1     | 1      | 0     | 1     | 0          |

    @id.bernoulli.matrix
    Scenario: The likelihood has the shape of theta, whatever the number of flips
      Given the flips are
        | 1 | 0 | 1 | 1 |
      And theta is
        | 0.5 | 0.2 | 0.8 |
        | 1   | 0.9 | 0.1 |
      When the Bernoulli likelihood is evaluated
      Then the Bernoulli likelihood should be
        | 1/16 | 4/625     | 64/625  |
        | 0    | 729/10000 | 9/10000 |

  @eq.1-5
  Rule: Its logarithm weighs the logarithms of theta and 1 - theta by the counts
    $`\ln L(\theta) = 6 \ln\theta + 4 \ln(1-\theta)`$

    The powers become factors. The log-likelihood is never positive, for the likelihood is never
    above 1, and where the likelihood is 0 it is negatively infinite.

    @id.bernoulli-log.worked
    Scenario: The ten flips at theta 0.6 have the log-likelihood -6.73
      Given the flips are
        | 1 | 1 | 0 | 1 | 1 | 0 | 1 | 0 | 1 | 0 |
      And theta is 0.6
      When the Bernoulli log-likelihood is evaluated
      Then the Bernoulli log-likelihood should be -6.73011667009256436
      And `ln(theta^6 (1 - theta)^4)` should be -6.73011667009256436
      And `6 ln(theta) + 4 ln(1 - theta)` should be -6.73011667009256436

    @id.bernoulli-log.ten
    Scenario Outline: The ten flips at theta <theta>
      Given the flips are
        | 1 | 1 | 0 | 1 | 1 | 0 | 1 | 0 | 1 | 0 |
      And theta is <theta>
      When the Bernoulli log-likelihood is evaluated
      Then the Bernoulli log-likelihood should be <log-likelihood>
      And `6 ln(theta) + 4 ln(1 - theta)` should be <log-likelihood>

      Examples:
        | id       | theta | log-likelihood         |
        | tiny     | 0.001 | -41.450533675227156446 |
        | fair     | 0.5   | -6.9314718055994530942 |
        | great    | 0.9   | -9.8425034659231405434 |
        | near-one | 0.999 | -27.637024117930049409 |
        | no-heads | 0     | -Infinity              |
        | no-tails | 1     | -Infinity              |

    @id.bernoulli-log.one-sided
    Scenario Outline: Three <faces> at theta <theta>
      Given the flips are
        | <flip> | <flip> | <flip> |
      And theta is <theta>
      When the Bernoulli log-likelihood is evaluated
      Then the Bernoulli log-likelihood should be <log-likelihood>

      Examples: Equally tossed, not equally likely
        | id    | faces | flip | theta | log-likelihood          |
        | heads | heads | 1    | 0.2   | -4.8283137373023011238  |
        | tails | tails | 0    | 0.2   | -0.66943065394262926730 |

      Examples: Certain, so that no tail is there to be weighed with the logarithm of 0
        | id           | faces | flip | theta | log-likelihood |
        | surely-heads | heads | 1    | 1     | 0              |
        | surely-tails | tails | 0    | 0     | 0              |

    @id.bernoulli-log.matrix
    Scenario: The log-likelihood has the shape of theta
      Given the flips are
        | 0 | 1 | 0 |
      And theta is
        | 0.5 | 0.2   |
        | 0.7 | 0.999 |
        | 0.9 | 0.4   |
      When the Bernoulli log-likelihood is evaluated
      Then the Bernoulli log-likelihood should be
        | -2.0794415416798359 | -2.0557250150625199 |
        | -2.7646205525906044 | -13.816511058297858 |
        | -4.7105307016459177 | -1.9379419794061364 |
      And the Bernoulli log-likelihood should equal `ln(bernoulliLikelihood(flips, theta))`

  @eq.1-6
  Rule: Its derivative, the score, is zero at the share of heads
    $`\frac{d \ln L}{d\theta} = \frac{6}{\theta} - \frac{4}{1-\theta} = 0`$ has the one solution
    $`\hat\theta = 0.6`$.

    Heads push the estimate up and tails push it down; the two balance where theta is the
    share of heads, k of n. The estimate is that share itself, not corrected for small samples.

    @id.score.worked
    Scenario: The score of the ten flips is zero at 0.6
      Given the flips are
        | 1 | 1 | 0 | 1 | 1 | 0 | 1 | 0 | 1 | 0 |
      And theta is 0.6
      When the Bernoulli score is evaluated
      Then the Bernoulli score should be 0
      And `6/theta - 4/(1 - theta)` should be 0

    @id.estimate.worked
    Scenario: The estimate from the ten flips is 0.6
      Given the flips are
        | 1 | 1 | 0 | 1 | 1 | 0 | 1 | 0 | 1 | 0 |
      When the maximum-likelihood estimate of theta is evaluated
      Then the estimate of theta should be 3/5
      And the estimate of theta should have shape scalar
      And `mean(flips)` should be 3/5

    @id.score.ten
    Scenario Outline: The score of the ten flips at theta <theta>
      Given the flips are
        | 1 | 1 | 0 | 1 | 1 | 0 | 1 | 0 | 1 | 0 |
      And theta is <theta>
      When the Bernoulli score is evaluated
      Then the Bernoulli score should be <score>
      And `6/theta - 4/(1 - theta)` should be <score>

      Examples:
        | id       | theta | score        |
        | tiny     | 0.001 | 5990000/999  |
        | small    | 0.1   | 500/9        |
        | fair     | 0.5   | 4            |
        | above    | 3/4   | -8           |
        | near-one | 0.999 | -3990000/999 |

    @id.score.three
    Scenario Outline: The score of the flips <first> <second> <third> at theta <theta>
      Given the flips are
        | <first> | <second> | <third> |
      And theta is <theta>
      When the Bernoulli score is evaluated
      Then the Bernoulli score should be <score>

      Examples:
        | id        | first | second | third | theta | score |
        | two-heads | 1     | 1      | 0     | 0.25  | 20/3  |
        | two-tails | 0     | 1      | 0     | 0.25  | 4/3   |
        | all-heads | 1     | 1      | 1     | 0.4   | 15/2  |
        | all-tails | 0     | 0      | 0     | 0.4   | -5    |

    @id.score.matrix
    Scenario: The score has the shape of theta
      Given the flips are
        | 0 | 1 | 0 | 1 | 0 |
      And theta is
        | 0.5 | 0.2 | 0.8 |
        | 0.4 | 0.9 | 0.1 |
      When the Bernoulli score is evaluated
      Then the Bernoulli score should be
        | -2 | 25/4   | -25/2 |
        | 0  | -250/9 | 50/3  |

    @id.estimate.five
    Scenario Outline: The estimate from <a> <b> <c> <d> <e> is <estimate>
      Given the flips are
        | <a> | <b> | <c> | <d> | <e> |
      When the maximum-likelihood estimate of theta is evaluated
      Then the estimate of theta should be <estimate>

      Examples:
        | id        | a | b | c | d | e | estimate |
        | one-head  | 0 | 0 | 0 | 1 | 0 | 1/5      |
        | two-heads | 1 | 0 | 0 | 0 | 1 | 2/5      |
        | one-tail  | 1 | 1 | 0 | 1 | 1 | 4/5      |
        | all-tails | 0 | 0 | 0 | 0 | 0 | 0        |

    @id.estimate.seven
    Scenario: The estimate from three heads in seven flips is 3/7
      Given the flips are
        | 0 | 1 | 1 | 0 | 0 | 1 | 0 |
      When the maximum-likelihood estimate of theta is evaluated
      Then the estimate of theta should be 3/7

    @id.estimate.one
    Scenario: A single flip is believed without reserve
      Given the flips are
        | 1 |
      When the maximum-likelihood estimate of theta is evaluated
      Then the estimate of theta should be 1

  @claim.C2
  Rule: The stationary point of the log-likelihood is its maximum
    The second derivative, $`-6/\theta^2 - 4/(1-\theta)^2`$, is negative for every theta, so the
    score falls throughout. It passes zero once, from above: the log-likelihood rises before
    that point and falls after it.

    @id.stationary.sign
    Scenario: The score passes from above zero to below it at 0.6
      Given the flips are
        | 1 | 1 | 0 | 1 | 1 | 0 | 1 | 0 | 1 | 0 |
      And theta is
        | 0.59 | 0.6 | 0.61 |
      When the Bernoulli score is evaluated
      Then the Bernoulli score should be
        | 1000/2419 | 0 | -1000/2379 |
      And the Bernoulli score should fall from each element to the next

    @id.stationary.maximum
    Scenario: The log-likelihood is greater at 0.6 than on either side
      Given the flips are
        | 1 | 1 | 0 | 1 | 1 | 0 | 1 | 0 | 1 | 0 |
      And theta is
        | 0.59 | 0.6 | 0.61 |
      When the Bernoulli log-likelihood is evaluated
      Then the Bernoulli log-likelihood should be
        | -6.7321889296293657612 | -6.7301166700925643600 | -6.7322120903224604781 |
      And the Bernoulli log-likelihood should be greatest where theta is 0.6

    @id.stationary.curvature
    Scenario: The log-likelihood is curved downwards everywhere
      Given theta is
        | 0.1 | 0.3 | 0.6 | 0.9 |
      Then `-6/theta^2 - 4/(1 - theta)^2` should be
        | -49000/81 | -11000/147 | -125/3 | -11000/27 |
      And `-6/theta^2 - 4/(1 - theta)^2` should be less than `0`

  @erratum.X12
  Rule: An extreme point need not be the estimate
    The text takes the extreme point of the likelihood for the estimate. For the ten flips
    $`L'(\theta) = \theta^5 (1-\theta)^3 (6 - 10\,\theta)`$ is zero at 0, at 0.6 and at 1, and at
    both ends the likelihood is least. If all flips are heads, the maximum lies at the end of the
    interval, theta 1, where the derivative is 10 and not zero.

    @id.extremes.three
    Scenario: Of the three stationary points only 0.6 is a maximum
      Given the flips are
        | 1 | 1 | 0 | 1 | 1 | 0 | 1 | 0 | 1 | 0 |
      And theta is
        | 0 | 0.6 | 1 |
      When the Bernoulli likelihood is evaluated
      Then `theta^5 (1 - theta)^3 (6 - 10 theta)` should be
        | 0 | 0 | 0 |
      And the Bernoulli likelihood should be
        | 0 | 0.0011943936 | 0 |
      And the Bernoulli likelihood should be greatest where theta is 0.6

    @id.extremes.ends
    Scenario: The likelihood rises from one end and falls to the other
      Given theta is
        | 0.001 | 0.1 | 0.59 | 0.61 | 0.9 | 0.999 |
      And a is
        | 1 | 1 | 1 | -1 | -1 | -1 |
      Then `a theta^5 (1 - theta)^3 (6 - 10 theta)` should be greater than `0`

    @id.extremes.all-heads
    Scenario: Ten heads are most likely at the end of the interval
      Given the flips are
        | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 |
      And theta is
        | 0.5 | 0.9 | 0.99 | 1 |
      When the Bernoulli likelihood is evaluated
      Then the Bernoulli likelihood should equal `theta^10`
      And the Bernoulli likelihood should be greatest where theta is 1

    @id.extremes.estimate
    Scenario: The estimate from ten heads is 1, where the likelihood has the slope 10
      Given the flips are
        | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 |
      And theta is 1
      When the maximum-likelihood estimate of theta is evaluated
      Then the estimate of theta should be 1
      And `10 theta^9` should be 10
