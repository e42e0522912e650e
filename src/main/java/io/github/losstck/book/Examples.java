package io.github.losstck.book;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.edition.Edition;
import io.github.losstck.steps.Runner;
import io.github.losstck.steps.Watcher;
import io.github.losstck.verdict.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists scenarios on a terminal: what each asserts, and the exact values of what it prints. */
final class Examples {
  /** Shows the first rows of an outline, which is enough to tell what it is about. */
  private static final int ROWS = 3;

  private static final int OUTLINES = 8;

  /** Shows of a table a row or so. */
  private static final int VALUES = 4;

  private static final int INDENT = 2;

  private final Leaf leaf;
  private final Edition edition;
  private final Wording wording;

  Examples(Leaf leaf, Edition edition, Wording wording) {
    this.leaf = leaf;
    this.edition = edition;
    this.wording = wording;
  }

  /** Writes some scenarios, and how many there are. */
  void write(List<ScenarioEntry> scenarios) {
    leaf.heading(wording.of("explain.run", scenarios.size()));
    Map<String, List<ScenarioEntry>> outlines =
        scenarios.stream().collect(groupingBy(ScenarioEntry::demand, LinkedHashMap::new, toList()));
    List<ScenarioEntry> shown =
        outlines.values().stream().limit(OUTLINES).flatMap(o -> o.stream().limit(ROWS)).toList();
    Findings findings = examined(shown);
    shown.forEach(s -> scenario(s, findings));
    if (shown.size() < scenarios.size()) {
      int more = scenarios.size() - shown.size();
      leaf.text(INDENT, wording.of("explain.more", more, "list scenarios"));
    }
  }

  private static Findings examined(List<ScenarioEntry> scenarios) {
    List<ScenarioEntry> printed = scenarios.stream().filter(s -> s.asks(Optional.empty())).toList();
    return new Findings(
        printed.isEmpty()
            ? List.of()
            : Runner.ofDocument(Catalogue.ofKit()).run(printed, new Watcher() {}));
  }

  private void scenario(ScenarioEntry scenario, Findings findings) {
    leaf.text(INDENT, scenario.id() + "  " + edition.title(scenario));
    for (int i = 0; i < scenario.steps().size(); i++) {
      int step = i;
      if (scenario.steps().get(i).contains(" should ")) {
        leaf.text(2 * INDENT, scenario.steps().get(i));
        findings.of(scenario.id()).stream()
            .map(Outcome::worked)
            .flatMap(List::stream)
            .filter(w -> w.step() == step && !StepTable.saysAll(w))
            .map(w -> wording.of("explain.value", w.expected(), w.computed()))
            .distinct()
            .limit(VALUES)
            .forEach(value -> leaf.text(3 * INDENT, value));
      }
    }
  }
}
