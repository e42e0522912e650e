package io.github.losstck.book;

import io.github.losstck.edition.Edition;
import io.github.losstck.edition.Language;
import io.github.losstck.figures.Curves;
import io.github.losstck.report.Evidence;
import io.github.losstck.report.Markup;
import io.github.losstck.report.Theme;
import io.github.losstck.verdict.Certificate;
import io.github.losstck.verdict.Passport;
import java.util.List;
import java.util.Optional;

/** Writes the book in one language as one page, which needs no network. */
final class BookPage {
  /** Lets the page fetch nothing, whatever may get into it. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; font-src data:";

  private final Edition edition;
  private final Wording wording;
  private final Optional<Evidence> evidence;
  private final Curves curves;
  private final Markup html = new Markup();
  private final Pen pen;

  BookPage(
      Edition edition,
      Wording wording,
      Optional<Evidence> evidence,
      Findings findings,
      Curves curves) {
    this.edition = edition;
    this.wording = wording;
    this.evidence = evidence;
    this.curves = curves;
    this.pen = new Pen(html, wording, findings);
  }

  /** Returns the text of the page. */
  String html() {
    List<Chapter> chapters = Manuscript.chapters(edition, wording);
    html.open("html", "lang", edition.language().tag());
    head();
    html.open("body").leaf("a", pen.word("skip"), "href", "#text", "class", "skip");
    ContentsView.write(pen, chapters);
    html.open("main", "id", "text");
    Language other = edition.language() == Language.ENGLISH ? Language.CHINESE : Language.ENGLISH;
    Cover cover = new Cover(pen, certificate());
    cover.open(Book.file(other), other.ownName(), other.tag());
    FailureView failures = new FailureView(pen);
    evidence.ifPresent(e -> new FailuresView(pen, failures, edition, e).write());
    cover.preface();
    FilterBar.write(pen);
    ChapterView view =
        new ChapterView(
            pen,
            new FigureView(pen, provider(), curves),
            new ErrorsView(pen, passports()),
            new ExampleView(pen, failures, provider()));
    chapters.forEach(view::write);
    new RegisterView(pen, chapters).write(edition.entries());
    html.close().raw("\n<script>" + Typesetting.script() + "</script>").close();
    return "<!DOCTYPE html>\n" + html.close().written();
  }

  private void head() {
    html.open("head").empty("meta", "charset", "UTF-8");
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    html.leaf("title", Cover.title(wording, certificate()));
    html.raw("\n<style>" + theme() + Theme.CURVES + Theme.CHART + Typesetting.style() + "</style>")
        .close();
  }

  private static String theme() {
    return ":root { "
        + Theme.DAY
        + "}\n@media (prefers-color-scheme: dark) { :root { "
        + Theme.NIGHT
        + "} }\n";
  }

  private Optional<Certificate> certificate() {
    return evidence.map(Evidence::certificate);
  }

  private List<Passport> passports() {
    return certificate().map(Certificate::passports).orElse(List.of());
  }

  private String provider() {
    return certificate().map(c -> c.provider().name()).orElse("PROVIDER");
  }
}
