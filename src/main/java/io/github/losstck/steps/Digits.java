package io.github.losstck.steps;

import io.github.losstck.arithmetic.Interval;
import io.github.losstck.arithmetic.Interval.Answer;
import io.github.losstck.arithmetic.Real;

/** Holds a number against the digits that a feature prints for it. */
final class Digits {
  private Digits() {}

  /**
   * Says whether a number is what a feature prints: within half a unit of the last digit of a
   * decimal, and nothing but itself for an integer, a fraction or a special value.
   */
  static Answer match(Real printed, Interval number) {
    if (Double.isNaN(printed.special())) {
      return number.isUndefined() ? Answer.YES : Answer.NO;
    }
    if (!printed.isFinite()) {
      Interval infinity = Interval.of(printed.special(), 0);
      return number.isInfinite() && number.overlaps(infinity) ? Answer.YES : Answer.NO;
    }
    if (printed.halfUnit().signum() == 0) {
      return number.contains(printed.exact()) ? Answer.YES : Answer.NO;
    }
    return number.within(printed.decimal().orElseThrow(), printed.halfUnit());
  }

  /** Returns the answer for the negated statement. */
  static Answer not(Answer answer) {
    return switch (answer) {
      case YES -> Answer.NO;
      case NO -> Answer.YES;
      case UNDECIDED -> Answer.UNDECIDED;
    };
  }
}
