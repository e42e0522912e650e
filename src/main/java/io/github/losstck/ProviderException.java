package io.github.losstck;

import org.jspecify.annotations.Nullable;

/** Says that a provider broke before it could be examined: the command line exits with 3. */
public final class ProviderException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Blames a provider.
   *
   * @param line place, problem and remedy, in one line; below it, what the provider wrote
   * @param cause what the provider threw, or null if it threw nothing
   */
  public ProviderException(String line, @Nullable Throwable cause) {
    super(line, cause);
  }
}
