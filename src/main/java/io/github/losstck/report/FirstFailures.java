package io.github.losstck.report;

import io.github.losstck.verdict.FailureText;
import io.github.losstck.verdict.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Words the first failures, the very first in full; what blocks the certificate comes first. */
final class FirstFailures {
  private static final int FAILURES = 3;

  private FirstFailures() {}

  static List<String> of(Evidence evidence) {
    List<Outcome> unmet =
        evidence.outcomes().stream()
            .filter(Evidence::isUnmet)
            .sorted(Comparator.comparing(o -> !evidence.isBinding(o)))
            .limit(FAILURES)
            .toList();
    Unwritten unwritten = Unwritten.of(evidence);
    List<String> shown = new ArrayList<>();
    for (Outcome outcome : unmet) {
      shown.add(headline(outcome, evidence));
      if (outcome == unmet.get(0)) {
        outcome
            .detail()
            .lines()
            .skip(1)
            .filter(l -> FailureText.likenesses(l).isEmpty() || !unwritten.explains(outcome))
            .forEach(shown::add);
      }
    }
    return shown;
  }

  /** Says of what merely should be that it is not met, and never that it failed. */
  private static String headline(Outcome outcome, Evidence evidence) {
    return String.join(
        " ",
        evidence.isBinding(outcome)
            ? outcome.status().words()
            : evidence.scenarioOf(outcome).obligation() + " not met:",
        outcome.scenario(),
        "[" + outcome.subject().word() + "]:",
        outcome.detail().lines().findFirst().orElse(""));
  }
}
