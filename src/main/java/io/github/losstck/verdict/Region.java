package io.github.losstck.verdict;

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
   * @param place of the answer on the axis of its operation
   * @param judgement of the answer
   */
  static Region of(Abscissa place, Judgement judgement) {
    if (judgement.allowedUlps() > CANCELLING_ULPS) {
      return CANCELLING;
    }
    if (place.isSaturated()) {
      return SATURATED;
    }
    return place.isNearZero() ? NEAR_ZERO : ORDINARY;
  }
}
