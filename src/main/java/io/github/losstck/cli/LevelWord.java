package io.github.losstck.cli;

import io.github.losstck.spec.Level;

/** Reads the word for a level. */
final class LevelWord extends Word<Level> {
  LevelWord() {
    super("level", Level.values(), Level::word);
  }
}
