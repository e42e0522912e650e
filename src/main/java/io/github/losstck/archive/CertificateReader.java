package io.github.losstck.archive;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.losstck.spec.Effort;
import io.github.losstck.spec.Level;
import io.github.losstck.spec.Profile;
import io.github.losstck.spec.Seed;
import io.github.losstck.spi.Identity;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.verdict.AccuracyClass;
import io.github.losstck.verdict.Cell;
import io.github.losstck.verdict.Counts;
import io.github.losstck.verdict.Environment;
import io.github.losstck.verdict.Grounds;
import io.github.losstck.verdict.Kit;
import io.github.losstck.verdict.Selection;
import io.github.losstck.verdict.Share;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Subject;
import io.github.losstck.verdict.Unmet;
import io.github.losstck.verdict.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the fields of a certificate that meets its schema. */
final class CertificateReader {
  private final JsonNode json;

  CertificateReader(JsonNode json) {
    this.json = json;
  }

  Archived archived() {
    return new Archived(
        identity(json.get("provider")),
        grounds(),
        accuracy(),
        Named.of(Verdict.values(), Verdict::words, json.get("verdict").textValue()),
        texts(json.get("reasons")),
        kit(json.get("kit")),
        Named.of(Effort.values(), Effort::word, json.at("/sampling/effort").textValue()),
        Seed.parse(json.at("/sampling/seed").textValue()),
        environment(json.get("environment")),
        json.at("/passport/sha256").asText(""));
  }

  static Identity identity(JsonNode json) {
    return new Identity(json.get("name").textValue(), json.get("version").textValue());
  }

  private Grounds grounds() {
    return new Grounds(
        Named.all(json.get("claims"), Operation.values(), Operation::method),
        DeclarationsReader.of(json.get("declarations")),
        selection(json.get("selection")),
        counts(
            json.get("cells"),
            (word, level, precision) ->
                new Cell(Named.of(Profile.values(), Profile::word, word), level, precision)),
        counts(
            json.get("operations"),
            (word, level, precision) -> new Share(operation(word), level, precision)),
        unmet(),
        counts(json.get("documentChecks")));
  }

  private static Selection selection(JsonNode json) {
    return Selection.of(
        Named.all(json.get("profiles"), Profile.values(), Profile::word),
        Named.all(json.get("levels"), Level.values(), Level::word),
        texts(json.get("scenarios")));
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.textValue()));
    return List.copyOf(texts);
  }

  private static <K> SortedMap<K, Counts> counts(JsonNode json, Key<K> key) {
    SortedMap<K, Counts> all = new TreeMap<>();
    for (Map.Entry<String, JsonNode> first : json.properties()) {
      for (Map.Entry<String, JsonNode> level : first.getValue().properties()) {
        Level at = Named.of(Level.values(), Level::word, level.getKey());
        for (Map.Entry<String, JsonNode> in : level.getValue().properties()) {
          all.put(key.of(first.getKey(), at, precision(in.getKey())), counts(in.getValue()));
        }
      }
    }
    return all;
  }

  private static Counts counts(JsonNode json) {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    json.properties()
        .forEach(
            count ->
                counts.put(
                    Named.of(Status.values(), Status::key, count.getKey()),
                    count.getValue().intValue()));
    return new Counts(counts);
  }

  private List<Unmet> unmet() {
    List<Unmet> unmet = new ArrayList<>();
    for (String kind : List.of("blocking", "noted")) {
      for (Map.Entry<String, JsonNode> subject : json.at("/unmet/" + kind).properties()) {
        Subject of = Named.of(Subject.values(), Subject::word, subject.getKey());
        for (Map.Entry<String, JsonNode> end : subject.getValue().properties()) {
          Status status = Named.of(Status.values(), Status::words, end.getValue().textValue());
          unmet.add(new Unmet(end.getKey(), of, status, kind.equals("blocking")));
        }
      }
    }
    return List.copyOf(unmet);
  }

  private List<Reached> accuracy() {
    List<Reached> all = new ArrayList<>();
    for (Map.Entry<String, JsonNode> operation : json.get("accuracy").properties()) {
      for (Map.Entry<String, JsonNode> precision : operation.getValue().properties()) {
        JsonNode said = precision.getValue();
        all.add(
            new Reached(
                operation(operation.getKey()),
                precision(precision.getKey()),
                accuracyClass(said.get("class")),
                Named.number(said.at("/worst/errorUlps"))));
      }
    }
    return List.copyOf(all);
  }

  static AccuracyClass accuracyClass(JsonNode json) {
    return Named.of(AccuracyClass.values(), AccuracyClass::words, json.textValue());
  }

  static Operation operation(String word) {
    return Named.of(Operation.values(), Operation::method, word);
  }

  static Precision precision(String word) {
    return Named.of(Precision.values(), Precision::word, word);
  }

  private static Kit kit(JsonNode json) {
    JsonNode digests = json.get("sha256");
    return new Kit(
        json.get("version").textValue(),
        digests.get("features").textValue(),
        digests.get("register").textValue(),
        digests.get("code").textValue());
  }

  private static Environment environment(JsonNode json) {
    return new Environment(
        json.get("javaVersion").textValue(),
        json.get("javaVendor").textValue(),
        json.get("os").textValue(),
        json.get("arch").textValue(),
        json.get("processor").textValue(),
        json.get("processors").intValue(),
        Instant.parse(json.get("time").textValue()),
        json.get("takenOver").intValue());
  }

  /** Names what is counted at one level in one precision. */
  private interface Key<K> {
    K of(String word, Level level, Precision precision);
  }
}
