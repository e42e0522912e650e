package io.github.losstck.report;

import org.jspecify.annotations.Nullable;

/** Says that a report could not be written. */
public final class ReportException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what could not be written.
   *
   * @param line place, problem and remedy, in one line
   * @param cause what the file system said, or null if it said nothing
   */
  ReportException(String line, @Nullable Throwable cause) {
    super(line, cause);
  }
}
