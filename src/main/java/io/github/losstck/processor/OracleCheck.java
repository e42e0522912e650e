package io.github.losstck.processor;

import io.github.losstck.spi.Operation;
import java.util.ArrayList;
import java.util.List;

/** Refuses operations whose exact value, or whose error, the oracle does not know. */
final class OracleCheck {
  private OracleCheck() {}

  static List<Message> messages(AnnotatedCode code) {
    List<Message> messages = new ArrayList<>();
    code.operations()
        .forEach(
            (operation, place) -> {
              if (!code.valued().contains(operation)) {
                messages.add(missing(ErrorCode.LT08, place, operation, "exact value", "@ValueOf"));
              }
              if (!code.bounded().contains(operation)) {
                messages.add(
                    missing(ErrorCode.LT09, place, operation, "bound on the error", "@BoundOf"));
              }
            });
    return messages;
  }

  private static Message missing(
      ErrorCode code, Place place, Operation operation, String what, String annotation) {
    return new Message(
        code,
        place,
        "the oracle has no " + what + " of " + operation.method(),
        "write it in the package oracle, and mark it " + annotation + "(" + operation.name() + ")");
  }
}
