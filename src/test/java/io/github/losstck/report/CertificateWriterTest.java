package io.github.losstck.report;

import static io.github.losstck.verdict.Status.PASSED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.losstck.Fakes;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spec.Obligation;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.verdict.AccuracyClass;
import io.github.losstck.verdict.Assessment;
import io.github.losstck.verdict.Certificate;
import io.github.losstck.verdict.Environment;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Run;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CertificateWriterTest {

  @Test
  void writesWhatTheRunCameTo() throws JsonProcessingException {
    JsonNode json = read(Fakes.certificate(Fakes.run(PASSED, Status.FAILED)));
    assertEquals("acme", json.at("/provider/name").textValue());
    assertEquals("sigmoid", json.at("/claims/0").textValue());
    assertEquals("any", json.at("/declarations/maximumRank").textValue());
    assertEquals("sum(y) p - y", json.at("/declarations/gradients").textValue());
    assertTrue(json.at("/declarations/concurrent").booleanValue());
    assertEquals(1, json.at("/cells/sigmoid/document/binary32/failed").intValue());
    assertEquals(0, json.at("/cells/sigmoid/document/binary32/notRun").intValue());
    assertEquals(3, json.at("/documentChecks/passed").intValue());
    assertEquals("does not conform", json.at("/verdict").textValue());
    assertEquals("2 failed", json.at("/reasons/0").textValue());
    assertEquals("failed", json.at("/register/2-1/state").textValue());
    assertEquals("c".repeat(64), json.at("/kit/sha256/code").textValue());
    assertEquals(16, json.at("/sampling/seed").textValue().length());
    assertTrue(json.at("/selection/whole").booleanValue());
    assertEquals("1970-01-01T00:00:00Z", json.at("/environment/time").textValue());
  }

  @Test
  void listsWhatDidNotPassAndCountsForEachOperation() throws JsonProcessingException {
    ScenarioEntry hoped =
        Fakes.scenario("hoped", Obligation.SHOULD, List.of(), Operation.SIGMOID, Operation.SOFTMAX);
    Run failing = Fakes.run(PASSED, Status.FAILED);
    List<ScenarioEntry> scenarios = new ArrayList<>(failing.scenarios());
    scenarios.add(hoped);
    List<Outcome> outcomes = new ArrayList<>(failing.outcomes());
    outcomes.addAll(Fakes.outcomes(hoped, Status.FAILED));
    JsonNode json = read(Fakes.certificate(Fakes.run(scenarios, outcomes)));
    assertEquals("failed", json.at("/unmet/blocking/binary32/sigmoid.b").textValue());
    assertEquals(1, json.at("/unmet/blocking/binary64").size());
    assertEquals("failed", json.at("/unmet/noted/binary64/hoped").textValue());
    assertEquals(2, json.at("/operations/sigmoid/document/binary32/failed").intValue());
    assertEquals(1, json.at("/operations/softmax/document/binary64/failed").intValue());
  }

  @Test
  void countsAPrecisionThatIsNotDeclaredAsExcluded() throws JsonProcessingException {
    JsonNode json = read(Fakes.certificate(Fakes.in(Precision.BINARY32, Fakes.run(PASSED))));
    assertEquals(1, json.at("/operations/sigmoid/document/binary32/passed").intValue());
    assertEquals(1, json.at("/operations/sigmoid/document/binary64/excluded").intValue());
    assertTrue(json.at("/cells/sigmoid/document/binary64").isMissingNode());
  }

  @Test
  void writesTheWorstAnswerInDecimalAndHexadecimal() throws JsonProcessingException {
    JsonNode worst = worst(2.5);
    assertEquals(2.5, worst.get("errorUlps").doubleValue());
    assertEquals("0x1.99999ap-4", worst.get("wasHex").textValue());
    assertEquals("0.100000000000000001", worst.get("exact").textValue());
    assertEquals("logits = 0.7 (0x1.666666p-1)", worst.get("inputs").textValue());
    assertEquals("sigmoid.a", worst.get("scenario").textValue());
  }

  @Test
  void writesNumbersThatJsonCannotCarryAsText() throws JsonProcessingException {
    assertEquals("Infinity", worst(Double.POSITIVE_INFINITY).get("errorUlps").textValue());
    assertEquals("NaN", worst(Double.NaN).get("errorUlps").textValue());
  }

  private static JsonNode worst(double ulps) throws JsonProcessingException {
    Run run = Fakes.run(PASSED);
    List<Outcome> outcomes = new ArrayList<>();
    outcomes.add(
        Fakes.measured(
            "sigmoid.a",
            Subject.BINARY32,
            Fakes.measurement(Operation.SIGMOID, ulps, AccuracyClass.STABLE)));
    JsonNode json = read(Fakes.certificate(Fakes.run(run.scenarios(), outcomes)));
    return json.at("/accuracy/sigmoid/binary32/worst");
  }

  @Test
  void writesTheSameBytesInWhateverOrderOutcomesCame() {
    Run run = Fakes.run(PASSED, Status.FAILED, Status.NOT_CLAIMED);
    List<Outcome> shuffled = new ArrayList<>(run.outcomes());
    Collections.reverse(shuffled);
    String expected = CertificateWriter.json(Fakes.certificate(run));
    String other = CertificateWriter.json(Fakes.certificate(Fakes.run(run.scenarios(), shuffled)));
    assertEquals(expected, other);
    assertFalse(expected.contains("\r"));
    assertTrue(expected.endsWith("}\n"));
  }

  @Test
  void letsTheEnvironmentAloneDiffer() throws JsonProcessingException {
    Environment later =
        new Environment(
            "21", "Other", "Mac 14", "aarch64", "Acme Ten", 8, Instant.ofEpochSecond(9), 7);
    Certificate certificate = Assessment.of(Fakes.run(PASSED), Fakes.REGISTER, Fakes.KIT, later);
    JsonNode here = read(Fakes.certificate(Fakes.run(PASSED)));
    JsonNode there = read(certificate);
    assertFalse(here.equals(there));
    ((ObjectNode) here).remove("environment");
    ((ObjectNode) there).remove("environment");
    assertEquals(here, there);
  }

  @Test
  void sortsKeys() throws JsonProcessingException {
    requireSorted(read(Fakes.certificate(Fakes.run(PASSED))));
  }

  private static void requireSorted(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    assertEquals(names.stream().sorted().toList(), names);
    node.forEach(CertificateWriterTest::requireSorted);
  }

  private static JsonNode read(Certificate certificate) throws JsonProcessingException {
    return new ObjectMapper().readTree(CertificateWriter.json(certificate));
  }
}
