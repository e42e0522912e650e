package io.github.losstck.steps;

import io.github.losstck.arithmetic.Arithmetic;
import io.github.losstck.arithmetic.Real;
import io.github.losstck.spi.Precision;
import java.math.BigDecimal;
import java.util.function.BooleanSupplier;

/**
 * Computes with the numbers of a format as they are, and refuses whatever would have to be rounded:
 * what is left is to rearrange them, turn their signs, scale them by powers of two. A relation that
 * should hold bit for bit must add no rounding of its own to those of the answers.
 *
 * @param precision of every number
 */
record Rearranging(Precision precision) implements Arithmetic<Raw> {
  @Override
  public Raw of(Real value) {
    double rounded = value.round(precision);
    if (value.isFinite() && !Real.of(rounded).exact().equals(value.exact())) {
      throw inexact(value.text());
    }
    return Raw.of(rounded);
  }

  @Override
  public Raw of(double value) {
    return of(Real.of(value));
  }

  @Override
  public Raw add(Raw a, Raw b) {
    double sum = precision.round(a.value() + b.value());
    return exact(a, "+", b, sum, () -> decimal(a).add(decimal(b)).compareTo(decimal(sum)) == 0);
  }

  @Override
  public Raw multiply(Raw a, Raw b) {
    double product = precision.round(a.value() * b.value());
    return exact(
        a, "*", b, product, () -> decimal(a).multiply(decimal(b)).compareTo(decimal(product)) == 0);
  }

  @Override
  public Raw divide(Raw a, Raw b) {
    double quotient = precision.round(a.value() / b.value());
    return exact(
        a,
        "/",
        b,
        quotient,
        () -> decimal(quotient).multiply(decimal(b)).compareTo(decimal(a)) == 0);
  }

  @Override
  public Raw negate(Raw a) {
    return a.with(-a.value());
  }

  @Override
  public Raw abs(Raw a) {
    return a.with(Math.abs(a.value()));
  }

  @Override
  public Raw max(Raw a, Raw b) {
    return a.value() >= b.value() ? a : b;
  }

  @Override
  public Raw exp(Raw a) {
    throw inexact("exp(" + a.value() + ")");
  }

  @Override
  public Raw ln(Raw a) {
    throw inexact("ln(" + a.value() + ")");
  }

  @Override
  public Raw log1p(Raw a) {
    throw inexact("log1p(" + a.value() + ")");
  }

  private Raw exact(Raw a, String sign, Raw b, double result, BooleanSupplier isExact) {
    boolean finite = Double.isFinite(a.value()) && Double.isFinite(b.value());
    if (finite && !(Double.isFinite(result) && isExact.getAsBoolean())) {
      throw inexact(a.value() + " " + sign + " " + b.value());
    }
    return a.with(result, b);
  }

  private static BigDecimal decimal(Raw number) {
    return decimal(number.value());
  }

  private static BigDecimal decimal(double number) {
    return new BigDecimal(number);
  }

  private IllegalArgumentException inexact(String what) {
    return new IllegalArgumentException(
        what
            + " is no number of "
            + precision.word()
            + "; compare within the bounds: should equal");
  }
}
