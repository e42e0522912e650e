package io.github.losstck.scoreboard;

import static java.util.stream.Collectors.toMap;

import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spi.Operation;
import io.github.losstck.verdict.Counts;
import io.github.losstck.verdict.Share;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Unmet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the operations of what merely should or may be met, and is not. */
final class OptionalShares {
  private final Map<String, ScenarioEntry> scenarios;

  OptionalShares(List<ScenarioEntry> scenarios) {
    this.scenarios = scenarios.stream().collect(toMap(ScenarioEntry::id, s -> s));
  }

  /** Counts what is noted of a library alone, by operation, level and precision. */
  Map<Share, Counts> of(List<Unmet> unmet) {
    Map<Share, Map<Status, Integer>> counted = new TreeMap<>();
    for (Unmet noted : unmet) {
      ScenarioEntry scenario = scenarios.get(noted.scenario());
      if (!noted.blocking() && scenario != null) {
        for (Operation operation : scenario.operations()) {
          counted
              .computeIfAbsent(share(operation, scenario, noted), s -> new EnumMap<>(Status.class))
              .merge(noted.status(), 1, Integer::sum);
        }
      }
    }
    Map<Share, Counts> counts = new TreeMap<>();
    counted.forEach((share, byStatus) -> counts.put(share, new Counts(byStatus)));
    return counts;
  }

  private static Share share(Operation operation, ScenarioEntry scenario, Unmet noted) {
    return new Share(operation, scenario.level(), noted.subject().precision().orElseThrow());
  }
}
