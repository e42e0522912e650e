package io.github.losstck.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Holds the files that say which scenarios there are, or were.
 *
 * @param lock the content of {@code features/scenarios.lock}; empty if there is none
 * @param released the content of {@code features/released.lock}; empty if there is none
 * @param changelog the content of {@code CHANGELOG.md}; empty if there is none
 */
record LockFiles(String lock, String released, String changelog) {
  /** Reads what is in the folder of features, and beside it. */
  static LockFiles of(Path features) throws IOException {
    return new LockFiles(
        text(features.resolve("scenarios.lock")),
        text(features.resolve("released.lock")),
        text(features.toAbsolutePath().resolveSibling(Changelog.FILE)));
  }

  private static String text(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file) : "";
  }
}
