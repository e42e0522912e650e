package io.github.losstck.verdict;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Keeps the largest error, and the largest that is allowed, along an axis of both signs: four
 * columns a binade from 2^-30 to 2^12, what lies outside in the outermost.
 */
final class Curve {
  private static final int HALF = Passport.COLUMNS.size();

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

  private static int column(double abscissa) {
    int place = Passport.COLUMNS.of(Math.abs(abscissa));
    return abscissa < 0 ? HALF - 1 - place : HALF + place;
  }

  /** Returns where a column begins, towards zero. */
  private static double start(int column) {
    return column < HALF
        ? -Passport.COLUMNS.start(HALF - 1 - column)
        : Passport.COLUMNS.start(column - HALF);
  }

  /** Returns the columns in which something was judged, from left to right. */
  List<Passport.Point> points() {
    return IntStream.range(0, judged.length)
        .filter(i -> judged[i])
        .mapToObj(i -> new Passport.Point(start(i), errors[i], allowed[i], beyond[i]))
        .toList();
  }
}
