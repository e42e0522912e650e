package io.github.losstck.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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

  @TempDir Path folder;

  @Test
  void everyExpectationMovedFailsItsScenarioAlone() throws IOException {
    int expectations = 0;
    for (boolean up : List.of(true, false)) {
      for (int k = 0; ; k++) {
        int falsified = runWithWrong(k, up);
        if (falsified == 0) {
          assertFalse(k == 0, "no scenario has an expectation");
          break;
        }
        expectations += falsified;
      }
    }
    System.err.println(expectations + " expectations were moved");
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
