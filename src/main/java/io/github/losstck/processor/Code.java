package io.github.losstck.processor;

import io.github.losstck.spi.Operation;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds what the code says of register and operations.
 *
 * @param answering every annotated element, and every operation of {@code LossProvider}
 * @param operations the place of each operation's constant
 * @param valued the operations whose exact value the oracle encloses
 * @param bounded the operations whose error the oracle bounds
 */
record Code(
    List<Answering> answering,
    Map<Operation, Place> operations,
    Set<Operation> valued,
    Set<Operation> bounded) {
  /** Returns the elements that answer for an entry. */
  List<Answering> answeringFor(String entry) {
    return answering.stream().filter(a -> a.names(entry)).toList();
  }
}
