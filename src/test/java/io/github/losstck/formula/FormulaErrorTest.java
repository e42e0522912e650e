package io.github.losstck.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that an error names its column, what is wrong and what to write, in one line. */
class FormulaErrorTest {
  private static FormulaException refused(String formula) {
    return assertThrows(FormulaException.class, () -> Formula.parse(formula));
  }

  private static void assertSays(String formula, int column, String said, FormulaException error) {
    assertEquals("column %d of `%s`: %s".formatted(column, formula, said), error.getMessage());
    assertEquals(column, error.column());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "ln(x|5|the formula ends where this should stand: ')' or an operator",
        "1 + )|5|')' stands where this should stand: a number, a variable, a function or a"
            + " parenthesis",
        "x +|4|the formula ends where this should stand: a number, a variable, a function or a"
            + " parenthesis",
        "x, y|2|',' stands where this should stand: an operator, or nothing more",
        "f(x, y)|4|',' stands where this should stand: ')' or an operator",
        "x ] |3|']' stands where this should stand: an operator, or nothing more",
        "+x|1|'+' stands where this should stand: a number, a variable, a function or a"
            + " parenthesis",
        "max()|5|')' stands where this should stand: a number, a variable, a function or a"
            + " parenthesis",
        "[]|2|']' stands where this should stand: a number, a variable, a function or a"
            + " parenthesis",
        "x^*2|3|'*' stands where this should stand: a number, a variable, a function or a"
            + " parenthesis",
        "x**2|3|'*' stands where this should stand: a number, a variable, a function or a"
            + " parenthesis",
      })
  void whatIsMissing(String formula, int column, String said) {
    assertSays(formula, column, said, refused(formula));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "2 + lnn(x)|5|'lnn' is no function; did you mean ln?",
        "log(x)|1|'log' is no function; did you mean ln?",
        "sotfmax(x)|1|'sotfmax' is no function; did you mean softmax?",
        "Sum(x)|1|'Sum' is no function; did you mean sum?",
        "crossentropy (p, q)|1|'crossentropy' is no function; did you mean crossEntropy?",
        "cosine(x)|1|'cosine' is no function; write an operation or one of ln, exp, log1p, abs,"
            + " sum, mean, prod, max, min, reverse, transpose, or * before the parenthesis to"
            + " multiply",
        "ln x|1|'ln' is a function; write ln(a)",
        "2 max|3|'max' is a function; write max(a) or max(a, b)",
        "sigmoid x|1|'sigmoid' is a function; write sigmoid(x)",
        "ln(x, y)|1|the wrong number of inputs, 2; write ln(a)",
        "min(x, y, 1)|1|the wrong number of inputs, 3; write min(a) or min(a, b)",
        "entropy(p, q)|1|the wrong number of inputs, 2; write entropy(p)",
        "1 - softmaxCrossEntropy(x)|5|the wrong number of inputs, 1; write"
            + " softmaxCrossEntropy(y, x)",
      })
  void functions(String formula, int column, String said) {
    assertSays(formula, column, said, refused(formula));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "2 3|3|two numbers stand side by side; write * between them",
        "x 1 000|5|two numbers stand side by side; write * between them",
        "1/2 3|5|two numbers stand side by side; write * between them",
        ".5|1|the language has no '.'; write a digit before a point, as in 0.5",
        "5. x|3|a number has digits after its point, as in 0.7",
        "1e99999|8|an exponent has at most 4 digits, as in 1e-308",
        "0x1|4|a hexadecimal number is written like 0x1.8p-3, and 0 times x like 0 x",
        "0x1p|5|a hexadecimal number is written like 0x1.8p-3, and 0 times x like 0 x",
        "0x1p99999|1|this number is beyond binary64; write a smaller one",
        "x^2147483648|2|the exponent is beyond 2147483647; write a smaller one",
        "x[-1]|3|an index is an integer from 0, as in x[0, 1]",
        "x[0.5]|3|an index is an integer from 0, as in x[0, 1]",
        "x[i]|3|an index is an integer from 0, as in x[0, 1]",
        "x[]|3|an index is an integer from 0, as in x[0, 1]",
        "x [0]|3|write x[0, 1] without a blank to index, x * [0, 1] to multiply",
      })
  void numbersAndIndices(String formula, int column, String said) {
    assertSays(formula, column, said, refused(formula));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      quoteCharacter = '"',
      value = {
        "x − y@3@the language has no '−'; write -",
        "x · y@3@the language has no '·'; write *",
        "|x@1@the language has no '|'; write abs(...)",
        "θ^2@1@the language has no 'θ'; write theta",
        "x = 1@3@the language has no '='; write letters, digits and +-*/^()[],",
        "x 𝑦@3@the language has no '𝑦'; write letters, digits and +-*/^()[],",
      })
  void characters(String formula, int column, String said) {
    assertSays(formula, column, said, refused(formula));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 +\n2", "x\r\n\r\ny", "x + \u0000"})
  void messagesAreOneLine(String formula) {
    assertEquals(1, refused(formula).getMessage().lines().count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "1 + x w|7|shapes [2, 3] and [2] cannot be combined element by element",
        "w^v|2|shapes [2] and [3] cannot be combined element by element",
        "max(w, v)|1|shapes [2] and [3] cannot be combined element by element",
        "2 sum(s)|3|sum folds the elements of a row, and this is a single number; give it a vector",
        "max(s)|1|max folds the elements of a row, and this is a single number; give it a vector",
        "transpose(v)|1|shape [3] is no matrix to transpose",
        "x[2]|2|index 2 is outside shape [2, 3]; indices count from 0",
        "x[0, 3]|2|index 3 is outside shape [2, 3]; indices count from 0",
        "w[0][0]|2|too many indices, 2, for shape [2]; give 1 at most",
        "[s, w]|1|shapes [] and [2] stand side by side; give all one shape",
      })
  void shapes(String formula, int column, String said) {
    Givens<Double> givens =
        Givens.doubles()
            .with("x", "1 2 3; 4 5 6")
            .with("v", "1 2 3")
            .with("w", "1 2")
            .with("s", "1");
    assertSays(
        formula,
        column,
        said,
        assertThrows(FormulaException.class, () -> givens.evaluate(formula)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[", "ln(", "x^", "x^-(", "1 + 2 * (", "x[0]^[", "-("})
  void deepNestingIsRefused(String opening) {
    String message = refused(opening.repeat(10_000) + "x").getMessage();
    assertTrue(message.contains("nested more than 100 deep; write less at once"), message);
    assertTrue(message.length() < 200, message);
  }

  @Test
  void lengthIsNotDepth() {
    Givens<Double> givens = Givens.doubles().with("x", "1");
    assertEquals(100_001.0, givens.evaluate("x" + " + x".repeat(100_000)).values().get(0));
    assertEquals(1.0, givens.evaluate("x" + " x".repeat(100_000)).values().get(0));
    assertEquals(1.0, givens.evaluate("-".repeat(100_000) + "x").values().get(0));
    assertEquals(1.0, givens.evaluate("(".repeat(99) + "x" + ")".repeat(99)).values().get(0));
  }
}
