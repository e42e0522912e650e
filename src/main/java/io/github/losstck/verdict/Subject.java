package io.github.losstck.verdict;

import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Precision;
import java.util.Locale;
import java.util.Optional;

/** Says what a run examines: the features themselves, or a provider in one precision. */
public enum Subject {
  /** Examines whether what the features print comes out of what they print; asks no provider. */
  DOCUMENT,
  /** Examines a provider in binary32. */
  BINARY32,
  /** Examines a provider in binary64. */
  BINARY64;

  /** Returns the subject that examines a provider in a precision. */
  public static Subject of(Precision precision) {
    return precision == Precision.BINARY32 ? BINARY32 : BINARY64;
  }

  /** Returns the precision in which a provider is examined; none for the document. */
  public Optional<Precision> precision() {
    return switch (this) {
      case DOCUMENT -> Optional.empty();
      case BINARY32 -> Optional.of(Precision.BINARY32);
      case BINARY64 -> Optional.of(Precision.BINARY64);
    };
  }

  /**
   * Returns whether a provider so declared is examined for this subject; the document always is.
   */
  public boolean isDeclaredBy(Declarations declarations) {
    return precision().map(declarations.precisions()::contains).orElse(true);
  }

  /** Returns the word for this subject in reports. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
