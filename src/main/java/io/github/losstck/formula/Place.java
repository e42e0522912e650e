package io.github.losstck.formula;

import io.github.losstck.arithmetic.Array;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Points into a formula, for messages.
 *
 * @param formula the whole text
 * @param column counted in characters from 1
 */
record Place(String formula, int column) {
  /** How much of a long formula a message quotes on either side of the place: half a line. */
  private static final int QUOTED = 40;

  /** Returns an exception whose message is one line: the place, then what is given. */
  FormulaException error(String problemAndRemedy) {
    return new FormulaException(
        column, "column " + column + " of `" + quote() + "`: " + problemAndRemedy);
  }

  /** Computes with arrays; what does not fit together is reported at this place. */
  <N> Array<N> computing(Supplier<Array<N>> computation) {
    try {
      return computation.get();
    } catch (IllegalArgumentException unfit) {
      throw error(String.valueOf(unfit.getMessage()));
    }
  }

  private String quote() {
    int start = column - 1 > QUOTED ? column - 1 - QUOTED : 0;
    int end = formula.length() - column > QUOTED ? column + QUOTED : formula.length();
    String part = formula.substring(start, end).lines().collect(Collectors.joining(" "));
    return (start > 0 ? "…" : "") + part + (end < formula.length() ? "…" : "");
  }
}
