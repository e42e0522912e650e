package io.github.losstck.cli;

import io.github.losstck.spi.Gradients;

/** Reads the word for a convention of gradients. */
final class GradientsWord extends Word<Gradients> {
  GradientsWord() {
    super("convention of gradients", Gradients.values(), Gradients::word);
  }
}
