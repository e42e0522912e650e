package io.github.losstck.arithmetic;

/**
 * Adds, multiplies and divides double-double numbers, without bounds.
 *
 * <p>Algorithms and bounds from Joldes, Muller and Popescu, "Tight and rigorous error bounds for
 * basic building blocks of double-word arithmetic" (ACM TOMS 44, 2017), with the corrections of
 * Muller and Rideau (ACM TOMS 48, 2022). The bounds hold relative to the exact result while nothing
 * over- or underflows.
 */
final class DoubleWords {
  private DoubleWords() {}

  /** Returns the sum of two doubles, exactly (TwoSum). */
  static DoubleDouble sum(double a, double b) {
    double sum = a + b;
    return new DoubleDouble(sum, RunningError.ofSum(a, b, sum), 0);
  }

  /** Returns {@code a + b} where {@code |a| >= |b|} or {@code a} is 0, exactly (Fast2Sum). */
  private static DoubleDouble ordered(double a, double b) {
    double sum = a + b;
    return new DoubleDouble(sum, b - (sum - a), 0);
  }

  /** Adds, with relative error below 3u^2 + 13u^3 (algorithm 6, AccurateDWPlusDW). */
  static DoubleDouble add(DoubleDouble a, DoubleDouble b) {
    double high = a.high() + b.high();
    double highError = RunningError.ofSum(a.high(), b.high(), high);
    double low = a.low() + b.low();
    double lowError = RunningError.ofSum(a.low(), b.low(), low);
    double carry = highError + low;
    double sum = high + carry;
    double rest = carry - (sum - high);
    return ordered(sum, lowError + rest);
  }

  /** Multiplies, with relative error below 4u^2 (algorithm 12, DWTimesDW3). */
  static DoubleDouble multiply(DoubleDouble a, DoubleDouble b) {
    double product = a.high() * b.high();
    double residual = Math.fma(a.high(), b.high(), -product);
    double cross = Math.fma(a.high(), b.low(), a.low() * b.low());
    return ordered(product, residual + Math.fma(a.low(), b.high(), cross));
  }

  /** Multiplies by a double, with relative error below 2u^2 (algorithm 9, DWTimesFP3). */
  static DoubleDouble multiply(DoubleDouble a, double b) {
    double product = a.high() * b;
    double residual = Math.fma(a.high(), b, -product);
    return ordered(product, Math.fma(a.low(), b, residual));
  }

  /**
   * Divides, with relative error below 9.8u^2 (algorithm 18, DWDivDW3, whose last product is taken
   * by the more accurate algorithm 12).
   */
  static DoubleDouble divide(DoubleDouble a, DoubleDouble b) {
    double guess = 1 / b.high();
    double rest = Math.fma(-b.high(), guess, 1);
    DoubleDouble correction = multiply(ordered(rest, -(b.low() * guess)), guess);
    return multiply(a, addDouble(correction, guess));
  }

  private static DoubleDouble addDouble(DoubleDouble a, double b) {
    DoubleDouble sum = sum(a.high(), b);
    return ordered(sum.high(), a.low() + sum.low());
  }
}
