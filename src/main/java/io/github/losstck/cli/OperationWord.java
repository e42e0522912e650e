package io.github.losstck.cli;

import io.github.losstck.spi.Operation;

/** Reads the word for an operation. */
final class OperationWord extends Word<Operation> {
  OperationWord() {
    super("operation", Operation.values(), Operation::method);
  }
}
