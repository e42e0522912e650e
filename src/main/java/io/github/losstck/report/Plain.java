package io.github.losstck.report;

import io.github.losstck.verdict.Quotation;

/** Makes text of foreign origin harmless where it is printed or written. */
public final class Plain {
  private Plain() {}

  /**
   * Puts text on one line and spells out what would steer a terminal: control characters, escape
   * sequences, marks that reorder text.
   *
   * @param text of any origin
   * @return the text with such characters as in {@code \}{@code u001b}
   */
  public static String line(String text) {
    return Quotation.spelled(text);
  }

  /**
   * Returns the first line of a text, harmless.
   *
   * @param text of any origin
   * @return what stands before the first line break
   */
  static String firstLine(String text) {
    return line(text.lines().findFirst().orElse(""));
  }

  /** Spells out the characters that XML 1.0 cannot carry, not even as a reference. */
  static String xml(String text) {
    return Quotation.spelled(text, c -> !isXml(c));
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
