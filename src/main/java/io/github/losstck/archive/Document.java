package io.github.losstck.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.losstck.UsageException;
import io.github.losstck.remote.Schemas;
import io.github.losstck.verdict.Quotation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file of JSON that meets one of the published schemas, and no other. */
public final class Document {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private Document() {}

  /**
   * Reads a file.
   *
   * @param file to read
   * @param schema its name, as in {@code certificate}
   * @return the content, which meets the schema
   * @throws UsageException if there is no such file, or it holds anything else
   */
  public static JsonNode read(Path file, String schema) {
    JsonNode document;
    try {
      document = JSON.readTree(Files.readString(file));
    } catch (JsonProcessingException e) {
      throw unfit(file, schema, e.getOriginalMessage());
    } catch (IOException e) {
      throw new UsageException(
          file + ": is no " + schema + " that can be read; name a file that 'certify' wrote");
    }
    Schemas.violation(schema, document)
        .ifPresent(
            violation -> {
              throw unfit(file, schema, violation);
            });
    return document;
  }

  private static UsageException unfit(Path file, String schema, String problem) {
    return new UsageException(
        file
            + ": is no "
            + schema
            + " as this kit writes it ("
            + Quotation.spelled(problem)
            + "); write it anew with this kit");
  }
}
