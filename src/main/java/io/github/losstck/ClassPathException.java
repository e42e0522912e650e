package io.github.losstck;

import org.jspecify.annotations.Nullable;

/** Says that libraries on the class path do not fit the kit: the command line exits with 3. */
public final class ClassPathException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Names the libraries.
   *
   * @param line place, problem and remedy, in one line
   * @param cause what broke, or null if nothing was run
   */
  public ClassPathException(String line, @Nullable Throwable cause) {
    super(line, cause);
  }
}
