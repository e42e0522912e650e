package io.github.losstck.journal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.github.losstck.verdict.Digest;
import java.util.List;

/**
 * Ties each line of a journal to all before it by a digest, so that none is altered, moved or left
 * out unseen. It keeps accidents out, and nobody who computes the digests anew.
 */
final class Chain {
  /** Holds an entry with the digest of it and of all before it. */
  private record Line(JsonNode entry, String sha256) {}

  private String last = "";

  /** Writes the next line, without its line feed. */
  String line(ObjectNode entry) {
    String text = Records.text(entry);
    last = digest(text);
    return Records.text(
        JsonNodeFactory.instance
            .objectNode()
            .putRawValue("entry", new RawValue(text))
            .put("sha256", last));
  }

  /**
   * Reads the next line.
   *
   * @throws IllegalArgumentException if it is no line of a journal, or not the next, in one line
   */
  JsonNode entry(String line) {
    Line next = Records.read(Records.parse(line), Line.class);
    last = digest(Records.text(next.entry()));
    if (!last.equals(next.sha256())) {
      throw new IllegalArgumentException("was altered, or a line before it is missing");
    }
    return next.entry();
  }

  private String digest(String entry) {
    return Digest.of(List.of(last.getBytes(US_ASCII), entry.getBytes(US_ASCII)));
  }
}
