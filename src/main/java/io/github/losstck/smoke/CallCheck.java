package io.github.losstck.smoke;

import io.github.losstck.remote.Started;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Makes one kind of call of each operation, in each format.
 *
 * @param name of the check
 * @param calls what is asked
 * @param expectation what is due
 */
record CallCheck(String name, Calls calls, Expectation expectation) implements Check {
  /** Is the check whose calls everybody can answer; the others ask only what has passed it. */
  static final CallCheck FIRST = new CallCheck("operations", Calls::plain, Expectation.RESULT);

  /** Shows that a fault is no matter of one operation, and leaves restarts for other checks. */
  private static final int MOST_BROKEN = 3;

  /** Holds one call. */
  private record Made(Operation operation, Arguments arguments) {}

  @Override
  public List<Finding> run(Dialogue dialogue) {
    List<Made> made = made(dialogue);
    if (made.isEmpty()) {
      return List.of(Finding.skipped(name, "none of the operations that answer is asked so"));
    }
    Problems problems = new Problems();
    int before = dialogue.broken();
    int asked = 0;
    while (asked < made.size()
        && dialogue.broken() - before < MOST_BROKEN
        && !dialogue.isGivenUp()) {
      ask(dialogue, made.get(asked++), problems);
    }
    return problems.isEmpty()
        ? List.of(Finding.ok(name, made.size() + " calls"))
        : findings(problems, made.size() - asked);
  }

  private List<Finding> findings(Problems problems, int left) {
    List<Finding> findings = new ArrayList<>(problems.findings(name));
    if (left > 0) {
      findings.add(Finding.skipped(name, left + " further calls, since too many processes broke"));
    }
    return findings;
  }

  private List<Made> made(Dialogue dialogue) {
    Started started = dialogue.started();
    Set<Operation> asked = equals(FIRST) ? started.claims() : dialogue.answering();
    return new TreeSet<>(asked).stream().flatMap(operation -> made(started, operation)).toList();
  }

  private Stream<Made> made(Started started, Operation operation) {
    return new TreeSet<>(started.declarations().precisions())
        .stream()
            .map(precision -> first(started, operation, precision))
            .flatMap(Optional::stream)
            .map(arguments -> new Made(operation, arguments));
  }

  private Optional<Arguments> first(Started started, Operation operation, Precision precision) {
    int most = started.declarations().maximumRank();
    return calls
        .of(operation, new Harmless(precision))
        .filter(a -> a.tensors().values().stream().allMatch(t -> t.rank() <= most))
        .findFirst();
  }

  private void ask(Dialogue dialogue, Made made, Problems problems) {
    Optional<Problem> problem = expectation.problem(dialogue, made.operation(), made.arguments());
    problem.ifPresent(p -> problems.add(Sent.words(made.operation(), made.arguments()), p));
    if (equals(FIRST)) {
      dialogue.heard(made.operation(), problem.isEmpty());
    }
  }
}
