package io.github.losstck.remote;

import java.time.Duration;

/**
 * Says how long the next call of a process may take: its first one longer than the others, since
 * libraries load what they need when they are first called.
 */
final class Patience {
  /** Lets a first call take longer than the one before it on a machine that has got busier. */
  private static final int TIMES = 3;

  private final Duration deadline;
  private Duration first = Launch.START;
  private boolean isFirst;

  Patience(Duration deadline) {
    this.deadline = deadline;
  }

  /** Begins with a process that has not been called. */
  void begin() {
    isFirst = true;
  }

  /** Returns how long the next call may take. */
  Duration next() {
    return isFirst && first.compareTo(deadline) > 0 ? first : deadline;
  }

  /** Notes that a call was answered. */
  void answered(Duration taken) {
    if (isFirst) {
      first = taken.multipliedBy(TIMES);
    }
    isFirst = false;
  }

  /** Notes that a call was not answered: the first of another process is given no more time. */
  void gaveUp() {
    if (isFirst) {
      first = deadline;
    }
    isFirst = false;
  }
}
