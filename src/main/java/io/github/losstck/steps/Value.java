package io.github.losstck.steps;

import io.github.losstck.arithmetic.Interval;
import io.github.losstck.arithmetic.Real;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Holds a number as far as it is known.
 *
 * @param interval that encloses it; empty for NaN
 */
record Value(Optional<Interval> interval) {
  static Value of(Interval interval) {
    return new Value(Optional.of(interval));
  }

  static Value of(double value) {
    return Double.isNaN(value) ? new Value(Optional.empty()) : of(Interval.of(value));
  }

  /**
   * Says whether this is what a feature prints: within half a unit of the last digit of a decimal,
   * and nothing but itself for an integer, a fraction or a special value.
   */
  Holds is(Real printed) {
    if (interval.isEmpty() || Double.isNaN(printed.special())) {
      return interval.isEmpty() && Double.isNaN(printed.special()) ? Holds.YES : Holds.NO;
    }
    Interval known = interval.get();
    if (!printed.isFinite()) {
      return known.equals(Interval.of(printed.special())) ? Holds.YES : Holds.NO;
    }
    if (printed.halfUnit().signum() == 0) {
      return known.contains(printed.exact()) ? Holds.YES : Holds.NO;
    }
    return within(known, printed.decimal().orElseThrow(), printed.halfUnit());
  }

  private static Holds within(Interval known, BigDecimal centre, BigDecimal halfUnit) {
    Interval low = Interval.point(centre.subtract(halfUnit));
    Interval high = Interval.point(centre.add(halfUnit));
    if (known.certainlyLess(low) || high.certainlyLess(known)) {
      return Holds.NO;
    }
    boolean straddles =
        !Relation.AT_LEAST.between(known, low).equals(Holds.YES)
            || known.overlaps(low) && !known.isPoint()
            || known.overlaps(high) && !known.isPoint();
    return straddles ? Holds.UNDECIDED : Holds.YES;
  }

  /** Says whether a relation to another number holds; none does to NaN. */
  Holds compare(Relation relation, Value other) {
    if (interval.isEmpty() || other.interval.isEmpty()) {
      return relation == Relation.DIFFER ? Holds.YES : Holds.NO;
    }
    return relation.between(interval.get(), other.interval.get());
  }

  @Override
  public String toString() {
    return interval.map(Interval::toString).orElse("NaN");
  }
}
