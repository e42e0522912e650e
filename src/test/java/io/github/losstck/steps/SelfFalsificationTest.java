package io.github.losstck.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Makes every expectation of every scenario wrong in turn, by a unit of its last digit up and down
 * or by negation, and asserts that the scenarios made wrong, and no others, cease to pass.
 */
class SelfFalsificationTest {
  private static final Path FEATURES = Path.of("features");

  private static final Path README = Path.of("README.md");

  /** Counts the cells of O2 that print 0.03333334, which stay true when moved down. */
  private static final int STILL_TRUE = 6;

  @TempDir Path folder;

  @Test
  void everyExpectationMovedFailsItsScenarioAlone() throws IOException {
    int moved = 0;
    for (boolean up : List.of(true, false)) {
      for (int k = 0; ; k++) {
        int falsified = runWithWrong(k, up);
        if (falsified == 0) {
          assertFalse(k == 0, "no scenario has an expectation");
          break;
        }
        moved += falsified;
      }
    }
    String published = "each of " + (moved + STILL_TRUE) / 2 + " expected values";
    assertTrue(Files.readString(README).replaceAll("\\s+", " ").contains(published), published);
  }

  private int runWithWrong(int k, boolean up) throws IOException {
    Path target = Files.createDirectory(folder.resolve(k + (up ? "up" : "down")));
    Set<String> wrong = new TreeSet<>(Falsified.write(FEATURES, target, k, up));
    if (wrong.isEmpty()) {
      return 0;
    }
    Catalogue catalogue = Catalogue.in(target);
    List<Outcome> outcomes =
        Runner.ofDocument(catalogue).run(catalogue.scenarios(), new Watcher() {});
    Set<String> notPassed =
        outcomes.stream()
            .filter(o -> o.status() != Status.PASSED)
            .map(Outcome::scenario)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        named(catalogue, wrong), named(catalogue, notPassed), "expectation " + k + ", up " + up);
    return wrong.size();
  }

  private static List<String> named(Catalogue catalogue, Set<String> ids) {
    return catalogue.scenarios().stream()
        .filter(s -> ids.contains(s.id()))
        .map(s -> s.name() + " " + s.steps())
        .toList();
  }
}
