package io.github.losstck.report;

/** Says that a report could not be written. */
public final class ReportException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what could not be written.
   *
   * @param line place, problem and remedy, in one line
   * @param cause what the file system said
   */
  ReportException(String line, Throwable cause) {
    super(line, cause);
  }
}
