package io.github.losstck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.spi.Tensor;
import java.math.BigDecimal;

/** Compares answers with decimals to half a unit of the last digit given, as the features do. */
public final class Digits {
  private Digits() {}

  /** Compares every element, in row-major order. */
  public static void assertDigits(Tensor answer, String... expected) {
    assertEquals(expected.length, answer.size(), () -> "elements of " + answer);
    for (int i = 0; i < expected.length; i++) {
      BigDecimal digits = new BigDecimal(expected[i]);
      BigDecimal distance = new BigDecimal(answer.get(i)).subtract(digits).abs();
      assertTrue(
          distance.add(distance).compareTo(digits.ulp()) <= 0,
          "element " + i + " should be " + expected[i] + ", was " + answer.get(i));
    }
  }
}
