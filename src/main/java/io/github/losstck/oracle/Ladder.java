package io.github.losstck.oracle;

import io.github.losstck.spi.Precision;

/**
 * Turns first-order error counts into bounds.
 *
 * <p>Counts are in the unit roundoff {@code u}; {@code q} is the error in ulp that is allowed to an
 * exponential or a logarithm, {@code 2q u} relative. Each count is enlarged by {@code 1 + 64u} for
 * products of errors, and by two subnormal steps for underflow.
 */
final class Ladder {
  /** Is the q of the tight class: elementary functions rounded correctly. */
  static final double TIGHT = 0.5;

  /**
   * Is the q of the stable class: the loosest published standard for these functions, OpenCL's,
   * allows 3 ulp to exp and log.
   */
  static final double STABLE = 3;

  /** Is c = 2 + 4q, the longest path of roundings through a loss, of the stable class. */
  static final double PATH = 2 + 4 * STABLE;

  private final Precision precision;
  private final double unit;
  private final double leastAllowed;

  Ladder(Precision precision) {
    this.precision = precision;
    this.unit = precision.unitRoundoff();
    this.leastAllowed = 2 * precision.smallestSubnormal();
  }

  /** Returns u. */
  double unit() {
    return unit;
  }

  /**
   * Returns what so many products of factors up to 1 lose where they underflow: half a subnormal
   * step each.
   */
  double underflow(int products) {
    return 0.5 * products * precision.smallestSubnormal();
  }

  /** Returns bounds where the loose class does not exist. */
  Bounds bounds(double tight, double stable) {
    return bounds(tight, stable, stable);
  }

  /** Returns bounds where the loose class does not conform. */
  Bounds bounds(double tight, double stable, double loose) {
    double first = tight(tight);
    double second = stable(tight, stable);
    return new Bounds(first, second, Math.max(second, finished(loose)), false);
  }

  /** Returns the bound of the tight class. */
  double tight(double count) {
    return finished(count);
  }

  /** Returns the bound of the stable class, which allows no less than the tight one. */
  double stable(double tight, double count) {
    return finished(Math.max(tight, count));
  }

  private double finished(double count) {
    return count * (1 + 64 * unit) + leastAllowed;
  }

  /**
   * Returns {@code u |a + b|}, the rounding error of a sum, or 0 if the sum is exact: if either
   * operand is left where the other is taken away, as one of the differences is never rounded.
   */
  double ofSum(double a, double b) {
    double sum = a + b;
    boolean exact = sum - a == b && sum - b == a && precision.round(sum) == sum;
    return exact ? 0 : Math.abs(unit * a + unit * b);
  }

  /** Returns whether a product is a number of the format. */
  boolean isExactProduct(double a, double b) {
    double product = a * b;
    return precision.round(product) == product && Math.fma(a, b, -product) == 0;
  }
}
