package io.github.losstck.oracle;

import static io.github.losstck.spi.Parameter.EPSILON;
import static io.github.losstck.spi.Parameter.HEADS;
import static io.github.losstck.spi.Parameter.LABELS;
import static io.github.losstck.spi.Parameter.LOGITS;
import static io.github.losstck.spi.Parameter.P;
import static io.github.losstck.spi.Parameter.PROBABILITIES;
import static io.github.losstck.spi.Parameter.Q;
import static io.github.losstck.spi.Parameter.SAMPLES;
import static io.github.losstck.spi.Parameter.THETA;
import static io.github.losstck.spi.Parameter.TRIALS;

import io.github.losstck.arithmetic.Arithmetic;
import io.github.losstck.arithmetic.Array;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Specified;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Evaluates each operation by one stable formula, in any arithmetic that encloses its results.
 *
 * @param <N> the kind of number
 */
final class Values<N> {
  private final Arithmetic<N> arithmetic;
  private final Predicate<N> isZero;
  private final Inputs<N> inputs;
  private final Rows<N> rows;
  private final N zero;
  private final N one;

  /**
   * Prepares an evaluation.
   *
   * @param isZero whether a number is exactly 0, where the conventions of X20 hold
   */
  Values(Arithmetic<N> arithmetic, Predicate<N> isZero, Inputs<N> inputs) {
    this.arithmetic = arithmetic;
    this.isZero = isZero;
    this.inputs = inputs;
    rows = new Rows<>(arithmetic);
    zero = arithmetic.of(0.0);
    one = arithmetic.of(1.0);
  }

  Array<N> of(Operation operation) {
    return switch (operation) {
      case BINOMIAL_PROBABILITY -> binomialProbability();
      case BERNOULLI_LIKELIHOOD -> overTheta(this::likelihood);
      case BERNOULLI_LOG_LIKELIHOOD -> overTheta(this::logLikelihood);
      case BERNOULLI_SCORE -> overTheta(this::score);
      case LIKELIHOOD -> inputs.rows(PROBABILITIES).reduceRows(this::product);
      case LOG_LIKELIHOOD -> inputs.rows(PROBABILITIES).reduceRows(this::sumOfLogarithms);
      case BERNOULLI_ESTIMATE -> bernoulliEstimate();
      case NORMAL_MEAN_ESTIMATE -> inputs.rows(SAMPLES).reduceRows(this::mean);
      case SELF_INFORMATION -> inputs.array(PROBABILITIES).map(this::selfInformation);
      case ENTROPY -> summed(P, P, this::information);
      case CROSS_ENTROPY -> summed(P, Q, this::information);
      case KL_DIVERGENCE -> summed(P, Q, this::relativeInformation);
      case SIGMOID -> inputs.array(LOGITS).map(this::sigmoid);
      case SIGMOID_RECIPROCAL -> inputs.array(LOGITS).map(this::reciprocal);
      case SIGMOID_CROSS_ENTROPY ->
          paired(inputs.array(LABELS), inputs.like(LABELS, LOGITS), this::sigmoidCrossEntropy);
      case SOFTMAX -> rows.map(inputs.rows(LOGITS), rows::softmax);
      case LOG_SOFTMAX -> rows.map(inputs.rows(LOGITS), rows::logSoftmax);
      case SOFTMAX_CROSS_ENTROPY -> softmaxCrossEntropy();
      case SIGMOID_CROSS_ENTROPY_GRADIENT ->
          paired(inputs.array(LABELS), inputs.like(LABELS, LOGITS), this::sigmoidGradient);
      case SOFTMAX_CROSS_ENTROPY_GRADIENT -> softmaxGradient();
      case ONE_HOT -> oneHot();
      case LABEL_SMOOTHING -> labelSmoothing();
    };
  }

  private Array<N> overTheta(BernoulliFunction<N> function) {
    Flips flips = Flips.of(inputs);
    UnaryOperator<N> atTheta = theta -> function.of(flips, theta);
    return inputs.array(THETA).map(atTheta);
  }

  private interface BernoulliFunction<N> {
    N of(Flips flips, N theta);
  }

  @ValueOf(Operation.BERNOULLI_LIKELIHOOD)
  @Specified("1-4")
  private N likelihood(Flips flips, N theta) {
    return arithmetic.multiply(
        arithmetic.power(theta, flips.heads()),
        arithmetic.power(arithmetic.subtract(one, theta), flips.tails()));
  }

  @ValueOf(Operation.BERNOULLI_LOG_LIKELIHOOD)
  @Specified("1-5")
  private N logLikelihood(Flips flips, N theta) {
    return arithmetic.add(
        arithmetic.multiply(arithmetic.of(flips.heads()), arithmetic.ln(theta)),
        arithmetic.multiply(arithmetic.of(flips.tails()), arithmetic.log1p(negate(theta))));
  }

