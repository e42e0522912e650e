package io.github.losstck.formula;

import io.github.losstck.arithmetic.Arithmetic;
import io.github.losstck.arithmetic.Real;
import io.github.losstck.spi.Precision;

/** Computes with Java's doubles as they are. */
final class DoubleArithmetic implements Arithmetic<Double> {
  @Override
  public Double of(Real value) {
    return value.round(Precision.BINARY64);
  }

  @Override
  public Double of(double value) {
    return value;
  }

  @Override
  public Double add(Double a, Double b) {
    return a + b;
  }

  @Override
  public Double subtract(Double a, Double b) {
    return a - b;
  }

  @Override
  public Double multiply(Double a, Double b) {
    return a * b;
  }

  @Override
  public Double divide(Double a, Double b) {
    return a / b;
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
    return StrictMath.exp(a);
  }

  @Override
  public Double ln(Double a) {
    return StrictMath.log(a);
  }

  @Override
  public Double log1p(Double a) {
    return StrictMath.log1p(a);
  }

  @Override
  public Double power(Double a, int n) {
    return StrictMath.pow(a, n);
  }
}
