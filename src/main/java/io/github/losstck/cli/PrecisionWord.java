package io.github.losstck.cli;

import io.github.losstck.spi.Precision;

/** Reads the word for a precision. */
final class PrecisionWord extends Word<Precision> {
  PrecisionWord() {
    super("precision", Precision.values(), Precision::word);
  }
}
