package io.github.losstck.remote;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Holds documents against the JSON Schemas that the kit publishes. */
public final class Schemas {
  /** Is where {@code urn:loss-tck:call} is found, as {@code call.json}. */
  private static final String FOLDER = "classpath:losstck/schema/";

  private static final String PREFIX = "urn:loss-tck:";

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemaIdResolvers(
                  resolvers ->
                      resolvers.mappings(
                          urn ->
                              urn.startsWith(PREFIX)
                                  ? FOLDER + urn.substring(PREFIX.length()) + ".json"
                                  : urn)));

  private static final Map<String, Schema> LOADED = new ConcurrentHashMap<>();

  private static final Set<String> MESSAGES =
      Set.of(
          "start",
          "started",
          "echo",
          "echoed",
          "call",
          "result",
          "notClaimed",
          "refused",
          "error",
          "stop",
          "scenario",
          "begun",
          "observe",
          "observed",
          "sweep",
          "swept",
          "remark",
          "working",
          "unfit",
          "timedOut",
          "vector");

  private Schemas() {}

  /** Returns whether there is a message of this type. */
  static boolean isMessage(String type) {
    return MESSAGES.contains(type);
  }

  /**
   * Holds a document against a schema.
   *
   * @param schema its name, as in {@code call}
   * @param document to validate
   * @return the first violation, place first, if there is one
   */
  public static Optional<String> violation(String schema, JsonNode document) {
    List<Error> errors = LOADED.computeIfAbsent(schema, Schemas::load).validate(document);
    return errors.stream().findFirst().map(Error::toString);
  }

  private static Schema load(String name) {
    return REGISTRY.getSchema(SchemaLocation.of(PREFIX + name));
  }
}
