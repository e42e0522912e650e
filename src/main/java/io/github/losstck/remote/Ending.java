package io.github.losstck.remote;

import io.github.losstck.verdict.Status;

/**
 * Says how an adapter ended.
 *
 * @param status that the scenario under way gets
 * @param words for it
 */
record Ending(Status status, String words) {
  /** Is what Java and shells add to the number of a signal. */
  private static final int SIGNAL = 128;

  /** Is the largest number of a signal on Linux; larger exit codes mean something else. */
  private static final int MOST_SIGNALS = 64;

  /** Reads an exit code. */
  static Ending of(int code) {
    if (code == 0) {
      return new Ending(Status.EXITED, "the process exited with 0, before it was told to stop");
    }
    int signal = code - SIGNAL;
    return new Ending(
        Status.CRASHED,
        signal > 0 && signal <= MOST_SIGNALS
            ? "the process was ended by signal " + signal + name(signal)
            : "the process exited with " + code);
  }

  static Ending outOfMemory(String words) {
    return new Ending(Status.OUT_OF_MEMORY, words);
  }

  static Ending closed() {
    return new Ending(Status.CLOSED_OUTPUT, "the process closed its standard output, and lives on");
  }

  private static String name(int signal) {
    return switch (signal) {
      case 4 -> " (SIGILL)";
      case 6 -> " (SIGABRT)";
      case 7 -> " (SIGBUS)";
      case 8 -> " (SIGFPE)";
      case 9 -> " (SIGKILL)";
      case 11 -> " (SIGSEGV)";
      case 15 -> " (SIGTERM)";
      default -> "";
    };
  }
}
