package io.github.losstck.steps;

/** Observes how a provider goes about an operation, beside the numbers that it answers. */
interface Conduct {
  /**
   * Asks the provider again, as often as it takes, and raises a failure if it misbehaves.
   *
   * @param observed the operation, with the inputs and the reply of its evaluation
   */
  void observe(Observed observed);
}
