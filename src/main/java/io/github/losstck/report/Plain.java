package io.github.losstck.report;

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
    StringBuilder line = new StringBuilder();
    text.codePoints().forEach(c -> append(line, c, isSteering(c)));
    return line.toString();
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
    StringBuilder carried = new StringBuilder();
    text.codePoints().forEach(c -> append(carried, c, !isXml(c)));
    return carried.toString();
  }

  private static void append(StringBuilder to, int c, boolean spelled) {
    if (spelled) {
      to.append(String.format("\\u%04x", c));
    } else {
      to.appendCodePoint(c);
    }
  }

  private static boolean isSteering(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
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
