package io.github.losstck.figures;

import static io.github.losstck.spi.Parameter.FLIPS;
import static io.github.losstck.spi.Parameter.LABELS;
import static io.github.losstck.spi.Parameter.LOGITS;
import static io.github.losstck.spi.Parameter.P;
import static io.github.losstck.spi.Parameter.Q;
import static io.github.losstck.spi.Parameter.THETA;

import io.github.losstck.oracle.Enclosure;
import io.github.losstck.oracle.Oracle;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;

/**
 * Names the calls whose answers are drawn; each curve, or bundle of curves, is one call. Abscissae
 * are binary fractions, and so the same numbers in either format.
 */
enum Curve {
  /** Draws the likelihood of the document's ten flips over theta. */
  LIKELIHOOD(Operation.BERNOULLI_LIKELIHOOD, Curve::theta, Values.PROBABILITIES),
  /** Draws its logarithm. */
  LOG_LIKELIHOOD(Operation.BERNOULLI_LOG_LIKELIHOOD, Curve::theta, Values.PROBABILITIES),
  /** Marks the estimate: a single number, at the one abscissa that there is. */
  ESTIMATE(
      Operation.BERNOULLI_ESTIMATE, (a, at) -> a.with(FLIPS, Values.FLIPS.clone()), new double[1]),
  /** Draws the entropy of two classes over the probability of the first. */
  ENTROPY(Operation.ENTROPY, (a, at) -> varied(a, P, at), Values.PROBABILITIES),
  /** Draws the cross entropy of p and a q that stays where it is, over p. */
  CROSS_ENTROPY_OVER_P(
      Operation.CROSS_ENTROPY,
      (a, at) -> fixed(varied(a, P, at), Q, at, Values.BELIEVED),
      Values.PROBABILITIES),
  /** Draws the entropy of a p that stays where it is, over q. */
  ENTROPY_OVER_Q(Operation.ENTROPY, (a, at) -> fixed(a, P, at, Values.TRUE), Values.PROBABILITIES),
  /** Draws the cross entropy of such a p and q, over q. */
  CROSS_ENTROPY_OVER_Q(
      Operation.CROSS_ENTROPY,
      (a, at) -> fixed(varied(a, Q, at), P, at, Values.TRUE),
      Values.PROBABILITIES),
  /** Draws the relative entropy of such a p from q, over q. */
  DIVERGENCE_OVER_Q(
      Operation.KL_DIVERGENCE,
      (a, at) -> fixed(varied(a, Q, at), P, at, Values.TRUE),
      Values.PROBABILITIES),
  /** Draws the sigmoid over the logit. */
  SIGMOID(
      Operation.SIGMOID, (a, at) -> a.with(LOGITS, Given.each(a.precision(), at)), Values.LOGITS),
  /** Draws the sigmoid cross entropy of the label 0, the softplus of the logit. */
  LOSS_OF_NO(Operation.SIGMOID_CROSS_ENTROPY, (a, at) -> labelled(a, at, 0), Values.LOGITS),
  /** Draws it for the label 1. */
  LOSS_OF_YES(Operation.SIGMOID_CROSS_ENTROPY, (a, at) -> labelled(a, at, 1), Values.LOGITS),
  /** Draws it for the label 1 among three classes, smoothed by 0.1. */
  LOSS_OF_SMOOTHED(
      Operation.SIGMOID_CROSS_ENTROPY, (a, at) -> labelled(a, at, Values.SMOOTHED), Values.LOGITS),
  /** Draws the softmax cross entropy of the first of three classes over its logit. */
  SOFTMAX_LOSS(Operation.SOFTMAX_CROSS_ENTROPY, (a, at) -> firstOfThree(a, at, 1), Values.LOGITS),
  /** Draws it for labels smoothed by 0.1. */
  SOFTMAX_LOSS_OF_SMOOTHED(
      Operation.SOFTMAX_CROSS_ENTROPY,
      (a, at) -> firstOfThree(a, at, Values.SMOOTHED),
      Values.LOGITS),
  /** Draws the softmax of the first row of the document over a factor of its logits. */
  SOFTMAX_SCALED(Operation.SOFTMAX, Curve::scaled, Given.steps(81, 0, 1 / 8.0));

