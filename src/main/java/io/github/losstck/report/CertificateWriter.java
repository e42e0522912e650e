package io.github.losstck.report;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.losstck.spec.Level;
import io.github.losstck.spec.Profile;
import io.github.losstck.spec.Sampling;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.verdict.Accuracy;
import io.github.losstck.verdict.Certificate;
import io.github.losstck.verdict.Counts;
import io.github.losstck.verdict.Environment;
import io.github.losstck.verdict.Judgement;
import io.github.losstck.verdict.Kit;
import io.github.losstck.verdict.Selection;
import io.github.losstck.verdict.Standing;
import io.github.losstck.verdict.Status;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Writes a certificate as JSON: indented, keys sorted, the same bytes for the same certificate.
 *
 * <p>Numbers that JSON cannot carry are the strings {@code "NaN"}, {@code "Infinity"} and {@code
 * "-Infinity"}.
 */
final class CertificateWriter {
  /** Names this form of the file, so that a reader can tell a later one. */
  private static final int FORMAT = 1;

  private CertificateWriter() {}

  /** Returns the text of {@code certificate.json}. */
  static String json(Certificate certificate) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try {
      return new ObjectMapper().writer(printer).writeValueAsString(fields(certificate)) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Object> fields(Certificate certificate) {
    Map<String, Object> fields = new TreeMap<>();
    fields.put("format", FORMAT);
    fields.put(
        "provider",
        object("name", certificate.provider().name(), "version", certificate.provider().version()));
    fields.put("claims", words(certificate.claims(), Operation::method));
    fields.put("declarations", declarations(certificate.declarations()));
    fields.put("selection", selection(certificate.selection()));
    fields.put("cells", cells(certificate));
    fields.put("documentChecks", counts(certificate.documentChecks()));
    fields.put("accuracy", accuracy(certificate.accuracy()));
    fields.put("register", register(certificate.register()));
    fields.put("verdict", certificate.verdict().words());
    fields.put("words", certificate.words());
    fields.put("reasons", certificate.reasons());
    fields.put("kit", kit(certificate.kit()));
    fields.put("sampling", sampling(certificate.sampling()));
    fields.put("environment", environment(certificate.environment()));
    return fields;
  }

  private static Map<String, Object> declarations(Declarations declarations) {
    return object(
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
        declarations.concurrent());
  }

  private static Map<String, Object> sampling(Sampling sampling) {
    return object(
        "effort", sampling.effort().word(),
        "seed", sampling.seed().hex(),
        "shown", sampling.effort().shown());
  }

  private static Map<String, Object> selection(Selection selection) {
    return object(
        "profiles", words(selection.profiles(), Profile::word),
        "levels", words(selection.levels(), Level::word),
        "scenarios", List.copyOf(selection.scenarios()),
        "whole", selection.isEverything());
  }

  private static Map<String, Map<String, Map<String, Object>>> cells(Certificate certificate) {
    Map<String, Map<String, Map<String, Object>>> cells = new TreeMap<>();
    certificate
        .cells()
        .forEach(
            (cell, counts) ->
                cells
                    .computeIfAbsent(cell.profile().word(), p -> new TreeMap<>())
                    .computeIfAbsent(cell.level().word(), l -> new TreeMap<>())
                    .put(cell.precision().word(), counts(counts)));
    return cells;
  }

  private static Map<String, Object> counts(Counts counts) {
    return counts.byStatus().entrySet().stream()
        .collect(
            toMap(e -> key(e.getKey()), Map.Entry::getValue, (one, other) -> one, TreeMap::new));
  }

  private static Map<String, Map<String, Object>> accuracy(List<Accuracy> all) {
    Map<String, Map<String, Object>> byOperation = new TreeMap<>();
    for (Accuracy accuracy : all) {
      byOperation
          .computeIfAbsent(accuracy.operation().method(), o -> new TreeMap<>())
          .put(
              accuracy.precision().word(),
              object(
                  "class", accuracy.accuracy().words(),
                  "evaluations", accuracy.evaluations(),
                  "worst", worst(accuracy)));
    }
    return byOperation;
  }

  private static Map<String, Object> worst(Accuracy accuracy) {
    Judgement judgement = accuracy.worst().judgement();
    return object(
        "errorUlps", judgement.errorUlps(),
        "allowedUlps", judgement.allowedUlps(),
        "was", judgement.was(),
        "wasHex", Double.toHexString(judgement.was()),
        "exact", judgement.truth().digits(),
        "place", accuracy.worst().place(),
        "inputs", accuracy.worst().inputs(),
        "scenario", accuracy.scenario());
  }

  private static Map<String, Object> register(Map<String, Standing> register) {
    Map<String, Object> entries = new TreeMap<>();
    register.forEach(
        (id, standing) -> {
          Map<String, Object> entry =
              object("state", standing.state().words(), "scenarios", standing.scenarios());
          if (!standing.reason().isEmpty()) {
            entry.put("reason", standing.reason());
          }
          entries.put(id, entry);
        });
    return entries;
  }

  private static Map<String, Object> kit(Kit kit) {
    return object(
        "version",
        kit.version(),
        "sha256",
        object("features", kit.features(), "register", kit.register(), "code", kit.code()));
  }

  private static Map<String, Object> environment(Environment environment) {
    return object(
        "javaVersion", environment.javaVersion(),
        "javaVendor", environment.javaVendor(),
        "os", environment.os(),
        "arch", environment.arch(),
        "processors", environment.processors(),
        "time", environment.time().toString());
  }

  private static String key(Status status) {
    return status.words().replace("not claimed", "notClaimed").replace("not run", "notRun");
  }

  private static <T> List<String> words(Collection<T> constants, Function<T, String> word) {
    return constants.stream().map(word).toList();
  }

  private static Map<String, Object> object(Object... keysAndValues) {
    Map<String, Object> object = new TreeMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      object.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return object;
  }
}
