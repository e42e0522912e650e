package io.github.losstck.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.losstck.spec.Level;
import io.github.losstck.spec.Profile;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.verdict.Accuracy;
import io.github.losstck.verdict.Certificate;
import io.github.losstck.verdict.Digest;
import io.github.losstck.verdict.Environment;
import io.github.losstck.verdict.Kit;
import io.github.losstck.verdict.Selection;
import io.github.losstck.verdict.Standing;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Writes a certificate as JSON: the same bytes for the same certificate. */
final class CertificateWriter {
  /** Names this form of the file, so that a reader can tell a later one. */
  private static final int FORMAT = 1;

  private CertificateWriter() {}

  /** Returns the text of {@code certificate.json}. */
  static String json(Certificate certificate) {
    return Json.text(fields(certificate));
  }

  private static Map<String, Object> fields(Certificate certificate) {
    Map<String, Object> fields = new TreeMap<>();
    fields.put("format", FORMAT);
    fields.put("provider", Json.of(certificate.provider()));
    fields.put("claims", words(certificate.claims(), Operation::method));
    fields.put("declarations", declarations(certificate.declarations()));
    fields.put("selection", selection(certificate.selection()));
    fields.put("cells", CountsJson.ofCells(certificate.cells()));
    fields.put("operations", CountsJson.ofShares(certificate.shares()));
    fields.put("unmet", CountsJson.of(certificate.unmet()));
    fields.put("documentChecks", CountsJson.of(certificate.documentChecks()));
    fields.put("accuracy", accuracy(certificate.accuracy()));
    if (!certificate.passports().isEmpty()) {
      fields.put("passport", passport(certificate));
    }
    fields.put("register", register(certificate.register()));
    fields.put("verdict", certificate.verdict().words());
    fields.put("words", certificate.words());
    fields.put("reasons", certificate.reasons());
    fields.put("kit", kit(certificate.kit()));
    fields.put("sampling", Json.of(certificate.sampling()));
    fields.put("environment", environment(certificate.environment()));
    return fields;
  }

  private static Map<String, Object> declarations(Declarations declarations) {
    return Json.object(
        "precisions",
        words(declarations.precisions().stream().sorted().toList(), Precision::word),
        "flushesSubnormals",
        declarations.flushesSubnormals(),
        "gradients",
        declarations.gradients().formula(),
        "hardLabelsOnly",
        declarations.hardLabelsOnly(),
        "maximumRank",
        declarations.maximumRank() == Integer.MAX_VALUE ? "any" : declarations.maximumRank(),
        "concurrent",
        declarations.concurrent(),
        "composed",
        composed(declarations));
  }

  private static Map<String, String> composed(Declarations declarations) {
    Map<String, String> composed = new TreeMap<>();
    declarations
        .composed()
        .forEach((operation, formula) -> composed.put(operation.method(), formula));
    return composed;
  }

  private static Map<String, Object> selection(Selection selection) {
    return Json.object(
        "profiles", words(selection.profiles(), Profile::word),
        "levels", words(selection.levels(), Level::word),
        "scenarios", List.copyOf(selection.scenarios()),
        "whole", selection.isEverything());
  }

  private static Map<String, Map<String, Object>> accuracy(List<Accuracy> all) {
    Map<String, Map<String, Object>> byOperation = new TreeMap<>();
    for (Accuracy accuracy : all) {
      byOperation
          .computeIfAbsent(accuracy.operation().method(), o -> new TreeMap<>())
          .put(
              accuracy.precision().word(),
              Json.object(
                  "class", accuracy.accuracy().words(),
                  "evaluations", accuracy.evaluations(),
                  "worst", worst(accuracy)));
    }
    return byOperation;
  }

  private static Map<String, Object> worst(Accuracy accuracy) {
    Map<String, Object> worst = Json.of(accuracy.worst());
    worst.put("scenario", accuracy.scenario());
    return worst;
  }

  /** Points at the figures over whole domains, and pins them. */
  private static Map<String, Object> passport(Certificate certificate) {
    String digest = Digest.of(List.of(PassportWriter.json(certificate).getBytes(UTF_8)));
    return Json.object("file", PassportWriter.FILE, "sha256", digest);
  }

  private static Map<String, Object> register(Map<String, Standing> register) {
    Map<String, Object> entries = new TreeMap<>();
    register.forEach(
        (id, standing) -> {
          Map<String, Object> entry =
              Json.object("state", standing.state().words(), "scenarios", standing.scenarios());
          if (!standing.reason().isEmpty()) {
            entry.put("reason", standing.reason());
          }
          entries.put(id, entry);
        });
    return entries;
  }

  private static Map<String, Object> kit(Kit kit) {
    return Json.object(
        "version",
        kit.version(),
        "sha256",
        Json.object("features", kit.features(), "register", kit.register(), "code", kit.code()));
  }

  private static Map<String, Object> environment(Environment environment) {
    return Json.object(
        "javaVersion", environment.javaVersion(),
        "javaVendor", environment.javaVendor(),
        "os", environment.os(),
        "arch", environment.arch(),
        "processor", environment.processor(),
        "processors", environment.processors(),
        "time", environment.time().toString(),
        "takenOver", environment.takenOver());
  }

  private static <T> List<String> words(Collection<T> constants, Function<T, String> word) {
    return constants.stream().map(word).toList();
  }
}
