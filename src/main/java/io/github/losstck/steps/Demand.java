package io.github.losstck.steps;

import io.github.losstck.arithmetic.DecimalArithmetic;
import io.github.losstck.arithmetic.Interval;
import io.github.losstck.arithmetic.Interval.Answer;
import io.github.losstck.arithmetic.Real;

/**
 * Demands something of a number as it stands: of the exact value, or of an answer that is not
 * widened by its bound.
 */
sealed interface Demand {
  /** Says whether a number meets this demand. */
  Answer of(Interval number);

  /**
   * Demands a number; a zero may have either sign.
   *
   * @param number to the last bit
   */
  record Exactly(Real number) implements Demand {
    @Override
    public Answer of(Interval was) {
      return Digits.match(number, was);
    }

    @Override
    public String toString() {
      return "exactly " + number.text();
    }
  }

  /**
   * Demands one of two numbers, where either is right.
   *
   * @param one of them, met as digits are
   * @param other of them
   */
  record Either(Real one, Real other) implements Demand {
    @Override
    public Answer of(Interval number) {
      Answer first = Digits.match(one, number);
      return first == Answer.YES ? first : Digits.match(other, number);
    }

    @Override
    public String toString() {
      return one.text() + " or " + other.text();
    }
  }

  /**
   * Demands a number of a closed range.
   *
   * @param least number of the range
   * @param greatest number of the range
   */
  record Between(Real least, Real greatest) implements Demand {
    private static final DecimalArithmetic DECIMAL = new DecimalArithmetic();

    @Override
    public Answer of(Interval number) {
      boolean above = Relation.AT_LEAST.between(number, DECIMAL.of(least)) == Answer.YES;
      boolean below = Relation.AT_MOST.between(number, DECIMAL.of(greatest)) == Answer.YES;
      return above && below ? Answer.YES : Answer.NO;
    }

    @Override
    public String toString() {
      return "a number between " + least.text() + " and " + greatest.text();
    }
  }
}
