package io.github.losstck.steps;

import io.github.losstck.spi.Precision;
import io.github.losstck.verdict.FailureText;
import java.util.Comparator;
import java.util.List;

/**
 * Demands that two values be the same numbers: what a law says of every sound formula's answers,
 * roundings included.
 *
 * @param left expression
 * @param right expression
 * @param precision of the answers
 */
record BitForBit(Expression left, Expression right, Precision precision) {
  /** Raises a failure for the pair that is furthest apart, if any is not the same. */
  void require(List<Pair<Raw>> pairs) {
    List<Pair<Raw>> differing = pairs.stream().filter(p -> !p.left().isSame(p.right())).toList();
    differing.stream()
        .max(Comparator.comparing(p -> ulps(p)))
        .ifPresent(
            worst -> {
              throw new NotConforming(text(worst, differing.size(), pairs.size()));
            });
  }

  private double ulps(Pair<Raw> pair) {
    return FailureText.ulps(pair.left().value(), pair.right().value(), precision);
  }

  private String text(Pair<Raw> pair, int differing, int size) {
    String of = size == 1 ? "" : " (" + differing + " of " + size + " elements differ)";
    return FailureText.differing(
            left + pair.place() + " should equal " + right + " bit for bit" + of,
            pair.right().value(),
            pair.left().value(),
            precision)
        + origin("answer", pair.left())
        + origin("beside", pair.right());
  }

  private static String origin(String role, Raw number) {
    return number.answer() == null
        ? ""
        : "\n  " + FailureText.origin(role, number.answer().measurement(number.element()));
  }
}
