package io.github.losstck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.losstck.Candidate;
import io.github.losstck.Certification;
import io.github.losstck.Certified;
import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.reference.ReferenceProvider;
import io.github.losstck.spec.Register;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Identity;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Refused;
import io.github.losstck.spi.Tensor;
import io.github.losstck.steps.Elsewhere;
import io.github.losstck.steps.Witness;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Quotation;
import io.github.losstck.verdict.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** Certifies a provider that says what should not reach a browser or a terminal, and much of it. */
class HarmlessReportsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LARGE = 10 << 20;
  private static final long LARGEST_REPORT = 1 << 20;

  /** Holds markup, escape sequences, forged facts, marks that reorder text, half a character. */
  private static final String WICKED =
      "<script>alert(1)</script>]]>&\"'--><b>\u0000\u001b[2J\u009b31m\u0085\r"
          + "\n  as does  one that lies\n  call     rm -rf /\u202e\u2066\ud800\u2028\u05d0\u05d1";

  private static final String MUCH = WICKED + "y".repeat(LARGE);
  private static final String VERSION = "1 <b>\u001b[2J\u202e\u05d0&\u0000\u009b\r\n\"";

  @TempDir private static Path reports;
  private static Certified certified;
  private static Path folder;
  private static String terminal;

  /** Is right about one loss. */
  private static final class Wicked implements LossProvider {
    @Override
    public Identity identity() {
      return new Identity("wicked", VERSION);
    }

    @Override
    public Declarations declarations() {
      return Declarations.standard()
          .precisions(Precision.BINARY32)
          .composing(Operation.SOFTMAX_CROSS_ENTROPY, "<b>\u202e&");
    }

    @Override
    public Tensor sigmoid(Tensor logits) {
      throw new IllegalStateException(MUCH);
    }

    @Override
    public Tensor softmax(Tensor logits) {
      throw new Refused(MUCH);
    }

    @Override
    public Tensor softmaxCrossEntropy(Tensor labels, Tensor logits) {
      return new ReferenceProvider().softmaxCrossEntropy(labels, logits);
    }
  }

  /** Is a process that writes much to standard error. */
  private record Loud() implements Elsewhere {
    @Override
    public void begin(String scenario) {
      // there is nothing to begin
    }

    @Override
    public void end() {
      // nor to end
    }

    @Override
    public String standardError() {
      return MUCH;
    }

    @Override
    public Optional<Witness> witness() {
      return Optional.empty();
    }
  }

  @BeforeAll
  static void certify() {
    Wicked provider = new Wicked();
    Candidate candidate =
        new Candidate(
            provider,
            provider.identity(),
            provider.claims(),
            provider.declarations(),
            "wicked",
            Optional.of(new Loud()));
    ReportFolder written = ReportFolder.prepare(reports, provider.identity());
    folder = written.path();
    certified =
        Certification.of(candidate)
            .scenarios(Set.of("sigmoid.", "softmax.", "accuracy.softmax-loss.ranks"))
            .journal(ReportFolder.journal(reports, provider.identity()), false)
            .run();
    Evidence evidence =
        Evidence.of(
            certified.certificate(),
            certified.outcomes(),
            Catalogue.ofKit().scenarios(),
            Register.load());
    written.write(evidence, true);
    terminal = TerminalSummary.of(evidence, folder.toString(), "");
    assertEquals(List.of(), Causes.of(evidence)); // it does not choose what it is likened to
  }

  private static Map<String, String> files() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return texts;
  }

  private static List<String> details(Status status) {
    return certified.outcomes().stream()
        .filter(o -> o.status() == status)
        .map(Outcome::detail)
        .toList();
  }

  @Test
  void whatItSaysIsOneFactThatTellsHowMuchWasCut() {
    assertFalse(details(Status.ERRORED).isEmpty());
    assertFalse(details(Status.FAILED).isEmpty());
    for (String detail :
        Stream.of(Status.ERRORED, Status.FAILED).flatMap(s -> details(s).stream()).toList()) {
      assertTrue(detail.contains("... (cut, of 104858"), detail);
      assertTrue(detail.contains("<script>"), detail);
      assertTrue(detail.lines().noneMatch(l -> l.startsWith("  as does") || l.contains("\u202e")));
      assertEquals(1, detail.lines().filter(l -> l.startsWith("  rerun")).count(), detail);
      assertTrue(detail.length() < 5000, detail);
    }
  }

  @Test
  void whatIsComposedIsSaid() throws IOException {
    assertTrue(terminal.contains("\ncomposed by the provider: softmaxCrossEntropy\n"), terminal);
    String page = Files.readString(folder.resolve("passport.html"));
    assertTrue(page.contains("<code>&lt;b&gt;\\u202e&amp;</code>"), page);
  }

  @Test
  void aTerminalIsNotSteered() {
    assertTrue(terminal.contains("wicked 1 <b>\\u001b[2J\\u202e"), terminal);
    for (String line : terminal.split("\n")) {
      assertEquals(Quotation.spelled(line), line);
      assertTrue(line.length() < 300, line);
    }
  }

  @Test
  void everyReportIsSmallAndSteersNothing() throws IOException {
    Map<String, String> files = files();
    assertTrue(files.keySet().stream().anyMatch(f -> f.startsWith("allure-results/")));
    assertTrue(
        files
            .keySet()
            .containsAll(
                List.of(
                    "certificate.json",
                    "journal.jsonl",
                    "junit.xml",
                    "passport.html",
                    "passport.json")));
    long all = 0;
    for (Map.Entry<String, String> file : files.entrySet()) {
      all += file.getValue().length();
      assertTrue(
          file.getValue().chars().noneMatch(c -> c < ' ' && c != '\n' || c >= 0x7f && c < 0xa0),
          file.getKey());
      assertEquals(-1, file.getValue().indexOf('\u202e'), file.getKey());
    }
    assertTrue(all < LARGEST_REPORT, "bytes of all reports: " + all);
  }

  @Test
  void everyJsonIsReadAsItWasMeant() throws IOException {
    for (Map.Entry<String, String> file : files().entrySet()) {
      if (file.getKey().endsWith(".json")) {
        assertTrue(
            JSON.readTree(file.getValue()).isObject() || file.getKey().contains("categories"));
      }
    }
    JsonNode certificate = JSON.readTree(folder.resolve("certificate.json").toFile());
    assertEquals(VERSION, certificate.at("/provider/version").asText());
    for (String line : Files.readAllLines(folder.resolve("journal.jsonl"))) {
      assertTrue(JSON.readTree(line).isObject());
    }
  }

  @Test
  void markupStaysText() throws Exception {
    for (String name : List.of("junit.xml", "passport.html")) {
      String text = Files.readString(folder.resolve(name)).replace("<!DOCTYPE html>\n", "");
      Document document = parsed(text);
      assertEquals(0, document.getElementsByTagName("script").getLength());
      assertEquals(0, document.getElementsByTagName("b").getLength());
      assertTrue(text.contains("&lt;b"), name);
    }
  }

  private static Document parsed(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
