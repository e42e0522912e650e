package io.github.losstck.formula;

import io.github.losstck.arithmetic.Array;
import io.github.losstck.arithmetic.Real;
import java.math.BigInteger;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;

/** Holds a number that is written out. */
record Literal(Real value) implements Node {
  /**
   * Reads a number.
   *
   * @throws FormulaException if it is a binary fraction beyond binary64
   */
  static Literal read(Token token) {
    try {
      return new Literal(Real.parse(token.text()));
    } catch (IllegalArgumentException infinite) {
      throw token.place().error("this number is beyond binary64; write a smaller one");
    }
  }

  @Override
  public <N> Array<N> evaluate(Evaluation<N> evaluation) {
    return Array.scalar(evaluation.constant(value));
  }

  /** Returns the value if it is an integer, however it is written. */
  Optional<BigInteger> integer() {
    return Optional.of(value.exact())
        .filter(exact -> value.isFinite() && exact.getDenominator().equals(BigInteger.ONE))
        .map(exact -> exact.getNumerator());
  }

  /** Returns the quotient as one number, if both are written with digits alone and it exists. */
  Optional<Literal> over(Literal divisor) {
    boolean quotient =
        isDigits() && divisor.isDigits() && !divisor.value.exact().equals(BigFraction.ZERO);
    return quotient
        ? Optional.of(new Literal(Real.parse(value.text() + "/" + divisor.value.text())))
        : Optional.empty();
  }

  private boolean isDigits() {
    return value.text().chars().allMatch(Character::isDigit);
  }
}
