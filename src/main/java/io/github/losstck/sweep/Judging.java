package io.github.losstck.sweep;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Judges the answers of a sweep while the provider gives the next ones: the provider is called from
 * one thread, the answers are judged on all processors, and what is found is put together in the
 * order of the calls, so that it is the same whatever ran when.
 */
public final class Judging {
  private static final int THREADS = Runtime.getRuntime().availableProcessors();
  private static final AtomicInteger STARTED = new AtomicInteger();
  private static final ExecutorService JUDGES =
      Executors.newFixedThreadPool(THREADS, Judging::thread);

  /** Keeps every judge busy, and the answers that wait few. */
  private static final int MOST_WAITING = 2 * THREADS;

  private final Operation operation;
  private final Declarations declarations;
  private final Swept swept;
  private final Queue<Future<Swept>> waiting = new ArrayDeque<>();

  /**
   * Begins with no answers.
   *
   * @param operation that is swept
   * @param precision of the answers
   * @param declarations of the provider
   */
  public Judging(Operation operation, Precision precision, Declarations declarations) {
    this.operation = operation;
    this.declarations = declarations;
    this.swept = new Swept(operation, precision);
  }

  private static Thread thread(Runnable judge) {
    Thread thread = new Thread(judge, "loss-tck-judge-" + STARTED.incrementAndGet());
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Has an answer judged, and waits if too many are waiting already.
   *
   * @param arguments of the call
   * @param answer of the shape and precision that is due, which nobody writes to any more
   */
  public void judge(Arguments arguments, Tensor answer) {
    waiting.add(JUDGES.submit(() -> Swept.of(operation, arguments, answer, declarations)));
    if (waiting.size() > MOST_WAITING) {
      takeNext();
    }
  }

  /** Returns what all answers come to. */
  public Swept finish() {
    while (!waiting.isEmpty()) {
      takeNext();
    }
    return swept;
  }

  private void takeNext() {
    try {
      swept.merge(waiting.remove().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while answers were judged", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(
          "the answers to " + operation.phrase() + " cannot be judged: " + e.getCause(), e);
    }
  }
}
