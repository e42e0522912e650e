package io.github.losstck.zoo;

import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import java.util.function.DoubleBinaryOperator;

/**
 * Computes as a program in one format does, every operation rounded: what a sound variant in
 * binary32 is about is lost where it computes in double.
 *
 * @param precision of every operand and result
 */
record Stepwise(Precision precision) {

  /** Computes in the format of a tensor. */
  static Stepwise like(Tensor tensor) {
    return new Stepwise(tensor.precision());
  }

  double plus(double a, double b) {
    return precision.round(a + b);
  }

  double minus(double a, double b) {
    return precision.round(a - b);
  }

  double times(double a, double b) {
    return precision.round(a * b);
  }

  double over(double a, double b) {
    return precision.round(a / b);
  }

  /** Computes {@code a b + c} with a single rounding. */
  double fma(double a, double b, double c) {
    return precision == Precision.BINARY32
        ? Math.fma((float) a, (float) b, (float) c)
        : Math.fma(a, b, c);
  }

  double exp(double x) {
    return precision.round(Math.exp(x));
  }

  double log(double x) {
    return precision.round(Math.log(x));
  }

  double log1p(double x) {
    return precision.round(Math.log1p(x));
  }

  /** Computes {@code ln(1+e^-|x|)}. */
  double tail(double x) {
    return log1p(exp(-Math.abs(x)));
  }

  /** Computes {@code 1/(1+e^-x)}, for negative x as {@code e^x/(1+e^x)}. */
  double sigmoid(double x) {
    double e = exp(-Math.abs(x));
    return over(x < 0 ? e : 1, plus(1, e));
  }

  /** Adds from the first term to the last. */
  double sum(double[] terms) {
    double sum = 0;
    for (double term : terms) {
      sum = plus(sum, term);
    }
    return sum;
  }

  double[] map(double[] row, double other, DoubleBinaryOperator function) {
    double[] mapped = new double[row.length];
    for (int k = 0; k < row.length; k++) {
      mapped[k] = function.applyAsDouble(row[k], other);
    }
    return mapped;
  }
}
