package io.github.losstck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.losstck.Fakes;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.verdict.FailureText;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Subject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CausesTest {
  private final List<ScenarioEntry> scenarios = new ArrayList<>();
  private final List<Outcome> outcomes = new ArrayList<>();

  @Test
  void namesTheCommonestMistakeFirstAndCountsNoFailureTwice() {
    add(Status.FAILED, "Forgets the sign.", "Takes logarithms to base 2.");
    add(Status.FAILED, "Takes logarithms to base 2.");
    add(Status.FAILED, "Forgets the sign.");
    add(Status.FAILED, "Takes logarithms to base 2.");
    add(Status.FAILED);
    add(Status.PASSED);
    assertEquals(
        List.of(
            "3 fail as does one that takes logarithms to base 2",
            "1 fails as does one that forgets the sign"),
        Causes.of(Fakes.evidence(Fakes.run(scenarios, outcomes))));
  }

  @Test
  void saysNothingWhereNothingFailed() {
    add(Status.PASSED);
    assertEquals(List.of(), Causes.of(Fakes.evidence(Fakes.run(scenarios, outcomes))));
  }

  private void add(Status status, String... mistakes) {
    String id = "sigmoid." + "abcdefgh".charAt(scenarios.size());
    scenarios.add(Fakes.scenario(id));
    StringBuilder detail = new StringBuilder("sigmoid is wrong\n  expected 0.5");
    for (String mistake : mistakes) {
      detail.append(FailureText.likeness(mistake));
    }
    outcomes.add(new Outcome(id, Subject.BINARY32, status, detail.toString(), 1, List.of()));
  }
}
