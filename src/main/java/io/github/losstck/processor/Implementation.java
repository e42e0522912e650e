package io.github.losstck.processor;

import io.github.losstck.spi.Operation;
import java.util.List;
import java.util.Optional;

/**
 * Is a method or type that answers for register entries, or an operation that may.
 *
 * @param element as in {@code io.github.losstck.spi.LossProvider#sigmoid}
 * @param operation if it is a method of {@code LossProvider} that offers one
 * @param place of the element
 * @param isAnnotated whether it has the annotation
 * @param references what the annotation names, in the order written
 */
record Implementation(
    String element,
    Optional<Operation> operation,
    Place place,
    boolean isAnnotated,
    List<EntryReference> references) {
  boolean names(String entry) {
    return references.stream().anyMatch(c -> c.id().equals(entry));
  }
}
