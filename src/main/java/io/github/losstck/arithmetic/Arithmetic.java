package io.github.losstck.arithmetic;

/**
 * Computes with one kind of number, so that a formula is written once and evaluated in several
 * arithmetics: enclosures with proven bounds, or the rounded arithmetic of a binary format.
 *
 * @param <N> the kind of number, immutable
 */
public interface Arithmetic<N> {
  /** Returns a real literal, enclosed or rounded as this arithmetic does. */
  N of(Real value);

  /** Returns a double, which every arithmetic but a narrower format holds exactly. */
  N of(double value);

  /** Returns {@code a + b}. */
  N add(N a, N b);

  /** Returns {@code a - b}; by default the sum with {@code -b}. */
  default N subtract(N a, N b) {
    return add(a, negate(b));
  }

  /** Returns {@code a b}; in exact arithmetics 0 times an infinity is 0 (X20). */
  N multiply(N a, N b);

  /** Returns {@code a / b}. */
  N divide(N a, N b);

  /** Returns {@code -a}. */
  N negate(N a);

  /** Returns {@code |a|}. */
  N abs(N a);

  /** Returns the larger of two numbers. */
  N max(N a, N b);

  /** Returns the smaller of two numbers; by default from the larger of their negatives. */
  default N min(N a, N b) {
    return negate(max(negate(a), negate(b)));
  }

  /** Returns {@code e^a}. */
  N exp(N a);

  /** Returns the natural logarithm; of 0, negative infinity. */
  N ln(N a);

  /** Returns {@code ln(1 + a)} without forming the sum. */
  N log1p(N a);

  /**
   * Returns {@code a^n} for an integer exponent; {@code a^0} is 1. By default by repeated squaring,
   * which carries whatever bound {@link #multiply} carries.
   */
  default N power(N a, int n) {
    if (n < 0) {
      return divide(of(1.0), power(a, Math.negateExact(n)));
    }
    N result = of(1.0);
    for (int bit = Integer.highestOneBit(n); bit > 0; bit >>= 1) {
      result = multiply(result, result);
      if ((n & bit) != 0) {
        result = multiply(result, a);
      }
    }
    return result;
  }
}
