package io.github.losstck.cli;

import io.github.losstck.spec.Effort;

/** Reads the word for an effort. */
final class EffortWord extends Word<Effort> {
  EffortWord() {
    super("effort", Effort.values(), Effort::word);
  }
}
