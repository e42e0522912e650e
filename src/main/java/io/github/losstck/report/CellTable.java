package io.github.losstck.report;

import static java.util.stream.Collectors.joining;

import io.github.losstck.spec.Level;
import io.github.losstck.spec.Profile;
import io.github.losstck.spi.Precision;
import io.github.losstck.verdict.Cell;
import io.github.losstck.verdict.Certificate;
import io.github.losstck.verdict.Counts;
import io.github.losstck.verdict.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Sets the cells of a certificate as a table for each precision: a row for each profile, a column
 * for each level.
 *
 * <p>A field reads {@code passed/asked}: what is not claimed, or ruled out by a declaration, is in
 * neither number, and a dash says that nothing was asked. Profiles of which nothing was asked at
 * all share one line.
 */
final class CellTable {
  private static final int PROFILE_COLUMNS = 12;
  private static final int CELL_COLUMNS = 9;

  private final Certificate certificate;
  private final List<Level> levels;
  private final List<Precision> precisions;

  private CellTable(Certificate certificate) {
    this.certificate = certificate;
    this.levels = Arrays.stream(Level.values()).filter(l -> any(c -> c.level() == l)).toList();
    this.precisions = certificate.declarations().precisions().stream().sorted().toList();
  }

  static List<String> of(Certificate certificate) {
    return new CellTable(certificate).lines();
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Precision precision : precisions) {
      lines.add(heading(precision));
      Arrays.stream(Profile.values())
          .filter(this::isAsked)
          .map(profile -> row(profile, precision))
          .forEach(lines::add);
    }
    String unasked =
        Arrays.stream(Profile.values())
            .filter(p -> any(c -> c.profile() == p) && !isAsked(p))
            .map(Profile::word)
            .collect(joining(", "));
    if (!unasked.isEmpty()) {
      lines.add("nothing was asked of " + unasked);
    }
    return lines;
  }

  private boolean any(Predicate<Cell> cells) {
    return certificate.cells().keySet().stream().anyMatch(cells);
  }

  private boolean isAsked(Profile profile) {
    return any(c -> c.profile() == profile && asked(certificate.cells().get(c)));
  }

  private String heading(Precision precision) {
    return Screen.pad(precision.word(), PROFILE_COLUMNS)
        + levels.stream().map(l -> Screen.pad(l.word(), CELL_COLUMNS)).collect(joining());
  }

  private String row(Profile profile, Precision precision) {
    return Screen.pad(profile.word(), PROFILE_COLUMNS)
        + levels.stream()
            .map(level -> certificate.cells().get(new Cell(profile, level, precision)))
            .map(counts -> Screen.pad(field(counts), CELL_COLUMNS))
            .collect(joining());
  }

  private static String field(@Nullable Counts counts) {
    return counts == null || !asked(counts) ? "-" : counts.of(Status.PASSED) + "/" + counts.asked();
  }

  private static boolean asked(@Nullable Counts counts) {
    return counts != null && counts.asked() > 0;
  }
}
