package io.github.losstck.journal;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.losstck.verdict.Figures;
import io.github.losstck.verdict.Measurement;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Passport;
import org.jspecify.annotations.Nullable;

/**
 * Writes outcomes and passports as JSON, and reads them back without loss: what is read reports and
 * merges as what was written.
 *
 * <p>Numbers that JSON cannot carry are the strings {@code "NaN"}, {@code "Infinity"} and {@code
 * "-Infinity"}. Of the worst answer of a passport is written what a report tells of it, not the
 * call. Text is ASCII, so that half a surrogate pair survives.
 */
public final class Records {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
          .defaultSetterInfo(JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
          .addMixIn(Passport.class, AsSnapshot.class)
          .addMixIn(Figures.Snapshot.class, PerhapsWithoutWorst.class)
          .build();

  private Records() {}

  /** Has a passport written as its snapshot. */
  private abstract static class AsSnapshot {
    @JsonValue
    abstract Passport.Snapshot snapshot();

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Passport of(Passport.Snapshot snapshot) {
      return Passport.of(snapshot);
    }
  }

  /** Lets figures of errors that are no numbers go without a worst answer. */
  private abstract static class PerhapsWithoutWorst {
    @JsonSetter(nulls = Nulls.SET)
    @Nullable Measurement worst;
  }

  /** Writes an outcome. */
  public static ObjectNode write(Outcome outcome) {
    return tree(outcome);
  }

  /** Writes a passport. */
  public static ObjectNode write(Passport passport) {
    return tree(passport);
  }

  /**
   * Reads an outcome.
   *
   * @throws IllegalArgumentException if the node is none, in one line
   */
  public static Outcome readOutcome(JsonNode node) {
    return read(node, Outcome.class);
  }

  /**
   * Reads a passport.
   *
   * @throws IllegalArgumentException if the node is none, in one line
   */
  public static Passport readPassport(JsonNode node) {
    return read(node, Passport.class);
  }

  static <T extends JsonNode> T tree(Object record) {
    return MAPPER.valueToTree(record);
  }

  static <T> T read(JsonNode node, Class<T> type) {
    try {
      T read = MAPPER.treeToValue(node, type);
      if (read == null) {
        throw new IllegalArgumentException("there is nothing, where an object is due");
      }
      return read;
    } catch (JsonProcessingException e) {
      throw refused(e);
    }
  }

  /** Returns one line of ASCII text. */
  static String text(JsonNode node) {
    try {
      return MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Reads one line of text.
   *
   * @throws IllegalArgumentException if it is no JSON, in one line
   */
  static JsonNode parse(String line) {
    try {
      return MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      throw refused(e);
    }
  }

  private static IllegalArgumentException refused(JsonProcessingException e) {
    String problem = e.getOriginalMessage().lines().findFirst().orElse("");
    return new IllegalArgumentException(problem, e);
  }
}
