package io.github.losstck.processor;

import io.github.losstck.spi.Operation;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds what the code says of register and operations.
 *
 * @param implementations every annotated element, and every operation of {@code LossProvider}
 * @param operations the place of each operation's constant
 * @param valued the operations whose exact value the oracle encloses
 * @param bounded the operations whose error the oracle bounds
 */
record AnnotatedCode(
    List<Implementation> implementations,
    Map<Operation, Place> operations,
    Set<Operation> valued,
    Set<Operation> bounded) {
  /** Returns the elements that answer for an entry. */
  List<Implementation> implementationsOf(String entry) {
    return implementations.stream().filter(a -> a.names(entry)).toList();
  }
}
