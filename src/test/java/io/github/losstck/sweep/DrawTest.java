package io.github.losstck.sweep;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.spec.Effort;
import io.github.losstck.spec.Sampling;
import io.github.losstck.spec.Seed;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Draws numbers and looks where they fall. */
class DrawTest {
  private static final int LEAST_USUAL_EXPONENT = -30;
  private static final int MOST_USUAL_EXPONENT = 10;
  private static final int POINTS = 1024;
  private static final int SLICES = 16;

  private static Draw draw(long seed) {
    return Draw.from(new Seed(seed), Precision.BINARY64);
  }

  @Test
  void fillsTheCubeEvenlyAlongEveryEdge() {
    double[][] points = draw(1).sobol(POINTS, 3);
    for (int edge = 0; edge < 3; edge++) {
      int[] slices = new int[SLICES];
      for (double[] point : points) {
        assertTrue(point[edge] >= 0 && point[edge] < 1);
        slices[(int) (point[edge] * SLICES)]++;
      }
      // One point may fall on either side of a border, since the shift is rounded.
      Arrays.stream(slices).forEach(n -> assertEquals(POINTS / SLICES, n, 1));
    }
  }

  @Test
  void shiftsTheCubeByTheSeed() {
    double[] first = draw(1).sobol(1, 3)[0];
    assertArrayEquals(first, draw(1).sobol(1, 3)[0]);
    double[] other = draw(2).sobol(1, 3)[0];
    assertNotEquals(first[0], other[0]);
    assertNotEquals(first[0], first[1]);
  }

  @ParameterizedTest
  @EnumSource
  void hitsEveryUsualBinadeOfEitherSignAtFullEffort(Precision precision) {
    Set<Integer> positive = new HashSet<>();
    Set<Integer> negative = new HashSet<>();
    Calls.of(
            Operation.SIGMOID,
            Domain.parse("every binade"),
            precision,
            Declarations.standard(),
            new Sampling(Effort.FULL, Seed.PUBLISHED, true))
        .map(call -> call.tensor(Parameter.LOGITS))
        .forEach(logits -> sort(logits, positive, negative));
    for (int e = LEAST_USUAL_EXPONENT; e <= MOST_USUAL_EXPONENT; e++) {
      assertTrue(positive.contains(e) && negative.contains(e), "misses 2^" + e);
    }
    int largest = Math.getExponent(precision.largestFinite());
    assertTrue(positive.contains(largest) && negative.contains(largest));
    int subnormal = Math.getExponent(precision.smallestNormal()) - 1;
    assertTrue(positive.stream().anyMatch(e -> e <= subnormal));
  }

  private static void sort(Tensor logits, Set<Integer> positive, Set<Integer> negative) {
    for (int i = 0; i < logits.size(); i++) {
      double logit = logits.get(i);
      (logit > 0 ? positive : negative).add(Math.getExponent(logit));
    }
  }
}
