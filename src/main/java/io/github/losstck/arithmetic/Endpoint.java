package io.github.losstck.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Holds an end of an interval: a decimal, or an infinity.
 *
 * <p>Operations round in a given direction, to {@link #DIGITS} digits and to magnitudes between
 * 10^-{@link #MAX_EXPONENT} and 10^{@link #MAX_EXPONENT}; what lies outside is replaced by 0, by
 * that limit or by an infinity, whichever the direction asks for.
 *
 * @param infinity -1 or 1 for an infinity, 0 for a decimal
 * @param value the decimal; 0 for an infinity
 */
record Endpoint(int infinity, BigDecimal value) implements Comparable<Endpoint> {
  /** Leaves 10 digits for accumulated roundings where 40 are wanted. */
  static final int DIGITS = 50;

  /**
   * Exceeds the exponents of binary64 a thousandfold, and keeps the scale of a product far from the
   * limits of {@link BigDecimal}.
   */
  static final int MAX_EXPONENT = 1_000_000;

  static final Endpoint ZERO = new Endpoint(0, BigDecimal.ZERO);
  static final Endpoint POSITIVE_INFINITY = new Endpoint(1, BigDecimal.ZERO);
  static final Endpoint NEGATIVE_INFINITY = new Endpoint(-1, BigDecimal.ZERO);

  private static final MathContext DOWN = new MathContext(DIGITS, RoundingMode.FLOOR);
  private static final MathContext UP = new MathContext(DIGITS, RoundingMode.CEILING);
  private static final BigDecimal LARGEST = BigDecimal.ONE.scaleByPowerOfTen(MAX_EXPONENT);
  private static final BigDecimal SMALLEST = BigDecimal.ONE.scaleByPowerOfTen(-MAX_EXPONENT);

  static Endpoint of(BigDecimal value) {
    return new Endpoint(0, value);
  }

  static MathContext rounding(boolean up) {
    return up ? UP : DOWN;
  }

  boolean isFinite() {
    return infinity == 0;
  }

  int signum() {
    return isFinite() ? value.signum() : infinity;
  }

  Endpoint negate() {
    return new Endpoint(-infinity, value.negate());
  }

  /** Adds; an infinity wins over a decimal, and the caller sorts out opposite infinities. */
  Endpoint add(Endpoint other, boolean up) {
    if (!isFinite()) {
      return this;
    }
    return other.isFinite() ? limited(value.add(other.value, rounding(up)), up) : other;
  }

  /** Multiplies; 0 times an infinity is 0. */
  Endpoint multiply(Endpoint other, boolean up) {
    int sign = signum() * other.signum();
    if (sign == 0) {
      return ZERO;
    }
    if (isFinite() && other.isFinite()) {
      return limited(value.multiply(other.value, rounding(up)), up);
    }
    return sign > 0 ? POSITIVE_INFINITY : NEGATIVE_INFINITY;
  }

  /** Divides by a number that is not 0; by an infinity, the quotient is 0. */
  Endpoint divide(Endpoint other, boolean up) {
    if (!other.isFinite() || signum() == 0) {
      return ZERO;
    }
    if (!isFinite()) {
      return other.signum() > 0 ? this : negate();
    }
    return limited(value.divide(other.value, rounding(up)), up);
  }

  /** Replaces a magnitude out of range by the limit or the special value in the direction given. */
  static Endpoint limited(BigDecimal value, boolean up) {
    long exponent = (long) value.precision() - value.scale() - 1;
    if (value.signum() == 0 || Math.abs(exponent) < MAX_EXPONENT) {
      return of(value);
    }
    boolean outward = value.signum() > 0 == up;
    if (exponent < 0) {
      return outward ? of(signed(SMALLEST, value)) : ZERO;
    }
    if (!outward) {
      return of(signed(LARGEST, value));
    }
    return up ? POSITIVE_INFINITY : NEGATIVE_INFINITY;
  }

  private static BigDecimal signed(BigDecimal magnitude, BigDecimal sign) {
    return sign.signum() < 0 ? magnitude.negate() : magnitude;
  }

  @Override
  public int compareTo(Endpoint other) {
    return isFinite() && other.isFinite()
        ? value.compareTo(other.value)
        : Integer.compare(infinity, other.infinity);
  }
}
