package io.github.losstck.spi;

import java.util.Set;

/**
 * Offers operations of the specification to the kit: the one interface to implement.
 *
 * <p>Override the operations that the implementation under test has, and no others: an operation
 * left alone is not claimed, and nothing is asked of it. Three rules hold for all of them.
 *
 * <ul>
 *   <li>Every floating-point input of a call has one {@link Precision}; the result must have it
 *       too, and the shape that the operation states. A batch without rows has an answer without
 *       elements.
 *   <li>An answer depends on the inputs alone, whatever was asked before or is asked by another
 *       thread meanwhile: who cannot be called by several declares {@link
 *       Declarations#notConcurrent}. Inputs are never to be written to, nor is an answer once it
 *       has been given; it lies in an array of its own. Nothing is to be remembered of an array:
 *       once a call has returned, its caller may fill it with other numbers.
 *   <li>Shapes that cannot be reconciled are refused by throwing {@link Refused}; any other
 *       exception counts as an error of the provider.
 * </ul>
 *
 * <p>Logarithms are natural. Arguments run in one order everywhere: labels before logits. Ids such
 * as 2-2 or L4 name entries of the register, see {@code loss-tck list register}.
 */
public interface LossProvider extends AutoCloseable {

  /**
   * Returns the name and version that go on the certificate; by default those that {@link Provider}
   * gives.
   */
  default Identity identity() {
    return Identity.of(getClass());
  }

  /**
   * Returns the operations offered: by default, those that the class overrides. Proxies, decorators
   * and clients of another process override this method, since what they override says nothing.
   */
  default Set<Operation> claims() {
    return Operation.overriddenIn(getClass());
  }

  /**
   * Declares limits and conventions; by default those of {@link Provider}, which without it are
   * both precisions and no limit.
   */
  default Declarations declarations() {
    return Declarations.on(getClass());
  }

  /**
   * Computes the probability of seeing so many heads in a number of flips: {@code C(n,k) theta^k
   * (1-theta)^(n-k)}.
   *
   * @param heads counts {@code k}, each from 0 to {@code trials}; shape [m]
   * @param trials the number of flips {@code n}, at least 1
   * @param theta the probability of heads, in [0, 1]; a scalar
   * @return a probability for each count; shape [m]
   */
  @Specified({"1-3", "C21", "X1"})
  default Tensor binomialProbability(int[] heads, int trials, Tensor theta) {
    throw new NotClaimed();
  }

  /**
   * Computes the likelihood of a sequence of flips: {@code theta^heads (1-theta)^tails}.
   *
   * @param flips 1 for heads, 0 for tails; shape [n]
   * @param theta probabilities of heads, in [0, 1]; any shape
   * @return the likelihood at each {@code theta}; shape of {@code theta}
   */
  @Specified({"1-4", "1-5", "C1", "C21", "X2", "X12"})
  default Tensor bernoulliLikelihood(int[] flips, Tensor theta) {
    throw new NotClaimed();
  }

  /**
   * Computes the log-likelihood of a sequence of flips: {@code heads ln theta + tails ln(1-theta)}.
   *
   * @param flips 1 for heads, 0 for tails; shape [n]
   * @param theta probabilities of heads, in [0, 1]; any shape
   * @return the log-likelihood at each {@code theta}, -Infinity where the likelihood is 0; shape of
   *     {@code theta}
   */
  @Specified({"1-5", "C1", "C2", "X2", "X16"})
  default Tensor bernoulliLogLikelihood(int[] flips, Tensor theta) {
    throw new NotClaimed();
  }

  /**
   * Computes the score, the derivative of the log-likelihood by {@code theta}: {@code heads/theta -
   * tails/(1-theta)}.
   *
   * @param flips 1 for heads, 0 for tails; shape [n]
   * @param theta probabilities of heads, in (0, 1); any shape
   * @return the score at each {@code theta}; shape of {@code theta}
   */
  @Specified({"1-6", "C2"})
  default Tensor bernoulliScore(int[] flips, Tensor theta) {
    throw new NotClaimed();
  }

  /**
   * Computes the likelihood of independent observations: {@code prod_i p_i}.
   *
   * @param probabilities what the model gives to each observation, in [0, 1]; shape [..., n]
   * @return the product along the last axis; shape [...]
   */
  @Specified({"1-1", "1-2", "1-11", "C1", "C8"})
  default Tensor likelihood(Tensor probabilities) {
    throw new NotClaimed();
  }

