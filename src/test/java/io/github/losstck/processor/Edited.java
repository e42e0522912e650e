package io.github.losstck.processor;

/**
 * Is a text in which one passage was replaced, and the place in it that the replacement marks by
 * '^'.
 *
 * @param text without the mark
 * @param place line and column of the mark, as in {@code 12:5}
 */
record Edited(String text, String place) {
  /** Replaces a passage that stands there once. */
  static Edited of(String text, String passage, String replacement) {
    int at = text.indexOf(passage);
    if (at < 0 || text.indexOf(passage, at + 1) >= 0) {
      throw new IllegalArgumentException("'" + passage + "' does not stand there once");
    }
    int mark = at + Math.max(0, replacement.indexOf('^'));
    String edited =
        text.substring(0, at)
            + replacement.replaceFirst("\\^", "")
            + text.substring(at + passage.length());
    return new Edited(edited, place(edited, mark));
  }

  /** Finds a passage that stands there once. */
  static Edited at(String text, String passage) {
    return of(text, passage, "^" + passage);
  }

  private static String place(String text, int at) {
    String before = text.substring(0, at);
    long line = before.chars().filter(c -> c == '\n').count() + 1;
    return line + ":" + (at - before.lastIndexOf('\n'));
  }
}
