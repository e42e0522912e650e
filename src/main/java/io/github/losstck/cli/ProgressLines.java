package io.github.losstck.cli;

import io.github.losstck.Progress;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Subject;
import java.io.PrintWriter;

/**
 * Shows progress: one line that rewrites itself on a terminal and names what is under way, since a
 * sweep of every binary32 number takes minutes; a line a quarter elsewhere.
 */
final class ProgressLines implements Progress {
  private static final int QUARTERS = 4;

  private final PrintWriter err;
  private final String provider;
  private final boolean terminal;
  private int total;
  private int finished;
  private int shown;

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
  public synchronized void begins(ScenarioEntry scenario, Subject subject) {
    if (terminal) {
      rewrite(line() + "; now " + scenario.id() + " [" + subject.word() + "]");
    }
  }

  @Override
  public synchronized void finished(Outcome outcome) {
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
    return provider + ": " + finished + " of " + total + " examined";
  }
}
