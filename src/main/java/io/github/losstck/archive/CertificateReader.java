package io.github.losstck.archive;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.losstck.spec.Effort;
import io.github.losstck.spec.Level;
import io.github.losstck.spec.Profile;
import io.github.losstck.spi.Identity;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.verdict.AccuracyClass;
import io.github.losstck.verdict.Counts;
import io.github.losstck.verdict.Environment;
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
        new Identity(
            json.at("/provider/name").textValue(), json.at("/provider/version").textValue()),
        Named.all(json.get("claims"), Operation.values(), Operation::method),
        DeclarationsReader.of(json.get("declarations")),
        selection(json.get("selection")),
        shares(),
        unmet(),
        accuracy(),
        Named.of(Verdict.values(), Verdict::words, json.get("verdict").textValue()),
        json.get("words").textValue(),
        kit(json.get("kit")),
        Named.of(Effort.values(), Effort::word, json.at("/sampling/effort").textValue()),
        environment(json.get("environment")),
        json.at("/passport/sha256").asText(""));
  }

  private static Selection selection(JsonNode json) {
    List<String> scenarios = new ArrayList<>();
    json.get("scenarios").forEach(id -> scenarios.add(id.textValue()));
    return Selection.of(
        Named.all(json.get("profiles"), Profile.values(), Profile::word),
        Named.all(json.get("levels"), Level.values(), Level::word),
        scenarios);
  }

  private SortedMap<Share, Counts> shares() {
    SortedMap<Share, Counts> shares = new TreeMap<>();
    for (Map.Entry<String, JsonNode> operation : json.get("operations").properties()) {
      for (Map.Entry<String, JsonNode> level : operation.getValue().properties()) {
        for (Map.Entry<String, JsonNode> precision : level.getValue().properties()) {
          shares.put(
              new Share(
                  operation(operation.getKey()),
                  Named.of(Level.values(), Level::word, level.getKey()),
                  precision(precision.getKey())),
              counts(precision.getValue()));
        }
      }
    }
    return shares;
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
}
