package io.github.losstck;

import io.github.losstck.verdict.Outcome;

/** Follows a run while it goes on. */
public interface Progress {

  /**
   * Says that a run begins.
   *
   * @param scenarios how many outcomes will be reported: each scenario counts once for each subject
   */
  void started(int scenarios);

  /**
   * Says that one scenario is finished for one subject.
   *
   * @param outcome how it ended
   */
  void finished(Outcome outcome);
}
