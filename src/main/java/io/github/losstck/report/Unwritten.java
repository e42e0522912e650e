package io.github.losstck.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import io.github.losstck.spi.Operation;
import io.github.losstck.verdict.Measurement;
import io.github.losstck.verdict.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds the operations that answered NaN and nothing else, as those of a project that was just
 * begun: they are like many a mistake that gives NaN somewhere, and made none of them.
 *
 * @param operations in the order of the document
 */
record Unwritten(Set<Operation> operations) {
  /** Is more than a rerun of a few scenarios has, which may ask for the extremes alone. */
  private static final int FEWEST = 10;

  static Unwritten of(Evidence evidence) {
    Map<Operation, List<Measurement>> answers =
        evidence.outcomes().stream()
            .flatMap(o -> o.measured().stream())
            .collect(groupingBy(Measurement::operation));
    return new Unwritten(
        answers.entrySet().stream()
            .filter(e -> e.getValue().size() >= FEWEST)
            .filter(e -> e.getValue().stream().allMatch(m -> Double.isNaN(m.judgement().was())))
            .map(Map.Entry::getKey)
            .collect(toCollection(TreeSet::new)));
  }

  /** Returns whether an outcome came of one of these operations. */
  boolean explains(Outcome outcome) {
    return operations.stream().anyMatch(o -> explains(outcome, o));
  }

  static boolean explains(Outcome outcome, Operation operation) {
    return outcome.measured().stream().anyMatch(m -> m.operation() == operation);
  }
}
