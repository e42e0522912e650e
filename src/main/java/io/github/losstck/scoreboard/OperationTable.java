package io.github.losstck.scoreboard;

import io.github.losstck.archive.Reached;
import io.github.losstck.report.Markup;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.verdict.AccuracyClass;
import java.util.Optional;

/** Writes a row for each operation, a column for each library: the class reached in each format. */
final class OperationTable {
  private OperationTable() {}

  static void write(Markup html, Scoreboard board) {
    html.open("div", "class", "wide", "tabindex", 0).open("table", "class", "matrix sortable");
    html.leaf("caption", "Accuracy and failures of each operation in each library");
    html.open("thead").open("tr").leaf("th", "operation", "scope", "col");
    board.libraries().forEach(l -> html.leaf("th", l.name(), "scope", "col"));
    html.close().close().open("tbody");
    for (Operation operation : Operation.values()) {
      html.open("tr").open("th", "scope", "row");
      html.leaf("a", operation.method(), "href", "#" + BoardWords.anchor(operation)).close();
      board.libraries().forEach(l -> cell(html, l, operation));
      html.close();
    }
    html.close().close().close();
  }

  private static void cell(Markup html, Library library, Operation operation) {
    html.open("td", "data-sort", rank(library, operation));
    if (library.precisions(operation).isEmpty()) {
      html.leaf("span", "not claimed", "class", "none");
    }
    for (Precision precision : library.precisions(operation)) {
      Tally tally = library.tally(s -> s.operation() == operation && s.precision() == precision);
      html.open("div", "class", style(tally)).leaf("span", precision.word(), "class", "format");
      html.text(" " + words(library, operation, precision, tally)).close();
    }
    library.composed(operation).ifPresent(formula -> html.leaf("div", "composed", "class", "none"));
    html.close();
  }

  private static String words(
      Library library, Operation operation, Precision precision, Tally tally) {
    String reached =
        library.reached(operation, precision).map(r -> r.accuracy().words()).orElse("not judged");
    String broke = part(tally, Tally.Kind.BROKE);
    String failed = part(tally, Tally.Kind.FAILED);
    return reached + failed + broke + part(tally, Tally.Kind.UNCERTAIN);
  }

  private static String part(Tally tally, Tally.Kind kind) {
    return tally.of(kind) == 0 ? "" : ", " + tally.of(kind) + " " + kind.word();
  }

  /** Returns the class of style of a format: whether anything is wrong in it. */
  static String style(Tally tally) {
    if (tally.of(Tally.Kind.BROKE) > 0) {
      return "worse";
    }
    boolean isGood = tally.of(Tally.Kind.FAILED) + tally.of(Tally.Kind.UNCERTAIN) == 0;
    return isGood ? "good" : "bad";
  }

  /** Sorts by the worst class in any format, what is not claimed last. */
  private static int rank(Library library, Operation operation) {
    return library.precisions(operation).stream()
        .map(p -> library.reached(operation, p))
        .flatMap(Optional::stream)
        .map(Reached::accuracy)
        .mapToInt(AccuracyClass::ordinal)
        .max()
        .orElse(AccuracyClass.values().length);
  }
}
