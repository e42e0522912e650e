package io.github.losstck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.losstck.Candidate;
import io.github.losstck.Certification;
import io.github.losstck.Certified;
import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.reference.ReferenceProvider;
import io.github.losstck.spec.Level;
import io.github.losstck.spec.Register;
import io.github.losstck.spec.Seed;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Identity;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.Passport;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * Certifies a provider of three operations, one of them infinitely wrong, and reads its passport.
 */
class PassportFilesTest {
  private static final ReferenceProvider REFERENCE = new ReferenceProvider();
  private static final Set<String> SCENARIOS =
      Set.of(
          "accuracy.sigmoid.ranks",
          "accuracy.sigmoid.thresholds",
          "accuracy.softmax-loss.ranks",
          "accuracy.smoothing.ranks");

  @TempDir private Path reports;

  private static final class Few implements LossProvider {
    @Override
    public Identity identity() {
      return new Identity("few", "1 <script>alert(\"1\")</script> & 'two'\u0001\u001b");
    }

    @Override
    public Declarations declarations() {
      return Declarations.standard().precisions(Precision.BINARY64);
    }

    @Override
    public Tensor sigmoid(Tensor logits) {
      return logits.map(x -> 1 / (1 + Math.exp(-x)));
    }

    @Override
    public Tensor softmaxCrossEntropy(Tensor labels, Tensor logits) {
      return REFERENCE.softmaxCrossEntropy(labels, logits).map(loss -> Double.NaN);
    }

    @Override
    public Tensor labelSmoothing(Tensor labels, double epsilon) {
      return REFERENCE.labelSmoothing(labels, epsilon);
    }
  }

  private Certified certify(Seed seed) {
    LossProvider few = new Few();
    Candidate candidate =
        new Candidate(few, few.identity(), few.claims(), few.declarations(), "com.acme.Few");
    return Certification.of(candidate)
        .levels(Set.of(Level.ACCURATE))
        .scenarios(SCENARIOS)
        .seed(Optional.of(seed))
        .run();
  }

  private Path write(String folder, Certified certified) {
    ReportFolder report =
        ReportFolder.prepare(reports.resolve(folder), certified.certificate().provider());
    report.write(
        Evidence.of(
            certified.certificate(),
            certified.outcomes(),
            Catalogue.ofKit().scenarios(),
            Register.load()),
        false);
    return report.path();
  }

  private static Document parsed(String text) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }

  private static List<Element> elements(Document document, String name) {
    NodeList found = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  @Test
  void showsEachOperationSweptAndTakesNoTextForMarkup() throws Exception {
    Certified certified = certify(Seed.PUBLISHED);
    String page = Files.readString(write("one", certified).resolve("passport.html"));
    assertTrue(page.startsWith("<!DOCTYPE html>\n"));
    assertFalse(page.contains("<script"));
    assertTrue(
        page.contains("&lt;script&gt;alert(\"1\")&lt;/script&gt; &amp; 'two'\\u0001\\u001b"));
    assertFalse(page.replace("http://www.w3.org/2000/svg", "").contains("http"));
    Document document = parsed(page);
    assertEquals(
        List.of("sigmoid", "softmaxCrossEntropy", "labelSmoothing"),
        elements(document, "h2").stream()
            .map(h -> h.getAttribute("id"))
            .filter(id -> !id.isEmpty())
            .toList());
    for (Passport passport : certified.certificate().passports()) {
      passport.regions().keySet().forEach(r -> assertTrue(page.contains("<td>" + r.words() + "<")));
    }
    assertEquals(2, elements(document, "svg").size());
    requireFiniteShapes(document);
  }

  @Test
  void drawsAPictureForEachOperationThatHasAnAxis() throws Exception {
    Path folder = write("one", certify(Seed.PUBLISHED));
    assertEquals(
        List.of("sigmoid-binary64.svg", "softmaxCrossEntropy-binary64.svg"),
        names(folder.resolve("accuracy")));
    for (String name : names(folder.resolve("accuracy"))) {
      Document picture = parsed(Files.readString(folder.resolve("accuracy").resolve(name)));
      assertEquals("svg", picture.getDocumentElement().getTagName());
      requireFiniteShapes(picture);
      boolean isWrong = name.startsWith("softmax");
      assertEquals(
          isWrong,
          elements(picture, "text").stream().anyMatch(t -> t.getTextContent().equals("infinite")));
    }
  }

  /** An error of infinity has a place in the picture all the same. */
  private static void requireFiniteShapes(Document document) {
    for (Element element : elements(document, "*")) {
      for (String attribute : List.of("d", "x", "y", "width", "height", "viewBox")) {
        String value = element.getAttribute(attribute);
        assertFalse(value.contains("NaN") || value.contains("Infinity"), value);
        assertFalse(value.contains("9223372036854775807"), value);
      }
    }
  }

  @Test
  void pinsTheFiguresInTheCertificate() throws Exception {
    Path folder = write("one", certify(Seed.PUBLISHED));
    byte[] passport = Files.readAllBytes(folder.resolve("passport.json"));
    JsonNode certificate = json(folder.resolve("certificate.json"));
    assertEquals("passport.json", certificate.at("/passport/file").textValue());
    assertEquals(sha256(passport), certificate.at("/passport/sha256").textValue());
    JsonNode figures = new ObjectMapper().readTree(passport);
    requireSorted(figures);
    JsonNode loss = figures.at("/operations/softmaxCrossEntropy/binary64");
    assertEquals("unstable", loss.at("/class").textValue());
    assertEquals("Infinity", loss.at("/p99Ulps").textValue());
    assertEquals("Infinity", loss.at("/worst/errorUlps").textValue());
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private static void requireSorted(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    assertEquals(names.stream().sorted().toList(), names);
    node.forEach(PassportFilesTest::requireSorted);
  }

  private static JsonNode json(Path file) throws IOException {
    return new ObjectMapper().readTree(file.toFile());
  }

  @Test
  void isRemovedBeforeTheNextRun() throws IOException {
    Certified certified = certify(Seed.PUBLISHED);
    Path folder = write("one", certified);
    assertEquals(
        List.of(
            "accuracy",
            "certificate.json",
            "junit.xml",
            "passport.html",
            "passport.json",
            "traceability.json",
            "traceability.md"),
        names(folder));
    ReportFolder.prepare(reports.resolve("one"), certified.certificate().provider());
    assertEquals(List.of(), names(folder));
  }

  @Test
  void isTheSameForTheSameSeedAndAnotherForAnother() throws IOException {
    Map<String, String> first = texts(write("one", certify(new Seed(1))));
    assertEquals(first, texts(write("two", certify(new Seed(1)))));
    Map<String, String> other = texts(write("three", certify(new Seed(2))));
    for (String name : List.of("passport.json", "certificate.json", "sigmoid-binary64.svg")) {
      assertNotEquals(first.get(name), other.get(name), name);
    }
  }

  /** Reads every file; of the certificate all but where and when it was written. */
  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    ObjectNode certificate = (ObjectNode) json(folder.resolve("certificate.json"));
    certificate.remove("environment");
    texts.put("certificate.json", certificate.toPrettyString());
    return texts;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
