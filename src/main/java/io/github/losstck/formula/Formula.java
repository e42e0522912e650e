package io.github.losstck.formula;

import io.github.losstck.arithmetic.Array;
import io.github.losstck.spi.Operation;
import java.util.Collections;
import java.util.Set;

/**
 * Holds a formula, read once and evaluated in any arithmetic.
 *
 * <pre>
 * sum       = signed, { ( "+" | "-" ), signed } ;
 * signed    = { "-" }, product ;
 * product   = power, { ( "*" | "/" ), { "-" }, power | power } ;
 * power     = indexed, [ "^", { "-" }, power ] ;
 * indexed   = primary, { "[", index, { ",", index }, "]" } ;
 * primary   = number | "e" | variable | function, arguments
 *           | "(", sum, ")" | "[", sum, { ",", sum }, "]" ;
 * arguments = "(", sum, { ",", sum }, ")" ;
 * function  = "ln" | "exp" | "log1p" | "abs" | "max" | "min" | "sum" | "mean" | "prod"
 *           | "reverse" | "transpose" | operation ;
 * number    = a decimal as in 7, 0.7, 1e-8 | a binary fraction as in 0x1.8p-3
 *           | "Infinity" | "NaN" ;
 * variable  = a letter, { letter | digit } ;
 * operation = the name of a method of LossProvider, as in crossEntropy ;
 * index     = digit, { digit } ;
 * </pre>
 *
 * <ul>
 *   <li>Factors side by side are multiplied, with the precedence of {@code *}: {@code 2 x y},
 *       {@code theta^6 (1 - theta)^4}. A number directly after a number is refused.
 *   <li>{@code ^} binds tighter than a minus before it, and from the right: {@code -x^2} is {@code
 *       -(x^2)}, {@code e^-x^2} is {@code e^(-(x^2))}.
 *   <li>{@code e} is Euler's number, and {@code e^a} is {@code exp(a)}. A power with an integer
 *       exponent is repeated multiplication; any other is {@code e^(b ln a)}.
 *   <li>A quotient of two integers, {@code 1/30}, is one exact number.
 *   <li>Brackets directly after a value take a part of it, counted from 0: {@code x[0, 1]}, or row
 *       {@code x[0]} of a matrix. Elsewhere they make a vector of numbers, or a matrix of vectors.
 *   <li>Operators, {@code max(a, b)} and {@code min(a, b)} work element by element. A single number
 *       meets every element, a vector every row of a higher rank; so {@code e^x/sum(e^x)} is the
 *       softmax of a vector, not of the rows of a matrix.
 *   <li>{@code sum}, {@code mean}, {@code prod}, {@code max(a)} and {@code min(a)} fold the last
 *       axis from left to right, each operation rounded as the arithmetic does: one value a row.
 *   <li>{@code reverse} turns the last axis round; {@code transpose} makes rows of the columns of a
 *       matrix, so that {@code transpose([x, y])} pairs the elements of two vectors.
 * </ul>
 */
public final class Formula {
  private final String text;
  private final Node root;
  private final Set<Operation> operations;
  private final Set<String> variables;

  private Formula(String text) {
    Parser parser = new Parser(text);
    this.text = text;
    this.root = parser.formula();
    this.operations = Collections.unmodifiableSet(parser.operations());
    this.variables = Collections.unmodifiableSet(parser.variables());
  }

  /**
   * Reads a formula.
   *
   * @param text without the backticks
   * @return the formula
   * @throws FormulaException if the text is not of this language
   */
  public static Formula parse(String text) {
    return new Formula(text);
  }

  /** Returns the operations that the formula calls, in the order of {@link Operation}. */
  public Set<Operation> operations() {
    return operations;
  }

  /** Returns the names of the variables that the formula reads, sorted; {@code e} is none. */
  public Set<String> variables() {
    return variables;
  }

  /**
   * Computes the formula; every part once for each time it is written.
   *
   * @param evaluation supplies the arithmetic, the variables and the operations; what it throws
   *     passes through
   * @param <N> the kind of number
   * @return the value, of any shape
   * @throws FormulaException if shapes do not fit together, or an index is outside a shape
   */
  public <N> Array<N> evaluate(Evaluation<N> evaluation) {
    return root.evaluate(evaluation);
  }

  /** Returns the text of the formula. */
  @Override
  public String toString() {
    return text;
  }
}
