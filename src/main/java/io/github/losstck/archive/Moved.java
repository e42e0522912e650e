package io.github.losstck.archive;

import io.github.losstck.archive.Change.Kind;
import io.github.losstck.spi.Operation;
import io.github.losstck.verdict.Accuracy;
import io.github.losstck.verdict.Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the operations whose class of accuracy is another now, and those that are not offered. */
final class Moved {
  private final Archived then;
  private final Certificate now;

  Moved(Archived then, Certificate now) {
    this.then = then;
    this.now = now;
  }

  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    for (Reached before : then.accuracy()) {
      now.accuracy().stream()
          .filter(a -> a.operation() == before.operation() && a.precision() == before.precision())
          .filter(a -> a.accuracy() != before.accuracy())
          .forEach(a -> changes.add(moved(before, a)));
    }
    Set<Operation> dropped = new TreeSet<>(then.claims());
    dropped.removeAll(now.claims());
    dropped.forEach(o -> changes.add(new Change(Kind.DROPPED, o.method() + ": was claimed then")));
    return changes;
  }

  private static Change moved(Reached before, Accuracy after) {
    String direction = after.accuracy().compareTo(before.accuracy()) > 0 ? "worse" : "better";
    return new Change(
        Kind.MOVED,
        String.format(
            "%s %s: %s, was %s then (%s)",
            before.operation().method(),
            before.precision().word(),
            after.accuracy().words(),
            before.accuracy().words(),
            direction));
  }
}
