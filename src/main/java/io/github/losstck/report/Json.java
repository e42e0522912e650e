package io.github.losstck.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.losstck.spec.Sampling;
import io.github.losstck.spi.Identity;
import io.github.losstck.verdict.Judgement;
import io.github.losstck.verdict.Measurement;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes JSON: indented, keys sorted, the same bytes for the same content.
 *
 * <p>Numbers that JSON cannot carry are the strings {@code "NaN"}, {@code "Infinity"} and {@code
 * "-Infinity"}. Text is ASCII, so that nothing in it steers whoever reads it as it stands.
 */
final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private Json() {}

  /** Returns the text of an object, each field and each element of an array on a line. */
  static String text(Map<String, Object> fields) {
    return text(fields, objectsOnLines().withArrayIndenter(INDENTER));
  }

  /** Returns the text of an object, each field on a line, and each array on one. */
  static String textWithArraysOnOneLine(Map<String, Object> fields) {
    return text(fields, objectsOnLines());
  }

  private static DefaultPrettyPrinter objectsOnLines() {
    return new DefaultPrettyPrinter().withObjectIndenter(INDENTER);
  }

  private static String text(Map<String, Object> fields, DefaultPrettyPrinter printer) {
    try {
      return MAPPER.writer(printer).writeValueAsString(fields) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns an object of keys and values, given in turn. */
  static Map<String, Object> object(Object... keysAndValues) {
    Map<String, Object> object = new TreeMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      object.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return object;
  }

  static Map<String, Object> of(Identity provider) {
    return object("name", provider.name(), "version", provider.version());
  }

  static Map<String, Object> of(Sampling sampling) {
    return object(
        "effort", sampling.effort().word(),
        "seed", sampling.seed().hex(),
        "shown", sampling.effort().shown());
  }

  /** Returns an answer with its error, its exact value and its inputs. */
  static Map<String, Object> of(Measurement answer) {
    Judgement judgement = answer.judgement();
    return object(
        "errorUlps", judgement.errorUlps(),
        "allowedUlps", judgement.allowedUlps(),
        "was", judgement.was(),
        "wasHex", Double.toHexString(judgement.was()),
        "exact", judgement.truth().digits(),
        "place", answer.place(),
        "inputs", answer.inputs());
  }
}
