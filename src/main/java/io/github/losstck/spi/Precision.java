package io.github.losstck.spi;

import java.util.Locale;

/**
 * Names the IEEE 754 format in which a provider computes.
 *
 * <p>A format with {@code p} significant bits has the unit roundoff {@code u = 2^-p}: rounding a
 * real number in the normal range to the nearest number of the format changes it by at most a
 * fraction {@code u} of itself.
 */
public enum Precision {
  /** Names IEEE 754 binary32, Java's {@code float}: 24 significant bits. */
  BINARY32(24, -126, 127),
  /** Names IEEE 754 binary64, Java's {@code double}: 53 significant bits. */
  BINARY64(53, -1022, 1023);

  private final int bits;
  private final int minExponent;
  private final int maxExponent;

  Precision(int bits, int minExponent, int maxExponent) {
    this.bits = bits;
    this.minExponent = minExponent;
    this.maxExponent = maxExponent;
  }

  /** Returns the word for this format in features and reports, as in {@code binary32}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the unit roundoff {@code u}: 2^-24 or 2^-53. */
  public double unitRoundoff() {
    return Math.scalb(1.0, -bits);
  }

  /** Returns the smallest positive subnormal number: 2^-149 or 2^-1074. */
  public double smallestSubnormal() {
    return Math.scalb(1.0, minExponent - bits + 1);
  }

  /** Returns the smallest positive normal number: 2^-126 or 2^-1022. */
  public double smallestNormal() {
    return Math.scalb(1.0, minExponent);
  }

  /** Returns the largest finite number. */
  public double largestFinite() {
    return this == BINARY32 ? Float.MAX_VALUE : Double.MAX_VALUE;
  }

  /**
   * Rounds a number to this format, to nearest, ties to even.
   *
   * @param value any double, NaN and infinities included
   * @return the number of this format that is nearest, as a double
   */
  public double round(double value) {
    return this == BINARY32 ? (double) (float) value : value;
  }

  /**
   * Returns the number of this format beside another.
   *
   * @param value a number of this format
   * @param towards where to look; from a number to itself there is no step
   * @return the adjacent number, as a double
   */
  public double next(double value, double towards) {
    return this == BINARY32
        ? Math.nextAfter((float) value, towards)
        : Math.nextAfter(value, towards);
  }

  /**
   * Returns the unit in the last place of this format at a value: the gap between the two numbers
   * of the format around it.
   *
   * @param value any finite double; the gap at the largest finite number is that below it
   * @return a power of two, at least {@link #smallestSubnormal()}
   */
  public double ulp(double value) {
    int exponent = value == 0 ? minExponent : Math.getExponent(value);
    int clamped = Math.min(Math.max(exponent, minExponent), maxExponent);
    return Math.scalb(1.0, clamped - bits + 1);
  }
}
