package io.github.losstck.isolation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Looks at a provider while it is asked: says now and then that it is within its deadline, and ends
 * the process with the stack of the call that is not.
 */
final class Watchdog implements Runnable {
  /** Is short beside every deadline, and costs a thread next to nothing. */
  private static final long LOOK_MILLIS = 50;

  /** Is several times within every deadline of the client. */
  private static final int LOOKS_A_WORD = 10;

  private final TimedProvider provider;
  private final Duration deadline;
  private final Mouth mouth;

  /** Speaks to the client while the harness is at work. */
  interface Mouth {
    /** Says that the work goes on. */
    void working();

    /** Says that a call has taken too long, and ends the process. */
    void timedOut(List<String> stack);
  }

  Watchdog(TimedProvider provider, Duration deadline, Mouth mouth) {
    this.provider = provider;
    this.deadline = deadline;
    this.mouth = mouth;
  }

  void start() {
    Thread thread = new Thread(this, "loss-tck-watchdog");
    thread.setDaemon(true);
    thread.setPriority(Thread.MAX_PRIORITY);
    thread.start();
  }

  @Override
  public void run() {
    for (long look = 1; pause(); look++) {
      Optional<List<String>> overdue = provider.overdue(deadline.toNanos());
      if (overdue.isPresent()) {
        mouth.timedOut(overdue.get());
        return;
      }
      if (look % LOOKS_A_WORD == 0) {
        mouth.working();
      }
    }
  }

  private static boolean pause() {
    try {
      Thread.sleep(LOOK_MILLIS);
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }
}
