package io.github.losstck.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Status;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentTest {
  @Test
  void everyPrintedNumberComesOutOfWhatIsPrinted() {
    Catalogue catalogue = Catalogue.ofKit();
    List<ScenarioEntry> asking =
        catalogue.scenarios().stream().filter(s -> s.asks(Optional.empty())).toList();
    List<Outcome> outcomes = Runner.ofDocument(catalogue).run(asking, new Watcher() {});
    List<String> others =
        outcomes.stream()
            .filter(o -> o.status() != Status.PASSED)
            .map(o -> o.scenario() + ": " + o.status() + "\n" + o.detail())
            .toList();
    assertTrue(others.isEmpty(), () -> String.join("\n\n", others));
    assertEquals(asking.size(), outcomes.size());
  }
}
