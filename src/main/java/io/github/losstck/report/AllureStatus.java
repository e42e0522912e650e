package io.github.losstck.report;

import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Status;
import io.qameta.allure.model.Stage;
import io.qameta.allure.model.StepResult;
import java.util.List;
import java.util.stream.IntStream;

/** Says in Allure's words how scenarios and their steps ended. */
final class AllureStatus {
  private AllureStatus() {}

  /** Only what the provider got wrong is failed; what nobody could judge is broken. */
  static io.qameta.allure.model.Status of(Status status) {
    return switch (status) {
      case PASSED -> io.qameta.allure.model.Status.PASSED;
      case FAILED -> io.qameta.allure.model.Status.FAILED;
      case NOT_CLAIMED, EXCLUDED, NOT_OBSERVABLE -> io.qameta.allure.model.Status.SKIPPED;
      default -> io.qameta.allure.model.Status.BROKEN;
    };
  }

  /** Returns the steps: passed up to the one that did not, and skipped from there on. */
  static List<StepResult> steps(ScenarioEntry scenario, Outcome outcome) {
    return IntStream.range(0, scenario.steps().size())
        .mapToObj(
            i ->
                new StepResult()
                    .setName(scenario.steps().get(i))
                    .setStage(Stage.FINISHED)
                    .setStatus(of(stepStatus(outcome, i))))
        .toList();
  }

  private static Status stepStatus(Outcome outcome, int step) {
    if (outcome.status() == Status.PASSED || step < outcome.failedStep()) {
      return Status.PASSED;
    }
    return step == outcome.failedStep() ? outcome.status() : Status.NOT_CLAIMED;
  }
}
