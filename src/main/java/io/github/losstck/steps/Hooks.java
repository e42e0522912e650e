package io.github.losstck.steps;

import io.cucumber.java.Before;
import io.cucumber.java.BeforeStep;

/** Tells the run under way when a scenario and when a step begins. */
public final class Hooks {
  /** Begins a scenario. */
  @Before
  public void begin() {
    Session.current().begin();
  }

  /** Begins a step. */
  @BeforeStep
  public void beginStep() {
    Session.current().beginStep();
  }
}
