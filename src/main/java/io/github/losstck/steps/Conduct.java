package io.github.losstck.steps;

import java.util.Optional;

/** Observes how a provider goes about an operation, beside the numbers that it answers. */
interface Conduct {
  /**
   * Asks the provider again, as often as it takes, and raises a failure if it misbehaves.
   *
   * @param observed the operation, with the inputs and the reply of its evaluation
   */
  void observe(Observed observed);

  /** Returns the word for this conduct if it shows within the process of the provider alone. */
  default Optional<String> inside() {
    return Optional.empty();
  }
}
