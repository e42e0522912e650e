package io.github.losstck.scoreboard;

import io.github.losstck.report.Markup;
import io.github.losstck.report.Plain;
import io.github.losstck.report.Theme;
import io.github.losstck.spi.Operation;
import java.util.Map;

/** Writes the scoreboard as one page, which needs no network, and no script but to sort. */
final class BoardPage {
  private final Scoreboard board;
  private final Markup html = new Markup();

  private BoardPage(Scoreboard board) {
    this.board = board;
  }

  /** Returns the text of {@code index.html}. */
  static String html(Scoreboard board) {
    return "<!DOCTYPE html>\n" + new BoardPage(board).page();
  }

  private String page() {
    html.open("html", "lang", "en").open("head").empty("meta", "charset", "UTF-8");
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("link", "rel", "icon", "href", "data:,");
    html.leaf("title", BoardWords.TITLE);
    html.leaf("style", Theme.PAGE + Theme.CHART + BoardStyle.CSS).close();
    html.open("body").leaf("h1", BoardWords.TITLE);
    BoardWords.INTRODUCTION.forEach(line -> html.leaf("p", line));
    html.open("nav").leaf("a", "The libraries", "href", "#libraries");
    html.leaf("a", "Operation by library", "href", "#operations");
    html.leaf("a", "What did not pass, and why", "href", "#causes").close();
    html.leaf("h2", "The libraries", "id", "libraries");
    LibraryTable.write(html, board);
    unavailable();
    html.leaf("h2", "Operation by library", "id", "operations");
    OperationTable.write(html, board);
    legend();
    for (Operation operation : Operation.values()) {
      OperationSection.write(html, board, operation);
    }
    CauseTable.write(html, board);
    html.open("script").raw(BoardScript.TEXT).close();
    return html.close().close().written();
  }

  private void unavailable() {
    if (board.unavailable().isEmpty()) {
      return;
    }
    html.leaf("h3", "Not to be had when this was written").open("dl");
    for (Map.Entry<String, String> library : board.unavailable().entrySet()) {
      html.leaf("dt", Plain.line(library.getKey())).leaf("dd", Plain.line(library.getValue()));
    }
    html.close();
  }

  private void legend() {
    html.open("details", "open", "open").leaf("summary", "What the words mean").open("dl");
    for (int i = 0; i < BoardWords.TERMS.size(); i += 2) {
      html.leaf("dt", BoardWords.TERMS.get(i)).leaf("dd", BoardWords.TERMS.get(i + 1));
    }
    html.close().close();
  }
}
