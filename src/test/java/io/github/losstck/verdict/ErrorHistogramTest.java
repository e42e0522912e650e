package io.github.losstck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the quantiles of a histogram against those of the sorted errors. */
class ErrorHistogramTest {
  private static final double SIXTEENTH = 1 + 1.0 / 16;

  private final double[] errors =
      new Random(7).doubles(5000, -7, 55).map(e -> Math.pow(2, e)).toArray();

  private static ErrorHistogram of(double... errors) {
    ErrorHistogram histogram = new ErrorHistogram();
    Arrays.stream(errors).forEach(histogram::add);
    return histogram;
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.001, 0.25, 0.5, 0.9, 0.99, 1})
  void tellsAQuantileToASixteenth(double fraction) {
    double[] sorted = errors.clone();
    Arrays.sort(sorted);
    double exact = sorted[(int) Math.ceil(fraction * sorted.length) - 1];
    double told = of(errors).quantile(fraction);
    assertTrue(told >= exact && told <= SIXTEENTH * exact, told + " for " + exact);
  }

  @Test
  void isTheSameWhenMergedFromParts() {
    ErrorHistogram merged = of(Arrays.copyOf(errors, 1000));
    merged.merge(of(Arrays.copyOfRange(errors, 1000, errors.length)));
    assertEquals(errors.length, merged.total());
    for (double fraction : new double[] {0.1, 0.5, 0.99}) {
      assertEquals(of(errors).quantile(fraction), merged.quantile(fraction));
    }
  }

  @Test
  void keepsWhatLiesOutsideInItsEndsAndUnderstatesNothing() {
    assertEquals(0, of().quantile(0.99));
    assertTrue(of(0, 0, 0x1p-20).quantile(0.99) <= SIXTEENTH * 0x1p-8);
    assertEquals(Double.POSITIVE_INFINITY, of(Double.POSITIVE_INFINITY).quantile(0.99));
    assertTrue(of(1e300).quantile(0.99) >= 1e300);
  }
}
