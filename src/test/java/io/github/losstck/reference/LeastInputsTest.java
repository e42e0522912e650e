package io.github.losstck.reference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import org.junit.jupiter.api.Test;

/**
 * Gives the reference provider the least that it accepts, beside what {@link RefusalTest} gives.
 */
class LeastInputsTest {
  private static final ReferenceProvider PROVIDER = new ReferenceProvider();

  private static Tensor scalar(double value) {
    return Tensor.of(new double[] {value});
  }

  @Test
  void oneFlipIsEnough() {
    int[] sides = {0, 1};
    assertArrayEquals(
        new double[] {0.75, 0.25}, PROVIDER.binomialProbability(sides, 1, scalar(.25)).doubles());
    assertEquals(0, PROVIDER.bernoulliEstimate(new int[] {0}, Precision.BINARY64).get(0));
    assertEquals(1, PROVIDER.bernoulliEstimate(new int[] {1}, Precision.BINARY64).get(0));
    assertEquals(0.5, PROVIDER.bernoulliEstimate(sides, Precision.BINARY64).get(0));
  }

  @Test
  void aCoinMayHaveOneSideOnly() {
    int[] sides = {0, 1};
    assertArrayEquals(
        new double[] {1, 0}, PROVIDER.binomialProbability(sides, 1, scalar(0)).doubles());
    assertArrayEquals(
        new double[] {0, 1}, PROVIDER.binomialProbability(sides, 1, scalar(1)).doubles());
  }

  @Test
  void oneSampleIsItsMeanAndOneClassIsCertain() {
    assertEquals(7, PROVIDER.normalMeanEstimate(Tensor.of(new double[] {7}, 1)).get(0));
    Tensor encoded = PROVIDER.oneHot(new int[] {0}, 1, Precision.BINARY64);
    assertEquals(Tensor.of(new double[] {1}, 1, 1), encoded);
  }
}
