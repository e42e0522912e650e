package io.github.losstck.steps;

import io.github.losstck.spi.Arguments;
import io.github.losstck.verdict.ConductText;

/**
 * Requires that each row of a batch gets the answer that it gets alone, as far as the bounds of
 * both let it differ, or bit for bit.
 */
enum Independence implements Conduct {
  /** Lets the two answers differ by the bounds of both. */
  WITHIN_BOUNDS {
    @Override
    boolean differ(Widened batch, int element, Widened alone, int place) {
      return batch.isApart(element, alone, place);
    }
  },
  /** Lets the two answers differ in nothing. */
  BITWISE {
    @Override
    boolean differ(Widened batch, int element, Widened alone, int place) {
      return batch.differs(element, alone, place);
    }
  };

  abstract boolean differ(Widened batch, int element, Widened alone, int place);

  @Override
  public void observe(Observed observed) {
    Batch batch = new Batch(observed.operation(), observed.arguments());
    Widened together = observed.widen(observed.reply());
    for (int row = 0; row < batch.rows(); row++) {
      Arguments arguments = batch.alone(row);
      Widened alone = observed.widen(observed.ask(arguments));
      int start = batch.firstElement(row, together.answer());
      for (int i = 0; i < alone.answer().size(); i++) {
        if (differ(together, start + i, alone, i)) {
          throw new NotConforming(
              ConductText.differsInBatch(
                  observed.operation(),
                  arguments,
                  i,
                  alone.answer(),
                  together.answer(),
                  start + i));
        }
      }
    }
  }
}
