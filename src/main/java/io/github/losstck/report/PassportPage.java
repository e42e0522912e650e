package io.github.losstck.report;

import io.github.losstck.spec.Sampling;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.verdict.Certificate;
import io.github.losstck.verdict.Passport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes how accurate each operation is as one page, which needs no network and no script. */
final class PassportPage {
  static final String FILE = "passport.html";

  private final Certificate certificate;
  private final Map<Operation, List<Passport>> passports = new TreeMap<>();
  private final Markup html = new Markup();

  private PassportPage(Certificate certificate) {
    this.certificate = certificate;
    for (Passport passport : certificate.passports()) {
      passports.computeIfAbsent(passport.operation(), o -> new ArrayList<>()).add(passport);
    }
  }

  /** Returns the text of {@code passport.html}. */
  static String html(Certificate certificate) {
    return "<!DOCTYPE html>\n" + new PassportPage(certificate).page();
  }

  private String page() {
    html.open("html", "lang", "en").open("head").empty("meta", "charset", "UTF-8");
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.leaf("title", title()).leaf("style", Theme.PAGE).close();
    html.open("body").leaf("h1", title());
    run();
    overview();
    PassportTerms.write(html);
    passports.forEach(this::operation);
    return html.close().close().written();
  }

  private String title() {
    String provider = certificate.provider().name() + " " + certificate.provider().version();
    return "How accurate " + Plain.line(provider) + " is";
  }

  private void run() {
    Sampling sampling = certificate.sampling();
    String seed = sampling.seed().hex();
    html.open("p").text("Examined by loss-tck " + certificate.kit().version() + ". Verdict: ");
    html.leaf("strong", Plain.line(certificate.words())).text(".").close();
    html.open("p", "class", "note");
    html.leaf("strong", "What this run shows.").text(" At the effort ");
    html.leaf("code", sampling.effort().word()).text(" " + sampling.effort().shown() + ".").close();
    html.open("p").text("All inputs follow from the seed ").leaf("code", seed);
    html.text(". To try the same ones again, certify the provider with").close();
    html.leaf("pre", "--level accurate --effort " + sampling.effort().word() + " --seed " + seed);
  }

  private void overview() {
    List<Precision> precisions =
        certificate.passports().stream().map(Passport::precision).distinct().sorted().toList();
    html.leaf("h2", "Overview").open("div", "class", "wide").open("table");
    html.open("tr").leaf("th", "errors in ulp");
    precisions.forEach(p -> html.leaf("th", p.word(), "colspan", 3, "scope", "colgroup"));
    html.close().open("tr").leaf("th", "");
    precisions.forEach(p -> PassportTable.headings(html));
    html.close();
    passports.forEach((operation, all) -> row(operation, all, precisions));
    html.close().close();
  }

  private void row(Operation operation, List<Passport> all, List<Precision> precisions) {
    html.open("tr").open("td").leaf("a", operation.method(), "href", "#" + operation.method());
    html.close();
    for (Precision precision : precisions) {
      all.stream()
          .filter(p -> p.precision() == precision)
          .findFirst()
          .ifPresentOrElse(
              p -> PassportTable.figures(html, p.whole()),
              () -> html.leaf("td", "not swept", "colspan", 3));
    }
    html.close();
  }

  private void operation(Operation operation, List<Passport> all) {
    html.leaf("h2", operation.method(), "id", operation.method());
    composed(operation);
    html.open("div", "class", "pair");
    for (Passport passport : all) {
      html.open("section").leaf("h3", passport.precision().word());
      if (passport.axis().isPresent()) {
        html.open("div", "class", "wide").raw(ErrorChart.of(passport)).close();
      }
      PassportTable.write(html, passport);
      html.close();
    }
    html.close();
  }

  private void composed(Operation operation) {
    String formula = certificate.declarations().composed().get(operation);
    if (formula != null) {
      html.open("p").text("Composed by the provider: ").leaf("code", Plain.line(formula)).close();
    }
  }
}
