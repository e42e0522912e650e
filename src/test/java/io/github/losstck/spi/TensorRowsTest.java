package io.github.losstck.spi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Runs functions over the elements and rows of tensors. */
class TensorRowsTest {
  private final Tensor matrix = Tensor.of(new float[] {1, 2, 3, 4, 5, 6}, 2, 3);

  @Test
  void pairsElementsInPlace() {
    Tensor other = Tensor.of(new float[] {6, 5, 4, 3, 2, 1}, 2, 3);
    assertEquals(
        Tensor.of(new float[] {-5, -3, -1, 1, 3, 5}, 2, 3), matrix.map(other, (a, b) -> a - b));
  }

  @Test
  void roundsOnceToItsOwnPrecision() {
    Tensor third = Tensor.of(new float[] {3}, 1).map(x -> 1 / x);
    assertEquals(Tensor.of(new float[] {0x1.555556p-2f}, 1), third);
  }

  @Test
  void handsOutCopiesOfRows() {
    Tensor reversed =
        matrix.mapRows(
            row -> {
              double first = row[0];
              row[0] = row[2];
              row[2] = first;
              return row;
            });
    assertEquals(Tensor.of(new float[] {3, 2, 1, 6, 5, 4}, 2, 3), reversed);
    assertArrayEquals(new float[] {1, 2, 3, 4, 5, 6}, matrix.floats());
  }

  @Test
  void mapsRowsInPairs() {
    Tensor products = matrix.mapRows(matrix, (a, b) -> new double[] {a[0] * b[2], b[1], 0});
    assertEquals(Tensor.of(new float[] {3, 2, 0, 24, 5, 0}, 2, 3), products);
  }

  @Test
  void dropsTheLastAxis() {
    Tensor cube = Tensor.of(new double[] {1, 2, 3, 4, 5, 6}, 1, 3, 2);
    assertEquals(
        Tensor.of(new double[] {3, 7, 11}, 1, 3), cube.reduceRows(r -> Arrays.stream(r).sum()));
    assertEquals(
        Tensor.of(new double[] {2, 12, 30}, 1, 3), cube.reduceRows(cube, (a, b) -> a[0] * b[1]));
  }

  @Test
  void refusesScalarsAndStrangers() {
    Tensor scalar = Tensor.of(new float[] {1});
    assertRefused(
        "a scalar has no rows; give a tensor of rank 1 or more", () -> scalar.mapRows(r -> r));
    assertRefused(
        "BINARY32[2, 3] does not fit BINARY32[]; give both one shape and precision",
        () -> matrix.map(scalar, Double::sum));
    assertRefused(
        "BINARY32[2, 3] does not fit BINARY32[]; give both one shape and precision",
        () -> matrix.mapRows(scalar, (a, b) -> a));
    assertRefused(
        "BINARY32[] does not fit BINARY64[]; give both one shape and precision",
        () -> scalar.map(Tensor.of(new double[] {1}), Double::sum));
  }

  private static void assertRefused(String reason, Runnable call) {
    assertEquals(reason, assertThrows(Refused.class, call::run).getMessage());
  }
}
