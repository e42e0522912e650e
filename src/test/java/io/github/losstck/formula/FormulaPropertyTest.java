package io.github.losstck.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.arithmetic.Array;
import io.github.losstck.formula.RandomFormula.Sample;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormulaPropertyTest {
  private static final List<String> PIECES =
      List.of(
          "x",
          "theta",
          "e",
          "1",
          "30",
          "0.5",
          "1e",
          "0x",
          "2.",
          "ln",
          "max",
          "softmax",
          "lnn",
          "Infinity",
          "+",
          "-",
          "*",
          "/",
          "^",
          "(",
          ")",
          "[",
          "]",
          ",",
          " ",
          "·",
          "\n",
          "=");

  @Test
  void randomFormulasHaveTheBitsOfAnIndependentComputation() {
    for (long seed = 0; seed < 5_000; seed++) {
      RandomFormula formulas = new RandomFormula(seed);
      Sample sample = formulas.write((int) (seed % 6));
      double[] elements =
          sample.isVector() ? sample.elements() : Arrays.copyOf(sample.elements(), 1);
      List<Integer> shape = sample.isVector() ? List.of(RandomFormula.WIDTH) : List.of();
      List<Double> values = Arrays.stream(elements).boxed().toList();
      assertEquals(
          new Array<>(shape, values),
          formulas.givens().evaluate(sample.text()),
          () -> sample.text());
    }
  }

  @Test
  void anyTextIsReadOrRefusedWithItsPlace() {
    Random random = new Random(1);
    int read = 0;
    for (int i = 0; i < 20_000; i++) {
      String text =
          Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
              .limit(1 + random.nextInt(8))
              .collect(Collectors.joining());
      read += isRead(text) ? 1 : 0;
    }
    assertTrue(read > 1_000 && read < 19_000, "both must occur; read: " + read);
  }

  private static boolean isRead(String text) {
    try {
      return Formula.parse(text).toString().equals(text);
    } catch (FormulaException refused) {
      assertTrue(refused.column() >= 1 && refused.column() <= text.length() + 1, text);
      assertEquals(1, refused.getMessage().lines().count(), text);
      return false;
    }
  }
}
