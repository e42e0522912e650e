package io.github.losstck.steps;

/** Says that a provider threw something other than a refusal instead of answering. */
final class ProviderBroke extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ProviderBroke(String facts, Throwable cause) {
    super(facts, cause);
  }
}
