package io.github.losstck.book;

import io.github.losstck.report.Markup;
import io.github.losstck.verdict.Certificate;
import io.github.losstck.verdict.Quotation;
import io.github.losstck.verdict.Verdict;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens the book: what it is about, whom it was run for, and how to read it. */
final class Cover {
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

  /** Writes the title, and what came of the run. */
  void open(String other, String otherName, String otherTag) {
    Markup html = pen.html().open("header", "class", "cover");
    html.open("p", "class", "switch");
    html.phrase("a", otherName, "href", other, "hreflang", otherTag, "lang", otherTag).close();
    html.leaf("h1", pen.word("title")).leaf("p", pen.word("subtitle"), "class", "subtitle");
    certificate.ifPresentOrElse(this::verdict, () -> html.leaf("p", pen.word("without")));
    html.close();
  }

  /** Writes what there is to know before reading. */
  void preface() {
    Markup html = pen.html().open("div", "class", "preface").leaf("p", pen.word("preface.1"));
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
    html.text(" ").phrase("b", provider(run)).text(" " + pen.word("verdict." + run.verdict()));
    limits(run).forEach(l -> html.empty("br").phrase("small", Quotation.of(l), "lang", "en"));
    html.close();
    new CellsView(pen, run).write();
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

  private static Stream<String> limits(Certificate run) {
    Stream<String> scope =
        run.selection().isEverything() ? Stream.of() : Stream.of(run.selection().words());
    return Stream.concat(scope, run.reasons().stream());
  }
}
