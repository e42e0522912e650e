package io.github.losstck.archive;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Gradients;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import java.util.Map;
import java.util.Set;

/** Reads declarations as a certificate writes them. */
final class DeclarationsReader {
  private DeclarationsReader() {}

  static Declarations of(JsonNode json) {
    Declarations declared =
        precisions(json.get("precisions"))
            .gradients(
                Named.of(
                    Gradients.values(), Gradients::formula, json.get("gradients").textValue()));
    if (json.get("maximumRank").isInt()) {
      declared = declared.upToRank(json.get("maximumRank").intValue());
    }
    if (json.get("flushesSubnormals").booleanValue()) {
      declared = declared.flushingSubnormals();
    }
    if (json.get("hardLabelsOnly").booleanValue()) {
      declared = declared.acceptingHardLabelsOnly();
    }
    for (Map.Entry<String, JsonNode> part : json.get("composed").properties()) {
      Operation operation = CertificateReader.operation(part.getKey());
      declared = declared.composing(operation, part.getValue().textValue());
    }
    return json.get("concurrent").booleanValue() ? declared : declared.notConcurrent();
  }

  private static Declarations precisions(JsonNode json) {
    Set<Precision> precisions = Named.all(json, Precision.values(), Precision::word);
    Precision first = precisions.iterator().next();
    return Declarations.standard().precisions(first, precisions.toArray(Precision[]::new));
  }
}
