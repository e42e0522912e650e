package io.github.losstck.verdict;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import java.util.Locale;
import java.util.Optional;

/**
 * Places one answer on the axis that the accuracy of its operation is drawn over.
 *
 * @param axis of the operation
 * @param value the logit, the gap between the largest and the least logit of the row, or the
 *     probability
 * @param precision of the answer
 */
record Abscissa(Axis axis, double value, Precision precision) {
  private static final double SMALL = 0x1p-10;

  /** Says what accuracy is drawn over. */
  enum Axis {
    /** Draws over the logit of the node. */
    LOGIT,
    /** Draws over the gap between the largest and the least logit of the row. */
    GAP,
    /** Draws over the probability. */
    PROBABILITY,
    /** Draws nothing: many inputs matter alike. */
    NONE;

    Optional<String> words() {
      return this == NONE ? Optional.empty() : Optional.of(name().toLowerCase(Locale.ROOT));
    }
  }

  static Axis axisOf(Operation operation) {
    return switch (operation) {
      case SIGMOID, SIGMOID_RECIPROCAL, SIGMOID_CROSS_ENTROPY, SIGMOID_CROSS_ENTROPY_GRADIENT ->
          Axis.LOGIT;
      case SOFTMAX, LOG_SOFTMAX, SOFTMAX_CROSS_ENTROPY, SOFTMAX_CROSS_ENTROPY_GRADIENT -> Axis.GAP;
      case SELF_INFORMATION, BERNOULLI_LIKELIHOOD, BERNOULLI_LOG_LIKELIHOOD, BERNOULLI_SCORE ->
          Axis.PROBABILITY;
      default -> Axis.NONE;
    };
  }

  /** Places an element of the result of a call. */
  static Abscissa of(Operation operation, Arguments arguments, int element) {
    Axis axis = axisOf(operation);
    double value =
        switch (axis) {
          case LOGIT -> arguments.tensor(Parameter.LOGITS).get(element);
          case GAP -> gap(operation, arguments.tensor(Parameter.LOGITS), element);
          case PROBABILITY ->
              arguments.tensor(operation.parameters().get(last(operation))).get(element);
          case NONE -> Double.NaN;
        };
    return new Abscissa(axis, value, arguments.precision());
  }

  private static int last(Operation operation) {
    return operation.parameters().size() - 1;
  }

  private static double gap(Operation operation, Tensor logits, int element) {
    int width = logits.lastAxis();
    int row = operation == Operation.SOFTMAX_CROSS_ENTROPY ? element : element / width;
    double largest = Double.NEGATIVE_INFINITY;
    double least = Double.POSITIVE_INFINITY;
    for (int i = row * width; i < (row + 1) * width; i++) {
      largest = Math.max(largest, logits.get(i));
      least = Math.min(least, logits.get(i));
    }
    return largest - least;
  }

  boolean isNearZero() {
    return Math.abs(value) < SMALL;
  }

  /** Tells logits and gaps that 1 + e^-|x| does not see, and probabilities close to 1. */
  boolean isSaturated() {
    return switch (axis) {
      case LOGIT, GAP -> Math.abs(value) >= -Math.log(precision.unitRoundoff());
      case PROBABILITY -> value > 1 - SMALL;
      case NONE -> false;
    };
  }
}
