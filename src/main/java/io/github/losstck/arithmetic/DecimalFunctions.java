package io.github.losstck.arithmetic;

final class DecimalFunctions {
  private DecimalFunctions() {}

  static Interval exp(Interval a) {
    throw new UnsupportedOperationException();
  }

  static Interval ln(Interval a) {
    throw new UnsupportedOperationException();
  }

  static Interval log1p(Interval a) {
    throw new UnsupportedOperationException();
  }
}
