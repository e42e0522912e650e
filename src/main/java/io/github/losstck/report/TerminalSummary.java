package io.github.losstck.report;

import io.github.losstck.spec.Sampling;
import io.github.losstck.verdict.Certificate;
import io.github.losstck.verdict.Unmet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Sums up a run for a terminal: at most 40 lines of 80 columns, the verdict last. Only paths,
 * commands and the verdict may be wider: a path that is cut opens nothing, a command that is cut
 * repeats nothing, and a remedy that is cut mends nothing.
 */
public final class TerminalSummary {
  /** Is how many operations are named where nothing failed, which leaves room for them. */
  private static final int LEAST_ACCURATE = 5;

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
    head(evidence).forEach(screen::add);
    Account.lines(certificate).forEach(screen::add);
    Causes.of(evidence).forEach(screen::add);
    List<String> closing = closing(certificate, reports);
    int room = screen.room() - closing.size();
    new FirstFailures(evidence, reports, options).lines(room).forEach(screen::addWhole);
    closing.forEach(screen::addWhole);
    return screen.text();
  }

  private static List<String> head(Evidence evidence) {
    Certificate certificate = evidence.certificate();
    List<String> lines = new ArrayList<>(header(certificate));
    lines.addAll(CellTable.of(certificate));
    boolean failed = evidence.outcomes().stream().anyMatch(Unmet::is);
    lines.addAll(WorstErrors.of(certificate, failed ? 1 : LEAST_ACCURATE));
    if (!certificate.passports().isEmpty()) {
      lines.add(certificate.sampling().effort().missed());
    }
    return lines;
  }

  private static List<String> closing(Certificate certificate, String reports) {
    List<String> lines = new ArrayList<>();
    if (!reports.isEmpty()) {
      lines.add("page: " + Path.of(reports).resolve(ReportFolder.PAGE));
      lines.add("reports: " + reports + passport(certificate, reports));
    }
    lines.add(certificate.provider().name() + " " + certificate.words());
    return lines;
  }

  private static String passport(Certificate certificate, String reports) {
    return certificate.passports().isEmpty()
        ? ""
        : "; accuracy: " + Path.of(reports).resolve(PassportPage.FILE);
  }

  private static List<String> header(Certificate certificate) {
    Sampling sampling = certificate.sampling();
    return List.of(
        String.format(
            Locale.ROOT,
            "%s %s, examined by loss-tck %s",
            certificate.provider().name(),
            certificate.provider().version(),
            certificate.kit().version()),
        String.format(
            Locale.ROOT,
            "effort %s, seed %s; passed/asked by profile and level:",
            sampling.effort().word(),
            sampling.seed().hex()));
  }
}
