package io.github.losstck.steps;

import io.github.losstck.verdict.ProviderFault;
import io.github.losstck.verdict.Reason;
import io.github.losstck.verdict.Status;
import java.util.Optional;

/** Translates between what is thrown to end a scenario and the status that it gets. */
final class Endings {
  private Endings() {}

  /**
   * Returns the status that a scenario gets which a throwable ends; none if it is not the kit's.
   */
  static Optional<Status> status(Throwable thrown) {
    if (thrown instanceof NotConforming) {
      return Optional.of(Status.FAILED);
    }
    if (thrown instanceof ProviderBroke) {
      return Optional.of(Status.ERRORED);
    }
    if (thrown instanceof ProviderFault fault) {
      return Optional.of(fault.status());
    }
    if (thrown instanceof Remark remark) {
      return Optional.of(remark.status());
    }
    return thrown instanceof Interrupted interrupted
        ? Optional.of(interrupted.status())
        : Optional.empty();
  }

  /** Ends the scenario under way with a status; returns nothing, whatever is expected. */
  static <T> T raise(Status status, RuntimeException cause) {
    switch (status) {
      case FAILED -> throw new NotConforming(Reason.of(cause));
      case ERRORED -> throw new ProviderBroke(Reason.of(cause), cause);
      default -> throw new Interrupted(status, Reason.of(cause));
    }
  }
}
