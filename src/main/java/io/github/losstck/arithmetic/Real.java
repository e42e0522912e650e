package io.github.losstck.arithmetic;

import io.github.losstck.spi.Precision;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Holds a number exactly as a feature prints it: {@code 0.7}, {@code 1e-8}, {@code 1/30}, {@code
 * 0x1.8p-3}, {@code -0.0}, {@code NaN}, {@code -Infinity}.
 *
 * @param text as printed
 * @param special NaN, an infinity or -0.0; otherwise 0.0
 * @param exact the value if finite, never rounded; 0 for NaN and infinities
 * @param halfUnit half a unit of the last digit, for a decimal with a point: how far a value may be
 *     for this to be its print; otherwise 0, and the number stands for itself alone
 */
public record Real(String text, double special, BigFraction exact, BigDecimal halfUnit) {
  /** Matches what {@link #parse} accepts. */
  public static final String REGEX =
      "-?(?:0[xX][0-9a-fA-F]+(?:\\.[0-9a-fA-F]+)?[pP][-+]?\\d+"
          + "|\\d+/\\d+|\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?|Infinity)|NaN";

  private static final Pattern PATTERN = Pattern.compile(REGEX);

  /**
   * Enough digits that rounding a quotient of small integers twice never differs from rounding it
   * once: such a quotient is a tie only if it is a short binary fraction, which 800 digits hold.
   */
  private static final MathContext QUOTIENT_DIGITS = new MathContext(800);

  private static final int DOUBLE_BITS = 53;

  /** Keeps quotients of {@link #DOUBLE_BITS} bits far from the subnormal numbers of binary64. */
  private static final int MOST_FRACTION_BITS = 900;

  /**
   * Reads a number.
   *
   * @param text as printed in a feature
   * @return the number, exactly
   * @throws IllegalArgumentException if it is not of the form {@link #REGEX}, or a binary fraction
   *     beyond binary64
   */
  public static Real parse(String text) {
    if (!PATTERN.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "'"
              + text
              + "' is not a number; write it like 0.7, 1e-8, 1/30, 0x1.8p-3, NaN or -Infinity");
    }
    if (text.endsWith("NaN") || text.endsWith("Infinity")) {
      return new Real(text, Double.parseDouble(text), BigFraction.ZERO, BigDecimal.ZERO);
    }
    if (text.contains("/")) {
      String[] parts = text.split("/", -1);
      BigFraction quotient = new BigFraction(new BigInteger(parts[0]), new BigInteger(parts[1]));
      return new Real(text, 0.0, quotient, BigDecimal.ZERO);
    }
    if (text.contains("x") || text.contains("X")) {
      double value = Double.parseDouble(text);
      return new Real(text, value == 0 ? value : 0.0, fraction(value), BigDecimal.ZERO);
    }
    BigDecimal decimal = new BigDecimal(text);
    BigDecimal halfUnit =
        text.contains(".") ? new BigDecimal("0.5").movePointLeft(decimal.scale()) : BigDecimal.ZERO;
    boolean negativeZero = decimal.signum() == 0 && text.startsWith("-");
    return new Real(text, negativeZero ? -0.0 : 0.0, fraction(decimal), halfUnit);
  }

  /** Holds a double exactly. */
  public static Real of(double value) {
    boolean finite = Double.isFinite(value);
    return new Real(
        Double.toString(value),
        finite && value != 0 ? 0.0 : value,
        finite ? fraction(value) : BigFraction.ZERO,
        BigDecimal.ZERO);
  }

  /** Returns whether this is neither NaN nor an infinity. */
  public boolean isFinite() {
    return Double.isFinite(special);
  }

  /** Rounds to a format, to nearest, ties to even; the result as a double. */
  public double round(Precision precision) {
    if (!isFinite() || exact.getNumerator().signum() == 0) {
      return special;
    }
    if (isShortBinaryFraction()) {
      return precision.round(
          exact.getNumerator().doubleValue() / exact.getDenominator().doubleValue());
    }
    String digits = decimal(QUOTIENT_DIGITS).toString();
    return precision == Precision.BINARY32 ? Float.parseFloat(digits) : Double.parseDouble(digits);
  }

  /** Returns whether binary64 holds the value, which then needs no decimal to be rounded. */
  private boolean isShortBinaryFraction() {
    BigInteger denominator = exact.getDenominator();
    return exact.getNumerator().bitLength() <= DOUBLE_BITS
        && denominator.bitCount() == 1
        && denominator.bitLength() <= MOST_FRACTION_BITS;
  }

  /** Returns the value as a decimal, if it is finite and has finitely many digits. */
  public Optional<BigDecimal> decimal() {
    try {
      return isFinite()
          ? Optional.of(
              new BigDecimal(exact.getNumerator()).divide(new BigDecimal(exact.getDenominator())))
          : Optional.empty();
    } catch (ArithmeticException endless) {
      return Optional.empty();
    }
  }

  /** Returns a finite value as a decimal: exactly if it has finitely many digits, else rounded. */
  BigDecimal decimal(MathContext rounding) {
    return decimal()
        .orElseGet(
            () ->
                new BigDecimal(exact.getNumerator())
                    .divide(new BigDecimal(exact.getDenominator()), rounding));
  }

  /** Takes numerator and denominator from the bits: a decimal of it would have to be reduced. */
  private static BigFraction fraction(double value) {
    if (value == 0) {
      return BigFraction.ZERO;
    }
    if (!Double.isFinite(value)) {
      throw new NumberFormatException(value + " is no fraction");
    }
    int exponent =
        Math.getExponent(Math.max(Math.abs(value), Double.MIN_NORMAL)) - (DOUBLE_BITS - 1);
    long integer = (long) Math.scalb(value, -exponent);
    int zeros = Long.numberOfTrailingZeros(integer);
    BigInteger odd = BigInteger.valueOf(integer >> zeros);
    int shift = exponent + zeros;
    return shift >= 0
        ? new BigFraction(odd.shiftLeft(shift))
        : new BigFraction(odd, BigInteger.ONE.shiftLeft(-shift));
  }

  private static BigFraction fraction(BigDecimal decimal) {
    return decimal.scale() > 0
        ? new BigFraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
        : new BigFraction(decimal.toBigIntegerExact());
  }
}
