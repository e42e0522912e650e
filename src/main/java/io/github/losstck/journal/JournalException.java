package io.github.losstck.journal;

/** Says that a run cannot go on from a journal. */
public final class JournalException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says why in one line: place, problem, remedy. */
  JournalException(String place, String problem, Throwable cause) {
    super(place + ": " + problem + "; begin anew without --resume", cause);
  }
}
