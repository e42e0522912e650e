package io.github.losstck.verdict;

import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Says what the accuracy of an operation is drawn over. */
enum Axis {
  /** Draws over the logit of the node. */
  LOGIT,
  /** Draws over the gap between the largest and the least logit of the row. */
  GAP,
  /** Draws over the probability. */
  PROBABILITY,
  /** Draws nothing: many inputs matter alike. */
  NONE;

  private static final double SMALL = 0x1p-10;

  /** Holds ln(1/u) of each precision. */
  private static final double[] SATURATING =
      Arrays.stream(Precision.values()).mapToDouble(p -> -Math.log(p.unitRoundoff())).toArray();

  static Axis of(Operation operation) {
    return switch (operation) {
      case SIGMOID, SIGMOID_RECIPROCAL, SIGMOID_CROSS_ENTROPY, SIGMOID_CROSS_ENTROPY_GRADIENT ->
          LOGIT;
      case SOFTMAX, LOG_SOFTMAX, SOFTMAX_CROSS_ENTROPY, SOFTMAX_CROSS_ENTROPY_GRADIENT -> GAP;
      case SELF_INFORMATION, BERNOULLI_LIKELIHOOD, BERNOULLI_LOG_LIKELIHOOD, BERNOULLI_SCORE ->
          PROBABILITY;
      default -> NONE;
    };
  }

  Optional<String> words() {
    return this == NONE ? Optional.empty() : Optional.of(name().toLowerCase(Locale.ROOT));
  }

  static boolean isNearZero(double value) {
    return Math.abs(value) < SMALL;
  }

  /** Tells logits and gaps that 1 + e^-|x| does not see, and probabilities close to 1. */
  boolean isSaturated(double value, Precision precision) {
    return switch (this) {
      case LOGIT, GAP -> Math.abs(value) >= SATURATING[precision.ordinal()];
      case PROBABILITY -> value > 1 - SMALL;
      case NONE -> false;
    };
  }
}
