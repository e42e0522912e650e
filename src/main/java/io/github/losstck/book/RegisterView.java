package io.github.losstck.book;

import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.report.Markup;
import io.github.losstck.spec.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists the entries of the register, each with what runs it. */
final class RegisterView {
  private final Pen pen;

  /** Holds, for each entry, the examples that run it, and which of their scenarios do. */
  private final Map<String, Map<String, List<String>>> carriers = new HashMap<>();

  RegisterView(Pen pen, List<Chapter> chapters) {
    this.pen = pen;
    chapters.stream()
        .flatMap(c -> c.sections().stream())
        .flatMap(s -> s.laws().stream())
        .flatMap(l -> l.examples().stream())
        .forEach(this::add);
  }

  private void add(Example example) {
    for (ScenarioEntry scenario : example.scenarios()) {
      for (String entry : scenario.entries()) {
        carriers
            .computeIfAbsent(entry, e -> new LinkedHashMap<>())
            .computeIfAbsent(example.id(), e -> new ArrayList<>())
            .add(scenario.id());
      }
    }
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
    Map<String, List<String>> examples = carriers.getOrDefault(entry.id(), Map.of());
    List<String> scenarios = examples.values().stream().flatMap(List::stream).toList();
    Markup html = pen.html().open("div", "class", "entry", "id", Pen.anchor(entry)).open("dt");
    pen.sign(scenarios);
    html.text(" ").phrase("b", entry.id()).text(" " + entry.title()).close();
    html.open("dd").leaf("p", entry.statement()).open("p", "class", "quiet");
    html.text(pen.word(examples.isEmpty() ? "register.excluded" : "register.run") + " ");
    examples.keySet().forEach(this::link);
    html.close().close().close();
  }

  private void link(String example) {
    pen.html().phrase("a", example, "href", "#" + Pen.anchor(example)).text(" ");
  }
}
