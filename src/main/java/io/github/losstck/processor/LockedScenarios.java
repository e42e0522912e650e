package io.github.losstck.processor;

import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.catalogue.ScenarioEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Compares the lock beside the features, and the changelog beside their folder, with the scenarios.
 */
final class LockedScenarios {
  private final String lock;
  private final LockCheck check;

  /**
   * Compares.
   *
   * @param folder of the features
   * @param catalogue of what is in it
   * @param version of the kit
   */
  LockedScenarios(Path folder, Catalogue catalogue, String version) throws IOException {
    lock = text(folder.resolve("scenarios.lock"));
    check =
        new LockCheck(
            catalogue.scenarios().stream().map(ScenarioEntry::id).toList(),
            lock,
            text(folder.toAbsolutePath().resolveSibling("CHANGELOG.md")),
            version);
  }

  private static String text(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file) : "";
  }

  List<Message> messages() {
    return check.messages();
  }

  /** Returns the lock as it should be, unless it is so. */
  Optional<String> renewed() {
    return Optional.of(check.renewed()).filter(r -> !r.equals(lock));
  }
}
