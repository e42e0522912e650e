package io.github.losstck.steps;

import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.verdict.Outcome;

/** Watches scenarios begin and end. */
public interface Watcher {
  /** Is told that a scenario begins. */
  default void started(ScenarioEntry scenario) {}

  /** Is told how a scenario ended. */
  default void finished(Outcome outcome) {}
}
