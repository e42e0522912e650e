package io.github.losstck.report;

import io.github.losstck.verdict.FailureText;
import io.github.losstck.verdict.Figures;
import io.github.losstck.verdict.Measurement;
import io.github.losstck.verdict.Passport;
import io.github.losstck.verdict.Region;

/** Writes the figures of a passport region by region, and its worst answers. */
final class PassportTable {
  private PassportTable() {}

  static void write(Markup html, Passport passport) {
    html.open("div", "class", "wide").open("table").open("tr").leaf("th", "region");
    html.leaf("th", "answers", "class", "number");
    headings(html);
    html.close();
    passport.regions().forEach((region, figures) -> row(html, region.words(), figures));
    row(html, "all", passport.whole());
    html.close().close();
    html.open("details").leaf("summary", "The worst answer in each region");
    passport.regions().forEach((region, figures) -> worst(html, passport, region, figures));
    html.close();
  }

  private static void row(Markup html, String name, Figures figures) {
    html.open("tr").leaf("td", name);
    html.leaf("td", Long.toString(figures.answers()), "class", "number");
    figures(html, figures);
    html.close();
  }

  /** Writes the headings of three columns. */
  static void headings(Markup html) {
    html.leaf("th", "largest", "class", "number").leaf("th", "99 %", "class", "number");
    html.leaf("th", "worst class");
  }

  /** Writes three cells: the largest error, what 99 of 100 do not exceed, and the worst class. */
  static void figures(Markup html, Figures figures) {
    html.leaf("td", Ulps.words(figures.mostUlps()), "class", "number");
    html.leaf("td", Ulps.words(figures.usualUlps()), "class", "number");
    html.leaf("td", figures.accuracy().words());
  }

  private static void worst(Markup html, Passport passport, Region region, Figures figures) {
    passport.worst(figures).ifPresent(worst -> html.leaf("pre", text(passport, region, worst)));
  }

  private static String text(Passport passport, Region region, Measurement worst) {
    return FailureText.worstElement(worst, passport.precision(), "is the worst " + region.words());
  }
}
