package io.github.losstck.processor;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes which scenarios run each entry of the register, on which operations, and which code
 * answers for it; or why nothing does. Entries stand in the order of the register, all else is
 * sorted.
 */
final class TraceabilityFile {
  static final String RESOURCE = "losstck/traceability.json";

  private final Traceability all;

  TraceabilityFile(Traceability all) {
    this.all = all;
  }

  void write(OutputStream out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setPrettyPrinter(printer());
      json.writeStartObject();
      json.writeArrayFieldStart("entries");
      for (Stated stated : all.register()) {
        write(json, stated);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private void write(JsonGenerator json, Stated stated) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", stated.id());
    json.writeStringField("title", stated.entry().title());
    String reason = all.features().excluded().get(stated.id());
    if (reason == null) {
      writeTies(json, stated.id());
    } else {
      json.writeStringField("excluded", reason);
    }
    json.writeEndObject();
  }

  private void writeTies(JsonGenerator json, String entry) throws IOException {
    List<Demand> running = all.features().running(entry);
    write(
        json,
        "operations",
        running.stream().flatMap(d -> d.operations().stream()).map(o -> o.method()));
    write(json, "code", all.code().implementationsOf(entry).stream().map(Implementation::element));
    write(json, "scenarios", running.stream().map(Demand::id));
  }

  private static void write(JsonGenerator json, String field, Stream<String> words)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String word : words.distinct().sorted().toList()) {
      json.writeString(word);
    }
    json.writeEndArray();
  }

  /** Breaks lines in one way on every machine. */
  private static DefaultPrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
  }
}
