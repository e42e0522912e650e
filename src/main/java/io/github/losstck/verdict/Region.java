package io.github.losstck.verdict;

import io.github.losstck.spi.Precision;
import java.util.Locale;

/** Names a part of an operation's domain in which accuracy is told apart. */
public enum Region {
  /** Holds logits, gaps or probabilities below 2^-10, where a series would do. */
  NEAR_ZERO,
  /** Holds what none of the others does. */
  ORDINARY,
  /** Holds results that are small against what they are made of: the bound allows many ulp. */
  CANCELLING,
  /** Holds logits and gaps beyond which 1 + e^-|x| rounds to 1, and probabilities near 1. */
  SATURATED;

  /** Is far above what the bound allows where nothing cancels: about 60 ulp. */
  private static final double CANCELLING_ULPS = 128;

  /** Returns the words for this region in reports. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /**
   * Finds the region of an answer.
   *
   * @param axis of the operation
   * @param place of the answer on it
   * @param precision of the answer
   * @param allowedUlps the error allowed there
   */
  static Region of(Axis axis, double place, Precision precision, double allowedUlps) {
    if (allowedUlps > CANCELLING_ULPS) {
      return CANCELLING;
    }
    if (axis.isSaturated(place, precision)) {
      return SATURATED;
    }
    return Axis.isNearZero(place) ? NEAR_ZERO : ORDINARY;
  }
}
