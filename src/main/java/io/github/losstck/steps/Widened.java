package io.github.losstck.steps;

import io.github.losstck.arithmetic.Interval;
import io.github.losstck.arithmetic.Interval.Answer;
import io.github.losstck.spi.Tensor;
import java.util.List;

/**
 * Holds an answer with the intervals that its elements widen to by their bounds.
 *
 * @param answer as the provider gave it
 * @param intervals one for each element, in row-major order
 */
record Widened(Tensor answer, List<Interval> intervals) {
  /** Returns whether no number is within the bounds of an element here and of one there. */
  boolean isApart(int element, Widened other, int place) {
    Interval here = intervals.get(element);
    Interval there = other.intervals.get(place);
    boolean bothNan = here.isUndefined() && there.isUndefined();
    return !bothNan && Relation.EQUAL.between(here, there) == Answer.NO;
  }

  /** Returns whether an element here and one there differ in their bits. */
  boolean differs(int element, Widened other, int place) {
    return Double.compare(answer.get(element), other.answer.get(place)) != 0;
  }
}
