package io.github.losstck.verdict;

import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
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
