package io.github.losstck.steps;

import io.github.losstck.arithmetic.Interval;

/**
 * Words an assertion for the report of its failure, one fact a line.
 *
 * @param place what was held against it, with the element: {@code loss[1][2]}
 * @param assertion what should be so
 * @param expected the number it was compared with
 * @param was the number that came out
 */
record Statement(String place, String assertion, String expected, Interval was) {
  @Override
  public String toString() {
    return String.join(
        "\n", place + " " + assertion, "  expected " + expected, "  was      " + was);
  }
}
