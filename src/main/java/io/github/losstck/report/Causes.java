package io.github.losstck.report;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.github.losstck.verdict.FailureText;
import io.github.losstck.verdict.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Groups what blocks the certificate by the known mistake that they look like: a line for each, the
 * most first.
 */
final class Causes {
  private static final int MOST = 6;

  private Causes() {}

  static List<String> of(Evidence evidence) {
    List<Outcome> rest =
        new ArrayList<>(
            evidence.outcomes().stream()
                .filter(Evidence::isUnmet)
                .filter(evidence::isBinding)
                .filter(o -> !mistakes(o).isEmpty())
                .toList());
    List<String> lines = new ArrayList<>();
    while (!rest.isEmpty() && lines.size() < MOST) {
      String commonest = commonest(rest);
      int before = rest.size();
      rest.removeIf(o -> mistakes(o).contains(commonest));
      int explained = before - rest.size();
      lines.add(
          explained + (explained == 1 ? " fails" : " fail") + " as does one that " + commonest);
    }
    return lines;
  }

  private static List<String> mistakes(Outcome outcome) {
    return FailureText.likenesses(outcome.detail());
  }

  private static String commonest(List<Outcome> outcomes) {
    Map<String, Long> counts =
        outcomes.stream()
            .flatMap(o -> mistakes(o).stream())
            .collect(groupingBy(m -> m, TreeMap::new, counting()));
    return counts.entrySet().stream()
        .max(
            Comparator.<Map.Entry<String, Long>, Long>comparing(Map.Entry::getValue)
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .orElseThrow()
        .getKey();
  }
}
