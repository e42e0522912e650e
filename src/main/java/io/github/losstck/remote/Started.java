package io.github.losstck.remote;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Gradients;
import io.github.losstck.spi.Identity;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Holds what an adapter says of itself.
 *
 * @param identity of the implementation
 * @param claims the operations offered
 * @param declarations limits and conventions
 * @param bits whether it reads tensors that are bits alone
 */
public record Started(
    Identity identity, Set<Operation> claims, Declarations declarations, boolean bits) {

  /**
   * Reads the answer to {@code start}, which its schema has admitted.
   *
   * @throws Unfit if it is the kit's harness, and has no provider to offer
   */
  static Started read(Line answer) {
    ObjectNode message = answer.message();
    if (answer.type().equals("unfit")) {
      throw new Unfit(message.get("problem").asText(), message.get("isUsage").asBoolean());
    }
    JsonNode provider = message.get("provider");
    Set<Operation> claims = EnumSet.noneOf(Operation.class);
    message
        .get("claims")
        .forEach(name -> claims.add(Operation.ofMethod(name.asText()).orElseThrow()));
    return new Started(
        new Identity(provider.get("name").asText(), provider.get("version").asText()),
        claims,
        declarations(message.path("declarations")),
        message.path("bits").asBoolean());
  }

  private static Declarations declarations(JsonNode said) {
    Set<Precision> precisions = EnumSet.noneOf(Precision.class);
    said.path("precisions").forEach(name -> precisions.add(Messages.precision(name.asText())));
    return new Declarations(
        precisions.isEmpty() ? EnumSet.allOf(Precision.class) : precisions,
        said.path("flushesSubnormals").asBoolean(),
        gradients(said.path("gradients").asText(Gradients.DERIVATIVE.word())),
        said.path("hardLabelsOnly").asBoolean(),
        said.path("maximumRank").asInt(Integer.MAX_VALUE),
        said.path("concurrent").asBoolean(true),
        composed(said.path("composed")));
  }

  private static Map<Operation, String> composed(JsonNode said) {
    Map<Operation, String> composed = new EnumMap<>(Operation.class);
    said.properties()
        .forEach(
            part ->
                composed.put(
                    Operation.ofMethod(part.getKey()).orElseThrow(), part.getValue().asText()));
    return composed;
  }

  private static Gradients gradients(String word) {
    return Arrays.stream(Gradients.values())
        .filter(convention -> convention.word().equals(word))
        .findFirst()
        .orElseThrow();
  }

  /**
   * Composes the message.
   *
   * @param id of the {@code start} that it answers
   * @return a line
   */
  public byte[] message(String id) {
    return Messages.message(
        "started",
        id,
        json -> {
          json.writeNumberField("protocol", Messages.PROTOCOL);
          json.writeObjectFieldStart("provider");
          json.writeStringField("name", identity.name());
          json.writeStringField("version", identity.version());
          json.writeEndObject();
          json.writeArrayFieldStart("claims");
          for (Operation operation : claims) {
            json.writeString(operation.method());
          }
          json.writeEndArray();
          write(json, declarations);
          json.writeBooleanField("bits", bits);
        });
  }

  private static void write(JsonGenerator json, Declarations declarations) throws IOException {
    json.writeObjectFieldStart("declarations");
    json.writeArrayFieldStart("precisions");
    for (Precision precision : EnumSet.copyOf(declarations.precisions())) {
      json.writeString(Messages.datatype(precision));
    }
    json.writeEndArray();
    json.writeBooleanField("flushesSubnormals", declarations.flushesSubnormals());
    json.writeStringField("gradients", declarations.gradients().word());
    json.writeBooleanField("hardLabelsOnly", declarations.hardLabelsOnly());
    json.writeNumberField("maximumRank", declarations.maximumRank());
    json.writeBooleanField("concurrent", declarations.concurrent());
    json.writeObjectFieldStart("composed");
    for (Map.Entry<Operation, String> part : declarations.composed().entrySet()) {
      json.writeStringField(part.getKey().method(), part.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
