package io.github.losstck.verdict;

import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spec.Obligation;

/**
 * Names what was asked and did not pass.
 *
 * @param scenario the stable id
 * @param subject what was examined
 * @param status how it ended
 * @param blocking whether it stands against the verdict; what should or may be is noted alone
 */
public record Unmet(String scenario, Subject subject, Status status, boolean blocking) {

  static Unmet of(Outcome outcome, ScenarioEntry scenario) {
    return new Unmet(
        outcome.scenario(), outcome.subject(), outcome.status(), blocks(outcome, scenario));
  }

  /** Returns whether an outcome is unmet: neither passed nor left unasked. */
  public static boolean is(Outcome outcome) {
    return outcome.status().isUnmet();
  }

  /**
   * Returns whether an unmet outcome blocks the certificate. What should or may be leaves the
   * answer open, and not whether the process survives it.
   *
   * @param outcome that is unmet
   * @param scenario that it is of
   */
  public static boolean blocks(Outcome outcome, ScenarioEntry scenario) {
    return blocks(outcome.subject(), outcome.status(), scenario);
  }

  /** Returns whether an unmet outcome that ended so for a subject blocks the certificate. */
  public static boolean blocks(Subject subject, Status status, ScenarioEntry scenario) {
    return subject == Subject.DOCUMENT
        || status.alwaysBinds()
        || scenario.obligation() == Obligation.MUST;
  }
}
