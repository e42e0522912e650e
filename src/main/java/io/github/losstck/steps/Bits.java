package io.github.losstck.steps;

import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.ConductText;
import java.util.stream.IntStream;

/** Compares answers bit for bit; NaN is NaN whatever its bits. */
final class Bits {
  private Bits() {}

  /**
   * Raises a failure if two answers of one form differ.
   *
   * @param fact what is to be said of the second
   * @param expected the first
   * @param was the second
   * @param cause what makes answers differ in this way
   */
  static void requireEqual(String fact, Tensor expected, Tensor was, String cause) {
    int[] differing =
        IntStream.range(0, expected.size())
            .filter(i -> Double.compare(expected.get(i), was.get(i)) != 0)
            .toArray();
    if (differing.length > 0) {
      throw new NotConforming(
          ConductText.differs(fact, differing.length, differing[0], expected, was, cause));
    }
  }
}
