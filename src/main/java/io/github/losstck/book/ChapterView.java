package io.github.losstck.book;

import io.github.losstck.report.Markup;
import io.github.losstck.spec.Entry;
import io.github.losstck.spec.Level;

/** Sets a chapter: its features, their rules, and what shows them. */
final class ChapterView {
  private final Pen pen;
  private final FigureView figures;
  private final ErrorsView errors;
  private final ExampleView examples;

  ChapterView(Pen pen, FigureView figures, ErrorsView errors, ExampleView examples) {
    this.pen = pen;
    this.figures = figures;
    this.errors = errors;
    this.examples = examples;
  }

  /** Writes a chapter. */
  void write(Chapter chapter) {
    Markup html = pen.html().open("section", "class", "chapter", "id", chapter.folder());
    html.open("h2").phrase("span", chapter.number(), "class", "number").text(" " + chapter.title());
    html.close();
    chapter.sections().forEach(this::section);
    html.close();
  }

  private void section(Section section) {
    Markup html = pen.html().open("section", "class", "feature", "id", section.anchor());
    html.open("h3").phrase("span", section.number(), "class", "number");
    html.text(" " + section.title()).close();
    html.open("div", "class", "lead");
    Prose.write(html, section.prose());
    html.close();
    errors.write(section);
    section.laws().forEach(this::law);
    html.close();
  }

  private void law(Law law) {
    Markup html = pen.html().open("section", "class", "law", "id", law.anchor());
    html.open("h4");
    pen.sign(law.ids());
    html.text(" ").phrase("span", law.title()).close();
    entries(law);
    Prose.write(html, law.prose());
    figures.write(law);
    if (law.entries().stream().anyMatch(e -> e.kind().equals("erratum"))) {
      new Pairs(pen).write(law);
    }
    if (law.examples().isEmpty()) {
      html.leaf("p", pen.word("excluded"), "class", "quiet");
    } else if (isWorked(law)) {
      law.examples().forEach(examples::write);
    } else {
      folded(law);
      html.leaf("summary", pen.word("examples", law.examples().size()));
      law.examples().forEach(examples::write);
      html.close();
    }
    html.close();
  }

  /** Leaves what failed unfolded. */
  private void folded(Law law) {
    if (pen.findings().mark(law.ids()) == Mark.FAILED) {
      pen.html().open("details", "class", "more", "open", "");
    } else {
      pen.html().open("details", "class", "more");
    }
  }

  /** The document's own examples are part of the text; the kit's are there to be looked up. */
  private static boolean isWorked(Law law) {
    return law.examples().get(0).first().level() == Level.DOCUMENT;
  }

  private void entries(Law law) {
    if (!law.entries().isEmpty()) {
      Markup html = pen.html().open("p", "class", "entries");
      for (Entry entry : law.entries()) {
        html.text(pen.word("kind." + entry.kind()) + " ");
        pen.link(entry);
        html.text(" ");
      }
      html.close();
    }
  }
}
