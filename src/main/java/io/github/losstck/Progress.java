package io.github.losstck;

import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Subject;

/** Follows a run while it goes on. */
public interface Progress {

  /**
   * Says that a run begins.
   *
   * @param scenarios how many outcomes will be reported: each scenario counts once for each subject
   */
  default void started(int scenarios) {}

  /**
   * Says that one scenario begins for one subject.
   *
   * @param scenario that begins
   * @param subject that is examined
   */
  default void begins(ScenarioEntry scenario, Subject subject) {}

  /**
   * Says that one scenario is finished for one subject.
   *
   * @param outcome how it ended
   */
  default void finished(Outcome outcome) {}

  /**
   * Says something that ends no run and changes no verdict.
   *
   * @param line place, problem, remedy
   */
  default void remarks(String line) {}
}
