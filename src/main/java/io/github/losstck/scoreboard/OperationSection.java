package io.github.losstck.scoreboard;

import io.github.losstck.archive.ArchivedPassport;
import io.github.losstck.archive.Reached;
import io.github.losstck.report.ErrorChart;
import io.github.losstck.report.Markup;
import io.github.losstck.report.Plain;
import io.github.losstck.report.Ulps;
import io.github.losstck.spec.Level;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.verdict.Passport.Point;
import io.github.losstck.verdict.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes which library is accurate in one operation: a table, and the errors side by side. */
final class OperationSection {
  private final Markup html;
  private final Scoreboard board;
  private final Operation operation;

  private OperationSection(Markup html, Scoreboard board, Operation operation) {
    this.html = html;
    this.board = board;
    this.operation = operation;
  }

  static void write(Markup html, Scoreboard board, Operation operation) {
    new OperationSection(html, board, operation).write();
  }

  private void write() {
    html.leaf("h2", operation.method(), "id", BoardWords.anchor(operation));
    List<Library> offering = board.offering(operation);
    if (offering.isEmpty()) {
      html.leaf("p", "No library here offers it.");
      return;
    }
    table(offering);
    composed(offering);
    others(offering);
    for (Precision precision : Precision.values()) {
      charts(offering, precision);
    }
  }

  private void table(List<Library> offering) {
    html.open("div", "class", "wide", "tabindex", 0).open("table", "class", "sortable");
    html.leaf("caption", "Which library is accurate in " + operation.method());
    html.open("thead").open("tr");
    for (String heading : new String[] {"library", "format", "class", "largest", "99 %"}) {
      html.leaf("th", heading, "scope", "col");
    }
    for (Level level : Level.values()) {
      html.leaf("th", level.word(), "scope", "col");
    }
    html.close().close().open("tbody");
    for (Library library : offering) {
      library.precisions(operation).forEach(precision -> row(library, precision));
    }
    html.close().close().close();
  }

  private void row(Library library, Precision precision) {
    html.open("tr").leaf("th", library.name(), "scope", "row").leaf("td", precision.word());
    Optional<Reached> reached = library.reached(operation, precision);
    String style =
        OperationTable.style(
            library.tally(s -> s.operation() == operation && s.precision() == precision));
    html.leaf(
        "td",
        reached.map(r -> r.accuracy().words()).orElse("not judged"),
        "class",
        style,
        "data-sort",
        reached.map(r -> r.accuracy().ordinal()).orElse(Integer.MAX_VALUE));
    ulps(reached.map(Reached::errorUlps));
    ulps(library.passport(operation, precision).map(ArchivedPassport::usualUlps));
    for (Level level : Level.values()) {
      level(library.tally(new Share(operation, level, precision)::equals));
    }
    html.close();
  }

  private void ulps(Optional<Double> error) {
    html.leaf(
        "td",
        error.map(Ulps::words).orElse("-"),
        "class",
        "number",
        "data-sort",
        error.map(Object::toString).orElse("Infinity"));
  }

  private void level(Tally tally) {
    if (tally.total() == 0) {
      html.leaf("td", "-", "data-sort", -1);
      return;
    }
    html.open("td", "data-sort", tally.of(Tally.Kind.PASSED)).text(tally.share());
    TallyBar.write(html, tally);
    if (!tally.remainder().isEmpty()) {
      html.leaf("small", tally.remainder());
    }
    html.close();
  }

  private void composed(List<Library> offering) {
    for (Library library : offering) {
      library
          .composed(operation)
          .ifPresent(
              formula ->
                  html.open("p")
                      .text("Composed in " + library.name() + ": ")
                      .leaf("code", Plain.line(formula))
                      .close());
    }
  }

  private void others(List<Library> offering) {
    List<String> others =
        board.libraries().stream().filter(l -> !offering.contains(l)).map(Library::name).toList();
    if (!others.isEmpty()) {
      html.leaf("p", "Not claimed by " + String.join(", ", others) + ".", "class", "none");
    }
  }

  /** Draws the errors of every library that was swept, to one scale. */
  private void charts(List<Library> offering, Precision precision) {
    List<Library> swept = offering.stream().filter(l -> isDrawn(l, precision)).toList();
    if (swept.isEmpty()) {
      return;
    }
    List<Point> scale = new ArrayList<>();
    swept.forEach(l -> scale.addAll(passport(l, precision).points()));
    html.leaf("h3", "Errors in " + precision.word()).open("div", "class", "charts");
    for (Library library : swept) {
      ArchivedPassport passport = passport(library, precision);
      String name = operation.method() + "-" + precision.word() + "-" + library.name();
      String title = library.name() + " " + BoardWords.version(library);
      ErrorChart.Named named = new ErrorChart.Named(title, name, passport.axis());
      html.open("figure");
      html.raw(ErrorChart.small(named, passport.points(), scale)).close();
    }
    html.close();
  }

  private boolean isDrawn(Library library, Precision precision) {
    return library.passport(operation, precision).filter(p -> !p.axis().isEmpty()).isPresent();
  }

  private ArchivedPassport passport(Library library, Precision precision) {
    return library.passport(operation, precision).orElseThrow();
  }
}
