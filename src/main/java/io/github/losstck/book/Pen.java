package io.github.losstck.book;

import io.github.losstck.report.Markup;
import io.github.losstck.spec.Entry;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds what every part of the page is written with. */
record Pen(Markup html, Wording wording, Findings findings) {
  private static final Pattern TERM = Pattern.compile("`([^`]*)`|<([a-z][^<>]*)>");

  /** Returns words of the page. */
  String word(String key, Object... arguments) {
    return wording.of(key, arguments);
  }

  /** Writes the sign of a mark, with its word for those who do not see it. */
  void sign(Mark mark) {
    String word = wording.of("mark." + mark.word());
    html.phrase(
        "span", mark.sign(), "class", "mark " + mark.word(), "role", "img", "aria-label", word);
  }

  /** Writes the sign of how some scenarios ended. */
  void sign(Collection<String> scenarios) {
    sign(findings.mark(scenarios));
  }

  /** Writes a link to an entry of the register. */
  void link(Entry entry) {
    html.phrase("a", entry.id(), "href", "#" + anchor(entry), "title", entry.title());
  }

  /** Writes text in which formulas stand in backticks and placeholders in angle brackets. */
  void terms(String text) {
    Matcher terms = TERM.matcher(text);
    int written = 0;
    while (terms.find()) {
      html.text(text.substring(written, terms.start()));
      boolean isFormula = terms.group(1) != null;
      html.phrase(isFormula ? "code" : "var", isFormula ? terms.group(1) : terms.group(2));
      written = terms.end();
    }
    html.text(text.substring(written));
  }

  /** Returns the anchor of an entry, the same in every language. */
  static String anchor(Entry entry) {
    return entry.tag().substring(1);
  }

  /** Returns the anchor of a scenario, or of an outline, the same in every language. */
  static String anchor(String scenario) {
    return "id." + scenario;
  }
}
