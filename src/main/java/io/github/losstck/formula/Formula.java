package io.github.losstck.formula;

import io.github.losstck.arithmetic.Array;
import io.github.losstck.spi.Operation;
import java.util.Set;

/** Holds a formula, read once and evaluated in any arithmetic. */
public final class Formula {
  private Formula() {}

  /** Reads a formula. */
  public static Formula parse(String text) {
    throw new FormulaException(1, "not readable yet: " + text);
  }

  /** Returns the operations that the formula calls, in the order of {@link Operation}. */
  public Set<Operation> operations() {
    return Set.of();
  }

  /** Returns the names of the variables that the formula reads, sorted. */
  public Set<String> variables() {
    return Set.of();
  }

  /** Computes the formula. */
  public <N> Array<N> evaluate(Evaluation<N> evaluation) {
    return evaluation.variable("");
  }
}
