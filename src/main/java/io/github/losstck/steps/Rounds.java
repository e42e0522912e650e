package io.github.losstck.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Has several callers call at once, each on a thread of its own, in rounds that all begin together.
 * In a round everybody calls over and over: a thread that waited after each call would mostly find
 * the others waiting. No round begins once one of them has failed.
 */
final class Rounds {
  /** Lets threads that happen to run one after another begin together again. */
  private static final int ROUNDS = 5;

  /**
   * Lasts a few time slices of a scheduler, so that threads which share one processor are stopped
   * in the middle of a call. The verdict on a sound provider does not depend on it.
   */
  private static final long NANOS = TimeUnit.MILLISECONDS.toNanos(5);

  private final String name;
  private final List<Concurrency.Caller> callers;
  private final AtomicReferenceArray<Throwable> failures;
  private final CyclicBarrier barrier;
  private volatile boolean failed;
  private long end;
  private int round;

  Rounds(String name, List<Concurrency.Caller> callers) {
    this.name = name;
    this.callers = callers;
    this.failures = new AtomicReferenceArray<>(callers.size());
    this.barrier = new CyclicBarrier(callers.size(), this::begin);
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

  /** Runs in one thread while all the others wait, which then see what it wrote. */
  private void begin() {
    round = failed ? ROUNDS + 1 : round + 1;
    end = System.nanoTime() + NANOS;
  }

  private void call(int caller) {
    while (await()) {
      try {
        do {
          callers.get(caller).call();
        } while (!failed && System.nanoTime() < end);
      } catch (Throwable e) {
        failures.set(caller, e);
        failed = true;
      }
    }
  }

  /** Waits for the others, and says whether there is another round. */
  private boolean await() {
    try {
      Thread.interrupted(); // what the provider left behind
      barrier.await();
      return round <= ROUNDS;
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
