package io.github.losstck.report;

import static java.util.stream.Collectors.joining;

import io.github.losstck.spec.Level;
import io.github.losstck.spec.Profile;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.verdict.Accuracy;
import io.github.losstck.verdict.AccuracyClass;
import io.github.losstck.verdict.Cell;
import io.github.losstck.verdict.Certificate;
import io.github.losstck.verdict.Counts;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Standing;
import io.github.losstck.verdict.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Sums up a run for a terminal: at most 24 lines of 100 columns, the verdict last. Only the folder
 * of the reports and the verdict may be wider: a path that is cut opens nothing, and a remedy that
 * is cut mends nothing.
 *
 * <p>A field of the table reads {@code passed/asked}: what is not claimed, or ruled out by a
 * declaration, is in neither number, and a dash says that nothing was asked.
 */
public final class TerminalSummary {
  private static final int COLUMNS = 100;
  private static final int LINES = 24;
  private static final int FAILURES = 3;

  /** Counts the account, the place of the reports and the verdict, which are always shown. */
  private static final int CLOSING_LINES = 3;

  private static final int PROFILE_COLUMNS = 13;
  private static final int CELL_COLUMNS = 9;

  private final Evidence evidence;
  private final Certificate certificate;
  private final List<String> lines = new ArrayList<>();

  private TerminalSummary(Evidence evidence) {
    this.evidence = evidence;
    this.certificate = evidence.certificate();
  }

  /**
   * Sums up a run.
   *
   * @param evidence of the run
   * @param reports where the reports lie, or empty if none were written
   * @return the lines, each ended by a line feed
   */
  public static String of(Evidence evidence, String reports) {
    return new TerminalSummary(evidence).text(reports);
  }

  private String text(String reports) {
    header();
    table();
    List<String> failures = failures();
    List<String> accuracy = accuracy();
    if (lines.size() + accuracy.size() + failures.size() + CLOSING_LINES <= LINES) {
      accuracy.forEach(this::add);
    }
    account();
    failures.stream().limit(LINES - 2L - lines.size()).forEach(this::add);
    if (!reports.isEmpty()) {
      addWhole("reports: " + reports);
    }
    addWhole(certificate.provider().name() + " " + certificate.words());
    return lines.stream().map(l -> l + "\n").collect(joining());
  }

  private void header() {
    add(
        "%s %s, examined by loss-tck %s, effort %s, seed %s",
        certificate.provider().name(),
        certificate.provider().version(),
        certificate.kit().version(),
        certificate.sampling().effort().word(),
        certificate.sampling().seed().hex());
  }

  private void table() {
    List<Level> levels =
        Arrays.stream(Level.values())
            .filter(l -> certificate.cells().keySet().stream().anyMatch(c -> c.level() == l))
            .toList();
    List<Precision> precisions = certificate.declarations().precisions().stream().sorted().toList();
    StringBuilder above = new StringBuilder(pad("", PROFILE_COLUMNS));
    StringBuilder below = new StringBuilder(pad("passed/asked", PROFILE_COLUMNS));
    for (Precision precision : precisions) {
      above.append(pad(precision.word(), CELL_COLUMNS * levels.size()));
      levels.forEach(l -> below.append(pad(l.word(), CELL_COLUMNS)));
    }
    add(above.toString());
    add(below.toString());
    for (Profile profile : Profile.values()) {
      row(profile, levels, precisions);
    }
  }

  private void row(Profile profile, List<Level> levels, List<Precision> precisions) {
    StringBuilder row = new StringBuilder(pad(profile.word(), PROFILE_COLUMNS));
    boolean listed = false;
    for (Precision precision : precisions) {
      for (Level level : levels) {
        Counts counts = certificate.cells().get(new Cell(profile, level, precision));
        listed |= counts != null;
        row.append(pad(field(counts), CELL_COLUMNS));
      }
    }
    if (listed) {
      add(row.toString());
    }
  }

  private static String field(Counts counts) {
    return counts == null || counts.asked() == 0
        ? "-"
        : counts.of(Status.PASSED) + "/" + counts.asked();
  }

