package io.github.losstck.scoreboard;

import io.github.losstck.archive.Archived;
import io.github.losstck.archive.ArchivedPassport;
import io.github.losstck.archive.Reached;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.verdict.Counts;
import io.github.losstck.verdict.Share;
import io.github.losstck.verdict.Unmet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Holds what is known of a library that was certified.
 *
 * @param certificate of it
 * @param passports of the operations that were swept
 * @param triage the causes of what did not pass
 * @param optional how many scenarios did not pass, and need not
 */
record Library(
    Archived certificate,
    List<ArchivedPassport> passports,
    List<Triage> triage,
    Map<Share, Counts> optional) {

  String name() {
    return certificate.provider().name();
  }

  /** Returns the formats in which an operation is offered; none if it is not. */
  Set<Precision> precisions(Operation operation) {
    return certificate.claims().contains(operation)
        ? new TreeSet<>(certificate.declarations().precisions())
        : Set.of();
  }

  /** Counts the scenarios that ask an operation, at a level and in a format. */
  Tally tally(Predicate<Share> which) {
    return Tally.of(those(certificate.shares(), which), those(optional, which));
  }

  private static List<Counts> those(Map<Share, Counts> counts, Predicate<Share> which) {
    return counts.entrySet().stream()
        .filter(e -> which.test(e.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  Optional<Reached> reached(Operation operation, Precision precision) {
    return certificate.accuracy().stream()
        .filter(r -> r.operation() == operation && r.precision() == precision)
        .findFirst();
  }

  Optional<String> composed(Operation operation) {
    return Optional.ofNullable(certificate.declarations().composed().get(operation));
  }

  Optional<ArchivedPassport> passport(Operation operation, Precision precision) {
    return passports.stream()
        .filter(p -> p.operation() == operation && p.precision() == precision)
        .findFirst();
  }

  /** Returns the ids of the scenarios that stand against the verdict, in any format. */
  Set<String> failing() {
    Set<String> failing = new TreeSet<>();
    certificate.unmet().stream()
        .filter(Unmet::blocking)
        .forEach(unmet -> failing.add(unmet.scenario()));
    return failing;
  }

  /** Returns what did not pass and might be traced, and that no line of triage covers. */
  List<Unmet> untraced() {
    return certificate.unmet().stream()
        .filter(Triage::isTraceable)
        .filter(unmet -> triage.stream().noneMatch(t -> t.covers(unmet)))
        .toList();
  }

  /** Returns whether a line traces something that stands against the verdict. */
  boolean isBlocking(Triage line) {
    return certificate.unmet().stream().filter(Unmet::blocking).anyMatch(line::covers);
  }
}
