package io.github.losstck.book;

import io.github.losstck.report.Markup;
import java.util.List;

/** Lists what the book contains, each part with how it fared. */
final class ContentsView {
  private ContentsView() {}

  /** Writes the list. */
  static void write(Pen pen, List<Chapter> chapters) {
    Markup html = pen.html().open("nav", "class", "contents", "aria-label", pen.word("contents"));
    html.open("details", "open", "").leaf("summary", pen.word("contents")).open("ol");
    for (Chapter chapter : chapters) {
      html.open("li");
      item(pen, chapter.folder(), chapter.number() + " " + chapter.title(), chapter.ids());
      html.open("ol");
      for (Section section : chapter.sections()) {
        html.open("li");
        item(pen, section.anchor(), section.title(), section.ids());
        html.close();
      }
      html.close().close();
    }
    html.open("li").phrase("a", pen.word("register"), "href", "#register").close();
    html.close().close().close();
  }

  private static void item(Pen pen, String anchor, String title, List<String> scenarios) {
    pen.sign(scenarios);
    pen.html().text(" ").phrase("a", title, "href", "#" + anchor);
  }
}
