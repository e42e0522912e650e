package io.github.losstck.book;

import io.github.losstck.report.Markup;
import io.github.losstck.verdict.Fact;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Quotation;
import java.util.List;

/** Shows why scenarios did not pass, a line for each fact, as long as there is room on the page. */
final class FailureView {
  /** Is what all facts may take, in characters, so that the page stays below 5 MB. */
  private static final int ROOM = 2_000_000;

  /** Is about what the elements around a fact take. */
  private static final int MARKUP = 70;

  private final Pen pen;
  private int taken;

  FailureView(Pen pen) {
    this.pen = pen;
  }

  /** Writes how a scenario ended, and the facts behind it; without room, where they are. */
  void write(Outcome outcome) {
    List<Fact> facts = Fact.of(outcome.detail());
    taken += outcome.detail().length() + MARKUP * (facts.size() + 4);
    if (taken > ROOM) {
      pen.html().leaf("p", pen.word("failures.elsewhere"), "class", "quiet");
      return;
    }
    Markup html = pen.html().open("div", "class", "failure");
    heading(outcome);
    facts(facts);
    html.close();
  }

  private void heading(Outcome outcome) {
    Markup html = pen.html().open("p");
    pen.sign(Mark.of(outcome.status()));
    html.text(" ").phrase("b", pen.word("status." + outcome.status().name()));
    html.text(" ").phrase("code", outcome.scenario());
    html.text(" ").phrase("span", pen.word("subject." + outcome.subject().name())).close();
  }

  private void facts(List<Fact> facts) {
    Markup html = pen.html();
    facts.stream()
        .limit(1)
        .forEach(f -> html.leaf("p", Quotation.spelled(f.value()), "lang", "en"));
    if (facts.size() > 1) {
      html.open("dl", "class", "facts");
      facts.stream().skip(1).forEach(this::fact);
      html.close();
    }
  }

  private void fact(Fact fact) {
    Markup html = pen.html();
    html.leaf("dt", fact.word().isEmpty() ? "\u2026" : said(fact.word()));
    html.open("dd", "lang", "en").phrase("code", Quotation.spelled(fact.value())).close();
  }

  /** Names inputs as the features do, and all else in the language of the page. */
  private String said(String word) {
    return pen.wording().find("said." + word.replace(' ', '-')).orElse(Quotation.spelled(word));
  }
}
