package io.github.losstck.book;

import io.github.losstck.report.Markup;
import io.github.losstck.verdict.Certificate;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Quotation;
import io.github.losstck.verdict.Verdict;
import java.util.List;
import java.util.Optional;

/** Opens the book: what it is about, whom it was run for, and what did not pass. */
final class Cover {
  /** Lets the reader see what fails before what is written; the rest stands in its place. */
  private static final int SHOWN = 20;

  private final Pen pen;
  private final Optional<Certificate> certificate;

  Cover(Pen pen, Optional<Certificate> certificate) {
    this.pen = pen;
    this.certificate = certificate;
  }

  /** Returns the title of the page. */
  static String title(Wording wording, Optional<Certificate> certificate) {
    return certificate
        .map(c -> wording.of("title.run", provider(c)))
        .orElseGet(() -> wording.of("title"));
  }

  private static String provider(Certificate certificate) {
    return Quotation.of(certificate.provider().name() + " " + certificate.provider().version());
  }

  /** Writes the title and what there is to know beforehand. */
  void write(String other, String otherName, String otherTag) {
    Markup html = pen.html().open("header", "class", "cover");
    html.open("p", "class", "switch");
    html.phrase("a", otherName, "href", other, "hreflang", otherTag, "lang", otherTag).close();
    html.leaf("h1", pen.word("title")).leaf("p", pen.word("subtitle"), "class", "subtitle");
    certificate.ifPresentOrElse(this::verdict, () -> html.leaf("p", pen.word("without")));
    html.close();
    failures();
    html.open("div", "class", "preface").leaf("p", pen.word("preface.1"));
    html.leaf("p", pen.word("preface.2")).open("p", "class", "legend");
    for (Mark mark : Mark.values()) {
      pen.sign(mark);
      html.text(" " + pen.word("mark." + mark.word()) + " \u2003");
    }
    html.close().close();
  }

  private void verdict(Certificate run) {
    Mark mark = run.verdict() == Verdict.CONFORMS ? Mark.PASSED : Mark.FAILED;
    Markup html = pen.html().open("p", "class", "verdict " + mark.word());
    pen.sign(mark);
    html.text(" ").phrase("b", provider(run)).text(" \u2014 ");
    html.phrase("span", Quotation.of(run.words()), "lang", "en").close();
    html.leaf(
        "p",
        pen.word(
            "examined",
            run.kit().version(),
            run.sampling().effort().word(),
            run.sampling().seed().hex()),
        "class",
        "quiet");
  }

  private void failures() {
    List<Outcome> failures = pen.findings().failures();
    if (failures.isEmpty()) {
      return;
    }
    Markup html = pen.html().open("section", "class", "failures", "id", "failures");
    html.leaf("h2", pen.word("failures", failures.size()));
    for (Outcome failure : failures.subList(0, Math.min(SHOWN, failures.size()))) {
      html.open("h3").phrase("a", failure.scenario(), "href", "#" + Pen.anchor(failure.scenario()));
      html.close();
      new FailureView(pen).write(failure);
    }
    if (failures.size() > SHOWN) {
      html.leaf("p", pen.word("failures.more", failures.size() - SHOWN));
    }
    html.close();
  }
}
