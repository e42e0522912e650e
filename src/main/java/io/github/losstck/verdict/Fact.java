package io.github.losstck.verdict;

import io.github.losstck.spi.Parameter;
import java.util.Arrays;
import java.util.List;

/**
 * Tells one fact of a failure.
 *
 * @param word what it tells of, as in {@code expected}, or the name of an input; empty for a
 *     sentence that stands for itself, as the first fact does
 * @param value what is so
 */
public record Fact(String word, String value) {
  private static final String INDENT = "  ";

  /** Is as wide as {@link FailureText} sets the words of facts. */
  private static final int COLUMN = 8;

  /**
   * Reads the facts of a failure.
   *
   * @param detail as {@link FailureText} words it, one fact a line
   */
  public static List<Fact> of(String detail) {
    return detail.lines().map(Fact::read).toList();
  }

  private static Fact read(String line) {
    String fact = line.strip();
    if (!line.startsWith(INDENT)) {
      return new Fact("", fact);
    }
    return Arrays.stream(Parameter.values())
        .map(Parameter::phrase)
        .filter(phrase -> phrase.length() > COLUMN && fact.startsWith(phrase + " "))
        .findFirst()
        .map(phrase -> split(fact, phrase.length()))
        .orElseGet(() -> isAligned(fact) ? split(fact, COLUMN) : new Fact("", fact));
  }

  private static boolean isAligned(String fact) {
    return fact.length() > COLUMN && fact.charAt(COLUMN) == ' ';
  }

  private static Fact split(String fact, int end) {
    return new Fact(fact.substring(0, end).strip(), fact.substring(end).strip());
  }
}
