package io.github.losstck.arithmetic;

/**
 * Holds the unevaluated sum of two binary64 numbers with a bound on its distance to the exact
 * value.
 *
 * @param high the sum rounded to binary64; an infinity or NaN stands for itself
 * @param low the remainder, at most half an ulp of {@code high}
 * @param error the bound, at least 0; infinite where nothing is known
 */
public record DoubleDouble(double high, double low, double error) {
  static final DoubleDouble ZERO = exact(0);
  static final DoubleDouble ONE = exact(1);

  /** Says that the exact value may be any number: what overflow leaves. */
  static final DoubleDouble UNKNOWN = new DoubleDouble(0, 0, Double.POSITIVE_INFINITY);

  static DoubleDouble exact(double value) {
    return new DoubleDouble(value, 0, 0);
  }

  /** Returns whether nothing is known of the exact value. */
  public boolean isUnknown() {
    return error == Double.POSITIVE_INFINITY;
  }

  /** Returns whether this is exactly 0. */
  public boolean isZero() {
    return high == 0 && error == 0;
  }

  /** Returns whether the number is finite, as it is where nothing is known of it. */
  boolean isFinite() {
    return Double.isFinite(high);
  }

  /** Returns whether the number is a double, so that sums and products are computed exactly. */
  boolean isDouble() {
    return low == 0;
  }

  DoubleDouble withError(double bound) {
    return new DoubleDouble(high, low, bound);
  }

  DoubleDouble negate() {
    return new DoubleDouble(-high, -low, error);
  }

  /** Multiplies by 2^n; what underflows is lost, and belongs to the caller's bound. */
  DoubleDouble scale(int n) {
    return new DoubleDouble(Math.scalb(high, n), Math.scalb(low, n), 0);
  }
}
