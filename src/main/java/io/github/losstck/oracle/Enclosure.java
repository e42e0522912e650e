package io.github.losstck.oracle;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

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

  /** Tells the two ends of an enclosure in double-double apart, which hold 31 digits. */
  private static final int END_DIGITS = 34;

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

  /** Returns the lower end of the enclosure in decimal, rounded down. */
  public String lower() {
    return end(-1, RoundingMode.FLOOR);
  }

  /** Returns the upper end of the enclosure in decimal, rounded up. */
  public String upper() {
    return end(1, RoundingMode.CEILING);
  }

  private String end(int side, RoundingMode outwards) {
    if (Double.isInfinite(radius) || !Double.isFinite(high)) {
      return Double.toString(Double.isInfinite(radius) ? side * radius : high);
    }
    BigDecimal end =
        new BigDecimal(high).add(new BigDecimal(low)).add(new BigDecimal(side * radius));
    return end.signum() == 0
        ? "0"
        : end.round(new MathContext(endDigits(), outwards)).stripTrailingZeros().toString();
  }

  /** Returns so many digits that an end moves by less than a tenth of the radius. */
  private int endDigits() {
    double known = radius == 0 ? END_DIGITS : Math.ceil(Math.log10(Math.abs(high) / radius)) + 2;
    return (int) Math.max(2, Math.min(END_DIGITS, known));
  }
}
