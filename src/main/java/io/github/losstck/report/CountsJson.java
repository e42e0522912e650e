package io.github.losstck.report;

import static java.util.stream.Collectors.toMap;

import io.github.losstck.verdict.Cell;
import io.github.losstck.verdict.Counts;
import io.github.losstck.verdict.Share;
import io.github.losstck.verdict.Unmet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Words what came of scenarios as JSON: how many ended how, and which did not pass. */
final class CountsJson {
  private CountsJson() {}

  static Map<String, Integer> of(Counts counts) {
    return counts.byStatus().entrySet().stream()
        .collect(
            toMap(e -> e.getKey().key(), Map.Entry::getValue, (one, other) -> one, TreeMap::new));
  }

  /** Nests counts by profile, level and precision. */
  static Map<String, Object> ofCells(Map<Cell, Counts> cells) {
    Map<String, Object> nested = new TreeMap<>();
    cells.forEach(
        (cell, counts) ->
            within(within(nested, cell.profile().word()), cell.level().word())
                .put(cell.precision().word(), of(counts)));
    return nested;
  }

  /** Nests counts by operation, level and precision. */
  static Map<String, Object> ofShares(Map<Share, Counts> shares) {
    Map<String, Object> nested = new TreeMap<>();
    shares.forEach(
        (share, counts) ->
            within(within(nested, share.operation().method()), share.level().word())
                .put(share.precision().word(), of(counts)));
    return nested;
  }

  /** Lists what did not pass by subject and scenario: what blocks, and what is noted alone. */
  static Map<String, Object> of(List<Unmet> unmet) {
    return Json.object(
        "blocking", ends(unmet, Unmet::blocking),
        "noted", ends(unmet, u -> !u.blocking()));
  }

  private static Map<String, Object> ends(List<Unmet> unmet, Predicate<Unmet> which) {
    Map<String, Object> bySubject = new TreeMap<>();
    unmet.stream()
        .filter(which)
        .forEach(u -> within(bySubject, u.subject().word()).put(u.scenario(), u.status().words()));
    return bySubject;
  }

  @SuppressWarnings("unchecked") // nothing but such maps is put where this looks
  private static Map<String, Object> within(Map<String, Object> outer, String key) {
    return (Map<String, Object>) outer.computeIfAbsent(key, k -> new TreeMap<String, Object>());
  }
}
