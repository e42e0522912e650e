package io.github.losstck.archive;

import static java.util.stream.Collectors.toMap;

import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.verdict.Cell;
import io.github.losstck.verdict.Grounds;
import io.github.losstck.verdict.Share;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Subject;
import io.github.losstck.verdict.Unmet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts again all that the certificate of a whole run counts: over the scenarios of the kit. */
final class Recount {
  private final Grounds grounds;
  private final Collection<ScenarioEntry> scenarios;
  private final Map<String, Status> ends;

  Recount(Grounds grounds, Collection<ScenarioEntry> scenarios) {
    this.grounds = grounds;
    this.scenarios = scenarios;
    this.ends =
        grounds.unmet().stream().collect(toMap(Comparison::place, Unmet::status, (a, b) -> a));
  }

  /** Returns the first count that is another than it should be. */
  Optional<String> contradiction() {
    return Stream.of(operations(), cells(), documentChecks())
        .flatMap(tallies -> tallies.contradiction().stream())
        .findFirst();
  }

  private Tallies<Share> operations() {
    return new Tallies<>(
        "operations",
        grounds.shares(),
        asked(Subject.BINARY32, Subject.BINARY64),
        a ->
            a.scenario().operations().stream()
                .map(
                    o -> new Share(o, a.scenario().level(), a.subject().precision().orElseThrow())),
        k -> k.operation().method() + " " + k.level().word() + " " + k.precision().word());
  }

  private Tallies<Cell> cells() {
    List<Asked> declared =
        asked(Subject.BINARY32, Subject.BINARY64).stream()
            .filter(a -> a.subject().isDeclaredBy(grounds.declarations()))
            .toList();
    return new Tallies<>(
        "cells",
        grounds.cells(),
        declared,
        a ->
            Stream.of(
                new Cell(
                    a.scenario().profile(),
                    a.scenario().level(),
                    a.subject().precision().orElseThrow())),
        k -> k.profile().word() + " " + k.level().word() + " " + k.precision().word());
  }

  private Tallies<Subject> documentChecks() {
    return new Tallies<>(
        "documentChecks",
        Map.of(Subject.DOCUMENT, grounds.documentChecks()),
        asked(Subject.DOCUMENT),
        a -> Stream.of(a.subject()),
        k -> "");
  }

  private List<Asked> asked(Subject... subjects) {
    List<Asked> asked = new ArrayList<>();
    for (ScenarioEntry scenario : scenarios) {
      Arrays.stream(subjects)
          .filter(subject -> scenario.asks(subject.precision()))
          .map(subject -> new Asked(scenario, subject, end(scenario, subject)))
          .forEach(asked::add);
    }
    return asked;
  }

  private Optional<Status> end(ScenarioEntry scenario, Subject subject) {
    return Optional.ofNullable(ends.get(Comparison.place(scenario.id(), subject)));
  }
}
