package io.github.losstck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.losstck.Broken;
import io.github.losstck.Candidate;
import io.github.losstck.Candidates;
import io.github.losstck.Certification;
import io.github.losstck.Fakes;
import io.github.losstck.remote.Schemas;
import io.github.losstck.spec.Level;
import io.github.losstck.spec.Profile;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Identity;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.Certificate;
import io.github.losstck.verdict.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what is written to the schemas that are published for its readers. */
@TestInstance(Lifecycle.PER_CLASS)
class PublishedSchemaTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Was swept, and is infinitely wrong here and there. */
  private final Certificate failing =
      run(new HalfWrong(), Set.of(), "accuracy.sigmoid", "accuracy.smoothing", "sigmoid.");

  /** Declares limits, answers NaN and breaks. */
  public static final class HalfWrong implements LossProvider {
    @Override
    public Identity identity() {
      return new Identity("half.wrong_1-0", "1 \"<>\u0001");
    }

    @Override
    public Declarations declarations() {
      return Declarations.standard()
          .precisions(Precision.BINARY32)
          .upToRank(2)
          .notConcurrent()
          .composing(Operation.LABEL_SMOOTHING, "(1 - \"e\") y + e / K");
    }

    @Override
    public Tensor sigmoid(Tensor logits) {
      return logits.map(x -> x > 3 ? Double.NaN : 1 / (1 + Math.exp(-x)));
    }

    @Override
    public Tensor labelSmoothing(Tensor labels, double epsilon) {
      throw new IllegalStateException("broken");
    }
  }

  private static Certificate run(LossProvider provider, Set<Level> levels, String... scenarios) {
    Candidate candidate =
        new Candidate(
            provider,
            provider.identity(),
            provider.claims(),
            provider.declarations(),
            provider.getClass().getName());
    return Certification.of(candidate)
        .levels(levels)
        .scenarios(Set.of(scenarios))
        .run()
        .certificate();
  }

  private Stream<Certificate> certificates() {
    Candidates candidates = Candidates.on(getClass().getClassLoader());
    return Stream.of(
        failing,
        Fakes.certificate(Fakes.run(Status.values())),
        Fakes.certificate(Fakes.run(Status.PASSED)),
        Fakes.certificate(Fakes.run(List.of(), List.of())),
        Certification.of(candidates.named("listing"))
            .profiles(Set.of(Profile.SOFTMAXES, Profile.INFORMATION))
            .run()
            .certificate(),
        run(new Broken.Sound(), Set.of(Level.ACCURATE, Level.DOCUMENT)));
  }

  @ParameterizedTest
  @MethodSource("certificates")
  void certificatesAndPassportsMeetTheirSchemas(Certificate certificate)
      throws JsonProcessingException {
    assertEquals(Optional.empty(), Schemas.violation("certificate", certificate(certificate)));
    if (!certificate.passports().isEmpty()) {
      assertEquals(Optional.empty(), Schemas.violation("passport", passport(certificate)));
    }
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void everyStatusHasItsCount(Status status) throws JsonProcessingException {
    ObjectNode certificate = certificate(failing);
    ObjectNode checks = (ObjectNode) certificate.get("documentChecks");
    checks.put(status.key(), 1);
    assertEquals(Optional.empty(), Schemas.violation("certificate", certificate));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "certificate | /format | 2",
        "certificate | /signature | `\"\"`",
        "certificate | /provider/name | \"a b\"",
        "certificate | /claims/0 | \"sigmod\"",
        "certificate | /declarations/precisions | []",
        "certificate | /declarations/gradients | \"y - p\"",
        "certificate | /declarations/maximumRank | -1",
        "certificate | /declarations/broadcasts | true",
        "certificate | /selection/levels/0 | \"documents\"",
        "certificate | /selection/whole | \"false\"",
        "certificate | /cells/sigmoid/document/binary32/passed | -1",
        "certificate | /cells/sigmoid/document/binary32/passed | 1.5",
        "certificate | /cells/sigmoid/document/binary32/skipped | 0",
        "certificate | /cells/sigmoid/document/binary16 | {}",
        "certificate | /cells/sigmoid/documents | {}",
        "certificate | /cells/coins | {}",
        "certificate | /operations/sigmoid/document/binary32/passed | -1",
        "certificate | /operations/sigmoids | {}",
        "certificate | /operations/sigmoid/law | {}",
        "certificate | /unmet/hoped | {}",
        "certificate | /unmet/blocking/binary16 | {\"a\": \"failed\"}",
        "certificate | /unmet/blocking/binary32 | {\"a\": \"passed\"}",
        "certificate | /unmet/noted/binary32 | {\"A\": \"failed\"}",
        "certificate | /documentChecks | {}",
        "certificate | /accuracy/sigmoid/binary32/class | \"exact\"",
        "certificate | /accuracy/sigmoid/binary32/evaluations | 0",
        "certificate | /accuracy/sigmoid/binary32/worst/errorUlps | -1",
        "certificate | /accuracy/sigmoid/binary32/worst/was | \"nan\"",
        "certificate | /accuracy/sigmoid/binary32/worst/wasHex | \"1.0\"",
        "certificate | /accuracy/sigmoid/binary32/worst/exact | \"about 1\"",
        "certificate | /accuracy/sigmoid/binary32/worst/place | \"0\"",
        "certificate | /passport/sha256 | \"0\"",
        "certificate | /register/2-1/state | \"skipped\"",
        "certificate | /register/Z1 | {}",
        "certificate | /verdict | \"passed\"",
        "certificate | /reasons | []",
        "certificate | /reasons/0 | \"\"",
        "certificate | /kit/sha256/code | null",
        "certificate | /sampling/seed | \"7\"",
        "certificate | /sampling/effort | \"some\"",
        "certificate | /environment/processor | 8",
        "certificate | /environment/time | \"yesterday\"",
        "passport | /kit | \"\"",
        "passport | /operations/sigmoids | {}",
        "passport | /operations/sigmoid/binary32/answers | 0",
        "passport | /operations/sigmoid/binary32/p99Ulps | -1",
        "passport | /operations/sigmoid/binary32/regions/nowhere | {}",
        "passport | /operations/sigmoid/binary32/curve/axis | \"time\"",
        "passport | /operations/sigmoid/binary32/curve/at | []",
        "passport | /operations/sigmoid/binary32/worst/exact | 1",
      })
  void anythingElseIsAViolation(String schema, String place, String value)
      throws JsonProcessingException {
    ObjectNode document = schema.equals("passport") ? passport(failing) : certificate(failing);
    put(document, place, JSON.readTree(value));
    assertTrue(Schemas.violation(schema, document).isPresent());
  }

  private static void put(ObjectNode document, String place, JsonNode value) {
    int last = place.lastIndexOf('/');
    JsonNode parent = document.at(place.substring(0, last));
    String key = place.substring(last + 1);
    if (parent instanceof ArrayNode array) {
      array.insert(Integer.parseInt(key), value);
    } else {
      ((ObjectNode) parent).set(key, value);
    }
  }

  @Test
  void nothingMayBeMissing() throws JsonProcessingException {
    for (String key : names(certificate(failing))) {
      ObjectNode certificate = certificate(failing);
      certificate.remove(key);
      boolean optional = key.equals("passport");
      assertEquals(!optional, Schemas.violation("certificate", certificate).isPresent(), key);
    }
  }

  private static List<String> names(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey).toList();
  }

  private static ObjectNode certificate(Certificate certificate) throws JsonProcessingException {
    return (ObjectNode) JSON.readTree(CertificateWriter.json(certificate));
  }

  private static ObjectNode passport(Certificate certificate) throws JsonProcessingException {
    return (ObjectNode) JSON.readTree(PassportWriter.json(certificate));
  }
}
