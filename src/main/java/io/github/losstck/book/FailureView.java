package io.github.losstck.book;

import io.github.losstck.report.Markup;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Quotation;
import java.util.stream.Collectors;

/** Shows why a scenario did not pass. */
final class FailureView {
  private final Pen pen;

  FailureView(Pen pen) {
    this.pen = pen;
  }

  /** Writes the facts of a failure, a line each. */
  void write(Outcome outcome) {
    Markup html = pen.html().open("div", "class", "failure");
    html.open("p");
    pen.sign(Mark.of(outcome.status()));
    html.text(" ").phrase("b", outcome.subject().word() + ": " + outcome.status().words());
    html.close().leaf("pre", harmless(outcome.detail())).close();
  }

  private static String harmless(String detail) {
    return detail.lines().map(Quotation::spelled).collect(Collectors.joining("\n"));
  }
}
