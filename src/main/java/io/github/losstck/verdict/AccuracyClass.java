package io.github.losstck.verdict;

import java.util.Locale;

/** Ranks how close an answer is to the exact value, best first. */
public enum AccuracyClass {
  /** Is the number of the format nearest to the exact value. */
  CORRECTLY_ROUNDED,
  /** Is one of the two numbers of the format around the exact value, or that value itself. */
  FAITHFUL,
  /** Is within the bound that counts each rounding of the best formula once (T or R, q = 1/2). */
  TIGHT,
  /** Is within the bound that every sound formula keeps (C, q = 3). */
  STABLE,
  /** Is within the absolute bound alone (A). */
  LOOSE,
  /** Is beyond every bound. */
  UNSTABLE;

  /** Returns the worse of this class and another. */
  AccuracyClass worse(AccuracyClass other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Returns the words for this class in reports. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
