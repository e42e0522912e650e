package io.github.losstck.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads the word for a constant, and lists the words known where it is none of them.
 *
 * @param <T> the type of the constants
 */
abstract class Word<T> implements ITypeConverter<T> {
  private final String kind;
  private final List<T> constants;
  private final Function<T, String> word;

  /**
   * Knows the words of some constants.
   *
   * @param kind what is named, as in {@code there is no level 'x'}
   */
  Word(String kind, T[] constants, Function<T, String> word) {
    this.kind = kind;
    this.constants = List.of(constants);
    this.word = word;
  }

  @Override
  public final T convert(String text) {
    return constants.stream()
        .filter(c -> word.apply(c).equals(text))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(unknown(text)));
  }

  private String unknown(String text) {
    String known = constants.stream().map(word).collect(joining(", "));
    return "there is no " + kind + " '" + text + "' (known: " + known + ")";
  }
}
