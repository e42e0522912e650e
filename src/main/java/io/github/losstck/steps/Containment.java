package io.github.losstck.steps;

import io.github.losstck.verdict.ConductText;

/** Requires that a NaN in one row of a batch leaves the answers to the other rows as they were. */
final class Containment implements Conduct {
  @Override
  public void observe(Observed observed) {
    Batch batch = new Batch(observed.operation(), observed.arguments());
    Widened clean = observed.widen(observed.reply());
    for (int row = 0; row < batch.rows(); row++) {
      Widened poisoned = observed.widen(observed.ask(batch.poisoned(row)));
      int start = batch.firstElement(row, clean.answer());
      int end = batch.firstElement(row + 1, clean.answer());
      for (int i = 0; i < clean.answer().size(); i++) {
        if ((i < start || i >= end) && poisoned.isApart(i, clean, i)) {
          throw new NotConforming(
              ConductText.reachedByNan(
                  observed.operation(), row, clean.answer(), poisoned.answer(), i));
        }
      }
    }
  }
}
