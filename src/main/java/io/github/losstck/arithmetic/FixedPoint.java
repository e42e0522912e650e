package io.github.losstck.arithmetic;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Computes series in binary fixed point, where truncation errors are counted in units. */
final class FixedPoint {
  /** Bits after the point: 2^-208 is 2.4e-63, so that thousands of units stay below 10^-57. */
  static final int BITS = 208;

  /** More bits, for constants that are multiplied by exponents up to 10^6 or split into parts. */
  static final int CONSTANT_BITS = 320;

  /** Is ln 2 in units of 2^-320, to within 2^12 of them. */
  static final BigInteger LN2 = machin(14, 10, 6);

  /** Is ln 10 in units of 2^-320, to within 2^13 of them. */
  static final BigInteger LN10 = machin(46, 34, 20);

  private static final BigInteger ONE = BigInteger.ONE.shiftLeft(BITS);

  /** Leaves a rest below 1.3/256 after halving, for which about 20 terms suffice. */
  private static final int HALVINGS = 8;

  private FixedPoint() {}

  /** Returns a number in units of 2^-bits, truncated: off by less than one unit. */
  static BigInteger of(BigDecimal value, int bits) {
    return value.multiply(new BigDecimal(BigInteger.ONE.shiftLeft(bits))).toBigInteger();
  }

  /** Returns what a number of units of 2^-bits stands for, exactly. */
  static BigDecimal decimal(BigInteger units, int bits) {
    return new BigDecimal(units)
        .multiply(new BigDecimal(BigInteger.valueOf(5).pow(bits)).scaleByPowerOfTen(-bits));
  }

  /**
   * Returns {@code e^r} for {@code |r| < 1.3}, by the Taylor series of {@code r/256} and eight
   * squarings.
   *
   * <p>The argument, off by 3 units, and some 20 truncated terms put the sum off by less than 70
   * units; each squaring doubles the relative error and adds less than 4 units, as {@code e^-1.3 >
   * 1/4}. In all: less than 2^15 units relative to the value, 2^-193.
   */
  static BigInteger exp(BigInteger r) {
    BigInteger reduced = r.shiftRight(HALVINGS);
    BigInteger sum = ONE;
    BigInteger term = ONE;
    for (int n = 1; term.bitLength() > 1; n++) {
      term = term.multiply(reduced).shiftRight(BITS).divide(BigInteger.valueOf(n));
      sum = sum.add(term);
    }
    for (int i = 0; i < HALVINGS; i++) {
      sum = sum.multiply(sum).shiftRight(BITS);
    }
    return sum;
  }

  /**
   * Returns {@code atanh(s)/s = 1 + s^2/3 + s^4/5 + ...} for {@code |s| < 0.06}, off by less than
   * 100 units: two for each of at most 27 terms, and the first one left out.
   */
  static BigInteger atanhRatio(BigInteger s) {
    BigInteger square = s.multiply(s).shiftRight(BITS);
    BigInteger sum = ONE;
    BigInteger power = square;
    for (int n = 3; power.signum() > 0; n += 2) {
      sum = sum.add(power.divide(BigInteger.valueOf(n)));
      power = power.multiply(square).shiftRight(BITS);
    }
    return sum;
  }

  /** Returns {@code a atanh(1/31) + b atanh(1/49) + c atanh(1/161)}, after Machin. */
  private static BigInteger machin(int a, int b, int c) {
    return atanhOfInverse(31, a).add(atanhOfInverse(49, b)).add(atanhOfInverse(161, c));
  }

  private static BigInteger atanhOfInverse(int n, int factor) {
    BigInteger square = BigInteger.valueOf((long) n * n);
    BigInteger power = BigInteger.ONE.shiftLeft(CONSTANT_BITS).divide(BigInteger.valueOf(n));
    BigInteger sum = BigInteger.ZERO;
    for (int k = 1; power.signum() > 0; k += 2) {
      sum = sum.add(power.divide(BigInteger.valueOf(k)));
      power = power.divide(square);
    }
    return sum.multiply(BigInteger.valueOf(factor));
  }
}
