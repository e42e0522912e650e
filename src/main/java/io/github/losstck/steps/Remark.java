package io.github.losstck.steps;

import io.github.losstck.verdict.Status;

/** Says how a scenario ends by what a witness saw. */
public final class Remark extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Status status;

  /**
   * Ends a scenario.
   *
   * @param status that it gets, any but passed
   * @param facts why, one fact a line
   */
  public Remark(Status status, String facts) {
    super(facts);
    this.status = status;
  }

  /** Returns the status that the scenario gets. */
  public Status status() {
    return status;
  }
}
