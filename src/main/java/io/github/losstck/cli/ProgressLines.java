package io.github.losstck.cli;

import io.github.losstck.Progress;
import io.github.losstck.verdict.Outcome;
import java.io.PrintWriter;

/** Shows progress: one line that rewrites itself on a terminal, a line a quarter elsewhere. */
final class ProgressLines implements Progress {
  private static final int QUARTERS = 4;

  private final PrintWriter err;
  private final String provider;
  private final boolean terminal;
  private int total;
  private int finished;

  ProgressLines(PrintWriter err, String provider, boolean terminal) {
    this.err = err;
    this.provider = provider;
    this.terminal = terminal;
  }

  @Override
  public synchronized void started(int scenarios) {
    total = scenarios;
    finished = 0;
  }

  @Override
  public synchronized void finished(Outcome outcome) {
    finished++;
    if (terminal) {
      err.print("\r" + line() + (finished == total ? "\n" : ""));
      err.flush();
    } else if (isQuarter()) {
      err.println(line());
    }
  }

  private boolean isQuarter() {
    return (long) finished * QUARTERS / Math.max(total, 1)
        > (finished - 1L) * QUARTERS / Math.max(total, 1);
  }

  private String line() {
    return provider + ": " + finished + " of " + total + " examined";
  }
}
