package io.github.losstck.verdict;

import java.nio.charset.StandardCharsets;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Makes harmless what somebody else wrote: whatever a provider says enters a report through it. */
public final class Quotation {
  /** Shows what people write to be read, and keeps a report readable whatever is written. */
  private static final int LONGEST = 400;

  /** Tells a message by its type and id, and a page by its title. */
  private static final int BYTES_SHOWN = 160;

  private Quotation() {}

  /**
   * Quotes text on one line: line breaks become blanks, and what would steer a terminal is spelled
   * out.
   *
   * @param text of any origin and length; null is quoted as {@code null}
   * @return its beginning, and its length where it is cut
   */
  public static String of(@Nullable String text) {
    String whole = String.valueOf(text).strip();
    int end = whole.offsetByCodePoints(0, Math.min(LONGEST, whole.codePointCount(0, limit(whole))));
    String line = spelled(whole.substring(0, end).replaceAll("\\R\\s*", " "));
    return end < whole.length() ? line + "... (cut, of " + whole.length() + " characters)" : line;
  }

  /**
   * Quotes the beginning of a message or a body.
   *
   * @param utf8 of any origin and length
   * @return its beginning on one line, and its length where it is cut
   */
  public static String beginning(byte[] utf8) {
    int shown = Math.min(utf8.length, BYTES_SHOWN);
    String start = of(new String(utf8, 0, shown, StandardCharsets.UTF_8));
    return shown < utf8.length ? start + "... (" + utf8.length + " bytes)" : start;
  }

  /** Counts no further than to where the cut must lie. */
  private static int limit(String text) {
    return Math.min(text.length(), 2 * LONGEST);
  }

  /**
   * Spells out control characters, escape sequences, marks that reorder text, and halves of
   * surrogate pairs.
   *
   * @param text of any origin
   * @return the text on one line, with such characters as in {@code \}{@code u001b}
   */
  public static String spelled(String text) {
    return spelled(text, Quotation::isSteering);
  }

  /**
   * Spells out some characters.
   *
   * @param text of any origin
   * @param which code points to spell out
   * @return the text with these as in {@code \}{@code u001b}
   */
  public static String spelled(String text, IntPredicate which) {
    if (text.codePoints().noneMatch(which)) {
      return text;
    }
    StringBuilder spelled = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (which.test(c)) {
                spelled.append(String.format("\\u%04x", c));
              } else {
                spelled.appendCodePoint(c);
              }
            });
    return spelled.toString();
  }

  private static boolean isSteering(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
