package io.github.losstck.verdict;

import java.util.List;

/**
 * Records how one scenario ended for one subject.
 *
 * @param scenario the stable id
 * @param subject what was examined
 * @param status how it ended
 * @param detail why it did not pass, one fact a line; empty where it passed
 * @param failedStep the index of the step that did not pass, or -1
 * @param measured the worst answer of each operation that was judged, for the accuracy figures
 */
public record Outcome(
    String scenario,
    Subject subject,
    Status status,
    String detail,
    int failedStep,
    List<Measurement> measured) {
  /** Copies the measurements. */
  public Outcome {
    measured = List.copyOf(measured);
  }
}
