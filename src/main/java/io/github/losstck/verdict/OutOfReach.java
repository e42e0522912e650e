package io.github.losstck.verdict;

/**
 * Says that a call cannot be put to a provider elsewhere, since what lies between has no way to
 * carry it. Nothing is held against the provider, and nothing in its favour.
 */
public final class OutOfReach extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Gives up a call.
   *
   * @param facts why it cannot be carried, one fact a line
   */
  public OutOfReach(String facts) {
    super(facts);
  }
}
