package io.github.losstck.arithmetic;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.function.Function;

/**
 * Encloses the exponential and the logarithm of decimal intervals.
 *
 * <p>All three functions rise, so the ends of an interval go to the ends of the result. What is
 * computed at an end is off by less than {@link #ERROR} of the value, and is widened by that much.
 */
final class DecimalFunctions {
  /**
   * Bounds the relative error of the approximations below: 2^-193 = 10^-58.1 of an exponential; of
   * a logarithm 1.2e-57 absolute where it is at least 0.095.
   */
  private static final BigDecimal ERROR = new BigDecimal("1e-55");

  /** Carries 10 digits more than {@link #ERROR} needs. */
  private static final MathContext WORKING = new MathContext(65);

  private static final BigDecimal LN10 =
      FixedPoint.decimal(FixedPoint.LN10, FixedPoint.CONSTANT_BITS).round(new MathContext(92));

  /** Bounds the arguments of exp that are evaluated: e^2300000 is 10^998877.3. */
  private static final BigDecimal LARGEST_ARGUMENT = new BigDecimal(2_300_000);

  private static final int LARGEST_EXPONENT = 998_877;

  /** Bounds the arguments below which one term of a series exceeds the working precision. */
  private static final BigDecimal TINY = new BigDecimal("1e-70");

  private static final BigDecimal NEAR_ONE = new BigDecimal("0.1");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal ROOT_OF_TENTH = new BigDecimal("0.3162");

  private DecimalFunctions() {}

  static Interval exp(Interval a) {
    return rising(a, DecimalFunctions::exp);
  }

  static Interval ln(Interval a) {
    return rising(a, DecimalFunctions::ln);
  }

  static Interval log1p(Interval a) {
    return rising(a, DecimalFunctions::log1p);
  }

  private static Interval rising(Interval a, Function<Endpoint, Interval> function) {
    if (a.isUndefined()) {
      return a;
    }
    Interval high = function.apply(a.upper());
    if (a.lower().compareTo(a.upper()) == 0 || high.isUndefined()) {
      return high;
    }
    Interval low = function.apply(a.lower());
    return new Interval(low.isUndefined() ? Endpoint.NEGATIVE_INFINITY : low.lower(), high.upper());
  }

  private static Interval exp(Endpoint end) {
    if (!end.isFinite()) {
      return end.infinity() > 0 ? Interval.POSITIVE_INFINITY : Interval.ZERO;
    }
    BigDecimal x = end.value();
    if (x.signum() == 0) {
      return Interval.ONE;
    }
    if (x.abs().compareTo(LARGEST_ARGUMENT) > 0) {
      return x.signum() > 0
          ? new Interval(power(LARGEST_EXPONENT), Endpoint.POSITIVE_INFINITY)
          : new Interval(Endpoint.ZERO, power(-LARGEST_EXPONENT));
    }
    if (x.abs().compareTo(TINY) < 0) {
      return Interval.ONE.widen(TINY.multiply(TWO));
    }
    return widened(expOf(x));
  }

  private static Endpoint power(int exponent) {
    return Endpoint.of(BigDecimal.ONE.scaleByPowerOfTen(exponent));
  }

  private static Interval ln(Endpoint end) {
    if (end.signum() <= 0) {
      return end.signum() < 0 ? Interval.UNDEFINED : Interval.NEGATIVE_INFINITY;
    }
    return end.isFinite() ? widened(lnOf(end.value())) : Interval.POSITIVE_INFINITY;
  }

  private static Interval log1p(Endpoint end) {
    if (!end.isFinite()) {
      return end.infinity() > 0 ? Interval.POSITIVE_INFINITY : Interval.UNDEFINED;
    }
    BigDecimal x = end.value();
    return x.abs().compareTo(NEAR_ONE) <= 0
        ? widened(log1pOf(x))
        : ln(Endpoint.of(BigDecimal.ONE.add(x, WORKING)));
  }

  private static Interval widened(BigDecimal approximation) {
    return Interval.point(approximation).widen(approximation.multiply(ERROR, WORKING));
  }

  /** Approximates {@code e^x = 10^k e^r} with {@code r = x - k ln 10} in fixed point. */
  private static BigDecimal expOf(BigDecimal x) {
    int exponent = (int) Math.rint(x.doubleValue() / LN10.doubleValue());
    BigInteger whole =
        FixedPoint.LN10
            .multiply(BigInteger.valueOf(exponent))
            .shiftRight(FixedPoint.CONSTANT_BITS - FixedPoint.BITS);
    BigInteger rest = FixedPoint.of(x, FixedPoint.BITS).subtract(whole);
    return FixedPoint.decimal(FixedPoint.exp(rest), FixedPoint.BITS)
        .round(WORKING)
        .scaleByPowerOfTen(exponent);
  }

  /**
   * Approximates {@code ln x}; near 1 by the series for {@code x - 1}, elsewhere as {@code e ln 10
   * + y + ln(1 + w)} with {@code x = m 10^e}, {@code y} the double nearest {@code ln m} and {@code
   * w = m e^-y - 1}.
   */
  private static BigDecimal lnOf(BigDecimal x) {
    BigDecimal difference = x.subtract(BigDecimal.ONE, WORKING);
    if (difference.abs().compareTo(NEAR_ONE) < 0) {
      return log1pOf(x.subtract(BigDecimal.ONE));
    }
    int exponent = x.precision() - x.scale();
    BigDecimal mantissa = x.scaleByPowerOfTen(-exponent).round(WORKING);
    if (mantissa.compareTo(ROOT_OF_TENTH) < 0) {
      mantissa = mantissa.scaleByPowerOfTen(1);
      exponent--;
    }
    BigDecimal guess = new BigDecimal(StrictMath.log(mantissa.doubleValue()));
    BigDecimal correction =
        guess.signum() == 0
            ? mantissa.subtract(BigDecimal.ONE)
            : mantissa.multiply(expOf(guess.negate())).subtract(BigDecimal.ONE);
    return LN10.multiply(BigDecimal.valueOf(exponent))
        .add(guess)
        .add(log1pOf(correction))
        .round(WORKING);
  }

  /** Approximates {@code ln(1+t) = 2 atanh(t/(2+t))} for {@code |t| <= 0.1}. */
  private static BigDecimal log1pOf(BigDecimal t) {
    BigDecimal s = t.divide(TWO.add(t, WORKING), WORKING);
    BigDecimal doubled = s.multiply(TWO);
    if (s.abs().compareTo(TINY) < 0) {
      return doubled;
    }
    BigInteger ratio = FixedPoint.atanhRatio(FixedPoint.of(s, FixedPoint.BITS));
    return doubled.multiply(FixedPoint.decimal(ratio, FixedPoint.BITS), WORKING);
  }
}
