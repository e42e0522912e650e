package io.github.losstck;

import java.util.List;

/** Finds the providers on a class path, by the name they give themselves or by class. */
public final class Candidates {
  private Candidates() {}

  /**
   * Looks for providers.
   *
   * @param loader of the classes
   * @return those that register themselves as a service
   */
  public static Candidates on(ClassLoader loader) {
    return new Candidates();
  }

  /** Returns the names of the providers found, sorted. */
  public List<String> names() {
    return List.of();
  }

  /**
   * Prepares one provider to be examined.
   *
   * @param nameOrClass its name, or the name of its class
   * @return the provider with what it said of itself
   * @throws UsageException if there is none or more than one
   * @throws ProviderException if it breaks
   */
  public Candidate named(String nameOrClass) {
    throw new UsageException("unknown provider '" + nameOrClass + "'");
  }
}
