package io.github.losstck.verdict;

import io.github.losstck.oracle.Bounds;
import io.github.losstck.oracle.Enclosure;
import io.github.losstck.spi.Precision;

/** Judges one element of an answer. */
public final class Criterion {
  private Criterion() {}

  /** Judges one element of an answer against the exact value and the bounds. */
  public static Judgement judge(
      Precision precision, Enclosure truth, Bounds bounds, double was, boolean flushesSubnormals) {
    throw new UnsupportedOperationException();
  }
}