  /**
   * Computes the log-likelihood of independent observations: {@code sum_i ln p_i}.
   *
   * @param probabilities what the model gives to each observation, in [0, 1]; shape [..., n]
   * @return the sum along the last axis, -Infinity if any probability is 0; shape [...]
   */
  @Specified({"1-2", "1-12", "C1", "C8"})
  default Tensor logLikelihood(Tensor probabilities) {
    throw new NotClaimed();
  }

  /**
   * Estimates the probability of heads by maximum likelihood: {@code heads/n}.
   *
   * <p>An estimate found by a numerical search is sound as far as the flatness of the
   * log-likelihood at its maximum lets a search see.
   *
   * @param flips 1 for heads, 0 for tails; shape [n], n at least 1
   * @param precision of the result
   * @return the estimate; a scalar
   */
  @Specified({"1-6", "X12"})
  default Tensor bernoulliEstimate(int[] flips, Precision precision) {
    throw new NotClaimed();
  }

  /**
   * Estimates the mean of a normal distribution by maximum likelihood: {@code (1/n) sum_i x_i}.
   *
   * @param samples finite observations; shape [n], n at least 1
   * @return the estimate; a scalar
   */
  @Specified("C3")
  default Tensor normalMeanEstimate(Tensor samples) {
    throw new NotClaimed();
  }

  /**
   * Computes the self-information of events: {@code -ln p}.
   *
   * @param probabilities in [0, 1]; any shape
   * @return element by element, +Infinity at 0; shape of {@code probabilities}
   */
  @Specified({"1-7", "1-13", "1-14", "C4", "C9", "C19", "X11", "X20"})
  default Tensor selfInformation(Tensor probabilities) {
    throw new NotClaimed();
  }

  /**
   * Computes the entropy of distributions: {@code -sum_k p_k ln p_k}, with {@code 0 ln 0 = 0}.
   *
   * @param p probabilities along the last axis; shape [..., K]
   * @return one value a row, in nats; shape [...]
   */
  @Specified({"1-8", "1-10", "C4", "C5", "C6", "C8", "C19", "C22", "X11", "X20"})
  default Tensor entropy(Tensor p) {
    throw new NotClaimed();
  }

  /**
   * Computes the cross entropy of distributions: {@code -sum_k p_k ln q_k}, with {@code 0 ln q =
   * 0}.
   *
   * @param p the true probabilities along the last axis; shape [..., K]
   * @param q the approximating probabilities; shape of {@code p}
   * @return one value a row, in nats, +Infinity where some {@code p_k > 0 = q_k}; shape [...]
   */
  @Specified({"1-9", "1-10", "1-14", "C6", "C8", "C19", "C22", "X18", "X20"})
  default Tensor crossEntropy(Tensor p, Tensor q) {
    throw new NotClaimed();
  }

  /**
   * Computes the relative entropy (Kullback-Leibler divergence) of {@code p} from {@code q}: {@code
   * sum_k p_k ln(p_k/q_k)}, with {@code 0 ln(0/q) = 0}.
   *
   * @param p the true probabilities along the last axis; shape [..., K]
   * @param q the approximating probabilities; shape of {@code p}
   * @return one value a row, in nats, +Infinity where some {@code p_k > 0 = q_k}; shape [...]
   */
  @Specified({"1-10", "1-13", "C7", "C8", "C9", "C22", "X8", "X20"})
  default Tensor klDivergence(Tensor p, Tensor q) {
    throw new NotClaimed();
  }

  /**
   * Computes the logistic sigmoid: {@code 1/(1+e^-x)}.
   *
   * @param logits any finite numbers; any shape
   * @return element by element, in [0, 1]; shape of {@code logits}
   */
  @Specified({"2-1", "L5", "C10", "C15", "C24", "X9", "X21"})
  default Tensor sigmoid(Tensor logits) {
    throw new NotClaimed();
  }

  /**
   * Computes the reciprocal of the sigmoid, the helper of the document's listing: {@code 1+e^-x}.
   *
   * @param logits finite numbers; any shape
   * @return element by element, at least 1; shape of {@code logits}
   */
  @Specified({"L2", "L3", "L4", "L5"})
  default Tensor sigmoidReciprocal(Tensor logits) {
    throw new NotClaimed();
  }

