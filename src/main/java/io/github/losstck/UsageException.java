package io.github.losstck;

/** Says that what was asked for does not exist or is ambiguous: the command line exits with 2. */
public final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Refuses a request.
   *
   * @param line place, problem and remedy, in one line
   */
  public UsageException(String line) {
    super(line);
  }
}
