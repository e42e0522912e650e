package io.github.losstck.cli;

import static java.util.stream.Collectors.joining;

import io.github.losstck.spec.Profile;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the word for a profile. */
final class ProfileWord implements ITypeConverter<Profile> {
  @Override
  public Profile convert(String word) {
    return Arrays.stream(Profile.values())
        .filter(p -> p.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(unknown(word)));
  }

  private static String unknown(String word) {
    String known = Arrays.stream(Profile.values()).map(Profile::word).collect(joining(", "));
    return "there is no profile '" + word + "' (known: " + known + ")";
  }
}
