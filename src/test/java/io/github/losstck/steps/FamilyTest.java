package io.github.losstck.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.arithmetic.Array;
import io.github.losstck.arithmetic.Real;
import io.github.losstck.spec.Seed;
import io.github.losstck.spi.Precision;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FamilyTest {
  private static double[] drawn(String words, Integer... shape) {
    assertTrue(words.matches(Family.REGEX), words);
    Array<Real> array = Family.parse(words).draw(List.of(shape), Seed.PUBLISHED);
    assertEquals(List.of(shape), array.shape());
    return array.values().stream().mapToDouble(r -> r.round(Precision.BINARY64)).toArray();
  }

  @Test
  void aRangeIsFilledFromEndToEnd() {
    double[] numbers = drawn("from -20 to 20", 1000);
    assertEquals(-20, Arrays.stream(numbers).min().orElseThrow(), 0.2);
    assertEquals(20, Arrays.stream(numbers).max().orElseThrow(), 0.2);
  }

  @Test
  void aGridHasBothItsEnds() {
    double[] numbers = drawn("from -1/4 to 1 in steps of 1/8", 500);
    assertEquals(
        List.of(-0.25, -0.125, 0.0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1.0),
        Arrays.stream(numbers).sorted().distinct().boxed().toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 1000})
  void distributionsArePositiveAndSumTo1InBothPrecisions(int width) {
    double[] numbers = drawn("as distributions", 20, width);
    for (int row = 0; row < 20; row++) {
      double sum = 0;
      for (int k = 0; k < width; k++) {
        double p = numbers[row * width + k];
        assertTrue(p > 0 && (float) p == p, Double.toHexString(p));
        sum += p;
      }
      assertEquals(1, sum);
    }
  }

  @Test
  void oneHotRowsHaveEveryClassAmongThem() {
    double[] numbers = drawn("as one-hot rows", 60, 3);
    double[] counts = new double[3];
    for (int i = 0; i < numbers.length; i++) {
      counts[i % 3] += numbers[i];
    }
    assertEquals(60, counts[0] + counts[1] + counts[2]);
    assertTrue(counts[0] > 0 && counts[1] > 0 && counts[2] > 0);
  }

  /** The generator's algorithm is its name, and a published run must be repeatable. */
  @Test
  void aSeedGivesTheSameNumbersOnEveryMachine() {
    Real first =
        Family.parse("from 0 to 1").draw(List.of(2), Seed.PUBLISHED.of("x")).values().get(0);
    assertEquals("0x1.8272c2e7a23a6p-1", Double.toHexString(first.round(Precision.BINARY64)));
  }
}
