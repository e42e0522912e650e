@document @must @profile.information
Feature: Relative entropy
  The code made for q is longer on outcomes of p than the code made for p. The excess is the
  relative entropy, or Kullback-Leibler divergence, of p from q: what it costs to believe q where
  p is true. It is zero only where there is nothing to correct.

  @eq.1-10
  Rule: Relative entropy is cross entropy less entropy
    $`D(p\|q) = H(p,q) - H(p)`$, or term by term
    $`\sum_x p(x)\,\ln\frac{p(x)}{q(x)} = \sum_x p(x)\ln p(x) - \sum_x p(x)\ln q(x)`$.

    The three forms are one number. The direction matters: p is what is true and weighs the
    terms, q is what is believed.

    @id.relative-entropy.two
    Scenario Outline: p = <p>, <rest> and q = <q>, <other>
      Given p is
        | <p> | <rest> |
      And q is
        | <q> | <other> |
      When the KL divergence is evaluated
      Then the KL divergence should be <nats>
      And `sum(p ln(p/q))` should be <nats>
      And `sum(p ln(p)) - sum(p ln(q))` should be <nats>

      Examples:
        | id        | p     | rest  | q     | other | nats                      |
        | coin      | 0.6   | 0.4   | 0.3   | 0.7   | 0.19204199316179811114    |
        | opposite  | 0.9   | 0.1   | 0.1   | 0.9   | 1.7577796618689755062     |
        | near      | 0.5   | 0.5   | 0.49  | 0.51  | 0.00020004001066986769101 |
        | confident | 0.999 | 0.001 | 0.7   | 0.3   | 0.34961498668688749551    |
        | surprised | 0.7   | 0.3   | 0.999 | 0.001 | 1.4621626318732561260     |

    @id.relative-entropy.three
    Scenario Outline: Three outcomes, <id>
      Given p is
        | <p1> | <p2> | <p3> |
      And q is
        | <q1> | <q2> | <q3> |
      When the KL divergence is evaluated
      Then the KL divergence should be <nats>
      And the KL divergence should have shape scalar

      Examples:
        | id           | p1   | p2    | p3   | q1    | q2    | q3    | nats                   |
        | to-uniform   | 0.7  | 0.2   | 0.1  | 1/3   | 1/3   | 1/3   | 0.29679373612477238283 |
        | from-uniform | 1/3  | 1/3   | 1/3  | 0.7   | 0.2   | 0.1   | 0.32428702778751645445 |
        | smoothed     | 1/30 | 14/15 | 1/30 | 0.301 | 0.497 | 0.202 | 0.45475215038831584468 |
        | dyadic       | 0.5  | 0.25  | 0.25 | 0.125 | 0.375 | 0.5   | 0.41849410839291788657 |

    @id.relative-entropy.one
    Scenario: Over a single outcome there is nothing to be wrong about
      Given p is
        | 1 |
      And q is
        | 1 |
      When the KL divergence is evaluated
      Then the KL divergence should be 0

    @id.relative-entropy.wide
    Scenario: Two pairs of distributions over four outcomes have two divergences
      Given p is
        | 0.1 | 0.2 | 0.3 | 0.4 |
        | 0.4 | 0.4 | 0.1 | 0.1 |
      And q is
        | 0.25 | 0.25 | 0.25 | 0.25 |
        | 0.1  | 0.6  | 0.2  | 0.1  |
      When the KL divergence is evaluated
      Then the KL divergence should be
        | 0.10644013528622315165 | 0.32301698314869596380 |
      And the KL divergence should equal `crossEntropy(p, q) - entropy(p)`

    @id.relative-entropy.square
    Scenario: A square batch is summed along rows, not down columns
      Given p is
        | 0.7 | 0.25 | 0.05 |
        | 0.1 | 0.35 | 0.55 |
        | 0.2 | 0.4  | 0.4  |
      And q is
        | 0.2 | 0.7 | 0.1 |
        | 0.5 | 0.2 | 0.3 |
        | 0.3 | 0.1 | 0.6 |
      When the KL divergence is evaluated
      Then the KL divergence should be
        | 0.58487186462347077153 | 0.36829642649766145152 | 0.31123867958305761835 |

    @id.relative-entropy.rank-three
    Scenario: Only the last axis is summed away
      Given p of shape 2 x 1 x 3 are
        | 0.2 | 0.3 | 0.5 |
        | 0.8 | 0.1 | 0.1 |
      And q of shape 2 x 1 x 3 are
        | 0.1 | 0.6 | 0.3 |
        | 0.3 | 0.3 | 0.4 |
      When the KL divergence is evaluated
      Then the KL divergence should have shape 2 x 1
      And the KL divergence should be
        | 0.18609809382700081 |
        | 0.53617273743058096 |

  @claim.C22
  Rule: It is what is lost when q stands in for p
    A message drawn from p takes H(p,q) nats a symbol in the code for q, and H(p) in its own.
    With the code lengths 1, 2, 3 and 3 the loss can be counted in digits.

    @id.loss-of-code.rising
    Scenario: The code for (1/2, 1/4, 1/8, 1/8) wastes digits on four equal chances
      Two digits would do, and 9/4 are used: a quarter of a digit is lost.

      Given p is
        | 1/4 | 1/4 | 1/4 | 1/4 |
      And q is
        | 1/2 | 1/4 | 1/8 | 1/8 |
      When the KL divergence is evaluated
      Then the KL divergence should equal `(9/4 - 2) ln(2)`
      And the KL divergence should equal `crossEntropy(p, q) - entropy(p)`
      And the KL divergence should be 0.17328679513998632735

    @id.loss-of-code.certain
    Scenario: Where p is certain, all that q costs is lost
      Given p is
        | 0 | 1 | 0 |
      And q is
        | 0.301 | 0.497 | 0.202 |
      When the KL divergence is evaluated
      Then the KL divergence should be 0.69916525288550832562
      And the KL divergence should equal `crossEntropy(p, q)`

  @claim.C7
  Rule: It tells distributions apart
    Relative entropy is never negative (Gibbs' inequality). It is zero if p and q agree
    everywhere, and only then; and it grows as q departs from p. Single terms of the sum may
    well be negative: absolute values would be out of place, and so would a sum cut off at zero.

    @id.apart.same
    Scenario: A distribution does not diverge from itself
      Given p is
        | 0.7   | 0.2   | 0.1 |
        | 1/3   | 1/3   | 1/3 |
        | 0.001 | 0.999 | 0   |
      And q is
        | 0.7   | 0.2   | 0.1 |
        | 1/3   | 1/3   | 1/3 |
        | 0.001 | 0.999 | 0   |
      When the KL divergence is evaluated
      Then the KL divergence should be
        | 0 | 0 | 0 |

    @id.apart.different
    Scenario: It diverges from every other, a rearrangement of itself included
      Given p is
        | 0.7 | 0.2 | 0.1 |
        | 0.7 | 0.2 | 0.1 |
        | 0.2 | 0.5 | 0.3 |
        | 0.5 | 0   | 0.5 |
      And q is
        | 0.1  | 0.2  | 0.7 |
        | 0.68 | 0.22 | 0.1 |
        | 0.6  | 0.2  | 0.2 |
        | 0.4  | 0.2  | 0.4 |
      When the KL divergence is evaluated
      Then the KL divergence should be greater than `0`
      And the KL divergence should be
        | 1.1675460894331879831 | 0.0012292398504116310188 | 0.36006244063590490891 | 0.22314355131420975577 |

    @id.apart.farther
    Scenario: The farther q goes from p along a line, the greater it is
      Given p is
        | 0.6 | 0.4 |
        | 0.6 | 0.4 |
        | 0.6 | 0.4 |
        | 0.6 | 0.4 |
      And q is
        | 0.6 | 0.4 |
        | 0.7 | 0.3 |
        | 0.8 | 0.2 |
        | 0.9 | 0.1 |
      When the KL divergence is evaluated
      Then the KL divergence should rise from each element to the next

  @erratum.X8
  Rule: It is not a distance
    The document calls it one. A distance is the same in both directions, and never shortened by
    a detour. Relative entropy fails on both counts: it must not be made symmetric, and an
    implementation with its arguments swapped is a wrong one.

    @id.no-distance.asymmetric
    Scenario: There and back differ
      Given p is
        | 0.5  | 0.5  |
        | 0.25 | 0.75 |
      And q is
        | 0.25 | 0.75 |
        | 0.5  | 0.5  |
      When the KL divergence is evaluated
      Then the KL divergence should be
        | 0.14384103622589046372 | 0.13081203594113695913 |
      And `klDivergence(p, q)` should differ from `klDivergence(q, p)`

    @id.no-distance.triangle
    Scenario: The way through (0.25, 0.75) is shorter than the direct one
      Given a is
        | 0.5 | 0.5 |
      And b is
        | 0.25 | 0.75 |
      And c is
        | 0.1 | 0.9 |
      Then `klDivergence(a, c)` should be 0.51082562376599068321
      And `klDivergence(a, b) + klDivergence(b, c)` should be 0.23617255159896326036
      And `klDivergence(a, c)` should be greater than `klDivergence(a, b) + klDivergence(b, c)`

  @erratum.X20
  Rule: Zeros in p add nothing, and zeros in q alone are infinitely far
    The document's formula has $`\ln\frac{0}{q}`$ where p is zero; the term counts as 0, with or
    without a zero in q. Where q rules out what p allows, no correction is great enough.

    @id.zero.relative-entropy
    Scenario: Zeros in p, in both, in q, and the other way round
      Given p is
        | 0   | 1   | 0   |
        | 0.4 | 0   | 0.6 |
        | 0.4 | 0.3 | 0.3 |
        | 0.5 | 0.5 | 0   |
      And q is
        | 0.3 | 0.5 | 0.2 |
        | 0.5 | 0   | 0.5 |
        | 0.5 | 0.5 | 0   |
        | 0.4 | 0.3 | 0.3 |
      When the KL divergence is evaluated
      Then the KL divergence should be
        | 0.69314718055994530942 | 0.020135513550688873421 | Infinity | 0.36698458754010021949 |
      And `sum(p ln(p)) - sum(p ln(q))` should be
        | 0.69314718055994530942 | 0.020135513550688873421 | Infinity | 0.36698458754010021949 |
