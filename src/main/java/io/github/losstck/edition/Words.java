package io.github.losstck.edition;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills placeholders with the cells of a row, put into the words of a language. */
final class Words {
  private static final Pattern PLACEHOLDER = Pattern.compile("<([^<>]+)>");

  /** Matches between a Chinese character and what is set off from it by a space. */
  private static final String BOUNDARY =
      "(?<=\\p{IsHan})(?=[\\w(\\[-])|(?<=[\\w)\\]])(?=\\p{IsHan})";

  private final UnaryOperator<String> translation;

  /**
   * @param translation of a cell as the features write it
   */
  Words(UnaryOperator<String> translation) {
    this.translation = translation;
  }

  /**
   * Fills a title.
   *
   * @param title with placeholders
   * @param cells by the names of their columns
   */
  String fill(String title, Map<String, String> cells) {
    return PLACEHOLDER
        .matcher(title)
        .replaceAll(p -> Matcher.quoteReplacement(word(cells, p.group(1))))
        .replaceAll(BOUNDARY, " ");
  }

  private String word(Map<String, String> cells, String name) {
    String cell = cells.get(name);
    if (cell == null) {
      throw new IllegalStateException("no column <" + name + ">; name one that the outline has");
    }
    return translation.apply(cell);
  }
}
