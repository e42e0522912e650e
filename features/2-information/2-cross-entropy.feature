@document @must @profile.information
Feature: Cross entropy
  A code made for one distribution is used for another. Outcomes then happen with the
  probabilities p, but are written at the lengths that suit q, and the mean length is the cross
  entropy of p and q. It is no symmetric quantity: p says how often, q says at what cost. Both
  losses of the later chapters are cross entropies, with the labels for p and the model for q.

  @eq.1-9
  Rule: Cross entropy weighs the information under q with the probabilities p
    $`H(p,q) = -\sum_x p(x)\,\ln q(x)`$

    The true distribution comes first and stands outside the logarithm. With the arguments
    swapped nearly every example below has another value.

    @id.cross-entropy.two
    Scenario Outline: p = <p>, <rest> under q = <q>, <other>
      Given p is
        | <p> | <rest> |
      And q is
        | <q> | <other> |
      When the cross entropy is evaluated
      Then the cross entropy should be <nats>
      And `-sum(p ln(q))` should be <nats>

      Examples: Each way round
        | id       | p    | rest | q    | other | nats                   |
        | fair     | 0.5  | 0.5  | 0.25 | 0.75  | 0.83698821678583577314 |
        | reversed | 0.25 | 0.75 | 0.5  | 0.5   | 0.69314718055994530942 |
        | coin     | 0.6  | 0.4  | 0.3  | 0.7   | 0.86505366017105454714 |
        | opposite | 0.9  | 0.1  | 0.1  | 0.9   | 2.0828626352604237457  |

      Examples: Near certainty
        | id        | p     | rest  | q     | other | nats                   |
        | confident | 0.999 | 0.001 | 0.7   | 0.3   | 0.35752224179911958253 |
        | surprised | 0.7   | 0.3   | 0.999 | 0.001 | 2.0730269339281495891  |

    @id.cross-entropy.three
    Scenario Outline: Three outcomes, <id>
      Given p is
        | <p1> | <p2> | <p3> |
      And q is
        | <q1> | <q2> | <q3> |
      When the cross entropy is evaluated
      Then the cross entropy should be <nats>
      And the cross entropy should have shape scalar

      Examples:
        | id         | p1   | p2    | p3   | q1    | q2    | q3    | nats                   |
        | one-hot    | 0    | 1     | 0    | 0.301 | 0.497 | 0.202 | 0.69916525288550832562 |
        | smoothed   | 1/30 | 14/15 | 1/30 | 0.301 | 0.497 | 0.202 | 0.74589198922028089109 |
        | to-uniform | 0.7  | 0.2   | 0.1  | 1/3   | 1/3   | 1/3   | 1.0986122886681096914  |
        | of-uniform | 1/3  | 1/3   | 1/3  | 0.7   | 0.2   | 0.1   | 1.4228993164556261458  |
        | matching   | 0.2  | 0.5   | 0.3  | 0.2   | 0.5   | 0.3   | 1.0296530140645735274  |

    @id.cross-entropy.one
    Scenario: A single outcome costs nothing
      Given p is
        | 1 |
      And q is
        | 1 |
      When the cross entropy is evaluated
      Then the cross entropy should be 0

    @id.cross-entropy.wide
    Scenario: Two pairs of distributions over four outcomes have two cross entropies
      Given p is
        | 0.1 | 0.2 | 0.3 | 0.4 |
        | 0.4 | 0.4 | 0.1 | 0.1 |
      And q is
        | 0.25 | 0.25 | 0.25 | 0.25 |
        | 0.1  | 0.6  | 0.2  | 0.1  |
      When the cross entropy is evaluated
      Then the cross entropy should be
        | 1.3862943611198906188 | 1.5165665872468291528 |

    @id.cross-entropy.square
    Scenario: A square batch is summed along rows, not down columns
      Given p is
        | 0.7 | 0.25 | 0.05 |
        | 0.1 | 0.35 | 0.55 |
        | 0.2 | 0.4  | 0.4  |
      And q is
        | 0.2 | 0.7 | 0.1 |
        | 0.5 | 0.2 | 0.3 |
        | 0.3 | 0.1 | 0.6 |
      When the cross entropy is evaluated
      Then the cross entropy should be
        | 1.3309045293382556411 | 1.2948030297871944580 | 1.3661588475692017454 |

    @id.cross-entropy.rank-three
    Scenario: Only the last axis is summed away
      Given p of shape 2 x 3 x 2 are
        | 0.5 | 0.5 |
        | 0.9 | 0.1 |
        | 0.3 | 0.7 |
        | 1   | 0   |
        | 0   | 1   |
        | 0.6 | 0.4 |
      And q of shape 2 x 3 x 2 are
        | 0.2 | 0.8 |
        | 0.8 | 0.2 |
        | 0.6 | 0.4 |
        | 0.4 | 0.6 |
        | 0.9 | 0.1 |
        | 0.7 | 0.3 |
      When the cross entropy is evaluated
      Then the cross entropy should be
        | 0.91629073187415507 | 0.36177298742619882 | 0.79465119944170575 |
        | 0.91629073187415507 | 2.3025850929940457  | 0.69559408809361382 |

  @claim.C19
  Rule: It is the mean length of outcomes of p in the code made for q
    The lengths 1, 2, 3 and 3 are best for the probabilities 1/2, 1/4, 1/8 and 1/8. Whatever the
    outcomes' true distribution p, a message then takes $`\sum_x p(x)\,l(x)`$ binary digits a
    symbol, ln 2 nats each, and never fewer than with the code made for p.

    @id.foreign-code.rising
    Scenario: What is frequent under p is long in the code for q
      Given p is
        | 0.1 | 0.2 | 0.3 | 0.4 |
      And q is
        | 1/2 | 1/4 | 1/8 | 1/8 |
      And c is
        | 1 | 2 | 3 | 3 |
      When the cross entropy is evaluated
      Then `sum(p c)` should be 13/5
      And the cross entropy should equal `ln(2) sum(p c)`
      And the cross entropy should be 1.8021826694558578045
      And the cross entropy should be greater than `entropy(p)`

    @id.foreign-code.single
    Scenario: A message of nothing but the third symbol takes three digits each
      Given p is
        | 0 | 0 | 1 | 0 |
      And q is
        | 1/2 | 1/4 | 1/8 | 1/8 |
      When the cross entropy is evaluated
      Then the cross entropy should equal `3 ln(2)`

  @claim.C6
  Rule: Cross entropy is least at q = p and grows along every straight line from there
    Hold p, and it is a convex function of q, with its minimum H(p) at p itself. So on the segment
    q = (1 - t) p + t r towards any other distribution r it never falls as t grows. This is the
    sense in which cross entropy is smaller for a closer q.

    @id.away.not-at-all
    Scenario: A distribution coded by itself costs its entropy
      Given p is
        | 0.7 | 0.2  | 0.1  |
        | 0   | 0.25 | 0.75 |
      And q is
        | 0.7 | 0.2  | 0.1  |
        | 0   | 0.25 | 0.75 |
      When the cross entropy is evaluated
      Then the cross entropy should equal `entropy(p)`
      And the cross entropy should be
        | 0.80181855254333730856 | 0.56233514461880835029 |

    @id.away.three
    Scenario: Cross entropy rises all the way from (0.7, 0.2, 0.1) to (0.1, 0.3, 0.6)
      Given t is
        | 0 | 0.1 | 0.2 | 0.3 | 0.4 | 0.5 | 0.6 | 0.7 | 0.8 | 0.9 | 1 |
      And p is
        | 0.7 | 0.2 | 0.1 |
        | 0.7 | 0.2 | 0.1 |
        | 0.7 | 0.2 | 0.1 |
        | 0.7 | 0.2 | 0.1 |
        | 0.7 | 0.2 | 0.1 |
        | 0.7 | 0.2 | 0.1 |
        | 0.7 | 0.2 | 0.1 |
        | 0.7 | 0.2 | 0.1 |
        | 0.7 | 0.2 | 0.1 |
        | 0.7 | 0.2 | 0.1 |
        | 0.7 | 0.2 | 0.1 |
      And q is
        | 0.7  | 0.2  | 0.1  |
        | 0.64 | 0.21 | 0.15 |
        | 0.58 | 0.22 | 0.2  |
        | 0.52 | 0.23 | 0.25 |
        | 0.46 | 0.24 | 0.3  |
        | 0.4  | 0.25 | 0.35 |
        | 0.34 | 0.26 | 0.4  |
        | 0.28 | 0.27 | 0.45 |
        | 0.22 | 0.28 | 0.5  |
        | 0.16 | 0.29 | 0.55 |
        | 0.1  | 0.3  | 0.6  |
      When the cross entropy is evaluated
      Then the cross entropy should rise from each element to the next
      And the cross entropy should be least where t is 0

    @id.away.through
    Scenario: On a line through p it falls until q is p and rises afterwards
      Given theta is
        | 0.1 | 0.2 | 0.3 | 0.5 | 0.9 |
      And p is
        | 0.3 | 0.7 |
        | 0.3 | 0.7 |
        | 0.3 | 0.7 |
        | 0.3 | 0.7 |
        | 0.3 | 0.7 |
      And q is
        | 0.1 | 0.9 |
        | 0.2 | 0.8 |
        | 0.3 | 0.7 |
        | 0.5 | 0.5 |
        | 0.9 | 0.1 |
      When the cross entropy is evaluated
      Then the cross entropy should be least where theta is 0.3
      And the cross entropy should be
        | 0.764527888858692 | 0.639031859650177 | 0.610864302054893 | 0.693147180559945 | 1.64341771979318 |

  @erratum.X18
  Rule: In other senses of closer the cross entropy need not be smaller
    The document says that a q closer to p has the smaller cross entropy, and does not say how
    closeness is measured. By total variation, half the sum of the absolute differences, it is
    not so: the logarithm punishes what is too small far more than what is too large.

    @id.closer.total-variation
    Scenario: The q at distance 0.09 has a greater cross entropy than the q at 0.1
      Given p is
        | 0.1 | 0.9 |
        | 0.1 | 0.9 |
      And q is
        | 0.01 | 0.99 |
        | 0.2  | 0.8  |
      When the cross entropy is evaluated
      Then `sum(abs(p - q))/2` should be
        | 9/100 | 1/10 |
      And the cross entropy should be
        | 0.46956232086696043387 | 0.36177298742619881765 |
      And the cross entropy should fall from each element to the next

  @erratum.X20
  Rule: A q of zero costs nothing where p is zero, and everything where it is not
    A one-hot p is made of zeros, so 0 ln q must be 0, and 0 ln 0 too: what never happens needs
    no code. An outcome that does happen, however seldom, but has no code, makes the mean length
    infinite; a small constant under the logarithm would hide that.

    @id.zero.cross-entropy
    Scenario: Four ways to meet a zero
      Given p is
        | 0    | 1   | 0    |
        | 0    | 0.4 | 0.6  |
        | 0.01 | 0.5 | 0.49 |
        | 0.2  | 0.8 | 0    |
      And q is
        | 0.2 | 0.5 | 0.3 |
        | 0   | 0.4 | 0.6 |
        | 0   | 0.5 | 0.5 |
        | 0   | 1   | 0   |
      When the cross entropy is evaluated
      Then the cross entropy should be
        | 0.69314718055994530942 | 0.67301166700925643600 | Infinity | Infinity |
      And `-sum(p ln(q))` should be
        | 0.69314718055994530942 | 0.67301166700925643600 | Infinity | Infinity |

    @id.zero.right-and-wrong
    Scenario: A model that is certain pays nothing if right, and without limit if wrong
      Given p is
        | 0 | 1 |
        | 1 | 0 |
      And q is
        | 0 | 1 |
        | 0 | 1 |
      When the cross entropy is evaluated
      Then the cross entropy should be
        | 0 | Infinity |
