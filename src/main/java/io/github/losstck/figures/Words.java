package io.github.losstck.figures;

/** Gives the words of pictures in the language of the reader. */
public interface Words {
  /**
   * Returns words.
   *
   * @param key that begins with {@code figure.}
   * @param arguments that are put in at {@code {0}} and so on
   */
  String of(String key, Object... arguments);
}
