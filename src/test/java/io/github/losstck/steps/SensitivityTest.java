package io.github.losstck.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spec.Level;
import io.github.losstck.spi.Operation;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Subject;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Moves a provider's answers by multiples of their bounds, and watches every scenario. */
class SensitivityTest {
  private static final Catalogue CATALOGUE = Catalogue.ofKit();

  @ParameterizedTest
  @EnumSource(Operation.class)
  void tenTimesTheBoundFailsEveryScenarioThatJudgesTheOperation(Operation operation) {
    List<ScenarioEntry> judging = judging(operation);
    assertFalse(judging.isEmpty(), "no scenario judges " + operation);
    for (Subject subject : List.of(Subject.BINARY32, Subject.BINARY64)) {
      assertEquals(List.of(), ending(operation, 10, subject, judging, Status.PASSED));
    }
  }

  @ParameterizedTest
  @EnumSource(Operation.class)
  void theExactValueRoundedPassesEveryScenario(Operation operation) {
    for (Subject subject : List.of(Subject.BINARY32, Subject.BINARY64)) {
      List<ScenarioEntry> judging = judging(operation);
      assertEquals(
          asking(judging, subject).stream().map(ScenarioEntry::id).toList(),
          ending(null, 0, subject, judging, Status.PASSED));
    }
  }

  /** Leaves out conduct, which has nothing to do with how exact an answer is. */
  /** A range is wider than any bound, and a wrong answer may well lie in it. */
  private static boolean asksForARangeAlone(ScenarioEntry scenario) {
    return scenario.steps().stream()
        .filter(step -> step.contains(" should "))
        .allMatch(step -> step.contains(" should lie between "));
  }

  private static List<ScenarioEntry> judging(Operation operation) {
    return CATALOGUE.scenarios().stream()
        .filter(s -> s.level() != Level.BEHAVED)
        .filter(s -> s.operations().contains(operation))
        .filter(s -> !asksForARangeAlone(s))
        .toList();
  }

  private static List<ScenarioEntry> asking(List<ScenarioEntry> listed, Subject subject) {
    return listed.stream().filter(s -> s.asks(subject.precision())).toList();
  }

  private static List<String> ending(
      Operation moved, double bounds, Subject subject, List<ScenarioEntry> listed, Status status) {
    return Runner.ofProvider(CATALOGUE, subject, OracleProvider.underTest(moved, bounds))
        .run(asking(listed, subject), new Watcher() {})
        .stream()
        .filter(o -> o.status() == status)
        .map(Outcome::scenario)
        .toList();
  }
}
