package io.github.losstck.verdict;

/** Says why something was thrown. */
public final class Reason {
  private Reason() {}

  /** Returns the message of what was thrown, or the name of its class where it has none. */
  public static String of(Throwable thrown) {
    String message = thrown.getMessage();
    return message == null ? thrown.getClass().getName() : message;
  }
}
