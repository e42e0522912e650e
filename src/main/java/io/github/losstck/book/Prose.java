package io.github.losstck.book;

import io.github.losstck.report.Markup;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets the prose of features: paragraphs, and formulas in TeX between {@code $`} and {@code `$}.
 */
final class Prose {
  private static final Pattern FORMULA = Pattern.compile("\\$`([^`]*)`\\$");

  private Prose() {}

  /** Writes paragraphs; one that is nothing but a formula is displayed. */
  static void write(Markup html, String markdown) {
    for (String paragraph : markdown.split("\n\n")) {
      Matcher alone = FORMULA.matcher(paragraph);
      if (paragraph.isBlank()) {
        continue;
      }
      if (alone.matches()) {
        html.leaf("p", alone.group(1), "class", "math display");
      } else {
        html.open("p");
        inline(html, paragraph);
        html.close();
      }
    }
  }

  /** Writes paragraphs on a terminal, formulas as TeX; one that stands alone is set off. */
  static void write(Leaf leaf, int indent, String markdown) {
    for (String paragraph : markdown.split("\n\n")) {
      boolean isFormula = FORMULA.matcher(paragraph).matches();
      leaf.text(isFormula ? 2 * indent : indent, FORMULA.matcher(paragraph).replaceAll("$1"));
    }
  }

  private static void inline(Markup html, String paragraph) {
    Matcher formulas = FORMULA.matcher(paragraph);
    int written = 0;
    while (formulas.find()) {
      html.text(paragraph.substring(written, formulas.start()));
      html.phrase("span", formulas.group(1), "class", "math");
      written = formulas.end();
    }
    html.text(paragraph.substring(written));
  }
}
