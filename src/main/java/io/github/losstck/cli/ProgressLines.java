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
  private final CountLines lines;

  ProgressLines(PrintWriter err, String provider, boolean terminal) {
    this.lines = new CountLines(err, provider, terminal);
  }

  @Override
  public void started(int scenarios) {
    lines.start(scenarios);
  }

  @Override
  public void begins(ScenarioEntry scenario, Subject subject) {
    lines.now(scenario.id() + " [" + subject.word() + "]");
  }

  @Override
  public void finished(Outcome outcome) {
    lines.finish();
  }
}
