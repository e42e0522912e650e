package io.github.losstck.arithmetic;

/**
 * Holds a binary64 number with a bound on its distance to the exact value.
 *
 * @param value the approximation; an infinity or NaN stands for itself
 * @param error the bound, at least 0; infinite where nothing is known
 */
public record Ball(double value, double error) {
  /** Says that the exact value may be any number: what overflow leaves. */
  static final Ball UNKNOWN = new Ball(0, Double.POSITIVE_INFINITY);

  static Ball exact(double value) {
    return new Ball(value, 0);
  }

  /** Returns whether nothing is known of the exact value. */
  public boolean isUnknown() {
    return error == Double.POSITIVE_INFINITY;
  }

  /** Returns whether this is exactly 0. */
  public boolean isZero() {
    return value == 0 && error == 0;
  }
}
