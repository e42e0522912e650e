package io.github.losstck.processor;

import io.github.losstck.spi.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds each operation of {@code LossProvider} to naming the entries that scenarios run on it, and
 * no others.
 */
final class OperationCheck {
  private final List<Stated> register;
  private final Features features;
  private final List<Message> messages = new ArrayList<>();

  OperationCheck(List<Stated> register, Features features, AnnotatedCode code) {
    this.register = register;
    this.features = features;
    code.implementations().forEach(a -> a.operation().ifPresent(o -> check(o, a)));
  }

  List<Message> messages() {
    return messages;
  }

  private void check(Operation operation, Implementation implementation) {
    for (Stated stated : register) {
      if (features.excluded().containsKey(stated.id())) {
        continue; // EntryCheck tells of these
      }
      List<Demand> running = features.running(stated.id());
      Optional<Demand> asking =
          running.stream().filter(d -> d.operations().contains(operation)).findFirst();
      if (asking.isPresent() && !implementation.names(stated.id())) {
        messages.add(unnamed(stated, implementation, operation, asking.get()));
      } else if (asking.isEmpty() && !running.isEmpty()) {
        implementation.references().stream()
            .filter(c -> c.id().equals(stated.id()))
            .forEach(c -> messages.add(unasked(stated, c, operation)));
      }
    }
  }

  private static Message unnamed(
      Stated stated, Implementation implementation, Operation operation, Demand demand) {
    return new Message(
        ErrorCode.LT06,
        implementation.place(),
        "the scenario %s runs %s on %s, which does not name it"
            .formatted(demand.id(), stated, operation.method()),
        "add \"%s\" to @Specified, or see to the tags of %s"
            .formatted(stated.id(), demand.place()));
  }

  private static Message unasked(Stated stated, EntryReference reference, Operation operation) {
    return new Message(
        ErrorCode.LT07,
        reference.place(),
        "no scenario runs %s on %s".formatted(stated, operation.method()),
        "delete \"%s\", or tag one that does with %s".formatted(stated.id(), stated.tag()));
  }
}
