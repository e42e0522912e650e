package io.github.losstck.report;

import io.github.losstck.spec.Effort;
import io.github.losstck.verdict.Certificate;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Sums up a run for a terminal: at most 40 lines of 100 columns, the verdict last. Only the folder
 * of the reports, commands and the verdict may be wider: a path that is cut opens nothing, a
 * command that is cut repeats nothing, and a remedy that is cut mends nothing.
 */
public final class TerminalSummary {
  /** Counts the effort, the place of the reports and the verdict: always shown. */
  private static final int CLOSING_LINES = 3;

  private TerminalSummary() {}

  /**
   * Sums up a run.
   *
   * @param evidence of the run
   * @param reports where the reports lie, or empty if none were written
   * @param options that were given and that the commands of a failure do not have; they differ
   *     between machines, so that no report has them
   * @return the lines, each ended by a line feed
   */
  public static String of(Evidence evidence, String reports, String options) {
    Certificate certificate = evidence.certificate();
    Screen screen = new Screen();
    screen.add(header(certificate));
    CellTable.of(certificate).forEach(screen::add);
    List<String> account = Account.lines(certificate);
    List<String> causes = Causes.of(evidence);
    int room = screen.room() - account.size() - causes.size() - CLOSING_LINES;
    List<String> failures = new FirstFailures(evidence, reports, options).lines(room);
    List<String> errors = WorstErrors.of(certificate);
    if (errors.size() + failures.size() <= room) {
      errors.forEach(screen::add);
    }
    if (!certificate.passports().isEmpty()) {
      screen.add(missed(certificate.sampling().effort()));
    }
    account.forEach(screen::add);
    causes.forEach(screen::add);
    failures.forEach(screen::addWhole);
    if (!reports.isEmpty()) {
      screen.addWhole("reports: " + reports + page(reports) + passport(certificate, reports));
    }
    screen.addWhole(certificate.provider().name() + " " + certificate.words());
    return screen.text();
  }

  private static String page(String reports) {
    return "; to read: " + Path.of(reports).resolve(ReportFolder.PAGE);
  }

  private static String passport(Certificate certificate, String reports) {
    return certificate.passports().isEmpty()
        ? ""
        : "; accuracy: " + Path.of(reports).resolve(PassportPage.FILE);
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
