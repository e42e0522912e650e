package io.github.losstck.archive;

import io.github.losstck.archive.Change.Kind;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.verdict.AccuracyClass;
import io.github.losstck.verdict.Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds what is another now beside the failures: the class of accuracy of an operation in a
 * precision, what is offered, and what is declared.
 */
final class Moved {
  private final Archived then;
  private final Certificate now;

  Moved(Archived then, Certificate now) {
    this.then = then;
    this.now = now;
  }

  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    for (Operation operation : Operation.values()) {
      Arrays.stream(Precision.values())
          .flatMap(precision -> accuracy(operation, precision).stream())
          .forEach(changes::add);
    }
    claims(Kind.CLAIMED, now.claims(), then.claims(), "was not claimed then").forEach(changes::add);
    claims(Kind.DROPPED, then.claims(), now.claims(), "was claimed then").forEach(changes::add);
    changes.addAll(Conventions.changes(then.declarations(), now.declarations()));
    return changes;
  }

  private static Stream<Change> claims(
      Kind kind, Set<Operation> of, Set<Operation> without, String was) {
    Set<Operation> left = new TreeSet<>(of);
    left.removeAll(without);
    return left.stream().map(operation -> new Change(kind, operation.method() + ": " + was));
  }

  /** Compares one class; a run of a part measures less, and is not compared where it does not. */
  private Optional<Change> accuracy(Operation operation, Precision precision) {
    Optional<AccuracyClass> before =
        then.accuracy().stream()
            .filter(r -> r.operation() == operation && r.precision() == precision)
            .map(Reached::accuracy)
            .findFirst();
    Optional<AccuracyClass> after =
        now.accuracy().stream()
            .filter(a -> a.operation() == operation && a.precision() == precision)
            .map(a -> a.accuracy())
            .findFirst();
    boolean part = after.isEmpty() && !now.selection().isEverything();
    String words = words(after) + ", was " + words(before) + " then" + direction(before, after);
    return before.equals(after) || part
        ? Optional.empty()
        : Optional.of(
            new Change(Kind.MOVED, operation.method() + " " + precision.word() + ": " + words));
  }

  private static String words(Optional<AccuracyClass> accuracy) {
    return accuracy.map(AccuracyClass::words).orElse("not measured");
  }

  private static String direction(Optional<AccuracyClass> before, Optional<AccuracyClass> after) {
    if (before.isEmpty() || after.isEmpty()) {
      return "";
    }
    return after.get().compareTo(before.get()) > 0 ? " (worse)" : " (better)";
  }
}
