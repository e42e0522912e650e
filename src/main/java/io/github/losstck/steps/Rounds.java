package io.github.losstck.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Has several callers call at once, round after round, each on a thread of its own. All begin a
 * round together; none begins another once one of them has failed.
 */
final class Rounds {
  /** Makes so many rounds that calls overlap even where the threads share one processor. */
  private static final int MOST = 24;

  /** Bounds the time that slow providers take; the verdict on a sound one does not depend on it. */
  private static final long NANOS = TimeUnit.MILLISECONDS.toNanos(300);

  private final String name;
  private final List<Concurrency.Caller> callers;
  private final AtomicReferenceArray<Throwable> failures;
  private final CyclicBarrier barrier;
  private final long deadline = System.nanoTime() + NANOS;
  private int round;
  private boolean over;

  Rounds(String name, List<Concurrency.Caller> callers) {
    this.name = name;
    this.callers = callers;
    this.failures = new AtomicReferenceArray<>(callers.size());
    this.barrier = new CyclicBarrier(callers.size(), this::nextRound);
  }

  /** Runs all rounds and raises the failure of the first caller that has one, as it was. */
  void run() {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < callers.size(); i++) {
      int caller = i;
      Thread thread = new Thread(() -> call(caller), "loss-tck " + name + " " + caller);
      thread.setDaemon(true);
      threads.add(thread);
    }
    threads.forEach(Thread::start);
    threads.forEach(Rounds::join);
    for (int i = 0; i < callers.size(); i++) {
      if (failures.get(i) != null) {
        Rounds.<RuntimeException>raise(failures.get(i));
      }
    }
  }

  /** Runs in one thread while all wait, which then see what it wrote. */
  private void nextRound() {
    boolean failed = false;
    for (int i = 0; i < callers.size(); i++) {
      failed |= failures.get(i) != null;
    }
    over = failed || round == MOST || round > 1 && System.nanoTime() > deadline;
    round++;
  }

  private void call(int caller) {
    while (await()) {
      try {
        callers.get(caller).call();
      } catch (Throwable e) {
        failures.set(caller, e);
      }
    }
  }

  /** Waits for the others, and says whether there is another round. */
  private boolean await() {
    try {
      Thread.interrupted(); // what the provider left behind
      barrier.await();
      return !over;
    } catch (InterruptedException | BrokenBarrierException e) {
      return false;
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a provider was asked by threads", e);
    }
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void raise(Throwable throwable) throws T {
    throw (T) throwable;
  }
}
