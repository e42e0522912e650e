package io.github.losstck.steps;

import io.github.losstck.spi.Tensor;

/** Requires that the same inputs give the same bits however often they are asked for. */
final class Repetition implements Conduct {
  /** Repeats often enough for a counter or an alternation of two states to show. */
  private static final int TIMES = 3;

  static final String CAUSE = "something is kept from one call to the next";

  @Override
  public void observe(Observed observed) {
    Tensor first = observed.reply().answer();
    for (int i = 0; i < TIMES; i++) {
      Bits.requireEqual(
          observed.operation().phrase() + " differs when evaluated again",
          first,
          observed.ask(observed.arguments()).answer(),
          CAUSE);
    }
  }
}
