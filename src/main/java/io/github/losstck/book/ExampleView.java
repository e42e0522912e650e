package io.github.losstck.book;

import static java.util.stream.Collectors.joining;

import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.report.Markup;
import io.github.losstck.spi.Operation;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Unmet;
import java.util.List;

/** Shows a scenario, or an outline with its rows; what it is run by is folded away. */
final class ExampleView {
  private final Pen pen;
  private final FailureView failures;
  private final String provider;

  /**
   * @param provider named in commands
   */
  ExampleView(Pen pen, FailureView failures, String provider) {
    this.pen = pen;
    this.failures = failures;
    this.provider = provider;
  }

  /** Writes a scenario or an outline. */
  void write(Example example) {
    ScenarioEntry first = example.first();
    Markup html =
        pen.html()
            .open(
                "article",
                "class",
                "example",
                "id",
                Pen.anchor(example.id()),
                "data-level",
                first.level().word(),
                "data-mark",
                pen.findings().mark(example.ids()).word(),
                "data-operations",
                operations(example, " "));
    html.open("h5");
    pen.sign(example.ids());
    html.text(" ");
    pen.terms(example.title());
    html.text(" ");
    html.phrase(
            "a",
            "#",
            "class",
            "self",
            "href",
            "#" + Pen.anchor(example.id()),
            "aria-label",
            pen.word("link", example.title()))
        .close();
    if (example.tables().isEmpty()) {
      steps(example);
    } else {
      example.tables().forEach(new RowTable(pen, example)::write);
    }
    failures(example);
    folded(example);
    html.close();
  }

  private static String operations(Example example, String separator) {
    return example.operations().stream().map(Operation::method).collect(joining(separator));
  }

  private void steps(Example example) {
    StepTable tables = new StepTable(pen, pen.findings().of(example.id()));
    Markup html = pen.html().open("div", "class", "steps", "lang", "en");
    for (int i = 0; i < example.steps().size(); i++) {
      Step step = example.steps().get(i);
      html.open("div", "class", "step " + (step.text().contains(" should ") ? "due" : "given"));
      html.open("p");
      pen.terms(step.text());
      if (step.table().isEmpty()) {
        scalar(tables, example, i);
      }
      html.close();
      if (!step.table().isEmpty()) {
        html.open("div", "class", "wide", "tabindex", "0");
        tables.write(step, i);
        html.close();
      }
      html.close();
    }
    html.close();
  }

  private void scalar(StepTable tables, Example example, int step) {
    for (Outcome outcome : pen.findings().of(example.id())) {
      outcome.worked().stream()
          .filter(w -> w.step() == step)
          .forEach(w -> tables.computed(outcome.subject(), w));
    }
  }

  private void failures(Example example) {
    example.ids().stream()
        .flatMap(id -> pen.findings().of(id).stream())
        .filter(Unmet::is)
        .forEach(failures::write);
  }

  private void folded(Example example) {
    Markup html = pen.html().open("details").leaf("summary", pen.word("details"));
    if (!example.tables().isEmpty()) {
      html.leaf("p", pen.word("steps")).open("ol", "class", "template", "lang", "en");
      for (Step step : example.steps()) {
        html.open("li");
        pen.terms(step.text() + shown(step.table()));
        html.close();
      }
      html.close();
    }
    ScenarioEntry first = example.first();
    html.open("dl");
    fact("place", first.place());
    fact("level", pen.word("level." + first.level().word()));
    fact("obligation", pen.word("obligation." + first.obligation().name()));
    if (!example.operations().isEmpty()) {
      fact("operations", operations(example, ", "));
    }
    fact("rerun", "java -jar loss-tck.jar certify " + provider + " --scenario " + example.id());
    html.close().close();
  }

  private static String shown(List<List<String>> table) {
    return table.isEmpty()
        ? ""
        : table.stream().map(row -> String.join(" ", row)).collect(joining("; ", " [", "]"));
  }

  private void fact(String key, String value) {
    pen.html().leaf("dt", pen.word("fact." + key)).open("dd").phrase("code", value).close();
  }
}
