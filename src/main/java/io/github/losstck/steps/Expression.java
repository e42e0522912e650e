package io.github.losstck.steps;

import io.github.losstck.formula.Formula;
import io.github.losstck.spi.Operation;

/** Stands for a value that a step speaks of. */
public sealed interface Expression {
  /** Stands for the result of an operation that was evaluated before. */
  record ResultOf(Operation operation) implements Expression {
    @Override
    public String toString() {
      return operation.result();
    }
  }

  /** Stands for the value of a formula. */
  record ValueOf(Formula formula) implements Expression {
    @Override
    public String toString() {
      return formula.toString();
    }
  }
}