  /**
   * Words each operation once, with its worse precision; two operations a line. It is left out
   * where failures need the room.
   */
  private List<String> accuracy() {
    List<String> shown = new ArrayList<>();
    Map<Operation, Worst> worst = new TreeMap<>();
    certificate.accuracy().forEach(a -> worst.merge(a.operation(), Worst.of(a), Worst::with));
    List<String> fields =
        worst.entrySet().stream().map(e -> operation(e.getKey(), e.getValue())).toList();
    if (!fields.isEmpty()) {
      shown.add("worst error in ulp, and worst class:");
    }
    for (int i = 0; i < fields.size(); i += 2) {
      shown.add(pad(fields.get(i), COLUMNS / 2) + (i + 1 < fields.size() ? fields.get(i + 1) : ""));
    }
    return shown;
  }

  private static String operation(Operation operation, Worst worst) {
    return pad(operation.method(), 23)
        + String.format("%7s ", ulps(worst.ulps()))
        + worst.accuracy().words();
  }

  private static String ulps(double ulps) {
    if (Double.isNaN(ulps) || Double.isInfinite(ulps)) {
      return Double.isNaN(ulps) ? "NaN" : "inf";
    }
    return String.format(Locale.ROOT, ulps < 1000 ? "%.2f" : "%.0e", ulps);
  }

  private void account() {
    add(
        "document checks: %s; register: %d entries: %s",
        counted(
            Arrays.stream(Status.values())
                .map(s -> new Tally(certificate.documentChecks().of(s), s.words()))),
        certificate.register().size(),
        counted(
            Arrays.stream(Standing.State.values()).map(s -> new Tally(standing(s), s.words()))));
  }

  private int standing(Standing.State state) {
    return (int) certificate.register().values().stream().filter(s -> s.state() == state).count();
  }

  private static String counted(Stream<Tally> tallies) {
    String counted =
        tallies.filter(t -> t.number > 0).map(t -> t.number + " " + t.words).collect(joining(", "));
    return counted.isEmpty() ? "none" : counted;
  }

  /** Words the first failures, the very first in full. */
  private List<String> failures() {
    List<Outcome> unmet =
        evidence.outcomes().stream()
            .filter(Evidence::isUnmet)
            .sorted(Comparator.comparing(o -> !evidence.isBinding(o)))
            .limit(FAILURES)
            .toList();
    List<String> shown = new ArrayList<>();
    for (Outcome outcome : unmet) {
      List<String> facts = outcome.detail().lines().toList();
      String first = facts.isEmpty() ? "" : facts.get(0);
      shown.add(
          String.join(
              " ",
              outcome.status().words(),
              outcome.scenario(),
              "[" + outcome.subject().word() + "]:",
              first));
      if (outcome == unmet.get(0)) {
        facts.stream().skip(1).forEach(shown::add);
      }
    }
    return shown;
  }

  private void add(String format, Object... values) {
    add(String.format(Locale.ROOT, format, values));
  }

  private void add(String text) {
    String line = Plain.line(text).stripTrailing();
    int length = line.codePointCount(0, line.length());
    lines.add(
        length <= COLUMNS
            ? line
            : line.substring(0, line.offsetByCodePoints(0, COLUMNS - 3)) + "...");
  }

  private void addWhole(String text) {
    lines.add(Plain.line(text).stripTrailing());
  }

  private static String pad(String text, int columns) {
    return String.format(Locale.ROOT, "%-" + columns + "s", text);
  }

  private record Tally(int number, String words) {}

  private record Worst(double ulps, AccuracyClass accuracy) {
    static Worst of(Accuracy accuracy) {
      return new Worst(accuracy.worst().judgement().errorUlps(), accuracy.accuracy());
    }

    Worst with(Worst other) {
      boolean further = Double.compare(other.ulps, ulps) > 0;
      boolean worse = other.accuracy.compareTo(accuracy) > 0;
      return new Worst(further ? other.ulps : ulps, worse ? other.accuracy : accuracy);
    }
  }
}
