package io.github.losstck.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.losstck.arithmetic.Array;
import io.github.losstck.spi.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {
  private final Givens<Double> givens =
      Givens.doubles().with("x", "3").with("y", "5").with("theta", "0.5").with("x1", "7");

  private double value(String formula) {
    Array<Double> value = givens.evaluate(formula);
    assertEquals(List.of(), value.shape(), formula);
    return value.values().get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "1 + 2 * 3, 7",
    "(1 + 2) * 3, 9",
    "10 - 4 - 3, 3",
    "12 / 2 * 3, 18",
    "24 / 4 / 2, 3",
    "10 - x + 1, 8",
    "-x + y, 2",
    "2 - -x, 5",
    "2 * -x, -6",
    "12 / -x, -4",
    "--x, 3",
    "-x y, -15",
    "-(x - y), 2",
  })
  void operatorsBindAsInMathematics(String formula, double expected) {
    assertEquals(expected, value(formula));
  }

  @ParameterizedTest
  @CsvSource({
    "-x^2, -9",
    "(-x)^2, 9",
    "(2^3)^2, 64",
    "2 x^2, 18",
    "x^2 y, 45",
    "x^-2 * 18, 2",
    "x^--2, 9",
    "x^2/y, 1.8",
    "x^(4/2), 9",
    "x^2.0, 9",
    "0^0, 1",
    "1 - x^0, 0",
  })
  void powersBindTighterAndFromTheRight(String formula, double expected) {
    assertEquals(expected, value(formula));
  }

  @ParameterizedTest
  @CsvSource({
    "2 x y, 30",
    "2x, 6",
    "x(1 - y), -12",
    "x (1 - y), -12",
    "theta (1 - theta), 0.25",
    "(x + 1)(y + 1), 24",
    "(x)(y) x, 45",
    "theta^2 (1 - theta)^2, 0.0625",
    "210 theta^1 theta^2, 26.25",
    "2^2 3^2, 36",
    "x 2, 6",
    "1/2 x, 1.5",
    "30/x y, 50",
    "x1 x, 21",
    "x 1 x, 9",
    "6 abs(x) + 4 abs(-y), 38",
    "y - x abs(x), -4",
  })
  void factorsSideBySideAreMultiplied(String formula, double expected) {
    assertEquals(expected, value(formula));
  }

  @ParameterizedTest
  @CsvSource({
    "7, 7",
    "0.7, 0.7",
    "1e-8, 1e-8",
    "2.5e3, 2500",
    "1E2, 100",
    "1e+2, 100",
    "0x1.8p-3, 0.1875",
    "0XAp0, 10",
    "-0.25, -0.25",
    "22/7, 3.142857142857143",
    "Infinity, Infinity",
    "-Infinity, -Infinity",
    "NaN, NaN",
    "0x, 0",
    "007, 7",
  })
  void numbersAreThoseOfTheFeatures(String formula, double expected) {
    assertEquals(expected, value(formula));
  }

  @Test
  void eIsEulersNumber() {
    double e = StrictMath.exp(1);
    assertEquals(e, value("e"));
    assertEquals(2 * e + 3, value("2e + x"), "no exponent without digits");
    assertEquals(StrictMath.exp(-3), value("e^-x"));
    assertEquals(StrictMath.exp(2), value("e^2"), "the exponential function, not e times e");
    assertEquals(StrictMath.exp(-9), value("e^-x^2"));
    assertEquals(StrictMath.exp(-3), value("e^-abs(-x)"));
    assertEquals(5 * StrictMath.exp(3), value("e^x y"));
    assertEquals(1 / (1 + StrictMath.exp(-3)), value("1/(1 + e^-x)"));
  }

  @Test
  void otherPowersAreExponentials() {
    assertEquals(StrictMath.exp(5 * StrictMath.log(3)), value("x^y"));
    assertEquals(StrictMath.exp(0.5 * StrictMath.log(3)), value("x^0.5"));
    assertEquals(StrictMath.exp(1 / 3.0 * StrictMath.log(3)), value("x^(1/3)"));
    assertEquals(StrictMath.exp(-0.5 * StrictMath.log(3)), value("x^-0.5"));
    assertEquals(StrictMath.exp(9 * StrictMath.log(2)), value("2^x^2"));
    assertEquals(StrictMath.exp(-9 * StrictMath.log(2)), value("2^-x^2"));
  }

  @ParameterizedTest
  @CsvSource({
    "1/30, 1/30",
    "28/30 x, 28/30",
    "-1/30, 1/30",
    "2 - 1/30, 2 1/30",
    "(1)/(30), 1/30",
    "1/3/7, 1/3 7",
    "2 * 1/30, 2 1 30",
    "1/0, 1 0",
    "1/0.5, 1 0.5",
    "x/30, 30",
    "1/30^2, 1 30",
  })
  void aQuotientOfIntegersIsOneNumber(String formula, String constants) {
    List<String> seen = new ArrayList<>();
    Formula.parse(formula).evaluate(new Listening(givens, seen));
    // An exponent is part of the power, not a number that is computed with.
    assertEquals(constants, String.join(" ", seen));
  }

  @Test
  void namesAreCollected() {
    Formula formula =
        Formula.parse("theta sum(softmax([x, 0])) - e crossEntropy(q, p) + ln(x) entropy(p)");
    assertEquals(
        List.of(Operation.ENTROPY, Operation.CROSS_ENTROPY, Operation.SOFTMAX),
        List.copyOf(formula.operations()));
    assertEquals(List.of("p", "q", "theta", "x"), List.copyOf(formula.variables()));
    assertEquals(Set.of(), Formula.parse("e^2").variables());
    assertThrows(UnsupportedOperationException.class, () -> formula.variables().add("z"));
    assertThrows(UnsupportedOperationException.class, () -> formula.operations().clear());
  }

  @ParameterizedTest
  @ValueSource(strings = {" 1+ 2", "x", "theta^6 (1 - theta)^4"})
  void theTextIsKept(String text) {
    assertEquals(text, Formula.parse(text).toString());
  }

  @Test
  void whatTheEvaluationThrowsPassesThrough() {
    IllegalArgumentException refused = new IllegalArgumentException("as the provider says");
    givens.answering(
        (operation, arguments) -> {
          throw refused;
        });
    assertSame(
        refused,
        assertThrows(
            IllegalArgumentException.class, () -> givens.evaluate("1 + sum(x sigmoid(x))")));
    assertThrows(IllegalStateException.class, () -> givens.evaluate("x + z"));
  }

  @Test
  void operationsReceiveTheirInputsInOrder() {
    List<Object> asked = new ArrayList<>();
    givens.answering(
        (operation, arguments) -> {
          asked.add(operation);
          arguments.forEach(argument -> asked.add(argument.values()));
          return arguments.get(1);
        });
    assertEquals(10.0, value("2 sigmoidCrossEntropy(-x, y)"));
    assertEquals(List.of(Operation.SIGMOID_CROSS_ENTROPY, List.of(-3.0), List.of(5.0)), asked);
  }
}
