package io.github.losstck.steps;

import org.jspecify.annotations.Nullable;

/**
 * Holds a number just as it is, and remembers the answer that it comes from, if any.
 *
 * @param value a number of the provider's precision
 * @param answer null for what no provider answered
 * @param element of the answer, in row-major order
 */
record Raw(double value, @Nullable Judged answer, int element) {
  static Raw of(double value) {
    return new Raw(value, null, 0);
  }

  /** Returns another number from the same answer. */
  Raw with(double number) {
    return new Raw(number, answer, element);
  }

  /** Returns a number computed from two: from the answer of the first that has one. */
  Raw with(double number, Raw operand) {
    return answer == null ? operand.with(number) : with(number);
  }

  /** Returns whether both are one number: +0 and -0 are, and NaN is the same as NaN. */
  boolean isSame(Raw other) {
    return value == other.value || Double.isNaN(value) && Double.isNaN(other.value);
  }
}
