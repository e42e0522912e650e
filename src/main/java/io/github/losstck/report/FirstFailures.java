package io.github.losstck.report;

import io.github.losstck.verdict.FailureText;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Unmet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words the first failures, the very first in full; what blocks the certificate comes first. Lines
 * are as wide as the screen, but for commands and paths: one that is cut repeats or opens nothing.
 */
final class FirstFailures {
  private static final int FAILURES = 3;

  private final Evidence evidence;
  private final String reports;
  private final String options;
  private final List<Outcome> unmet;

  /**
   * Prepares to word the failures of a run.
   *
   * @param evidence of the run
   * @param reports where they lie that have all failures; empty if none were written
   * @param options that the commands of a failure take beside their own; empty for none
   */
  FirstFailures(Evidence evidence, String reports, String options) {
    this.evidence = evidence;
    this.reports = reports;
    this.options = options;
    this.unmet =
        evidence.outcomes().stream()
            .filter(Unmet::is)
            .sorted(Comparator.comparing(o -> !evidence.isBinding(o)))
            .toList();
  }

  /** Returns as many lines as there is room for. */
  List<String> lines(int room) {
    if (unmet.isEmpty()) {
      return List.of();
    }
    List<String> lines =
        new ArrayList<>(explained(unmet.get(0)).stream().limit(room - 1L).toList());
    int shown = Math.min(Math.min(FAILURES, unmet.size()), room - lines.size());
    unmet.subList(1, shown).forEach(o -> lines.add(Screen.cut(headline(o))));
    if (shown < unmet.size()) {
      lines.add(unmet.size() - shown + " more" + in(reports));
    }
    return lines;
  }

  private List<String> explained(Outcome outcome) {
    List<String> lines = new ArrayList<>(Screen.folded(headline(outcome)));
    List<String> facts = facts(outcome);
    facts.forEach(fact -> lines.add(isCommand(fact) ? fact : Screen.cut(fact)));
    if (!options.isEmpty() && facts.stream().anyMatch(FirstFailures::isCommand)) {
      lines.add("  with     " + options);
    }
    return lines;
  }

  /** Leaves out what an answer is like where nothing but NaN was ever answered. */
  private List<String> facts(Outcome outcome) {
    boolean isUnwritten = Unwritten.of(evidence).explains(outcome);
    return outcome
        .detail()
        .lines()
        .skip(1)
        .filter(fact -> FailureText.likenesses(fact).isEmpty() || !isUnwritten)
        .toList();
  }

  private static String in(String reports) {
    return reports.isEmpty() ? "" : " in " + Path.of(reports).resolve(ReportFolder.JUNIT);
  }

  private static boolean isCommand(String fact) {
    return fact.startsWith("  call ") || fact.startsWith("  rerun ");
  }

  private String headline(Outcome outcome) {
    return String.join(
        " ",
        evidence.ending(outcome) + (evidence.isNoted(outcome) ? ":" : ""),
        outcome.scenario(),
        "[" + outcome.subject().word() + "]:",
        outcome.detail().lines().findFirst().orElse(""));
  }
}
