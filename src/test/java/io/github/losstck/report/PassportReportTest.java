package io.github.losstck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.losstck.Fakes;
import io.github.losstck.spec.Obligation;
import io.github.losstck.spec.Sampling;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Identity;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.verdict.Certificate;
import io.github.losstck.verdict.Digest;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Passport;
import io.github.losstck.verdict.Run;
import io.github.losstck.verdict.Selection;
import io.github.losstck.verdict.Subject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PassportReportTest {
  private static final Passport SOUND = sigmoid(Precision.BINARY32);

  /** Vanishes at -100, and is no number at 3. */
  private static final Passport WRONG =
      Fakes.passport(
          Precision.BINARY64, x -> x == 3 ? Double.NaN : x == -100 ? 0 : 1 / (1 + Math.exp(-x)));

  private static Passport sigmoid(Precision precision) {
    return Fakes.passport(precision, x -> 1 / (1 + Math.exp(-x)));
  }

  @Test
  void mergesTheSweepsOfWhatMustBeRight() {
    Outcome first = Fakes.swept("a", Subject.BINARY32, SOUND);
    Outcome second = Fakes.swept("b", Subject.BINARY32, sigmoid(Precision.BINARY32));
    Outcome need = Fakes.swept("should", Subject.BINARY32, sigmoid(Precision.BINARY32));
    Run run =
        Fakes.run(
            List.of(
                Fakes.scenario("a"),
                Fakes.scenario("b"),
                Fakes.scenario("should", Obligation.SHOULD, List.of(), Operation.SIGMOID)),
            List.of(first, second, need));
    List<Passport> passports = Fakes.certificate(run).passports();
    assertEquals(1, passports.size());
    assertEquals(20, passports.get(0).whole().answers());
    assertEquals(10, SOUND.whole().answers());
  }

  @Test
  void writesFiguresByRegionAndTheCurve() throws IOException {
    JsonNode json = new ObjectMapper().readTree(PassportWriter.json(certificate()));
    assertEquals("acme", json.at("/provider/name").textValue());
    assertEquals(Sampling.PUBLISHED.seed().hex(), json.at("/sampling/seed").textValue());
    JsonNode sound = json.at("/operations/sigmoid/binary32");
    assertEquals(10, sound.get("answers").intValue());
    assertEquals(10, sum(sound.get("regions"), "answers"));
    assertEquals(3, sound.at("/regions/near zero/answers").intValue());
    assertEquals("logit", sound.at("/curve/axis").textValue());
    assertEquals(0, sound.at("/curve/beyondAt").size());
    assertTrue(sound.at("/worst/inputs").textValue().matches("logits +.* \\(-?0x.*\\)"));
    JsonNode wrong = json.at("/operations/sigmoid/binary64");
    assertEquals("unstable", wrong.get("class").textValue());
    assertEquals("Infinity", wrong.at("/worst/errorUlps").textValue());
    assertEquals("NaN", wrong.at("/worst/was").textValue());
    assertEquals(List.of(-96.0, 3.0), numbers(wrong.at("/curve/beyondAt")));
    assertEquals(wrong.at("/curve/at").size(), wrong.at("/curve/errorUlps").size());
    assertEquals(wrong.at("/curve/at").size(), wrong.at("/curve/allowedUlps").size());
  }

  private static List<Double> numbers(JsonNode array) {
    return Arrays.stream(new ObjectMapper().convertValue(array, double[].class)).boxed().toList();
  }

  private static int sum(JsonNode objects, String field) {
    int sum = 0;
    for (JsonNode object : objects) {
      sum += object.get(field).intValue();
    }
    return sum;
  }

  @Test
  void theCertificatePinsThePassport() throws IOException {
    Certificate certificate = certificate();
    JsonNode json = new ObjectMapper().readTree(CertificateWriter.json(certificate));
    byte[] passport = PassportWriter.json(certificate).getBytes(StandardCharsets.UTF_8);
    assertEquals(Digest.of(List.of(passport)), json.at("/passport/sha256").textValue());
    assertEquals("passport.json", json.at("/passport/file").textValue());
  }

  @Test
  void drawsErrorsAndWhatIsAllowedAndMarksWhatIsBeyondWithoutColour() throws Exception {
    Document sound = parsed(ErrorChart.of(SOUND));
    assertEquals(1, paths(sound, "error"));
    assertEquals(0, paths(sound, "beyond"));
    assertTrue(text(sound).contains("largest error allowed"));
    assertTrue(text(sound).contains("logit"));
    assertFalse(text(sound).contains("infinite"));
    Document wrong = parsed(ErrorChart.of(WRONG));
    assertEquals(1, paths(wrong, "beyond"));
    assertTrue(text(wrong).contains("with answers beyond their bounds"));
    assertTrue(text(wrong).contains("infinite"));
  }

  @Test
  void anInfiniteErrorReachesTheTop() {
    UlpScale up = new UlpScale(WRONG.points(), 10, 100);
    assertEquals(10, up.of(Double.POSITIVE_INFINITY));
    assertTrue(up.of(1e17) > 10);
    assertEquals(110, up.of(0));
    assertEquals(110, up.of(0.01));
    assertEquals("0.01", UlpScale.text(-2));
    assertEquals("1e7", UlpScale.text(7));
  }

  @Test
  void laysLogitsSymmetricallyAndGapsFromZero() {
    AxisScale logits = new AxisScale("logit", 0, 840);
    assertEquals(420, logits.of(0));
    assertEquals(840 - logits.of(-3), logits.of(3));
    assertEquals(logits.of(-4), logits.columnOf(-4) + logits.columnWidth());
    assertEquals(840, logits.of(4096));
    assertEquals(0, new AxisScale("gap", 0, 840).of(0x1p-30));
    assertEquals(1, new AxisScale("probability", 0, 840).marked()[3]);
    assertEquals("\u22121e\u22123", AxisScale.text(-1e-3));
  }

  @Test
  void thePageStandsAloneAndSaysWhatItDoesNotShow() throws Exception {
    String page = PassportPage.html(certificate());
    Document html = parsed(page.replace("<!DOCTYPE html>\n", ""));
    assertEquals(2, html.getElementsByTagName("svg").getLength());
    String words = text(html);
    assertTrue(words.contains(Sampling.PUBLISHED.effort().shown()));
    assertTrue(words.contains("--effort quick --seed " + Sampling.PUBLISHED.seed().hex()));
    assertTrue(words.contains("sigmoid[0] is the worst"));
    for (String attribute : List.of("src=", "@import", "<script", "<link")) {
      assertFalse(page.contains(attribute), attribute);
    }
    assertTrue(page.contains("prefers-color-scheme: dark"));
  }

  @Test
  void whatAProviderSaysOfItselfStaysText() throws Exception {
    Identity identity = new Identity("acme", "1<script>alert(1)</script>\u202e\u0000&");
    String page = PassportPage.html(certificate(identity));
    assertFalse(page.contains("<script"));
    assertFalse(page.contains("\u202e"));
    Document html = parsed(page.replace("<!DOCTYPE html>\n", ""));
    assertTrue(text(html).contains("1<script>alert(1)</script>\\u202e\\u0000&"));
  }

  @Test
  void theFolderHoldsThePageTheNumbersAndThePictures(@TempDir Path reports) throws IOException {
    ReportFolder folder = ReportFolder.prepare(reports, new Identity("acme", "1.0"));
    folder.write(Fakes.evidence(run()), false);
    List<String> pictures = List.of("sigmoid-binary32.svg", "sigmoid-binary64.svg");
    for (String picture : pictures) {
      assertTrue(Files.exists(folder.path().resolve("accuracy").resolve(picture)), picture);
    }
    assertTrue(Files.exists(folder.path().resolve("passport.html")));
    assertTrue(Files.exists(folder.path().resolve("passport.json")));
    ReportFolder.prepare(reports, new Identity("acme", "1.0"));
    assertEquals(0, folder.path().toFile().list().length);
  }

  private static Certificate certificate() {
    return Fakes.certificate(run());
  }

  private static Certificate certificate(Identity identity) {
    return Fakes.certificate(
        new Run(
            identity,
            Set.of(Operation.SIGMOID),
            Declarations.standard(),
            Selection.everything(),
            Sampling.PUBLISHED,
            run().scenarios(),
            Map.of(),
            run().outcomes()));
  }

  private static Run run() {
    return Fakes.run(
        List.of(Fakes.scenario("a")),
        List.of(
            Fakes.swept("a", Subject.BINARY32, SOUND), Fakes.swept("a", Subject.BINARY64, WRONG)));
  }

  private static Document parsed(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  private static String text(Document document) {
    return document.getDocumentElement().getTextContent();
  }

  private static long paths(Document document, String kind) {
    NodeList paths = document.getElementsByTagName("path");
    long found = 0;
    for (int i = 0; i < paths.getLength(); i++) {
      found += ((Element) paths.item(i)).getAttribute("class").equals(kind) ? 1 : 0;
    }
    return found;
  }
}
