@document @must @profile.information
Feature: Self-information and entropy
  How much does one learn from hearing that something happened? Nothing if it had to happen, much
  if it was improbable; and the news of two independent events adds up. Only a logarithm of the
  probability does all three. Its mean over a distribution is the entropy: how much one learns on
  average, or, before hearing, how uncertain one is.

  @eq.1-7
  Rule: Self-information is the negative logarithm of the probability
    $`I(x) = -\ln p(x)`$, counted in nats.

    A probability is at most 1, so its logarithm is never positive; the minus sign turns it into
    an amount. Each probability of a batch is taken for itself, whatever shape they come in.

    @id.self-information.one
    Scenario Outline: An event of probability <probability>
      Given the probability is <probability>
      When the self-information is evaluated
      Then the self-information should be <information>
      And `-ln(probabilities)` should be <information>

      Examples:
        | id        | probability | information              |
        | half      | 1/2         | 0.69314718055994530942   |
        | quarter   | 1/4         | 1.3862943611198906188    |
        | probable  | 0.7         | 0.35667494393873237891   |
        | tenth     | 0.1         | 2.3025850929940456840    |
        | rare      | 0.001       | 6.9077552789821370521    |
        | near-sure | 0.999       | 0.0010005003335835335001 |
        | sure      | 1           | 0                        |

    @id.self-information.matrix
    Scenario: Every element of a batch has its own
      Given the probabilities are
        | 0.301 | 0.497 | 0.202 |
        | 0.05  | 0.9   | 0.05  |
      When the self-information is evaluated
      Then the self-information should be
        | 1.2006450142332613 | 0.69916525288550833 | 1.5994875815809323 |
        | 2.9957322735539910 | 0.10536051565782630 | 2.9957322735539910 |

    @id.self-information.additive
    Scenario: Independent events inform by the sum
      Both happen with the product of their probabilities: 0.075 is 0.25 of 0.3.

      Given a is 0.25
      And b is 0.3
      And c is 0.075
      Then `selfInformation(c)` should equal `selfInformation(a) + selfInformation(b)`
      And `selfInformation(c)` should be 2.5902671654458266115

    @id.self-information.rarer
    Scenario: The rarer, the more informative
      Given the probabilities are
        | 1 | 0.999 | 0.5 | 0.1 | 0.001 | 1e-8 |
      When the self-information is evaluated
      Then the self-information should rise from each element to the next

  @eq.1-8
  Rule: Entropy is the sum of -p ln p along a row
    $`H(X) = -\sum_x p(x)\,\ln p(x)`$

    A batch holds one distribution a row, and each row has its own entropy, summed over classes
    and not averaged. Both ends of the scale contribute little: what is rare hardly counts, what
    is almost certain hardly informs.

    @id.entropy.two
    Scenario Outline: Two outcomes, <p> against <rest>
      Given p is
        | <p> | <rest> |
      When the entropy is evaluated
      Then the entropy should be <entropy>
      And `-sum(p ln(p))` should be <entropy>

      Examples:
        | id      | p     | rest  | entropy                  |
        | fair    | 0.5   | 0.5   | 0.69314718055994530942   |
        | coin    | 0.6   | 0.4   | 0.67301166700925643600   |
        | biased  | 0.3   | 0.7   | 0.61086430205489346303   |
        | skewed  | 0.1   | 0.9   | 0.32508297339144823951   |
        | extreme | 0.001 | 0.999 | 0.0079072551122320870187 |

    @id.entropy.three
    Scenario Outline: Three outcomes, <a>, <b> and <c>
      Given p is
        | <a> | <b> | <c> |
      When the entropy is evaluated
      Then the entropy should be <entropy>
      And the entropy should have shape scalar

      Examples:
        | id      | a     | b     | c     | entropy                |
        | uniform | 1/3   | 1/3   | 1/3   | 1.0986122886681096914  |
        | dyadic  | 0.5   | 0.25  | 0.25  | 1.0397207708399179641  |
        | uneven  | 0.2   | 0.1   | 0.7   | 0.80181855254333730856 |
        | softmax | 0.301 | 0.497 | 0.202 | 1.0319757714476576191  |

    @id.entropy.one
    Scenario: A single outcome leaves nothing to learn
      Given p is
        | 1 |
      When the entropy is evaluated
      Then the entropy should be 0

    @id.entropy.five
    Scenario: Five outcomes
      Given p is
        | 0.1 | 0.15 | 0.2 | 0.25 | 0.3 |
      When the entropy is evaluated
      Then the entropy should be 1.5444795210968602911

    @id.entropy.wide
    Scenario: Two distributions over three outcomes have two entropies
      Given p is
        | 0.7 | 0.2  | 0.1  |
        | 0.5 | 0.25 | 0.25 |
      When the entropy is evaluated
      Then the entropy should be
        | 0.80181855254333730856 | 1.0397207708399179641 |

    @id.entropy.tall
    Scenario: Three distributions over two outcomes have three
      Given p is
        | 0.9 | 0.1 |
        | 0.5 | 0.5 |
        | 0.2 | 0.8 |
      When the entropy is evaluated
      Then the entropy should be
        | 0.32508297339144823951 | 0.69314718055994530942 | 0.50040242353818787953 |

    @id.entropy.square
    Scenario: A square batch is summed along rows, not down columns
      Its columns sum to 1 as well, so that nothing but the result tells the axes apart.

      Given p is
        | 0.7 | 0.25 | 0.05 |
        | 0.1 | 0.35 | 0.55 |
        | 0.2 | 0.4  | 0.4  |
      When the entropy is evaluated
      Then the entropy should be
        | 0.74603266471478486962 | 0.92650660328953300647 | 1.0549201679861441271 |

    @id.entropy.rank-three
    Scenario: Only the last axis is summed away
      Given p of shape 2 x 2 x 2 are
        | 0.5 | 0.5 |
        | 0.9 | 0.1 |
        | 0.7 | 0.3 |
        | 1/4 | 3/4 |
      When the entropy is evaluated
      Then the entropy should be
        | 0.69314718055994531 | 0.32508297339144824 |
        | 0.61086430205489346 | 0.56233514461880835 |

  @claim.C4
  Rule: Entropy is the expectation of self-information
    $`H(X) = \mathbb{E}[I(X)] = \sum_x p(x)\,I(x)`$

    Every outcome brings its information as often as it happens. The plain mean over outcomes,
    with equal weights, would count the rare ones too much.

    @id.expected-information.rows
    Scenario: Weighing each outcome's information with its probability gives the entropy
      Given p is
        | 0.7   | 0.2   | 0.1  |
        | 1/3   | 1/3   | 1/3  |
        | 0.001 | 0.009 | 0.99 |
      When the entropy is evaluated
      Then the entropy should equal `sum(p selfInformation(p))`
      And `sum(p selfInformation(p))` should be
        | 0.80181855254333730856 | 1.0986122886681096914 | 0.059252364088761822847 |

    @id.expected-information.plain-mean
    Scenario: The plain mean of the information is another quantity
      Given p is
        | 0.7 | 0.2 | 0.1 |
      When the entropy is evaluated
      Then the entropy should be less than `mean(selfInformation(p))`
      And `mean(selfInformation(p))` should be 1.4228993164556261458

  @claim.C5
  Rule: Entropy measures uncertainty, from none to that of the uniform distribution
    A certain outcome leaves nothing to learn: entropy 0. Among K outcomes the uniform
    distribution is the most uncertain, with entropy ln K; every preference for some outcomes
    over others is knowledge, and lowers it.

    @id.uncertainty.certain
    Scenario: A certain outcome has no entropy, whichever it is
      Given p is
        | 1 | 0 | 0 | 0 |
        | 0 | 0 | 1 | 0 |
      When the entropy is evaluated
      Then the entropy should be
        | 0 | 0 |

    @id.uncertainty.uniform-four
    Scenario: Four equal chances have the entropy ln 4, twice that of two
      Given p is
        | 1/4 | 1/4 | 1/4 | 1/4 |
        | 1/2 | 0   | 0   | 1/2 |
      When the entropy is evaluated
      Then the entropy should equal `[ln(4), ln(2)]`
      And the entropy should be
        | 1.3862943611198906188 | 0.69314718055994530942 |

    @id.uncertainty.uniform-five
    Scenario: Five equal chances have the entropy ln 5
      Given p is
        | 1/5 | 1/5 | 1/5 | 1/5 | 1/5 |
      When the entropy is evaluated
      Then the entropy should equal `ln(5)`
      And the entropy should be 1.6094379124341003746

    @id.uncertainty.below-uniform
    Scenario: Every distribution over three outcomes but the uniform one stays below ln 3
      Given p is
        | 0.3   | 0.4   | 0.3   |
        | 0.1   | 0.2   | 0.7   |
        | 0.5   | 0.5   | 0     |
        | 0.998 | 0.001 | 0.001 |
      When the entropy is evaluated
      Then the entropy should be less than `ln(3)`
      And the entropy should be greater than `0`
      And the entropy should fall from each element to the next

    @id.uncertainty.fairest
    Scenario: Of all coins the fair one is the most uncertain
      Given theta is
        | 0.1 | 0.3 | 0.5 | 0.7 | 0.9 |
      And p is
        | 0.1 | 0.9 |
        | 0.3 | 0.7 |
        | 0.5 | 0.5 |
        | 0.7 | 0.3 |
        | 0.9 | 0.1 |
      When the entropy is evaluated
      Then the entropy should be greatest where theta is 0.5

  @claim.C19
  Rule: Entropy is the mean length of the best code
    The best code writes an outcome of probability $`2^{-l}`$ with l binary digits, each worth
    ln 2 nats. Where all probabilities are such powers, its mean length equals the entropy to
    the last digit; where they are not, no code does better than the entropy.

    @id.code.four
    Scenario: Lengths 1, 2, 3 and 3 suit the probabilities 1/2, 1/4, 1/8 and 1/8
      Given p is
        | 1/2 | 1/4 | 1/8 | 1/8 |
      And c is
        | 1 | 2 | 3 | 3 |
      When the entropy is evaluated
      Then `sum(p c)` should be 7/4
      And the entropy should equal `ln(2) sum(p c)`
      And the entropy should be 1.2130075659799042915
      And `selfInformation(p)` should equal `c ln(2)`

    @id.code.equal-lengths
    Scenario: Eight equal chances take three digits each
      Given p is
        | 1/8 | 1/8 | 1/8 | 1/8 | 1/8 | 1/8 | 1/8 | 1/8 |
      When the entropy is evaluated
      Then the entropy should equal `3 ln(2)`

  @erratum.X11
  Rule: Where the document writes log it means the natural logarithm
    The first equations are written with ln, the later ones with log and no base. The worked
    numbers settle it: the document's -log 0.497 comes out as 0.699 nats, not as 1.009 bits.

    @id.natural-logarithm.printed-step
    Scenario: The printed 0.699165252886 is a natural logarithm
      Given the probability is 0.497
      When the self-information is evaluated
      Then the self-information should be 0.699165252886
      And the self-information should be 0.69916525288550832562
      And the self-information should not be 1.0086822430998008748

    @id.natural-logarithm.base-two
    Scenario: To the base 2 the same step would print 1.0086822430998008748
      Given the probability is 0.497
      Then `-ln(probabilities)/ln(2)` should be 1.0086822430998008748
      And `-ln(probabilities)/ln(2)` should not be 0.699165252886

    @id.natural-logarithm.fair-coin
    Scenario: A fair coin has the entropy ln 2, not 1
      Given p is
        | 0.5 | 0.5 |
      When the entropy is evaluated
      Then the entropy should be 0.69314718055994530942
      And the entropy should not be 1

  @erratum.X20
  Rule: Zero probabilities inform without bound, and weigh nothing
    The document says nothing on zeros, though its own worked example multiplies 0 by a
    logarithm. An impossible event would be infinitely informative. In an entropy it never
    happens, and 0 ln 0 counts as 0, the limit of p ln p; a computer left to itself answers NaN.

    @id.zero.self-information
    Scenario: An impossible event would carry infinite information
      Given the probabilities are
        | 0 | 1 | 0.5 |
      When the self-information is evaluated
      Then the self-information should be
        | Infinity | 0 | 0.69314718055994530942 |

    @id.zero.entropy
    Scenario: An outcome that never happens adds nothing to the entropy
      Given p is
        | 0.7 | 0   | 0.3 |
        | 0   | 1   | 0   |
        | 0.5 | 0.5 | 0   |
      When the entropy is evaluated
      Then the entropy should be
        | 0.61086430205489346303 | 0 | 0.69314718055994530942 |
      And `-sum(p ln(p))` should be
        | 0.61086430205489346303 | 0 | 0.69314718055994530942 |

    @id.zero.limit
    Scenario: p ln p tends to 0 with p
      Given p is
        | 0.1 | 0.001 | 1e-5 | 1e-8 | 1e-16 |
      Then `-p ln(p)` should fall from each element to the next
      And `-p ln(p)` should be less than `[0.3, 0.01, 0.001, 1e-6, 1e-14]`
      And `-p ln(p)` should be greater than `0`

    @id.zero.ieee
    Scenario: In binary32 as it stands, 0 ln 0 is not a number
      Given the arithmetic is binary32
      And p is
        | 1 | 0 |
      Then `-sum(p ln(p))` should be NaN
