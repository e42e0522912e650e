package io.github.losstck.report;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.github.losstck.spi.Operation;
import io.github.losstck.verdict.FailureText;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Unmet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Groups what blocks the certificate: by the operation that is not written yet, and by the known
 * mistake that they look like, the most first; a line for each.
 */
public final class Causes {
  private static final int MOST = 6;

  private Causes() {}

  /**
   * Returns the causes that explain most of what blocks, a line each.
   *
   * @param evidence of the run
   */
  public static List<String> of(Evidence evidence) {
    List<Outcome> rest =
        new ArrayList<>(
            evidence.outcomes().stream().filter(Unmet::is).filter(evidence::isBinding).toList());
    List<String> lines = new ArrayList<>();
    for (Operation operation : Unwritten.of(evidence).operations()) {
      String cause = ": every answer of " + operation.method() + " is NaN; is it written yet?";
      take(rest, o -> Unwritten.explains(o, operation), cause).ifPresent(lines::add);
    }
    rest.removeIf(o -> mistakes(o).isEmpty());
    while (!rest.isEmpty()) {
      String commonest = commonest(rest);
      String cause = " as does one that " + commonest;
      take(rest, o -> mistakes(o).contains(commonest), cause).ifPresent(lines::add);
    }
    return lines.stream().limit(MOST).toList();
  }

  /** Takes away the outcomes that a cause explains, if there are any, and words how many. */
  private static Optional<String> take(
      List<Outcome> rest, Predicate<Outcome> explained, String cause) {
    int before = rest.size();
    rest.removeIf(explained);
    int taken = before - rest.size();
    return taken == 0
        ? Optional.empty()
        : Optional.of(taken + (taken == 1 ? " fails" : " fail") + cause);
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
