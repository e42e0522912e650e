package io.github.losstck.verdict;

/**
 * Says that the process of a provider broke, or what its own observer found: thrown by whoever
 * stands in for a provider elsewhere. It can only be held against the provider.
 */
public final class ProviderFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Status status;

  /**
   * Blames a provider.
   *
   * @param status that the scenario under way gets
   * @param facts what happened, one fact a line
   * @throws IllegalArgumentException if the status excuses the provider
   */
  public ProviderFault(Status status, String facts) {
    super(facts);
    if (status != Status.FAILED && !status.isBroken()) {
      throw new IllegalArgumentException(status + " blames nobody");
    }
    this.status = status;
  }

  /** Returns the status that the scenario under way gets. */
  public Status status() {
    return status;
  }
}
