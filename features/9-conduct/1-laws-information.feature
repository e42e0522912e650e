@law @must @profile.information
Feature: Laws of entropy and divergence
  Entropy, cross entropy and relative entropy are three readings of one sum, and information theory
  knows how they must stand to each other whatever the distributions. This goes beyond the document.
  The distributions are drawn from the seed of the run, in multiples of 2^-20, so that each sums to 1
  exactly and no inequality is blurred by a sum that is not.

  Rule: Nothing diverges from itself
    $`D(p\|p) = 0`$

    A perfect model cannot be improved. Clipped or padded probabilities and swapped arguments leave a
    trace, beyond what the terms of the sum may be wrong by.

    Not nearly 0 is better still: the same number is divided by itself, or the same logarithm taken twice
    and subtracted, and either is exact. That should hold and need not. A compiler that contracts
    p ln p - p ln q into one fused operation rounds one product and not the other, and whoever takes one
    logarithm by way of base 2 rounds it once more: what is left is smaller than the error that either
    makes anywhere else. There, weigh the difference of two logarithms of one kind.

    @id.laws.no-divergence
    Scenario Outline: Rows of <classes> do not diverge from themselves
      Given p is <rows> rows of <classes> drawn as distributions
      Then `klDivergence(p, p)` should equal `0`

      Examples:
        | id   | rows | classes |
        | two  | 64   | 2       |
        | five | 60   | 5       |

    @should @id.laws.no-trace-of-divergence
    Scenario Outline: Rows of <classes> diverge by 0 from themselves, to the last bit
      Given p is <rows> rows of <classes> drawn as distributions
      Then `klDivergence(p, p)` should equal `0` bit for bit

      Examples:
        | id   | rows | classes |
        | two  | 64   | 2       |
        | five | 60   | 5       |

  Rule: No model is better than the truth
    $`D(p\|q) \ge 0`$, which is Gibbs' inequality: $`H(p, q) \ge H(p)`$

    Up to rounding: the divergence of two distributions that nearly agree is a small difference of
    large terms, and a sound implementation may print it as a tiny negative number. That is why the
    law allows the bound and not a hair more.

    @id.laws.divergence-not-negative
    Scenario: The divergence is not negative
      Given p is 60 rows of 4 drawn as distributions
      And q is 60 rows of 4 drawn as distributions
      Then `klDivergence(p, q)` should be at least `0`

    @id.laws.gibbs
    Scenario: The cross entropy is at least the entropy
      Given p is 60 rows of 4 drawn as distributions
      And q is 60 rows of 4 drawn as distributions
      Then `crossEntropy(p, q)` should be at least `entropy(p)`

  Rule: Cross entropy is entropy and divergence
    $`H(p, q) = H(p) + D(p\|q)`$

    Swapped arguments, or a logarithm to another base in one of the three, break the sum although each
    of them may look plausible alone.

    @id.laws.cross-entropy-in-two
    Scenario: The cross entropy is the entropy and the divergence
      Given p is 60 rows of 4 drawn as distributions
      And q is 60 rows of 4 drawn as distributions
      Then `crossEntropy(p, q)` should equal `entropy(p) + klDivergence(p, q)`

  Rule: Entropy is expected self-information
    $`H(p) = \sum_k p_k I(p_k)`$, $`H(p, q) = \sum_k p_k I(q_k)`$, and $`\ln\prod_i p_i = -\sum_i I(p_i)`$

    @id.laws.entropy-is-expected
    Scenario: Entropy weighs self-informations
      Given p is 40 rows of 4 drawn as distributions
      Then `entropy(p)` should equal `sum(p selfInformation(p))`

    @id.laws.cross-entropy-is-expected
    Scenario: Cross entropy weighs the self-informations of another distribution
      Given p is 40 rows of 4 drawn as distributions
      And q is 40 rows of 4 drawn as distributions
      Then `crossEntropy(p, q)` should equal `sum(p selfInformation(q))`

    @id.laws.log-likelihood-is-information
    Scenario: What a model finds likely does not surprise it
      Given the probabilities are 40 rows of 6 drawn from 0 to 1
      Then `logLikelihood(probabilities)` should equal `-sum(selfInformation(probabilities))`

  Rule: Independent surprises add
    $`I(a\,b) = I(a) + I(b)`$

    Logarithms to any base do so, and no other continuous functions do but 0.

    @id.laws.surprises-add
    Scenario: Two events at once
      Given a is 60 numbers drawn from 1/1024 to 1 in steps of 1/1024
      And b is 60 numbers drawn from 1/1024 to 1 in steps of 1/1024
      Then `selfInformation(a b)` should equal `selfInformation(a) + selfInformation(b)`

  Rule: Nothing is less certain than equal chances, and mixing makes nothing more certain
    $`H(p) \le \ln K`$ and $`H\!\left(\tfrac{p+r}{2}\right) \ge \tfrac{H(p)+H(r)}{2}`$

    @id.laws.entropy-bounded
    Scenario: Entropy is at most the logarithm of the number of outcomes
      Given p is 60 rows of 5 drawn as distributions
      Then `entropy(p)` should be at most `ln(5)`
      And `entropy(p)` should be at least `0`

    @id.laws.entropy-concave
    Scenario: The entropy of a mixture is at least the mixture of entropies
      Given p is 60 rows of 4 drawn as distributions
      And r is 60 rows of 4 drawn as distributions
      Then `entropy((p + r) / 2)` should be at least `(entropy(p) + entropy(r)) / 2`

  Rule: Cross entropy is linear in what is true
    $`H\!\left(\tfrac{p+r}{2}, q\right) = \tfrac{H(p,q)+H(r,q)}{2}`$

    The true distribution is a weight and nothing else. One that is clipped, rounded, squared or
    normalised on the way in shows here. Half the weights are half the sum to the last bit, since
    halving is exact; that should hold and need not, because weights that sum to one half are no
    distribution, and may be refused.

    @id.laws.cross-entropy-linear
    Scenario: The cross entropy of a mixture is the mixture of cross entropies
      Given p is 60 rows of 4 drawn as distributions
      And r is 60 rows of 4 drawn as distributions
      And q is 60 rows of 4 drawn as distributions
      Then `crossEntropy((p + r) / 2, q)` should equal `(crossEntropy(p, q) + crossEntropy(r, q)) / 2`

    @should @id.laws.cross-entropy-halved
    Scenario: Half the weights make half the cross entropy
      Given p is 60 rows of 4 drawn as distributions
      And q is 60 rows of 4 drawn as distributions
      Then `crossEntropy(p / 2, q)` should equal `crossEntropy(p, q) / 2` bit for bit

  Rule: Outcomes have no order
    Sums over outcomes may be taken backwards. Another order of additions rounds differently, and with
    a fused multiply-add even two terms do, so that the law holds within the bounds and not bit for
    bit. It finds an outcome that is forgotten or counted twice at an end of the row, and the wrong
    axis.

    @id.laws.order-of-outcomes
    Scenario Outline: The entropy of <classes> outcomes listed backwards
      Given p is 40 rows of <classes> drawn as distributions
      Then `entropy(reverse(p))` should equal `entropy(p)`

      Examples:
        | id    | classes |
        | two   | 2       |
        | seven | 7       |

    @id.laws.order-of-outcomes-of-two
    Scenario Outline: <operation> of <classes> outcomes listed backwards
      Given p is 40 rows of <classes> drawn as distributions
      And q is 40 rows of <classes> drawn as distributions
      Then `<operation>(reverse(p), reverse(q))` should equal `<operation>(p, q)`

      Examples:
        | id                  | operation    | classes |
        | cross-entropy-two   | crossEntropy | 2       |
        | cross-entropy-seven | crossEntropy | 7       |
        | divergence-two      | klDivergence | 2       |
        | divergence-seven    | klDivergence | 7       |
