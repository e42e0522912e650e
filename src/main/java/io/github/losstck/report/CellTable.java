package io.github.losstck.report;

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
import org.jspecify.annotations.Nullable;

/**
 * Sets the cells of a certificate as a table: a row for each profile, a column for each level of
 * each precision.
 *
 * <p>A field reads {@code passed/asked}, in its heading {@code pass/asked}, so that five levels of
 * two precisions fit on a line: what is not claimed, or ruled out by a declaration, is in neither
 * number, and a dash says that nothing was asked.
 */
final class CellTable {
  private static final int PROFILE_COLUMNS = 12;
  private static final int CELL_COLUMNS = 9;

  private final Certificate certificate;
  private final List<Level> levels;
  private final List<Precision> precisions;

  private CellTable(Certificate certificate) {
    this.certificate = certificate;
    this.levels =
        Arrays.stream(Level.values())
            .filter(l -> certificate.cells().keySet().stream().anyMatch(c -> c.level() == l))
            .toList();
    this.precisions = certificate.declarations().precisions().stream().sorted().toList();
  }

  static List<String> of(Certificate certificate) {
    return new CellTable(certificate).lines();
  }

  private List<String> lines() {
    StringBuilder above = new StringBuilder(Screen.pad("", PROFILE_COLUMNS));
    StringBuilder below = new StringBuilder(Screen.pad("pass/asked", PROFILE_COLUMNS));
    for (Precision precision : precisions) {
      above.append(Screen.pad(precision.word(), CELL_COLUMNS * levels.size()));
      levels.forEach(l -> below.append(Screen.pad(l.word(), CELL_COLUMNS)));
    }
    List<String> lines = new ArrayList<>(List.of(above.toString(), below.toString()));
    Arrays.stream(Profile.values()).filter(this::isListed).map(this::row).forEach(lines::add);
    return lines;
  }

  private boolean isListed(Profile profile) {
    return certificate.cells().keySet().stream().anyMatch(c -> c.profile() == profile);
  }

  private String row(Profile profile) {
    StringBuilder row = new StringBuilder(Screen.pad(profile.word(), PROFILE_COLUMNS));
    for (Precision precision : precisions) {
      for (Level level : levels) {
        Counts counts = certificate.cells().get(new Cell(profile, level, precision));
        row.append(Screen.pad(field(counts), CELL_COLUMNS));
      }
    }
    return row.toString();
  }

  private static String field(@Nullable Counts counts) {
    return counts == null || counts.asked() == 0
        ? "-"
        : counts.of(Status.PASSED) + "/" + counts.asked();
  }
}
