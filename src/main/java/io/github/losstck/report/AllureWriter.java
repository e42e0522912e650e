package io.github.losstck.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.losstck.report.AllureAttachments.Piece;
import io.github.losstck.verdict.Certificate;
import io.github.losstck.verdict.Environment;
import io.github.losstck.verdict.Outcome;
import io.qameta.allure.model.TestResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Writes outcomes as Allure results, one for each scenario and subject, with what Allure wants to
 * know of the run as a whole.
 */
final class AllureWriter {
  private final Evidence evidence;
  private final Path folder;
  private final AllureResult results;

  AllureWriter(Evidence evidence, Path folder) {
    this.evidence = evidence;
    this.folder = folder;
    this.results = new AllureResult(evidence);
  }

  void write() throws IOException {
    Files.createDirectories(folder);
    List<Outcome> outcomes = evidence.outcomes();
    try {
      IntStream.range(0, outcomes.size()).parallel().forEach(i -> write(outcomes.get(i), i));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    copyCategories();
    Files.writeString(folder.resolve("environment.properties"), environment(), UTF_8);
    AllureJson.write(executor(), folder.resolve("executor.json"));
  }

  private void write(Outcome outcome, int position) {
    TestResult result = results.of(outcome, position);
    List<Piece> pieces = AllureAttachments.of(outcome, result.getUuid());
    result.setAttachments(pieces.stream().map(Piece::attachment).toList());
    try {
      AllureJson.write(result, folder.resolve(result.getUuid() + "-result.json"));
      for (Piece piece : pieces) {
        // half a surrogate pair becomes ?
        Files.write(folder.resolve(piece.attachment().getSource()), piece.text().getBytes(UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void copyCategories() throws IOException {
    try (InputStream categories = AllureWriter.class.getResourceAsStream("categories.json")) {
      Files.copy(categories, folder.resolve("categories.json"));
    }
  }

  /** Names the run where Allure shows what a build was. */
  private Map<String, String> executor() {
    Certificate certificate = evidence.certificate();
    String provider = certificate.provider().name() + " " + certificate.provider().version();
    return Map.of(
        "name",
        "loss-tck " + certificate.kit().version(),
        "type",
        "loss-tck",
        "buildName",
        Plain.line(provider),
        "reportName",
        Plain.line(provider + " " + certificate.words()));
  }

  private String environment() {
    Certificate certificate = evidence.certificate();
    Environment here = certificate.environment();
    return property("Provider", certificate.provider().name())
        + property("Provider.Version", certificate.provider().version())
        + property("Kit.Version", certificate.kit().version())
        + property("Effort", certificate.sampling().effort().word())
        + property("Seed", certificate.sampling().seed().hex())
        + property("Verdict", certificate.words())
        + property("Java", here.javaVersion() + " " + here.javaVendor())
        + property("System", here.os() + " " + here.arch());
  }

  private static String property(String key, String value) {
    return key + " = " + Plain.line(value).replace("\\", "\\\\") + "\n";
  }
}
