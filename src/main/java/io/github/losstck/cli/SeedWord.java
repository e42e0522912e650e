package io.github.losstck.cli;

import io.github.losstck.spec.Seed;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a seed; {@code published} is that of published runs. */
final class SeedWord implements ITypeConverter<Seed> {
  @Override
  public Seed convert(String text) {
    try {
      return text.equals("published") ? Seed.PUBLISHED : Seed.parse(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
