package io.github.losstck.vectors;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.losstck.remote.BadMessage;
import io.github.losstck.remote.Line;
import io.github.losstck.spec.Level;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Gradients;
import io.github.losstck.spi.Operation;
import java.util.Set;

/**
 * Holds a call that an answer is judged by. Its exact value is enclosed anew from the inputs.
 *
 * @param id that the answer bears
 * @param operation that is called
 * @param arguments of the call
 * @param level by whose bounds the answer is judged
 * @param binding whether an answer that is wrong blocks the verdict
 * @param refused whether the inputs are to be refused
 */
record Vector(
    String id,
    Operation operation,
    Arguments arguments,
    Level level,
    boolean binding,
    boolean refused) {

  /**
   * Reads a line.
   *
   * @param bytes of the line
   * @param gradients the convention of the implementation
   * @throws BadMessage if it is no vector
   */
  static Vector parse(byte[] bytes, Gradients gradients) throws BadMessage {
    Line line = Line.parse(bytes, Set.of("vector"));
    ObjectNode vector = line.message();
    Operation operation = Operation.ofMethod(vector.get("operation").asText()).orElseThrow();
    return new Vector(
        line.id(),
        operation,
        line.arguments(vector, operation, gradients),
        vector.get("strict").asBoolean() ? Level.ACCURATE : Level.DOCUMENT,
        vector.get("obligation").asText().equals("must"),
        vector.get("expected").has("refused"));
  }
}
