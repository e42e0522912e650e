package io.github.losstck.scoreboard;

import static java.util.stream.Collectors.joining;

import io.github.losstck.report.Markup;
import io.github.losstck.report.Plain;
import io.github.losstck.verdict.Unmet;
import java.util.List;

/** Writes what fails, by cause: what comes back, what is right, and whose fault it is. */
final class CauseTable {
  private CauseTable() {}

  static void write(Markup html, Scoreboard board) {
    html.leaf("h2", "What did not pass, and why", "id", "causes");
    html.leaf(
        "p",
        "A line for each cause, with the smallest input that shows it; each was seen in the library"
            + " itself, without the kit.");
    html.open("div", "class", "wide", "tabindex", 0).open("table", "class", "sortable causes");
    html.leaf("caption", "What did not pass, by cause").open("thead").open("tr");
    for (String heading :
        new String[] {
          "library", "demand", "fault", "cause", "input", "returned", "right", "scenarios"
        }) {
      html.leaf("th", heading, "scope", "col");
    }
    html.close().close().open("tbody");
    for (Library library : board.libraries()) {
      library.triage().forEach(triage -> row(html, library, triage));
      untraced(html, library);
    }
    html.close().close().close();
  }

  private static void row(Markup html, Library library, Triage triage) {
    html.open("tr").leaf("th", library.name(), "scope", "row");
    html.leaf("td", BoardWords.demand(library, triage)).leaf("td", triage.fault());
    html.leaf("td", Plain.line(triage.why()), "class", "prose");
    code(html, triage.input());
    code(html, triage.returned());
    code(html, triage.right());
    code(html, triage.ids());
    html.close();
  }

  private static void code(Markup html, String text) {
    html.open("td", "class", "prose").leaf("code", Plain.line(text)).close();
  }

  private static void untraced(Markup html, Library library) {
    List<Unmet> untraced = library.untraced();
    if (untraced.isEmpty()) {
      return;
    }
    html.open("tr")
        .leaf("th", library.name(), "scope", "row")
        .leaf("td", "-")
        .leaf("td", "not known");
    html.leaf("td", untraced.size() + " scenarios are not traced yet", "class", "prose");
    for (int i = 0; i < 3; i++) {
      html.leaf("td", "-");
    }
    html.open("td", "class", "prose").open("details").leaf("summary", "which");
    String ids = untraced.stream().map(Unmet::scenario).distinct().collect(joining(" "));
    html.leaf("code", ids).close().close().close();
  }
}
