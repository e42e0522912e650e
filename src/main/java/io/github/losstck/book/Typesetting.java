package io.github.losstck.book;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts style, script and fonts into the page, so that it asks for nothing from elsewhere. */
final class Typesetting {
  private static final String KATEX = "katex/";
  private static final Pattern FACE =
      Pattern.compile("@font-face\\{[^}]*fonts/(KaTeX_[^.]+)\\.woff2[^}]*\\}");
  private static final Pattern SOURCE = Pattern.compile("src:[^}]*");

  /** Names the faces that formulas of the features are set in; those of other alphabets are not. */
  private static final Pattern NEEDED =
      Pattern.compile(
          "KaTeX_(Main-(Regular|Bold|Italic)|Math-Italic|AMS-Regular|Size[1-4]-Regular)");

  private Typesetting() {}

  /** Returns the style of the page and of formulas, with their fonts. */
  static String style() {
    return FACE.matcher(Resource.text(KATEX + "katex.min.css"))
            .replaceAll(face -> Matcher.quoteReplacement(inlined(face.group(), face.group(1))))
        + Resource.text("book.css");
  }

  private static String inlined(String face, String name) {
    if (!NEEDED.matcher(name).matches()) {
      return "";
    }
    String font = Base64.getEncoder().encodeToString(Resource.bytes(KATEX + name + ".woff2"));
    return SOURCE
        .matcher(face)
        .replaceAll("src:url(data:font/woff2;base64," + font + ") format(\"woff2\")");
  }

  /** Returns what typesets formulas, and what searches and filters. */
  static String script() {
    return Resource.text(KATEX + "katex.min.js") + "\n" + Resource.text("book.js");
  }
}
