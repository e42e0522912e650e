package io.github.losstck.book;

import io.github.losstck.report.Markup;
import io.github.losstck.spec.Level;
import io.github.losstck.spi.Operation;

/** Lets a reader search, and look at some of the scenarios only. */
final class FilterBar {
  private FilterBar() {}

  /** Writes the controls. */
  static void write(Pen pen) {
    Markup html = pen.html().open("form", "class", "filters", "role", "search");
    html.open("label").text(pen.word("search") + " ");
    html.empty("input", "type", "search", "id", "search").close();
    select(pen, "mark");
    for (Mark mark : Mark.values()) {
      option(html, mark.word(), mark.sign() + " " + pen.word("mark." + mark.word()));
    }
    html.close().close();
    select(pen, "level");
    for (Level level : Level.values()) {
      option(html, level.word(), pen.word("level." + level.word()));
    }
    html.close().close();
    select(pen, "operation");
    for (Operation operation : Operation.values()) {
      option(html, operation.method(), operation.method());
    }
    html.close().close();
    html.leaf("output", "", "id", "count", "aria-live", "polite", "data-words", pen.word("count"));
    html.close();
  }

  private static void select(Pen pen, String key) {
    Markup html = pen.html().open("label").text(pen.word("filter." + key) + " ");
    html.open("select", "id", key);
    option(html, "", pen.word("filter.all"));
  }

  private static void option(Markup html, String value, String text) {
    html.leaf("option", text, "value", value);
  }
}
