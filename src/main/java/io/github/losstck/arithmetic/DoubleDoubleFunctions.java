package io.github.losstck.arithmetic;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Computes the exponential and the logarithm of double-double numbers, without tables.
 *
 * <p>The bounds are counted by hand from those of {@link DoubleWords}, in units of {@code u^2 =
 * 2^-106}; they hold relative to the exact result while it and its low word are normal numbers.
 */
final class DoubleDoubleFunctions {
  /**
   * Bounds the relative error of {@link #exp}: 1.1u^2 of the reduced argument, and 6.5u^2 of the
   * Horner scheme (at {@code r = -0.35}: the last sum 3, the last product 1.7, the rest 1.8).
   */
  static final double EXP_ERROR = 10 * 0x1p-106;

  /**
   * Bounds the relative error of {@link #ln}: at {@code m = sqrt(1/2), k = 1} 20.3u^2 of the
   * series, 2u^2 of {@code k ln 2} and 3u^2 of their sum.
   */
  static final double LN_ERROR = 26 * 0x1p-106;

  /**
   * Bounds the relative error of {@link #log1p}: that of {@link #ln}, and 3u^2 of {@code 1+a}
   * against a logarithm of at least 0.34.
   */
  static final double LOG1P_ERROR = 36 * 0x1p-106;

  private static final MathContext CONSTANT = new MathContext(60);
  private static final double INVERSE_LN2 = 1 / StrictMath.log(2);

  /** Has 41 bits, so that its product with an exponent (11 bits) is exact. */
  private static final double LN2_FIRST = bitsOfLn2(0);

  /** Has the next 41 bits of ln 2. */
  private static final double LN2_SECOND = bitsOfLn2(1);

  /** Has the rest, rounded: off by less than 2^-135. */
  private static final double LN2_THIRD =
      FixedPoint.decimal(FixedPoint.LN2, FixedPoint.CONSTANT_BITS)
          .subtract(new BigDecimal(LN2_FIRST))
          .subtract(new BigDecimal(LN2_SECOND))
          .doubleValue();

  /**
   * Has {@code 1/k!}: with {@code |r| < 0.3466} the first term left out is below 2^-130. From k =
   * 14 the terms are below 2^-57, and plain doubles suffice for them.
   */
  private static final DoubleDouble[] EXP_TERMS = terms(27, k -> factorial(k));

  private static final int EXP_DOUBLE_TERMS = 14;

  /**
   * Has {@code 1/(2j+1)}: with {@code s^2 < 0.0295} the first term left out is below 2^-120. From j
   * = 11 the terms are below 2^-60, and plain doubles suffice for them.
   */
  private static final DoubleDouble[] ATANH_TERMS = terms(23, j -> BigDecimal.valueOf(2L * j + 1));

  private static final int ATANH_DOUBLE_TERMS = 11;
  private static final double ROOT_OF_TWO = Math.sqrt(2);

  private DoubleDoubleFunctions() {}

  /**
   * Returns {@code e^a = 2^n e^r} with {@code r = a - n ln 2}.
   *
   * @param a of magnitude below 750, so that {@code n} has at most 11 bits
   */
  static DoubleDouble exp(DoubleDouble a) {
    int n = (int) Math.rint(a.high() * INVERSE_LN2);
    // Exact by Sterbenz's lemma: both terms are within a factor of 2, or n is 0.
    double reduced = a.high() - n * LN2_FIRST;
    DoubleDouble rest =
        DoubleWords.add(
            DoubleWords.sum(reduced, -(n * LN2_SECOND)),
            DoubleWords.sum(a.low(), -(n * LN2_THIRD)));
    return horner(EXP_TERMS, EXP_DOUBLE_TERMS, rest).scale(n);
  }

  /**
   * Returns {@code ln a = k ln 2 + ln m} with {@code m} between sqrt(1/2) and sqrt(2).
   *
   * @param a greater than 0
   */
  static DoubleDouble ln(DoubleDouble a) {
    int lift = a.high() < 0x1p-1000 ? 100 : 0;
    int k = Math.getExponent(Math.scalb(a.high(), lift)) - lift;
    if (Math.scalb(a.high(), -k) > ROOT_OF_TWO) {
      k++;
    }
    DoubleDouble m = a.scale(-k);
    DoubleDouble series = log1pSeries(DoubleWords.sum(m.high() - 1, m.low()));
    if (k == 0) {
      return series;
    }
    DoubleDouble leading = DoubleWords.sum(k * LN2_FIRST, k * LN2_SECOND);
    DoubleDouble multiple = DoubleWords.sum(leading.high(), leading.low() + k * LN2_THIRD);
    return DoubleWords.add(multiple, series);
  }

  /**
   * Returns {@code ln(1+a)}.
   *
   * @param a greater than -1
   */
  static DoubleDouble log1p(DoubleDouble a) {
    return a.high() > -0.29 && a.high() < 0.41
        ? log1pSeries(a)
        : ln(DoubleWords.add(DoubleDouble.ONE, a));
  }

  /**
   * Returns {@code ln(1+t) = 2 atanh s} with {@code s = t/(2+t)}, of magnitude below 0.1716; off by
   * 20.3u^2: 12.8 of {@code s}, 3.4 of the sum and 4 of their product.
   */
  private static DoubleDouble log1pSeries(DoubleDouble t) {
    DoubleDouble s = DoubleWords.divide(t, DoubleWords.add(DoubleDouble.exact(2), t));
    DoubleDouble ratio = horner(ATANH_TERMS, ATANH_DOUBLE_TERMS, DoubleWords.multiply(s, s));
    return DoubleWords.multiply(s, ratio).scale(1);
  }

  private static DoubleDouble horner(DoubleDouble[] terms, int doubleTerms, DoubleDouble x) {
    double tail = 0;
    for (int k = terms.length - 1; k >= doubleTerms; k--) {
      tail = tail * x.high() + terms[k].high();
    }
    DoubleDouble sum = DoubleDouble.exact(tail);
    for (int k = doubleTerms - 1; k >= 0; k--) {
      sum = DoubleWords.add(DoubleWords.multiply(x, sum), terms[k]);
    }
    return sum;
  }

  private static double bitsOfLn2(int part) {
    int kept = 41 * (part + 1);
    BigInteger bits = FixedPoint.LN2.shiftRight(FixedPoint.CONSTANT_BITS - kept);
    BigInteger mask = BigInteger.ONE.shiftLeft(41).subtract(BigInteger.ONE);
    return Math.scalb(bits.and(mask).doubleValue(), -kept);
  }

  private static DoubleDouble[] terms(int count, IntFunction<BigDecimal> denominator) {
    return IntStream.range(0, count)
        .mapToObj(k -> BigDecimal.ONE.divide(denominator.apply(k), CONSTANT))
        .map(DoubleDoubleFunctions::nearest)
        .toArray(DoubleDouble[]::new);
  }

  private static BigDecimal factorial(int k) {
    return IntStream.rangeClosed(1, k)
        .mapToObj(BigDecimal::valueOf)
        .reduce(BigDecimal.ONE, BigDecimal::multiply);
  }

  /** Returns the double-double number nearest to a decimal, without a bound. */
  static DoubleDouble nearest(BigDecimal value) {
    double high = value.doubleValue();
    return new DoubleDouble(high, value.subtract(new BigDecimal(high)).doubleValue(), 0);
  }
}
