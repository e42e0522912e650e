package io.github.losstck.scoreboard;

import io.github.losstck.archive.Reached;
import io.github.losstck.report.Plain;
import io.github.losstck.report.Ulps;
import io.github.losstck.spec.Level;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.verdict.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the scoreboard as Markdown, for readers of the repository. */
final class BoardTable {
  private final Scoreboard board;
  private final StringBuilder text = new StringBuilder();

  private BoardTable(Scoreboard board) {
    this.board = board;
  }

  /** Returns the text of {@code README.md}. */
  static String markdown(Scoreboard board) {
    return new BoardTable(board).written();
  }

  private String written() {
    text.append("# ").append(BoardWords.TITLE).append("\n\n");
    BoardWords.INTRODUCTION.forEach(line -> text.append(line).append("\n\n"));
    text.append(
        "[index.html](index.html) has the same with pictures of the errors; it is one file.\n");
    libraries();
    unavailable();
    operations();
    causes();
    return text.toString();
  }

  private void libraries() {
    section("The libraries");
    row(
        "library",
        "version",
        "verdict",
        "failures",
        "passed",
        "formats",
        "conventions",
        "examined by, on");
    rule(8);
    for (Library library : board.libraries()) {
      row(
          library.name(),
          library.certificate().provider().version(),
          library.certificate().verdict().words(),
          Integer.toString(library.failing().size()),
          library.tally(share -> true).share(),
          BoardWords.formats(library.certificate().declarations()),
          BoardWords.conventions(library.certificate().declarations()),
          LibraryTable.examined(library));
    }
  }

  private void unavailable() {
    if (!board.unavailable().isEmpty()) {
      section("Not to be had when this was written");
      board
          .unavailable()
          .forEach((name, why) -> text.append("- " + safe(name + ": " + why) + "\n"));
    }
  }

  private void operations() {
    section("Operation by library");
    List<String> headings =
        new ArrayList<>(List.of("operation", "library", "format", "class", "largest ulp", "99 %"));
    for (Level level : Level.values()) {
      headings.add(level.word());
    }
    row(headings.toArray(String[]::new));
    rule(headings.size());
    for (Operation operation : Operation.values()) {
      for (Library library : board.offering(operation)) {
        for (Precision precision : library.precisions(operation)) {
          operation(operation, library, precision);
        }
      }
    }
  }

  private void operation(Operation operation, Library library, Precision precision) {
    Optional<Reached> reached = library.reached(operation, precision);
    String composed = library.composed(operation).isPresent() ? " (composed)" : "";
    List<String> cells = new ArrayList<>();
    cells.add(operation.method() + composed);
    cells.add(library.name());
    cells.add(precision.word());
    cells.add(reached.map(r -> r.accuracy().words()).orElse("not judged"));
    cells.add(reached.map(r -> Ulps.words(r.errorUlps())).orElse("-"));
    cells.add(
        library.passport(operation, precision).map(p -> Ulps.words(p.usualUlps())).orElse("-"));
    for (Level level : Level.values()) {
      Tally tally = library.tally(new Share(operation, level, precision)::equals);
      String rest = tally.remainder().isEmpty() ? "" : " (" + tally.remainder() + ")";
      cells.add(tally.total() == 0 ? "-" : tally.share() + rest);
    }
    row(cells.toArray(String[]::new));
  }

  private void causes() {
    section("What did not pass, and why");
    row("library", "demand", "fault", "cause", "input", "returned", "right");
    rule(7);
    for (Library library : board.libraries()) {
      for (Triage t : library.triage()) {
        String demand = BoardWords.demand(library, t);
        row(library.name(), demand, t.fault(), t.why(), t.input(), t.returned(), t.right());
      }
    }
  }

  private void section(String heading) {
    text.append("\n## ").append(heading).append("\n\n");
  }

  private void rule(int columns) {
    text.append("|---".repeat(columns)).append("|\n");
  }

  private void row(String... cells) {
    for (String cell : cells) {
      text.append("| ").append(safe(cell)).append(' ');
    }
    text.append("|\n");
  }

  /** Keeps text of any origin from being taken for markup. */
  private static String safe(String cell) {
    return Plain.line(cell)
        .replaceAll("([\\\\`*_{}\\[\\]|~#])", "\\\\$1")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
