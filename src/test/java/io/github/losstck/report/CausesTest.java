package io.github.losstck.report;

import static io.github.losstck.verdict.AccuracyClass.UNSTABLE;
import static io.github.losstck.verdict.Judgement.Ruling.BEYOND;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.losstck.Fakes;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.oracle.Enclosure;
import io.github.losstck.spi.Operation;
import io.github.losstck.verdict.FailureText;
import io.github.losstck.verdict.Judgement;
import io.github.losstck.verdict.Measurement;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Run;
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
        causes());
  }

  @Test
  void asksWhetherAnOperationIsWrittenThatAnswersNothingButNaN() {
    for (int i = 0; i < 10; i++) {
      answer(Double.NaN);
    }
    assertEquals(List.of("10 fail: every answer of sigmoid is NaN; is it written yet?"), causes());
    assertEquals(
        List.of("  expected 0.5", "  expected 0.5", "  expected 0.5"),
        new FirstFailures(evidence(), "", "")
            .lines(Screen.LINES).stream().filter(l -> l.startsWith("  ")).toList());
  }

  @Test
  void likensWhatAnswersANumberOnceOrIsAskedSeldom() {
    for (int i = 0; i < 9; i++) {
      answer(Double.NaN);
    }
    assertEquals(List.of("9 fail as does one that forgets the sign"), causes());
    answer(0.5);
    assertEquals(List.of("10 fail as does one that forgets the sign"), causes());
  }

  @Test
  void saysNothingWhereNothingFailed() {
    add(Status.PASSED);
    assertEquals(List.of(), causes());
  }

  private List<String> causes() {
    return Causes.of(evidence());
  }

  private Evidence evidence() {
    Run run = Fakes.run(scenarios, outcomes);
    return Evidence.of(Fakes.certificate(run), outcomes, scenarios, Fakes.REGISTER);
  }

  /** Adds a failure that was likened to a mistake. */
  private void answer(double was) {
    Judgement judgement =
        new Judgement(BEYOND, was, new Enclosure(0.1, 0, 1e-20), 1e9, 3.5, UNSTABLE);
    Measurement measured = new Measurement(Operation.SIGMOID, judgement, "[0]", "", "0");
    add(Status.FAILED, List.of(measured), "Forgets the sign.");
  }

  private void add(Status status, String... mistakes) {
    add(status, List.of(), mistakes);
  }

  private void add(Status status, List<Measurement> measured, String... mistakes) {
    String id = "sigmoid." + "abcdefghij".charAt(scenarios.size());
    scenarios.add(Fakes.scenario(id));
    StringBuilder detail = new StringBuilder("sigmoid is wrong\n  expected 0.5");
    for (String mistake : mistakes) {
      detail.append(FailureText.likeness(mistake));
    }
    outcomes.add(new Outcome(id, Subject.BINARY32, status, detail.toString(), 1, measured));
  }
}