  /**
   * Computes the sigmoid cross entropy, node by node: {@code -y ln s(x) - (1-y) ln(1-s(x))} with
   * {@code s} the sigmoid, which equals {@code max(x,0) - x y + ln(1+e^-|x|)}.
   *
   * @param labels {@code y}, soft labels allowed, in [0, 1]; any shape
   * @param logits {@code x}, any finite numbers; shape of {@code labels}
   * @return a loss per node, not reduced; shape of {@code labels}
   */
  @Specified({
    "2-2", "2-3", "L2", "L3", "L4", "O3", "O4", "C11", "C13", "C24", "C25", "X3", "X4", "X5", "X9",
    "X19", "X24"
  })
  default Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
    throw new NotClaimed();
  }

  /**
   * Computes the softmax of rows: {@code e^{x_k} / sum_j e^{x_j}}.
   *
   * @param logits any finite numbers; shape [..., K], K at least 1
   * @return probabilities along the last axis; shape of {@code logits}
   */
  @Specified({"2-4", "L6", "O5", "O6", "C14", "C15", "C16", "C24", "X7", "X10", "X17", "X21"})
  default Tensor softmax(Tensor logits) {
    throw new NotClaimed();
  }

  /**
   * Computes the logarithm of the softmax of rows: {@code x_k - ln sum_j e^{x_j}} (L6 names it
   * {@code log_logits}).
   *
   * @param logits any finite numbers; shape [..., K], K at least 1
   * @return log-probabilities along the last axis, at most 0; shape of {@code logits}
   */
  @Specified({"2-5", "L6", "C24"})
  default Tensor logSoftmax(Tensor logits) {
    throw new NotClaimed();
  }

  /**
   * Computes the softmax cross entropy of rows: {@code -sum_k y_k ln softmax(x)_k}.
   *
   * @param labels {@code y}, a distribution along the last axis, soft labels allowed; shape [...,
   *     K], K at least 1
   * @param logits {@code x}, any finite numbers; shape of {@code labels}
   * @return a loss per row, not reduced further; shape [...]
   */
  @Specified({"2-5", "L6", "O5", "O6", "C17", "C24", "X3", "X7", "X10", "X24"})
  default Tensor softmaxCrossEntropy(Tensor labels, Tensor logits) {
    throw new NotClaimed();
  }

  /**
   * Computes the gradient of the sigmoid cross entropy with respect to the logits, node by node:
   * {@code s(x) - y} with {@code s} the sigmoid, the derivative of 2-2 by {@code x}.
   *
   * @param labels {@code y}, soft labels allowed, in [0, 1]; any shape
   * @param logits {@code x}, any finite numbers; shape of {@code labels}
   * @return the derivative of each node's own loss, not reduced; shape of {@code labels}
   */
  default Tensor sigmoidCrossEntropyGradient(Tensor labels, Tensor logits) {
    throw new NotClaimed();
  }

  /**
   * Computes the gradient of the softmax cross entropy with respect to the logits, row by row:
   * {@code sum(y) p - y} with {@code p} the softmax, the derivative of 2-5 by {@code x}.
   *
   * <p>Where {@code sum(y)} is not 1 several libraries return {@code p - y}: declare it, see {@link
   * Gradients}.
   *
   * @param labels {@code y}, a distribution along the last axis, soft labels allowed; shape [...,
   *     K], K at least 1
   * @param logits {@code x}, any finite numbers; shape of {@code labels}
   * @return the derivatives of each row's own loss, not reduced; shape of {@code labels}
   */
  default Tensor softmaxCrossEntropyGradient(Tensor labels, Tensor logits) {
    throw new NotClaimed();
  }

  /**
   * Encodes class indices as rows with a single 1: {@code out[i,k] = 1} if {@code k = classes[i]},
   * else 0.
   *
   * @param classes zero-based indices below {@code depth}; shape [m]; others are unspecified
   * @param depth the number of classes K, at least 1
   * @param precision of the result
   * @return exactly 0 or 1; shape [m, depth]
   */
  @Specified({"L7", "O1"})
  default Tensor oneHot(int[] classes, int depth, Precision precision) {
    throw new NotClaimed();
  }

  /**
   * Smooths labels: {@code (1-epsilon) y + epsilon/K}, K the extent of the last axis.
   *
   * @param labels {@code y}; shape [..., K], K at least 1
   * @param epsilon the smoothing rate, in [0, 1], a number of the labels' precision
   * @return the smoothed labels; shape of {@code labels}
   */
  @Specified({"L1", "O2", "C12"})
  default Tensor labelSmoothing(Tensor labels, double epsilon) {
    throw new NotClaimed();
  }

  /** Releases what the provider holds; by default nothing. */
  @Override
  default void close() {}
}
