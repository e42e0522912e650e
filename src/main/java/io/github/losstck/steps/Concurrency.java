package io.github.losstck.steps;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Requires that calls made at once get the answers that they get one after another, bit for bit.
 *
 * <p>Every thread asks for a row of its own, over and over in one batch, so that whatever two calls
 * share holds the wrong numbers for one of them.
 *
 * @param threads that call at once
 */
record Concurrency(int threads) implements Conduct {
  static final String WORD = "threads ";

  /** Makes a call of short rows long beside what is done between two calls. */
  private static final int ROWS = 2048;

  /** Makes a call of wide rows as long as one of rows of 3. */
  private static final int ELEMENTS = 3 * ROWS;

  @Override
  public Optional<String> inside() {
    return Optional.of(WORD + threads);
  }

  @Override
  public void observe(Observed observed) {
    if (!observed.isConcurrent()) {
      throw new Interrupted(
          Status.EXCLUDED, "threads: the provider declares that it is called by one at a time");
    }
    Batch batch = new Batch(observed.operation(), observed.arguments());
    List<Caller> callers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      callers.add(caller(observed, batch, i));
    }
    new Rounds(observed.operation().method(), callers).run();
  }

  /** Asks twice on this thread first: what cannot be repeated says nothing about threads. */
  private static Caller caller(Observed observed, Batch batch, int thread) {
    int rows = Math.min(ROWS, ELEMENTS / batch.width());
    Arguments arguments = batch.filledWith(thread % batch.rows(), rows);
    Operation operation = observed.operation();
    Tensor expected = observed.ask(arguments).answer();
    Bits.requireEqual(
        operation.phrase() + " differs when evaluated again, on one thread",
        expected,
        observed.ask(arguments).answer(),
        Repetition.CAUSE);
    return () ->
        Bits.requireEqual(
            operation.phrase() + " differs when evaluated by several threads at once",
            expected,
            observed.ask(arguments).answer(),
            "calls share what they write to; or declare notConcurrent()");
  }

  /** Makes one call and checks its answer. */
  interface Caller {
    void call();
  }
}
