package io.github.losstck.book;

import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.report.Markup;
import io.github.losstck.spec.Entry;
import java.util.List;

/** Lists the entries of the register, each with what runs it. */
final class RegisterView {
  private final Pen pen;
  private final List<Chapter> chapters;

  RegisterView(Pen pen, List<Chapter> chapters) {
    this.pen = pen;
    this.chapters = chapters;
  }

  /** Writes all entries. */
  void write(List<Entry> entries) {
    Markup html = pen.html().open("section", "class", "chapter", "id", "register");
    html.leaf("h2", pen.word("register")).leaf("p", pen.word("register.lead"));
    html.open("dl", "class", "register");
    entries.forEach(this::entry);
    html.close().close();
  }

  private void entry(Entry entry) {
    List<Example> examples =
        chapters.stream()
            .flatMap(c -> c.sections().stream())
            .flatMap(s -> s.laws().stream())
            .flatMap(l -> l.examples().stream())
            .filter(e -> carriers(e, entry).size() > 0)
            .toList();
    List<String> scenarios = examples.stream().flatMap(e -> carriers(e, entry).stream()).toList();
    Markup html = pen.html().open("div", "class", "entry", "id", Pen.anchor(entry)).open("dt");
    pen.sign(scenarios);
    html.text(" ").phrase("b", entry.id()).text(" " + entry.title()).close();
    html.open("dd").leaf("p", entry.statement()).open("p", "class", "quiet");
    html.text(pen.word(examples.isEmpty() ? "register.excluded" : "register.run") + " ");
    examples.forEach(this::link);
    html.close().close().close();
  }

  private void link(Example example) {
    pen.html().phrase("a", example.id(), "href", "#" + Pen.anchor(example.id())).text(" ");
  }

  private static List<String> carriers(Example example, Entry entry) {
    return example.scenarios().stream()
        .filter(s -> s.entries().contains(entry.id()))
        .map(ScenarioEntry::id)
        .toList();
  }
}
