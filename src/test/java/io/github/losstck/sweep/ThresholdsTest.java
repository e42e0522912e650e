package io.github.losstck.sweep;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.spi.Precision;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks for the thresholds that are published of each format, and their neighbours. */
class ThresholdsTest {
  private static Set<Double> logits(Precision precision) {
    return set(Thresholds.logits(precision));
  }

  private static Set<Double> set(double[] points) {
    return Arrays.stream(points).boxed().collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(
      floats = {
        88.72284f,
        87.33655f,
        103.97208f,
        16.635532f,
        17.32868f,
        20f,
        15f,
        16f,
        18f,
        0x1p-24f,
        Float.MIN_NORMAL
      })
  void holdThoseOfBinary32WithThreeNeighboursOnEitherSide(float threshold) {
    Set<Double> points = logits(Precision.BINARY32);
    int bits = Float.floatToRawIntBits(threshold);
    for (int near = bits - 3; near <= bits + 3; near++) {
      double point = Float.intBitsToFloat(near);
      assertTrue(points.contains(point) && points.contains(-point), () -> "misses " + point);
    }
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {
        709.782712893384,
        708.3964185322641,
        744.4400719213812,
        745.1332191019411,
        36.7368005696771,
        37.42994775023705,
        20,
        0x1p-53,
        Double.MIN_NORMAL
      })
  void holdThoseOfBinary64WithThreeNeighboursOnEitherSide(double threshold) {
    Set<Double> points = logits(Precision.BINARY64);
    long bits = Double.doubleToRawLongBits(threshold);
    for (long near = bits - 3; near <= bits + 3; near++) {
      double point = Double.longBitsToDouble(near);
      assertTrue(points.contains(point) && points.contains(-point), () -> "misses " + point);
    }
  }

  @Test
  void holdBothZerosAndTheEndsOfTheFormatAndNothingBeyond() {
    for (Precision precision : Precision.values()) {
      Set<Double> points = logits(precision);
      double largest = precision.largestFinite();
      double below =
          precision == Precision.BINARY32 ? Math.nextDown((float) largest) : Math.nextDown(largest);
      assertTrue(
          points.containsAll(
              Set.of(0.0, -0.0, precision.smallestSubnormal(), largest, -largest, below)));
      assertTrue(points.stream().allMatch(x -> Math.abs(x) <= largest));
      assertTrue(points.stream().allMatch(x -> precision.round(x) == x));
    }
  }

  @Test
  void ofProbabilitiesLieBetweenNothingAndCertainty() {
    for (Precision precision : Precision.values()) {
      double u = precision.unitRoundoff();
      Set<Double> points = set(Thresholds.probabilities(precision));
      assertTrue(points.stream().allMatch(p -> p > 0 && p <= 1 && precision.round(p) == p));
      assertTrue(
          points.containsAll(
              Set.of(1.0, 1 - u, 1 - 2 * u, 1 - 3 * u, precision.smallestSubnormal())));
      assertTrue(points.containsAll(Set.of(0.5, 0.5 + u, 0.5 + 3 * u, 0.5 - 1.5 * u)));
      assertTrue(points.contains(precision.round(1e-7)));
      assertTrue(points.contains(precision.round(1 - 1e-7)));
    }
  }
}
