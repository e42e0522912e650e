package io.github.losstck.steps;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.DataTableType;
import io.cucumber.java.ParameterType;
import io.github.losstck.arithmetic.Array;
import io.github.losstck.arithmetic.Real;
import io.github.losstck.formula.Formula;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Gives the sentences their words. A word that is not among these leaves its step undefined, so
 * that a misspelling cannot pass unseen; annotations want the words as constants, and a test holds
 * them against {@link Operation} and {@link Parameter}.
 */
public final class Words {
  static final String QUANTITY =
      "labels?|logits?|probabilit(?:y|ies)|samples?|theta|epsilon|flips?|heads|number of flips"
          + "|class(?:es)?|depth|[a-z]";

  static final String OPERATION =
      "binomial probability|Bernoulli likelihood|Bernoulli log-likelihood|Bernoulli score"
          + "|likelihood|log-likelihood|maximum-likelihood estimate of theta"
          + "|maximum-likelihood estimate of the normal mean|self-information|entropy"
          + "|cross entropy|KL divergence|sigmoid|sigmoid reciprocal|sigmoid cross entropy"
          + "|softmax|log-softmax|softmax cross entropy|sigmoid cross entropy gradient"
          + "|softmax cross entropy gradient|one-hot encoding|label smoothing";

  static final String RESULT =
      OPERATION + "|estimate of theta|estimate of the normal mean|one-hot labels|smoothed labels";

  /** Reads the name of a quantity; the singular may stand for the plural. */
  @ParameterType(QUANTITY)
  public Quantity quantity(String phrase) {
    return Arrays.stream(Parameter.values())
        .filter(p -> p.phrase().equals(phrase) || singular(p.phrase()).equals(phrase))
        .findFirst()
        .map(Quantity::of)
        .orElseGet(() -> new Quantity(phrase));
  }

  /** Reads the name of an operation. */
  @ParameterType(OPERATION)
  public Operation operation(String phrase) {
    return named(phrase, Operation::phrase);
  }

  /** Reads the name of a result, as it stands for an operation. */
  @ParameterType(RESULT)
  public Operation answer(String phrase) {
    return named(phrase, Operation::result);
  }

  /** Reads a formula in backticks, or the name of a result. */
  @ParameterType("`([^`]+)`|(?:the )?(" + RESULT + ")")
  public Expression expression(String formula, String result) {
    if (formula != null) {
      return new Expression.ValueOf(Formula.parse(formula));
    }
    return new Expression.ResultOf(named(result, Operation::result));
  }

  /** Reads a number as printed. */
  @ParameterType(Real.REGEX)
  public Real real(String text) {
    return Real.parse(text);
  }

  /** Reads a relation between two numbers. */
  @ParameterType(Relation.REGEX)
  public Relation relation(String words) {
    return Relation.of(words);
  }

  /** Reads a trend along a vector. */
  @ParameterType(Trend.REGEX)
  public Trend trend(String words) {
    return Trend.of(words);
  }

  /** Reads which extreme is meant: whether the greatest. */
  @ParameterType("greatest|least")
  public Boolean extreme(String word) {
    return word.equals("greatest");
  }

  /** Reads a format. */
  @ParameterType("binary32|binary64")
  public Precision precision(String word) {
    return Precision.valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** Reads a shape: {@code scalar}, {@code 3}, {@code 2 x 3}. */
  @ParameterType("scalar|\\d+(?: x \\d+)*")
  public Shape shape(String words) {
    return words.equals("scalar")
        ? new Shape(List.of())
        : new Shape(Arrays.stream(words.split(" x ")).map(Integer::valueOf).toList());
  }

  /** Reads a table of numbers: one row is a vector, more rows are a matrix. */
  @DataTableType
  public Numbers numbers(DataTable table) {
    List<Real> values = table.values().stream().map(Real::parse).toList();
    return new Numbers(
        new Array<>(
            table.height() == 1 ? List.of(table.width()) : List.of(table.height(), table.width()),
            values));
  }

  private static Operation named(String phrase, Function<Operation, String> name) {
    return Arrays.stream(Operation.values())
        .filter(o -> name.apply(o).equals(phrase) || o.phrase().equals(phrase))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("'" + phrase + "' is no operation"));
  }

  private static String singular(String plural) {
    if (plural.equals("classes")) {
      return "class";
    }
    return plural.endsWith("ies")
        ? plural.substring(0, plural.length() - 3) + "y"
        : plural.replaceAll("s$", "");
  }

  /**
   * Names a quantity by its symbol in formulas.
   *
   * @param symbol a parameter's symbol or a letter
   */
  public record Quantity(String symbol) {
    static Quantity of(Parameter parameter) {
      return new Quantity(parameter.symbol());
    }
  }

  /**
   * Holds the extents of a tensor.
   *
   * @param extents outermost first
   */
  public record Shape(List<Integer> extents) {}

  /**
   * Holds the numbers of a table.
   *
   * @param array with rank 1 or 2
   */
  public record Numbers(Array<Real> array) {}
}
