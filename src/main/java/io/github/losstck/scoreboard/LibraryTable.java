package io.github.losstck.scoreboard;

import io.github.losstck.report.Markup;
import io.github.losstck.report.Plain;
import io.github.losstck.spi.Operation;
import io.github.losstck.verdict.Environment;
import java.util.Locale;

/** Writes a row for each library: what it is, what it declares and what came of it. */
final class LibraryTable {
  private LibraryTable() {}

  static void write(Markup html, Scoreboard board) {
    html.open("div", "class", "wide", "tabindex", 0).open("table", "class", "sortable");
    html.leaf("caption", "Libraries and their verdicts").open("thead").open("tr");
    for (String heading :
        new String[] {"library", "version", "verdict", "failures", "passed", "operations"}) {
      html.leaf("th", heading, "scope", "col");
    }
    html.leaf("th", "formats", "scope", "col").leaf("th", "conventions", "scope", "col");
    html.leaf("th", "examined by, on", "scope", "col").close().close().open("tbody");
    board.libraries().forEach(library -> row(html, library));
    html.close().close().close();
  }

  private static void row(Markup html, Library library) {
    Tally tally = library.tally(share -> true);
    int failures = library.failing().size();
    html.open("tr").leaf("th", library.name(), "scope", "row");
    html.leaf("td", BoardWords.version(library), "class", "version");
    html.leaf("td", library.certificate().verdict().words(), "class", verdictStyle(library));
    number(html, Integer.toString(failures), failures);
    html.open("td", "data-sort", tally.of(Tally.Kind.PASSED)).text(tally.share());
    TallyBar.write(html, tally);
    html.close();
    int claims = library.certificate().claims().size();
    number(html, claims + " of " + Operation.values().length, claims);
    html.leaf("td", BoardWords.formats(library.certificate().declarations()));
    html.leaf("td", BoardWords.conventions(library.certificate().declarations()), "class", "prose");
    html.leaf("td", examined(library), "class", "examined").close();
  }

  private static void number(Markup html, String text, int value) {
    html.leaf("td", text, "class", "number", "data-sort", value);
  }

  static String verdictStyle(Library library) {
    return switch (library.certificate().verdict()) {
      case CONFORMS -> "good";
      case DOES_NOT_CONFORM -> "bad";
      case BROKE -> "worse";
    };
  }

  static String examined(Library library) {
    Environment environment = library.certificate().environment();
    return Plain.line(
        String.format(
            Locale.ROOT,
            "loss-tck %s (%s), effort %s; %s, %s",
            library.certificate().kit().version(),
            library.certificate().kit().features().substring(0, 8),
            library.certificate().effort().word(),
            environment.processor(),
            environment.os()));
  }
}
