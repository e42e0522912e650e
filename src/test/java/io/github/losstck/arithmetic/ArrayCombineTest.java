package io.github.losstck.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Checks which element meets which, by combining names. */
class ArrayCombineTest {
  private static Array<String> named(String letter, Integer... shape) {
    int size = List.of(shape).stream().reduce(1, Math::multiplyExact);
    List<String> names = IntStream.range(0, size).mapToObj(i -> letter + i).toList();
    return new Array<>(List.of(shape), names);
  }

  private static void assertCombined(
      Array<String> a, Array<String> b, List<Integer> shape, String elements) {
    assertEquals(
        new Array<>(shape, List.of(elements.split(" ", -1))), a.combine(b, String::concat));
  }

  private static void assertRefused(Array<String> a, Array<String> b) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> a.combine(b, String::concat));
    assertEquals(
        "shapes %s and %s cannot be combined element by element".formatted(a.shape(), b.shape()),
        refused.getMessage());
  }

  @Test
  void equalShapesMeetElementByElement() {
    assertCombined(named("a", 2, 2), named("b", 2, 2), List.of(2, 2), "a0b0 a1b1 a2b2 a3b3");
  }

  @Test
  void aScalarMeetsEveryElement() {
    assertCombined(named("a"), named("b", 3), List.of(3), "a0b0 a0b1 a0b2");
    assertCombined(named("a", 1, 2), named("b"), List.of(1, 2), "a0b0 a1b0");
    assertCombined(named("a"), named("b"), List.of(), "a0b0");
  }

  @Test
  void aVectorMeetsEveryRow() {
    assertCombined(named("a", 3), named("b", 2, 3), List.of(2, 3), "a0b0 a1b1 a2b2 a0b3 a1b4 a2b5");
    assertCombined(named("a", 2, 1, 2), named("b", 2), List.of(2, 1, 2), "a0b0 a1b1 a2b0 a3b1");
  }

  @Test
  void nothingElseIsStretched() {
    assertRefused(named("a", 2), named("b", 3));
    assertRefused(named("a", 2), named("b", 2, 3));
    assertRefused(named("a", 1), named("b", 3));
    assertRefused(named("a", 1, 3), named("b", 2, 3));
    assertRefused(named("a", 2, 3), named("b", 4, 2, 3));
  }

  @Test
  void emptyArraysStayEmpty() {
    assertEquals(List.of(0), named("a").combine(named("b", 0), String::concat).shape());
    assertEquals(List.of(2, 0), named("a", 0).combine(named("b", 2, 0), String::concat).shape());
  }
}
