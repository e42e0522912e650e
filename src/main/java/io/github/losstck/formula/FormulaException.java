package io.github.losstck.formula;

/** Reports a formula that cannot be read or evaluated: where, what is wrong, what to write. */
public final class FormulaException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final int column;

  FormulaException(int column, String message) {
    super(message);
    this.column = column;
  }

  /** Returns where in the formula the problem is, counted in characters from 1. */
  public int column() {
    return column;
  }
}
