package io.github.losstck.report;

import io.github.losstck.spec.Effort;
import io.github.losstck.verdict.Certificate;
import java.util.List;
import java.util.Locale;

/**
 * Sums up a run for a terminal: at most 40 lines of 100 columns, the verdict last. Only the folder
 * of the reports, commands and the verdict may be wider: a path that is cut opens nothing, a
 * command that is cut repeats nothing, and a remedy that is cut mends nothing.
 */
public final class TerminalSummary {
  /** Counts the effort, the account, the place of the reports and the verdict: always shown. */
  private static final int CLOSING_LINES = 4;

  private TerminalSummary() {}

  /**
   * Sums up a run.
   *
   * @param evidence of the run
   * @param reports where the reports lie, or empty if none were written
   * @return the lines, each ended by a line feed
   */
  public static String of(Evidence evidence, String reports) {
    Certificate certificate = evidence.certificate();
    Screen screen = new Screen();
    screen.add(header(certificate));
    CellTable.of(certificate).forEach(screen::add);
    List<String> failures = FirstFailures.of(evidence);
    List<String> causes = Causes.of(evidence);
    List<String> errors = WorstErrors.of(certificate);
    if (errors.size() + causes.size() + failures.size() + CLOSING_LINES <= screen.room()) {
      errors.forEach(screen::add);
    }
    if (!certificate.passports().isEmpty()) {
      screen.add(missed(certificate.sampling().effort()));
    }
    screen.add(Account.of(certificate));
    causes.forEach(screen::add);
    failures.stream().limit(screen.room() - 2L).forEach(screen::addFact);
    if (!reports.isEmpty()) {
      screen.addWhole("reports: " + reports);
    }
    screen.addWhole(certificate.provider().name() + " " + certificate.words());
    return screen.text();
  }

  private static String missed(Effort effort) {
    return "effort " + effort.word() + ": " + effort.missed();
  }

  private static String header(Certificate certificate) {
    return String.format(
        Locale.ROOT,
        "%s %s, examined by loss-tck %s, effort %s, seed %s",
        certificate.provider().name(),
        certificate.provider().version(),
        certificate.kit().version(),
        certificate.sampling().effort().word(),
        certificate.sampling().seed().hex());
  }
}
