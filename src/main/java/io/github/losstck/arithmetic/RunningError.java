package io.github.losstck.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;

/** Computes bounds in binary64 so that rounding never makes them too small. */
final class RunningError {
  /** Is the unit roundoff of binary64. */
  static final double U = 0x1p-53;

  /**
   * Is the magnitude above which the residual of a product or quotient is a normal number, and
   * therefore exact: 2^(-1022+53).
   */
  static final double EXACT_RESIDUAL = 0x1p-969;

  /** Is an argument below which e^x is less than the smallest subnormal number, e^-744.4. */
  static final double VANISHING = -746;

  /** Holds a quotient far beyond double-double. */
  private static final MathContext QUOTIENT = new MathContext(80);

  private RunningError() {}

  /**
   * Rounds a sum of products of at most 30 non-negative numbers up: 2^-48 is 32 units of roundoff,
   * and the step to the next number covers what underflowed.
   */
  static double up(double bound) {
    if (bound == 0) {
      return 0;
    }
    return Double.isNaN(bound)
        ? Double.POSITIVE_INFINITY
        : Math.nextUp(Math.nextUp(bound * (1 + 0x1p-48)));
  }

  /** Returns the rounding error of {@code sum = a + b}, exactly (Knuth's TwoSum). */
  static double ofSum(double a, double b, double sum) {
    double partner = sum - a;
    return (a - (sum - partner)) + (b - partner);
  }

  /** Bounds how far exp moves, as a fraction of itself, when its argument moves by an error. */
  static double growth(double error) {
    return error == 0 ? 0 : up(StrictMath.expm1(error));
  }

  /** Returns a finite literal to 80 digits. */
  static BigDecimal decimal(Real value) {
    return value.decimal(QUOTIENT);
  }
}
