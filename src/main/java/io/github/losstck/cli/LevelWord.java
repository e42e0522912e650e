package io.github.losstck.cli;

import static java.util.stream.Collectors.joining;

import io.github.losstck.spec.Level;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the word for a level. */
final class LevelWord implements ITypeConverter<Level> {
  @Override
  public Level convert(String word) {
    return Arrays.stream(Level.values())
        .filter(l -> l.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(unknown(word)));
  }

  private static String unknown(String word) {
    String known = Arrays.stream(Level.values()).map(Level::word).collect(joining(", "));
    return "there is no level '" + word + "' (known: " + known + ")";
  }
}
