package io.github.losstck.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InBulkTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2047, 2048, 100_000})
  void keepsTheOrderHoweverManyThereAre(int count) {
    List<Integer> squares = InBulk.map(IntStream.range(0, count).boxed().toList(), n -> n * n);
    assertEquals(IntStream.range(0, count).map(n -> n * n).boxed().toList(), squares);
  }

  @Test
  void nestsWithinItself() {
    List<Integer> sizes = InBulk.map(2048, row -> InBulk.map(2048, n -> n).size());
    assertEquals(Collections.nCopies(2048, 2048), sizes);
  }

  @Test
  void throwsWhatTheFunctionThrew() {
    assertThrows(
        ArithmeticException.class, () -> InBulk.map(100_000, n -> Math.floorDiv(1, n - 99_999)));
  }

  @Test
  void cutsRowsAlongTheLastAxis() {
    assertEquals(
        List.of(List.of(1, 2), List.of(3, 4)),
        new Array<>(List.of(2, 2), List.of(1, 2, 3, 4)).rows());
    assertEquals(List.of(List.of(7)), Array.scalar(7).rows());
    assertEquals(List.of(), new Array<>(List.of(2, 0), List.of()).rows());
  }
}