  private final Operation operation;
  private final Giving giving;
  private final double[] at;

  private interface Giving {
    Arguments give(Arguments to, double[] at);
  }

  Curve(Operation operation, Giving giving, double[] at) {
    this.operation = operation;
    this.giving = giving;
    this.at = at;
  }

  /** Holds the numbers of the document's examples, and where curves are drawn. */
  static final class Values {
    static final double TRUE = 0.6;
    static final double BELIEVED = 0.3;

    /** Is the label 1 among three classes, smoothed by 0.1. */
    static final double SMOOTHED = 14 / 15.0;

    static final double[] ROW = {0.7, 1.2, 0.3};
    private static final int[] FLIPS = {1, 1, 0, 1, 1, 0, 1, 0, 1, 0};

    /** Leaves out 0 and 1, where some of the curves are infinite. */
    private static final double[] PROBABILITIES = Given.steps(127, 1 / 128.0, 1 / 128.0);

    private static final double[] LOGITS = Given.steps(129, -8, 1 / 8.0);

    private Values() {}
  }

  private static Arguments theta(Arguments to, double[] at) {
    return to.with(FLIPS, Values.FLIPS.clone()).with(THETA, Given.each(to.precision(), at));
  }

  private static Arguments varied(Arguments to, Parameter parameter, double[] at) {
    Tensor rows = Given.rows(to.precision(), at, x -> new double[] {x, 1 - x});
    return to.with(parameter, rows);
  }

  private static Arguments fixed(Arguments to, Parameter parameter, double[] at, double first) {
    double[] row = {first, 1 - first};
    return to.with(parameter, Given.rows(to.precision(), at, x -> row));
  }

  private static Arguments labelled(Arguments to, double[] at, double label) {
    return to.with(LABELS, Given.same(to.precision(), at, label))
        .with(LOGITS, Given.each(to.precision(), at));
  }

  private static Arguments firstOfThree(Arguments to, double[] at, double label) {
    double[] labels = {label, (1 - label) / 2, (1 - label) / 2};
    return to.with(LABELS, Given.rows(to.precision(), at, x -> labels))
        .with(LOGITS, Given.rows(to.precision(), at, x -> new double[] {x, 0, 0}));
  }

  private static Arguments scaled(Arguments to, double[] at) {
    double[] row = Values.ROW;
    return to.with(
        LOGITS,
        Given.rows(to.precision(), at, x -> new double[] {x * row[0], x * row[1], x * row[2]}));
  }

  /** Returns what is asked. */
  Operation operation() {
    return operation;
  }

  /** Returns where it is asked. */
  double[] at() {
    return at.clone();
  }

  /** Returns the inputs of the call. */
  Arguments arguments(Precision precision) {
    return giving.give(Arguments.in(precision), at);
  }

  /** Returns whether labels are neither 0 nor 1. */
  boolean isSoft() {
    return this == LOSS_OF_SMOOTHED || this == SOFTMAX_LOSS_OF_SMOOTHED;
  }

  /** Returns the exact values, rounded to doubles. */
  Ordinates exact() {
    return exact(at);
  }

  /** Returns the exact value at one abscissa, rounded to a double. */
  double exactAt(double abscissa, int column) {
    return exact(new double[] {abscissa}).column(column)[0];
  }

  private Ordinates exact(double[] abscissae) {
    Arguments arguments = giving.give(Arguments.in(Precision.BINARY64), abscissae);
    return new Ordinates(
        Oracle.enclose(operation, arguments).stream().mapToDouble(Enclosure::high).toArray(),
        abscissae.length);
  }
}
