package io.github.losstck.book;

import io.github.losstck.report.Markup;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Subject;
import io.github.losstck.verdict.Worked;
import java.util.List;
import java.util.Locale;

/** Shows the numbers of a step, and in the cell of each what was computed, for each subject. */
final class StepTable {
  /** Is as many characters as a print has that goes beyond binary32. */
  private static final int TELLING = 12;

  private final Pen pen;
  private final List<Outcome> outcomes;

  /**
   * @param outcomes of the scenario that the step is of
   */
  StepTable(Pen pen, List<Outcome> outcomes) {
    this.pen = pen;
    this.outcomes = outcomes;
  }

  /** Writes the table of a step. */
  void write(Step step, int index) {
    Markup html = pen.html().open("table", "class", "tensor").open("tbody");
    int element = 0;
    for (List<String> row : step.table()) {
      html.open("tr");
      for (String cell : row) {
        cell(cell, index, element++);
      }
      html.close();
    }
    html.close().close();
  }

  private void cell(String printed, int step, int element) {
    Markup html = pen.html().inline("td");
    pen.terms(printed);
    for (Outcome outcome : outcomes) {
      outcome.worked().stream()
          .filter(w -> w.step() == step && w.element() == element)
          .forEach(w -> computed(outcome.subject(), w));
    }
    html.close();
  }

  /** Writes what was computed; of the document only where it tells more than the print. */
  void computed(Subject subject, Worked worked) {
    boolean ofDocument = subject == Subject.DOCUMENT;
    Mark mark = mark(worked);
    if (ofDocument && mark == Mark.PASSED && saysAll(worked)) {
      return;
    }
    Markup html =
        pen.html().inline("small", "class", ofDocument ? "exact " + mark.word() : mark.word());
    html.text((ofDocument ? "= " : bits(subject) + " ") + worked.computed());
    html.text(error(worked) + (ofDocument && mark == Mark.PASSED ? "" : " " + mark.sign())).close();
  }

  /** Says whether a print has so many digits, or so few, that the exact value adds nothing. */
  static boolean saysAll(Worked worked) {
    return worked.expected().length() >= TELLING || worked.expected().equals(worked.computed());
  }

  private static String bits(Subject subject) {
    return subject == Subject.BINARY32 ? "32" : "64";
  }

  static Mark mark(Worked worked) {
    return switch (worked.ruling()) {
      case WITHIN -> Mark.PASSED;
      case BEYOND -> Mark.FAILED;
      case UNCERTAIN -> Mark.OPEN;
    };
  }

  private String error(Worked worked) {
    return Double.isNaN(worked.errorUlps())
        ? ""
        : " " + pen.word("ulp", String.format(Locale.ROOT, "%.3g", worked.errorUlps()));
  }
}
