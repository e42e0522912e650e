package io.github.losstck.report;

import io.github.losstck.verdict.FailureText;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Reproduction;
import io.github.losstck.verdict.Unmet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words the first failures, in full as far as there is room; what blocks the certificate comes
 * first. Lines are as wide as the screen, but for commands and paths: one that is cut repeats or
 * opens nothing.
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
    List<String> lines = new ArrayList<>();
    int shown = Math.min(Math.min(FAILURES, unmet.size()), room - 1);
    for (int i = 0; i < shown; i++) {
      int needed = shown - i; // a line for each of those that follow, and one for the rest
      lines.addAll(fitted(unmet.get(i), room - lines.size() - needed, i == 0));
    }
    if (shown < unmet.size()) {
      lines.add(unmet.size() - shown + " more" + in(reports));
    }
    return lines;
  }

  /** The first is shown as far as there is room, any other as a whole or by its headline. */
  private List<String> fitted(Outcome outcome, int room, boolean isFirst) {
    List<String> lines = explained(outcome);
    if (lines.size() <= room) {
      return lines;
    }
    return isFirst ? lines.subList(0, Math.max(1, room)) : List.of(Screen.cut(headline(outcome)));
  }

  private List<String> explained(Outcome outcome) {
    List<String> lines = new ArrayList<>(Screen.folded(headline(outcome)));
    for (String fact : facts(outcome)) {
      lines.add(Reproduction.isCommand(fact) ? Reproduction.with(fact, options) : Screen.cut(fact));
    }
    return lines;
  }

  /**
   * Leaves out what an answer is like where nothing but NaN was ever answered; and indents every
   * line, so that none passes for a verdict.
   */
  private List<String> facts(Outcome outcome) {
    boolean isUnwritten = Unwritten.of(evidence).explains(outcome);
    return outcome
        .detail()
        .lines()
        .skip(1)
        .filter(fact -> FailureText.likenesses(fact).isEmpty() || !isUnwritten)
        .map(fact -> fact.startsWith("  ") ? fact : "  " + fact)
        .toList();
  }

  private static String in(String reports) {
    return reports.isEmpty() ? "" : " in " + Path.of(reports).resolve(ReportFolder.JUNIT);
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
