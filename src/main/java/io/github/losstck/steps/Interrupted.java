package io.github.losstck.steps;

import io.github.losstck.verdict.Status;
import org.opentest4j.TestAbortedException;

/**
 * Ends a scenario that is neither passed nor failed: not claimed, excluded, not observable, not
 * run, uncertain, or broken off by the process of the provider. Only the kit throws it; whatever a
 * provider throws is caught at the call.
 */
final class Interrupted extends TestAbortedException {
  private static final long serialVersionUID = 1L;
  private final Status status;

  Interrupted(Status status, String reason) {
    super(reason);
    this.status = status;
  }

  Status status() {
    return status;
  }
}
