package io.github.losstck.remote;

import io.github.losstck.verdict.Status;

/** Says that a line is not the message that it should be. */
public final class BadMessage extends Exception {
  private static final long serialVersionUID = 1L;

  private final Status status;

  /** Says what is wrong with a line. */
  public BadMessage(Status status, String problem) {
    super(problem);
    this.status = status;
  }

  /** Returns the status that a line like this gives a scenario. */
  public Status status() {
    return status;
  }
}
