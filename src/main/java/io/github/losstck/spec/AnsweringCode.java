package io.github.losstck.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells which code of the kit answers for each entry of the register, as the compiler found it.
 *
 * @param byEntry names of types and methods, by the id of the entry
 */
public record AnsweringCode(Map<String, List<String>> byEntry) {
  private static final String RESOURCE = "losstck/traceability.json";

  /**
   * Loads what was written when the kit was compiled; nothing if it was compiled without its
   * annotation processor, as some editors do.
   *
   * @throws UncheckedIOException if the resource cannot be read
   */
  public static AnsweringCode load() {
    try (InputStream in = AnsweringCode.class.getClassLoader().getResourceAsStream(RESOURCE)) {
      return parse(in == null ? new byte[0] : in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(
          RESOURCE + ": cannot be read; see that the kit's jar is whole", e);
    }
  }

  /** Reads an object whose {@code entries} each have an id and, if code answers, its names. */
  static AnsweringCode parse(byte[] text) throws IOException {
    Map<String, List<String>> byEntry = new TreeMap<>();
    for (JsonNode entry : new ObjectMapper().readTree(text).path("entries")) {
      List<String> names = new ArrayList<>();
      entry.path("code").forEach(name -> names.add(name.asText()));
      byEntry.put(entry.path("id").asText(), List.copyOf(names));
    }
    return new AnsweringCode(byEntry);
  }

  /** Returns the names of what answers for an entry. */
  public List<String> of(Entry entry) {
    return byEntry.getOrDefault(entry.id(), List.of());
  }
}
