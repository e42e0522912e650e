package io.github.losstck.verdict;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Keeps the largest error, and the largest that is allowed, along an axis of both signs: four
 * columns a binade from 2^-30 to 2^12, what lies outside in the outermost.
 */
final class Curve {
  static final int LEAST_EXPONENT = -30;
  static final int MOST_EXPONENT = 12;
  private static final int COLUMNS_A_BINADE = 4;
  private static final int HALF = (MOST_EXPONENT - LEAST_EXPONENT) * COLUMNS_A_BINADE;

  /** Leaves of the bits of a double its exponent and the two leading bits of its fraction. */
  private static final int SHIFT = 52 - 2;

  private static final int LEAST =
      (int) (Double.doubleToRawLongBits(Math.scalb(1.0, LEAST_EXPONENT)) >>> SHIFT);

  private final double[] errors = new double[2 * HALF];
  private final double[] allowed = new double[2 * HALF];
  private final boolean[] judged = new boolean[2 * HALF];
  private final boolean[] beyond = new boolean[2 * HALF];

  void add(double abscissa, double errorUlps, double allowedUlps, boolean isBeyond) {
    int column = column(abscissa);
    if (errorUlps > errors[column]) {
      errors[column] = errorUlps;
    }
    if (allowedUlps > allowed[column]) {
      allowed[column] = allowedUlps;
    }
    judged[column] = true;
    beyond[column] |= isBeyond;
  }

  void merge(Curve other) {
    for (int i = 0; i < errors.length; i++) {
      errors[i] = Math.max(errors[i], other.errors[i]);
      allowed[i] = Math.max(allowed[i], other.allowed[i]);
      judged[i] |= other.judged[i];
      beyond[i] |= other.beyond[i];
    }
  }

  /** Reads exponent and leading bits of the fraction off the bits of a double. */
  private static int column(double abscissa) {
    int bits = (int) (Double.doubleToRawLongBits(Math.abs(abscissa)) >>> SHIFT);
    int clamped = Math.max(0, Math.min(HALF - 1, bits - LEAST));
    return abscissa < 0 ? HALF - 1 - clamped : HALF + clamped;
  }

  /** Returns where a column begins, towards zero. */
  private static double start(int column) {
    int place = column < HALF ? HALF - 1 - column : column - HALF;
    double start =
        Math.scalb(
            1 + (double) (place % COLUMNS_A_BINADE) / COLUMNS_A_BINADE,
            LEAST_EXPONENT + place / COLUMNS_A_BINADE);
    return column < HALF ? -start : start;
  }

  /** Returns the columns in which something was judged, from left to right. */
  List<Passport.Point> points() {
    return IntStream.range(0, judged.length)
        .filter(i -> judged[i])
        .mapToObj(i -> new Passport.Point(start(i), errors[i], allowed[i], beyond[i]))
        .toList();
  }
}
