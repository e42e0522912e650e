package io.github.losstck.steps;

/** Says that what came out is not what should be. */
final class NotConforming extends AssertionError {
  private static final long serialVersionUID = 1L;

  NotConforming(String facts) {
    super(facts);
  }
}
