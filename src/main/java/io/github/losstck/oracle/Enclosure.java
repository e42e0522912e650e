package io.github.losstck.oracle;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Encloses the exact value of one element: it lies within {@code radius} of {@code high + low}.
 *
 * @param high the exact value rounded to binary64; an infinity or NaN stands for itself
 * @param low the remainder, at most half an ulp of {@code high}; 0 where {@code high} is not finite
 * @param radius a proven bound on the distance to the exact value, at least 0
 */
public record Enclosure(double high, double low, double radius) {
  /** Tells every binary64 number apart, and shows where a double-double differs from it. */
  private static final int MOST_DIGITS = 20;

  /**
   * Returns the exact value in decimal, to as many digits as the radius vouches for: at most 20,
   * and at least one.
   */
  public String digits() {
    if (!Double.isFinite(high) || high == 0) {
      return high == 0 ? "0" : Double.toString(high);
    }
    double known =
        radius == 0 ? MOST_DIGITS : Math.floor(Math.log10(Math.abs(high) / (2 * radius)));
    int digits = (int) Math.max(1, Math.min(MOST_DIGITS, known));
    return new BigDecimal(high).add(new BigDecimal(low)).round(new MathContext(digits)).toString();
  }
}
