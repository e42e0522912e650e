package io.github.losstck.power;

import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spec.Level;
import io.github.losstck.spi.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes the matrix as comma-separated values: a row for each specimen, a column for each scenario.
 *
 * <p>A cell names the precisions in which the scenario was not passed, as {@code 32}, {@code 64} or
 * {@code 32+64}; it is {@code -} where the scenario was passed, and empty where it asked nothing.
 */
final class MatrixCsv {
  private final KillMatrix matrix;

  private MatrixCsv(KillMatrix matrix) {
    this.matrix = matrix;
  }

  /** Returns the text of {@code matrix.csv}. */
  static String of(KillMatrix matrix) {
    return new MatrixCsv(matrix).text();
  }

  private String text() {
    List<String> lines = new ArrayList<>();
    lines.add(header());
    matrix.rows().forEach(row -> lines.add(line(row)));
    return String.join("\n", lines) + "\n";
  }

  private String header() {
    return "specimen,level,sentence,"
        + matrix.scenarios().stream().map(ScenarioEntry::id).collect(Collectors.joining(","));
  }

  private String line(Row row) {
    Specimen specimen = row.specimen();
    return specimen.name()
        + ","
        + specimen.level().map(Level::word).orElse("sound")
        + ",\""
        + specimen.sentence().replace("\"", "\"\"")
        + "\","
        + matrix.scenarios().stream()
            .map(scenario -> cell(row, scenario.id()))
            .collect(Collectors.joining(","));
  }

  private static String cell(Row row, String scenario) {
    Set<Precision> caught = row.caught().get(scenario);
    if (caught == null) {
      return row.passed().contains(scenario) ? "-" : "";
    }
    return caught.stream()
        .sorted()
        .map(precision -> precision == Precision.BINARY32 ? "32" : "64")
        .collect(Collectors.joining("+"));
  }
}
