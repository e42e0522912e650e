package io.github.losstck.isolation;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.losstck.journal.Records;
import io.github.losstck.remote.BadMessage;
import io.github.losstck.remote.Line;
import io.github.losstck.remote.Messages;
import io.github.losstck.remote.TensorWriter;
import io.github.losstck.remote.WireTensor;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Gradients;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Tensor;
import io.github.losstck.sweep.Swept;
import java.io.IOException;
import java.util.Optional;

/** Writes what the answers of a sweep come to, and reads it back without loss. */
final class SweptJson {
  private static final ObjectMapper TREES = new ObjectMapper();

  private SweptJson() {}

  static void write(JsonGenerator json, Operation operation, Swept swept) throws IOException {
    json.writeFieldName("passport");
    TREES.writeTree(json, Records.write(swept.passport()));
    json.writeNumberField("answers", swept.answers());
    json.writeNumberField("beyond", swept.beyond());
    json.writeNumberField("digest", swept.digest());
    if (swept.worst().isPresent()) {
      write(json, "worst", operation, swept.worst().get());
    }
    if (swept.uncertain().isPresent()) {
      write(json, "uncertain", operation, swept.uncertain().get());
    }
  }

  private static void write(
      JsonGenerator json, String name, Operation operation, Swept.Answer answer)
      throws IOException {
    json.writeObjectFieldStart(name);
    Messages.inputs(json, operation, answer.arguments(), true);
    json.writeFieldName("output");
    TensorWriter.write(json, null, WireTensor.of(answer.answer()), true);
    json.writeNumberField("errorUlps", answer.errorUlps());
    json.writeEndObject();
  }

  static Swept read(Line line, Operation operation, Gradients gradients) throws BadMessage {
    JsonNode message = line.message();
    return Swept.of(
        Records.readPassport(message.get("passport")),
        message.get("answers").asLong(),
        message.get("beyond").asLong(),
        message.get("digest").asInt(),
        answer(line, message.get("worst"), operation, gradients),
        answer(line, message.get("uncertain"), operation, gradients));
  }

  private static Optional<Swept.Answer> answer(
      Line line, JsonNode node, Operation operation, Gradients gradients) throws BadMessage {
    if (node == null) {
      return Optional.empty();
    }
    Arguments arguments = line.arguments(node, operation, gradients);
    Tensor output = line.tensor(node.get("output")).tensor();
    return Optional.of(new Swept.Answer(arguments, output, node.get("errorUlps").asDouble()));
  }
}
