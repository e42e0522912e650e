package io.github.losstck.verdict;

import static java.util.stream.Collectors.toMap;

import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts what came of the scenarios that ask each operation. All that were listed are counted, in
 * both precisions, whatever a provider claims or declares, so that the counts of all providers have
 * the same sums; a precision that is not declared is ruled out by declaration.
 */
final class Shares {
  private final Map<String, Status> ends;
  private final Map<Share, Map<Status, Integer>> counted = new TreeMap<>();

  private Shares(List<Outcome> outcomes) {
    this.ends =
        outcomes.stream().collect(toMap(o -> key(o.scenario(), o.subject()), Outcome::status));
  }

  /**
   * Counts.
   *
   * @param scenarios those listed
   * @param outcomes at most one for each of them and each subject
   */
  static SortedMap<Share, Counts> of(List<ScenarioEntry> scenarios, List<Outcome> outcomes) {
    Shares shares = new Shares(outcomes);
    scenarios.forEach(shares::count);
    SortedMap<Share, Counts> counts = new TreeMap<>();
    shares.counted.forEach((share, byStatus) -> counts.put(share, new Counts(byStatus)));
    return counts;
  }

  private void count(ScenarioEntry scenario) {
    for (Precision precision : Precision.values()) {
      if (scenario.asks(Optional.of(precision))) {
        Status end = ends.getOrDefault(key(scenario.id(), Subject.of(precision)), Status.EXCLUDED);
        for (Operation operation : scenario.operations()) {
          counted
              .computeIfAbsent(
                  new Share(operation, scenario.level(), precision),
                  share -> new EnumMap<>(Status.class))
              .merge(end, 1, Integer::sum);
        }
      }
    }
  }

  private static String key(String scenario, Subject subject) {
    return subject + " " + scenario;
  }
}
