package io.github.losstck.book;

import io.github.losstck.report.Markup;
import io.github.losstck.verdict.Outcome;
import java.util.List;

/** Shows a table of an outline, a row for each scenario, each with how it ended. */
final class RowTable {
  private final Pen pen;
  private final Example example;

  RowTable(Pen pen, Example example) {
    this.pen = pen;
    this.example = example;
  }

  /** Writes a table. */
  void write(ExampleTable table) {
    Markup html = pen.html().open("div", "class", "wide", "tabindex", "0");
    html.open("table", "class", "rows");
    if (!table.title().isEmpty()) {
      html.leaf("caption", table.title());
    }
    html.open("thead").open("tr");
    table.names().forEach(name -> html.leaf("th", name, "scope", "col"));
    html.leaf("th", pen.word("row"), "scope", "col").close().close().open("tbody");
    table.rows().forEach(row -> row(table.names(), row));
    html.close().close().close();
  }

  private void row(List<String> names, ExampleTable.Row row) {
    Markup html = pen.html().open("tr", "id", Pen.anchor(row.id()));
    StepTable cells = new StepTable(pen, pen.findings().of(row.id()));
    for (int i = 0; i < names.size(); i++) {
      html.inline("td").text(row.cells().get(i));
      computed(cells, names.get(i), row.id());
      html.close();
    }
    html.inline("td", "class", "end");
    pen.sign(List.of(row.id()));
    html.text(" ").phrase("code", row.id().substring(example.id().length() + 1)).close().close();
  }

  /** Shows in a cell what came of the first assertion that its column stands in. */
  private void computed(StepTable cells, String name, String id) {
    Place.first(example.steps(), "<" + name + ">")
        .ifPresent(
            place -> {
              for (Outcome outcome : pen.findings().of(id)) {
                outcome.worked().stream()
                    .filter(place::holds)
                    .findFirst()
                    .ifPresent(w -> cells.computed(outcome.subject(), w));
              }
            });
  }
}
