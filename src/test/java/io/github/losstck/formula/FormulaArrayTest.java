package io.github.losstck.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.losstck.arithmetic.Array;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaArrayTest {
  private final Givens<Double> givens =
      Givens.doubles().with("x", "1 2 3; 4 5 6").with("v", "10 20 30").with("s", "-2");

  /** Writes a value as the rows of a matrix are given: {@code 1.0 2.0; 3.0 4.0}. */
  private static String written(Array<Double> value) {
    int width = value.isScalar() ? 1 : value.shape().get(value.shape().size() - 1);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < value.values().size(); i++) {
      text.append(i == 0 ? "" : i % width == 0 ? "; " : " ").append(value.values().get(i));
    }
    return text + value.shape().stream().map(n -> " /" + n).collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource({
    "v + 1, 11.0 21.0 31.0 /3",
    "1 - v, -9.0 -19.0 -29.0 /3",
    "-v, -10.0 -20.0 -30.0 /3",
    "v v, 100.0 400.0 900.0 /3",
    "v^2, 100.0 400.0 900.0 /3",
    "v x, 10.0 40.0 90.0; 40.0 100.0 180.0 /2 /3",
    "x - v, -9.0 -18.0 -27.0; -6.0 -15.0 -24.0 /2 /3",
    "x / x, 1.0 1.0 1.0; 1.0 1.0 1.0 /2 /3",
    "s x[0], -2.0 -4.0 -6.0 /3",
  })
  void operatorsWorkElementByElement(String formula, String expected) {
    assertEquals(expected, written(givens.evaluate(formula)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x[0]|1.0 2.0 3.0 /3",
        "x[1]|4.0 5.0 6.0 /3",
        "x[1, 0]|4.0",
        "x[1][2]|6.0",
        "x[ 0 , 1 ]|2.0",
        "v[2]|30.0",
        "(x + 1)[0]|2.0 3.0 4.0 /3",
        "sum(x)[1]|15.0",
        "-v[0]^2|-100.0",
        "v[0] v[1]|200.0",
      })
  void bracketsAfterAValueTakeAPart(String formula, String expected) {
    assertEquals(expected, written(givens.evaluate(formula)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[s, 0]|-2.0 0.0 /2",
        "[7]|7.0 /1",
        "[1 - s, s s]|3.0 4.0 /2",
        "[[1, 2], [3, 4]]|1.0 2.0; 3.0 4.0 /2 /2",
        "[v, x[0]]|10.0 20.0 30.0; 1.0 2.0 3.0 /2 /3",
        "[1, 2][1]|2.0",
        "2 * [1, 2]|2.0 4.0 /2",
        "[x, x][1, 0]|1.0 2.0 3.0 /3",
      })
  void bracketsElsewhereMakeAVector(String formula, String expected) {
    assertEquals(expected, written(givens.evaluate(formula)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sum(x)|6.0 15.0 /2",
        "sum(v)|60.0",
        "mean(x)|2.0 5.0 /2",
        "prod(x)|6.0 120.0 /2",
        "max(x)|3.0 6.0 /2",
        "min(x)|1.0 4.0 /2",
        "max(x, 3)|3.0 3.0 3.0; 4.0 5.0 6.0 /2 /3",
        "min(2, x)|1.0 2.0 2.0; 2.0 2.0 2.0 /2 /3",
        "max(s, 0)|0.0",
        "abs(s v)|20.0 40.0 60.0 /3",
        "sum(sum(x))|21.0",
        "sum (v)|60.0",
      })
  void functionsFoldRowsOrWorkElementByElement(String formula, String expected) {
    assertEquals(expected, written(givens.evaluate(formula)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reverse(v)|30.0 20.0 10.0 /3",
        "reverse(x)|3.0 2.0 1.0; 6.0 5.0 4.0 /2 /3",
        "reverse(s)|-2.0",
        "transpose(x)|1.0 4.0; 2.0 5.0; 3.0 6.0 /3 /2",
        "transpose(transpose(x))|1.0 2.0 3.0; 4.0 5.0 6.0 /2 /3",
        "transpose([v, 0 v])|10.0 0.0; 20.0 0.0; 30.0 0.0 /3 /2",
        "transpose(reverse(transpose(x)))|4.0 5.0 6.0; 1.0 2.0 3.0 /2 /3",
      })
  void functionsThatMoveElements(String formula, String expected) {
    assertEquals(expected, written(givens.evaluate(formula)));
  }

  @Test
  void logarithmsAndExponentials() {
    givens.with("a", "0.5 1e-20");
    assertEquals(
        List.of(StrictMath.log(0.5), StrictMath.log(1e-20)), givens.evaluate("ln(a)").values());
    assertEquals(
        List.of(StrictMath.exp(0.5), StrictMath.exp(1e-20)), givens.evaluate("exp(a)").values());
    assertEquals(List.of(StrictMath.log1p(0.5), 1e-20), givens.evaluate("log1p(a)").values());
    assertEquals(List.of(StrictMath.log(1.5), 0.0), givens.evaluate("ln(1 + a)").values());
    assertEquals(Double.NEGATIVE_INFINITY, givens.evaluate("ln(0)").values().get(0));
  }

  @Test
  void foldsRunFromLeftToRight() {
    givens.with("a", "1 1e16 -1e16").with("b", "1e16 -1e16 1").with("c", "1e200 1e200 0");
    assertEquals(0.0, givens.evaluate("sum(a)").values().get(0));
    assertEquals(1.0, givens.evaluate("sum(b)").values().get(0));
    assertEquals(1.0 / 3.0, givens.evaluate("mean(b)").values().get(0));
    assertEquals(Double.NaN, givens.evaluate("prod(c)").values().get(0));
  }
}
