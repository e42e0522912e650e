package io.github.losstck.oip;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.losstck.spi.Identity;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import java.io.IOException;
import java.util.Optional;

/** Asks a server who it is and which operations it has models for. */
final class Discovery {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Http http;

  Discovery(Http http) {
    this.http = http;
  }

  /**
   * Asks whether the server is ready.
   *
   * @throws io.github.losstck.verdict.ProviderFault if it is not
   */
  void requireReady() {
    Http.Reply ready = http.get("/v2/health/ready");
    if (!ready.isSuccess()) {
      throw Faults.notReady(ready);
    }
  }

  /** Asks for name, version and extensions; a server that does not tell has none of them. */
  Server server() {
    JsonNode metadata = metadata("/v2").orElse(JSON.createObjectNode());
    boolean binary = false;
    for (JsonNode extension : metadata.path("extensions")) {
      binary |= extension.asText().equals(Server.BINARY_TENSORS);
    }
    Identity identity =
        Server.identity(metadata.path("name").asText(), metadata.path("version").asText());
    return new Server(identity, binary);
  }

  /**
   * Looks for models: for each operation one of its own name, in whichever format, and one of its
   * name and {@code _fp32} or {@code _fp64} for each format that is still missing.
   */
  Models models() {
    Models models = new Models();
    for (Operation operation : Operation.values()) {
      look(operation, operation.method(), models);
      for (Precision precision : Precision.values()) {
        if (models.get(operation, precision).isEmpty()) {
          String suffix = precision == Precision.BINARY32 ? "_fp32" : "_fp64";
          look(operation, operation.method() + suffix, models);
        }
      }
    }
    return models;
  }

  private void look(Operation operation, String name, Models models) {
    metadata("/v2/models/" + name)
        .ifPresent(metadata -> models.add(operation, Model.of(name, operation, metadata)));
  }

  /** Returns what is told at a path; nothing if the server does not know it. */
  private Optional<JsonNode> metadata(String path) {
    Http.Reply reply = http.get(path);
    if (reply.status() == 404 || reply.status() == 400) {
      return Optional.empty();
    }
    if (!reply.isSuccess()) {
      throw Faults.unexpected(path, reply);
    }
    try {
      return Optional.of(JSON.readTree(reply.body()));
    } catch (IOException e) {
      throw Faults.notJson(path, reply.body(), e);
    }
  }
}