  @ValueOf(Operation.BERNOULLI_SCORE)
  @Specified("1-6")
  private N score(Flips flips, N theta) {
    return arithmetic.subtract(
        slope(flips.heads(), theta), slope(flips.tails(), arithmetic.subtract(one, theta)));
  }

  /** Returns {@code count / chance}; 0 for a side never seen, even if it had no chance. */
  private N slope(int count, N chance) {
    return count == 0 ? zero : arithmetic.divide(arithmetic.of(count), chance);
  }

  @ValueOf(Operation.BINOMIAL_PROBABILITY)
  @Specified("1-3")
  private Array<N> binomialProbability() {
    int trials = inputs.positive(TRIALS);
    N theta = inputs.scalar(THETA);
    List<N> probabilities = new ArrayList<>();
    for (int heads : inputs.integers(HEADS, 0, trials)) {
      probabilities.add(binomialProbability(new Flips(heads, trials - heads), theta));
    }
    return Array.vector(probabilities);
  }

  /**
   * Multiplies factor by factor of the coefficient, each with its part of the powers: the
   * coefficient alone may overflow and the powers underflow where their product does neither.
   */
  private N binomialProbability(Flips flips, N theta) {
    int factors = Math.min(flips.heads(), flips.tails());
    if (factors == 0) {
      return likelihood(flips, theta);
    }
    N product = one;
    for (int i = 1; i <= factors; i++) {
      N factor =
          arithmetic.divide(
              arithmetic.of((double) flips.total() - factors + i), arithmetic.of((double) i));
      Flips part = new Flips(part(flips.heads(), i, factors), part(flips.tails(), i, factors));
      product = arithmetic.multiply(product, arithmetic.multiply(factor, likelihood(part, theta)));
    }
    return product;
  }

  /** Returns the i-th of some parts, which are as equal as integers can be. */
  private static int part(int whole, int i, int parts) {
    return (int) ((long) whole * i / parts - (long) whole * (i - 1) / parts);
  }

  @ValueOf(Operation.LIKELIHOOD)
  @Specified("1-1")
  private N product(List<N> factors) {
    return factors.stream().reduce(one, arithmetic::multiply);
  }

  @ValueOf(Operation.LOG_LIKELIHOOD)
  @Specified("1-2")
  private N sumOfLogarithms(List<N> probabilities) {
    UnaryOperator<N> ln = arithmetic::ln;
    return rows.sum(probabilities.stream().map(ln).toList());
  }

  @ValueOf(Operation.BERNOULLI_ESTIMATE)
  @Specified({"1-6", "X12"})
  private Array<N> bernoulliEstimate() {
    Flips flips = Flips.of(inputs);
    Inputs.require(flips.total() > 0, "flips are empty; give at least one");
    return Array.scalar(
        arithmetic.divide(arithmetic.of(flips.heads()), arithmetic.of(flips.total())));
  }

  @ValueOf(Operation.NORMAL_MEAN_ESTIMATE)
  @Specified("C3")
  private N mean(List<N> samples) {
    return arithmetic.divide(rows.sum(samples), arithmetic.of(samples.size()));
  }

  private Array<N> summed(Parameter first, Parameter second, BinaryOperator<N> term) {
    return paired(inputs.rows(first), inputs.like(first, second), term).reduceRows(rows::sum);
  }

  /** Combines two arrays of one shape; a scalar is not spread, as it has been refused before. */
  private Array<N> paired(Array<N> first, Array<N> second, BinaryOperator<N> function) {
    return first.combine(second, function);
  }

  @ValueOf(Operation.SELF_INFORMATION)
  @Specified("1-7")
  private N selfInformation(N p) {
    return negate(arithmetic.ln(p));
  }

  /** Returns {@code -p ln q}; 0 where {@code p} is 0 (X20). */
  @ValueOf({Operation.ENTROPY, Operation.CROSS_ENTROPY})
  @Specified({"1-8", "1-9", "X20"})
  private N information(N p, N q) {
    return negate(arithmetic.multiply(p, arithmetic.ln(q)));
  }

  /** Returns {@code p ln(p/q)}; 0 where {@code p} is 0, even if {@code q} is 0 as well (X20). */
  @ValueOf(Operation.KL_DIVERGENCE)
  @Specified({"1-10", "X20"})
  private N relativeInformation(N p, N q) {
    return isZero.test(p)
        ? arithmetic.multiply(p, q)
        : arithmetic.multiply(p, arithmetic.ln(arithmetic.divide(p, q)));
  }

