package io.github.losstck.cli;

import java.io.PrintWriter;

/** Shows how much of something is examined: on one line of a terminal, or on a line a quarter. */
final class CountLines {
  private static final int QUARTERS = 4;

  private final PrintWriter err;
  private final String name;
  private final boolean terminal;
  private int total;
  private int finished;
  private int shown;

  CountLines(PrintWriter err, String name, boolean terminal) {
    this.err = err;
    this.name = name;
    this.terminal = terminal;
  }

  synchronized void start(int all) {
    total = all;
    finished = 0;
  }

  /** Names what is under way, on a terminal. */
  synchronized void now(String words) {
    if (terminal) {
      rewrite(line() + "; now " + words);
    }
  }

  /** Counts one more. */
  synchronized void finish() {
    finished++;
    if (terminal) {
      rewrite(line());
      if (finished == total) {
        err.print("\n");
        err.flush();
      }
    } else if (isQuarter()) {
      err.println(line());
    }
  }

  /** Writes over the line shown before, blanks over what of it is longer. */
  private void rewrite(String line) {
    err.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
    err.flush();
    shown = line.length();
  }

  private boolean isQuarter() {
    return (long) finished * QUARTERS / Math.max(total, 1)
        > (finished - 1L) * QUARTERS / Math.max(total, 1);
  }

  private String line() {
    return name + ": " + finished + " of " + total + " examined";
  }
}
