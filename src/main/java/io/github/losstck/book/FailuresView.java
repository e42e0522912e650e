package io.github.losstck.book;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.edition.Edition;
import io.github.losstck.report.Causes;
import io.github.losstck.report.Evidence;
import io.github.losstck.report.Markup;
import io.github.losstck.spec.Obligation;
import io.github.losstck.verdict.Fact;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Quotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Puts what did not pass before the document: what blocks first, and each with its evidence. */
final class FailuresView {
  /** Lets a reader see the kinds of failures; all of them stand beside their examples. */
  private static final int IN_FULL = 10;

  /** Is more than anybody reads in a list; beyond it the filter finds them. */
  private static final int LISTED = 500;

  private final Pen pen;
  private final FailureView view;
  private final Edition edition;
  private final Evidence evidence;

  FailuresView(Pen pen, FailureView view, Edition edition, Evidence evidence) {
    this.pen = pen;
    this.view = view;
    this.edition = edition;
    this.evidence = evidence;
  }

  /** Writes all failures; nothing where there are none. */
  void write() {
    Map<Obligation, List<Outcome>> failures = pen.findings().failures(evidence);
    if (failures.isEmpty()) {
      return;
    }
    int count = failures.values().stream().mapToInt(List::size).sum();
    Markup html = pen.html().open("section", "class", "failures", "id", "failures");
    html.leaf("h2", pen.word("failures", count));
    causes();
    failures.forEach(this::group);
    html.close();
  }

  private void causes() {
    List<String> causes = Causes.of(evidence);
    if (!causes.isEmpty()) {
      Markup html = pen.html().open("ul", "class", "causes", "lang", "en");
      causes.forEach(cause -> html.leaf("li", Quotation.spelled(cause)));
      html.close();
    }
  }

  private void group(Obligation obligation, List<Outcome> failures) {
    String key = "failures." + obligation.name();
    Markup html = pen.html().open("section", "class", "weight", "id", key);
    html.leaf("h3", pen.word(key, failures.size()));
    Map<String, List<Outcome>> byScenario =
        failures.stream().collect(groupingBy(Outcome::scenario, LinkedHashMap::new, toList()));
    byScenario.values().stream().limit(IN_FULL).forEach(this::whole);
    List<Outcome> rest = byScenario.values().stream().skip(IN_FULL).flatMap(List::stream).toList();
    if (!rest.isEmpty()) {
      html.open("details", "class", "more");
      html.leaf("summary", pen.word("failures.more", rest.size())).open("ul");
      rest.stream().limit(LISTED).forEach(this::line);
      html.close().close();
    }
    html.close();
  }

  /** Shows a scenario with how it ended, in each precision. */
  private void whole(List<Outcome> failures) {
    Outcome first = failures.get(0);
    Markup html = pen.html().open("h4");
    link(first, title(first));
    html.close();
    failures.forEach(view::write);
  }

  /** Names a scenario; those of a folder of features are in no edition. */
  private String title(Outcome failure) {
    ScenarioEntry scenario = Objects.requireNonNull(evidence.scenarios().get(failure.scenario()));
    return edition.has(scenario) ? edition.title(scenario) : scenario.name();
  }

  private void line(Outcome failure) {
    Markup html = pen.html().open("li");
    link(failure, failure.scenario());
    html.text(" " + pen.word("subject." + failure.subject().name()) + " ");
    Fact.of(failure.detail()).stream()
        .limit(1)
        .forEach(f -> html.phrase("span", Quotation.spelled(f.value()), "lang", "en"));
    html.close();
  }

  private void link(Outcome failure, String text) {
    pen.html().inline("a", "href", "#" + Pen.anchor(failure.scenario()));
    pen.terms(text);
    pen.html().close();
  }
}