  /** Returns {@code e^min(x,0) / (1 + e^-|x|)}, which never overflows. */
  @ValueOf(Operation.SIGMOID)
  @Specified("2-1")
  private N sigmoid(N x) {
    N tail = arithmetic.exp(negate(arithmetic.abs(x)));
    return arithmetic.divide(arithmetic.exp(arithmetic.min(x, zero)), arithmetic.add(one, tail));
  }

  /** Returns {@code 1 + e^-x}. */
  @ValueOf(Operation.SIGMOID_RECIPROCAL)
  @Specified("L5")
  private N reciprocal(N x) {
    return arithmetic.add(one, arithmetic.exp(negate(x)));
  }

  /**
   * Returns {@code max(x,0) (1-y) + max(-x,0) y + ln(1 + e^-|x|)}: L4 with its first two terms
   * regrouped, so that no term cancels another for labels in [0, 1].
   */
  @ValueOf(Operation.SIGMOID_CROSS_ENTROPY)
  @Specified({"2-2", "L4"})
  private N sigmoidCrossEntropy(N y, N x) {
    N above = arithmetic.multiply(arithmetic.max(x, zero), arithmetic.subtract(one, y));
    N below = arithmetic.multiply(arithmetic.max(negate(x), zero), y);
    N tail = arithmetic.log1p(arithmetic.exp(negate(arithmetic.abs(x))));
    return arithmetic.add(arithmetic.add(above, below), tail);
  }

  @ValueOf(Operation.SOFTMAX_CROSS_ENTROPY)
  @Specified({"2-5", "L6"})
  private Array<N> softmaxCrossEntropy() {
    Array<N> labels = inputs.rows(LABELS);
    Array<N> logs = rows.map(inputs.like(LABELS, LOGITS), rows::logSoftmax);
    return paired(labels, logs, arithmetic::multiply).reduceRows(t -> negate(rows.sum(t)));
  }

  /** Returns {@code s(x) - y} as {@code (1-y) s(x) - y s(-x)}, exact where a hard label is met. */
  @ValueOf(Operation.SIGMOID_CROSS_ENTROPY_GRADIENT)
  private N sigmoidGradient(N y, N x) {
    return arithmetic.subtract(
        arithmetic.multiply(arithmetic.subtract(one, y), sigmoid(x)),
        arithmetic.multiply(y, sigmoid(negate(x))));
  }

  @ValueOf(Operation.SOFTMAX_CROSS_ENTROPY_GRADIENT)
  private Array<N> softmaxGradient() {
    Array<N> labels = inputs.rows(LABELS);
    Array<N> shares = rows.map(inputs.like(LABELS, LOGITS), rows::softmax);
    Array<N> withheld = rows.map(shares, rows::sumsOfOthers);
    Array<N> drawing = rows.map(labels, this::massOfOthers);
    return paired(
        paired(shares, drawing, arithmetic::multiply),
        paired(labels, withheld, arithmetic::multiply),
        arithmetic::subtract);
  }

  /**
   * Returns what multiplies {@code p_i} in {@code p_i (sum(y) - y_i) - y_i (1 - p_i)}: the gradient
   * with its products regrouped, so that none cancels for labels of a distribution.
   */
  private List<N> massOfOthers(List<N> labels) {
    UnaryOperator<N> rest = y -> arithmetic.subtract(one, y);
    return switch (inputs.gradients()) {
      case DERIVATIVE -> rows.sumsOfOthers(labels);
      case OF_NORMALISED_LABELS -> labels.stream().map(rest).toList();
    };
  }

  @ValueOf(Operation.ONE_HOT)
  @Specified("L7")
  private Array<N> oneHot() {
    int depth = inputs.positive(Parameter.DEPTH);
    int[] classes = inputs.integers(Parameter.CLASSES, 0, depth - 1);
    List<N> encoded = new ArrayList<>();
    for (int index : classes) {
      for (int k = 0; k < depth; k++) {
        encoded.add(k == index ? one : zero);
      }
    }
    return new Array<>(Arrays.asList(classes.length, depth), encoded);
  }

  @ValueOf(Operation.LABEL_SMOOTHING)
  @Specified({"L1", "C12"})
  private Array<N> labelSmoothing() {
    Array<N> labels = inputs.rows(LABELS);
    N epsilon = inputs.scalar(EPSILON);
    N share = arithmetic.divide(epsilon, arithmetic.of(labels.lastAxis()));
    UnaryOperator<N> smoothed =
        y -> arithmetic.add(arithmetic.multiply(arithmetic.subtract(one, epsilon), y), share);
    return labels.map(smoothed);
  }

  private N negate(N number) {
    return arithmetic.negate(number);
  }
}
