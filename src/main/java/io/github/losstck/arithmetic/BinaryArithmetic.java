package io.github.losstck.arithmetic;

import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Specified;

/**
 * Computes in a binary format as a program would: each operation is rounded once, with the special
 * values of IEEE 754.
 *
 * <p>Sums, products and quotients of binary32 are formed in binary64 and then rounded; since 53 is
 * at least {@code 2*24 + 2}, the second rounding never changes the result (Figueroa, 1995). The
 * elementary functions are {@link StrictMath}'s, rounded.
 */
@Specified({"X13", "X14", "X15", "X22", "X23"})
public final class BinaryArithmetic implements Arithmetic<Double> {
  private final Precision precision;

  /** Computes in the format given. */
  public BinaryArithmetic(Precision precision) {
    this.precision = precision;
  }

  @Override
  public Double of(Real value) {
    return value.round(precision);
  }

  @Override
  public Double of(double value) {
    return precision.round(value);
  }

  @Override
  public Double add(Double a, Double b) {
    return precision.round(a + b);
  }

  @Override
  public Double subtract(Double a, Double b) {
    return precision.round(a - b);
  }

  /** Returns {@code a b}; 0 times an infinity is NaN, as IEEE 754 has it. */
  @Override
  public Double multiply(Double a, Double b) {
    return precision.round(a * b);
  }

  @Override
  public Double divide(Double a, Double b) {
    return precision.round(a / b);
  }

  @Override
  public Double negate(Double a) {
    return -a;
  }

  @Override
  public Double abs(Double a) {
    return Math.abs(a);
  }

  @Override
  public Double max(Double a, Double b) {
    return Math.max(a, b);
  }

  @Override
  public Double min(Double a, Double b) {
    return Math.min(a, b);
  }

  @Override
  public Double exp(Double a) {
    return precision.round(StrictMath.exp(a));
  }

  @Override
  public Double ln(Double a) {
    return precision.round(StrictMath.log(a));
  }

  @Override
  public Double log1p(Double a) {
    return precision.round(StrictMath.log1p(a));
  }

  @Override
  public Double power(Double a, int n) {
    return precision.round(StrictMath.pow(a, n));
  }
}
