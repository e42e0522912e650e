package io.github.losstck.power;

import io.github.losstck.report.Markup;
import io.github.losstck.report.Theme;
import io.github.losstck.spec.Level;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the matrix as a page: the picture, and a table of every specimen. */
final class MatrixPage {
  private static final String STYLE =
      "body { "
          + Theme.DAY
          + "}\n@media (prefers-color-scheme: dark) { body { "
          + Theme.NIGHT
          + "} }\n"
          + """
      body { font: 14px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 1100px;
        padding: 0 1rem; color: var(--ink); background: var(--paper); }
      h1, h2 { line-height: 1.2; } svg { width: 100%; height: auto; }
      table { border-collapse: collapse; width: 100%; }
      th, td { text-align: left; padding: .2rem .8rem .2rem 0; vertical-align: top;
        border-bottom: 1px solid var(--line); }
      pre { font-size: 13px; overflow-x: auto; }
      """;

  private final KillMatrix matrix;
  private final Markup html = new Markup();

  private MatrixPage(KillMatrix matrix) {
    this.matrix = matrix;
  }

  /** Returns the text of {@code matrix.html}. */
  static String of(KillMatrix matrix) {
    return "<!DOCTYPE html>\n" + new MatrixPage(matrix).page();
  }

  private String page() {
    html.open("html", "lang", "en").open("head");
    html.open("meta", "charset", "UTF-8").close();
    html.open("meta", "name", "viewport", "content", "width=device-width").close();
    html.leaf("title", "loss-tck: which scenario catches which animal").leaf("style", STYLE);
    html.close().open("body").leaf("h1", "Which scenario catches which animal");
    html.leaf("p", PowerSummary.headline(matrix) + ".");
    html.leaf("pre", String.join("\n", PowerSummary.table(matrix)));
    html.raw(MatrixSvg.of(matrix));
    for (Level level : Level.values()) {
      table("Animals of the level " + level.word(), "Lie", matrix.animals(level));
    }
    table("Sound variants", "Form", matrix.variants());
    return html.close().close().written();
  }

  private void table(String heading, String about, List<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    html.leaf("h2", heading).open("table").open("tr");
    List.of("Name", about, "Scenarios not passed").forEach(cell -> html.leaf("th", cell));
    html.close();
    for (Row row : rows) {
      html.open("tr").leaf("td", row.specimen().name()).leaf("td", row.specimen().sentence());
      html.leaf("td", caught(row)).close();
    }
    html.close();
  }

  /** Returns how many scenarios of each level were not passed, of how many. */
  private String caught(Row row) {
    return matrix.scenarios().stream()
        .filter(s -> row.caught().containsKey(s.id()))
        .collect(Collectors.groupingBy(s -> s.level(), Collectors.counting()))
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e -> e.getValue() + " " + e.getKey().word())
        .collect(Collectors.joining(", "));
  }
}
