package io.github.losstck;

import io.github.losstck.verdict.Certificate;
import io.github.losstck.verdict.Outcome;
import java.util.List;

/**
 * Holds what a run came to.
 *
 * @param certificate the verdict and what it is derived from
 * @param outcomes how each scenario ended for each subject, in the order of the features
 */
public record Certified(Certificate certificate, List<Outcome> outcomes) {
  /** Copies the outcomes. */
  public Certified {
    outcomes = List.copyOf(outcomes);
  }
}
