package io.github.losstck.oip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.Certification;
import io.github.losstck.Certified;
import io.github.losstck.ProviderException;
import io.github.losstck.Servers;
import io.github.losstck.UsageException;
import io.github.losstck.spec.Level;
import io.github.losstck.spec.Profile;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Subject;
import io.github.losstck.verdict.Verdict;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Certifies models on a server that answers as the reference does. */
class OipCertificationTest {
  private static final Duration DEADLINE = Duration.ofSeconds(30);

  @ParameterizedTest(name = "binary tensors: {0}")
  @ValueSource(booleans = {true, false})
  void aSoundServerConformsToTheDocument(boolean binary) throws IOException {
    try (OipServer server = server(binary, 0)) {
      Certified certified = certify(server, Level.DOCUMENT);
      assertEquals(Verdict.CONFORMS, certified.certificate().verdict());
      Map<Status, Integer> counts = counts(certified);
      assertTrue(counts.get(Status.PASSED) > 80, counts::toString);
      assertEquals(Set.of(Status.PASSED, Status.NOT_CLAIMED), counts.keySet());
    }
  }

  @Test
  void aModelOfAFixedRankConformsUpToThatRank() throws IOException {
    try (OipServer server = server(true, 2)) {
      Certified certified = certify(server, Level.DOCUMENT);
      assertEquals(Verdict.CONFORMS, certified.certificate().verdict());
      Map<Status, Integer> counts = counts(certified);
      assertTrue(counts.get(Status.EXCLUDED) < 10, counts::toString);
      assertFalse(counts.containsKey(Status.NOT_OBSERVABLE));
    }
  }

  @Test
  void aModelOfALowerRankExcusesNoOther() throws IOException {
    try (OipServer server =
        ofTwoRanks()
            .distorting(Operation.SOFTMAX_CROSS_ENTROPY, OipCertificationTest::meanInEveryRow)) {
      Certified certified = certify(server, Level.DOCUMENT);
      assertEquals(Verdict.DOES_NOT_CONFORM, certified.certificate().verdict());
      assertTrue(counts(certified).containsKey(Status.FAILED), () -> counts(certified).toString());
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Level.class,
      names = {"DOCUMENT", "ROBUST", "LAW", "BEHAVED"})
  void soundModelsOfTwoRanksConform(Level level) throws IOException {
    try (OipServer server = ofTwoRanks()) {
      assertEquals(Verdict.CONFORMS, certify(server, level).certificate().verdict());
    }
  }

  @Test
  void whatAModelDoesNotTakeIsNotAskedOfIt() throws IOException {
    try (OipServer server = ofTwoRanks()) {
      Certified swept = sweep(server);
      assertEquals(Verdict.CONFORMS, swept.certificate().verdict());
      List<Outcome> unasked =
          ofProvider(swept).stream().filter(o -> o.status() == Status.NOT_OBSERVABLE).toList();
      assertEquals(
          List.of("accuracy.sigmoid.ranks"), unasked.stream().map(Outcome::scenario).toList());
      String detail = unasked.get(0).detail();
      assertTrue(detail.contains("of rank 2, the model of rank 1"), detail);
    }
  }

  @Test
  void aServerThatDropsEveryFirstConnectionDoesNotConform() throws IOException {
    try (OipServer server = server(true, 0)) {
      AtomicInteger inferences = new AtomicInteger();
      server.instead(
          "/v2/models/",
          exchange -> {
            String path = exchange.getRequestURI().getPath();
            if (!path.endsWith("/infer") || inferences.incrementAndGet() % 2 == 0) {
              server.models(exchange);
            }
          });
      Certified certified = certify(server, Level.DOCUMENT);
      assertEquals(Verdict.BROKE, certified.certificate().verdict());
      assertTrue(counts(certified).containsKey(Status.CLOSED_OUTPUT));
    }
  }

  @Test
  void arraysAndThreadsOfAServerAreOutOfSight() throws IOException {
    try (OipServer server = server(true, 0)) {
      Certified certified = certify(server, Level.BEHAVED);
      assertEquals(Verdict.CONFORMS, certified.certificate().verdict());
      assertTrue(counts(certified).get(Status.NOT_OBSERVABLE) >= 3);
    }
  }

  @Test
  void whatJsonCannotCarryIsNobodysFault() throws IOException {
    try (OipServer server = server(false, 0)) {
      Certified certified =
          Certification.of(Servers.oip(server.uri(), DEADLINE))
              .scenarios(Set.of("sigmoid-extremes."))
              .run();
      assertEquals(Verdict.CONFORMS, certified.certificate().verdict());
      List<Outcome> unasked =
          ofProvider(certified).stream().filter(o -> o.status() == Status.NOT_OBSERVABLE).toList();
      assertTrue(unasked.stream().anyMatch(o -> o.scenario().equals("sigmoid-extremes.nan")));
      unasked.forEach(o -> assertTrue(o.detail().contains("JSON has no NaN"), o.detail()));
    }
  }

  @Test
  void aServerThatBreaksIsToldFromAWrongLoss() throws IOException {
    try (OipServer server = server(true, 0)) {
      server.instead("/v2/models/sigmoid/infer", e -> OipServer.send(e, 500, "{\"error\":\"x\"}"));
      Certified certified =
          Certification.of(Servers.oip(server.uri(), DEADLINE))
              .scenarios(Set.of("sigmoid.even-odds"))
              .run();
      Outcome outcome = ofProvider(certified).get(0);
      assertEquals(Status.ERRORED, outcome.status());
      assertTrue(outcome.detail().contains("HTTP 500"), outcome.detail());
      assertTrue(outcome.detail().contains("certify --oip " + server.uri()), outcome.detail());
    }
  }

  @Test
  void aServerThatCannotBeExaminedIsTold() throws IOException {
    try (OipServer server = OipServer.withBinaryTensors()) {
      URI uri = server.uri();
      String message =
          assertThrows(ProviderException.class, () -> Servers.oip(uri, DEADLINE)).getMessage();
      assertTrue(message.contains("has no model"), message);
      assertEquals(1, message.lines().count());
    }
    URI nowhere = URI.create("file:/tmp");
    assertThrows(UsageException.class, () -> Servers.oip(nowhere, DEADLINE));
  }

  /** Serves a loss of matrices beside a function of vectors. */
  private static OipServer ofTwoRanks() throws IOException {
    OipServer server = OipServer.withBinaryTensors();
    server.serving("sigmoid", Operation.SIGMOID, Precision.BINARY32, 1);
    return server.serving(
        "softmaxCrossEntropy", Operation.SOFTMAX_CROSS_ENTROPY, Precision.BINARY32, 2);
  }

  private static Tensor meanInEveryRow(Tensor losses) {
    double mean = IntStream.range(0, losses.size()).mapToDouble(losses::get).average().orElse(0);
    return losses.map(loss -> mean);
  }

  private static Certified sweep(OipServer server) {
    return Certification.of(Servers.oip(server.uri(), DEADLINE))
        .scenarios(Set.of("accuracy.sigmoid."))
        .run();
  }

  private static OipServer server(boolean binary, int rank) throws IOException {
    OipServer server = binary ? OipServer.withBinaryTensors() : OipServer.withoutBinaryTensors();
    for (Operation operation :
        List.of(
            Operation.SIGMOID, Operation.SIGMOID_CROSS_ENTROPY, Operation.SOFTMAX_CROSS_ENTROPY)) {
      server.serving(operation.method(), operation, Precision.BINARY32, rank);
    }
    return server;
  }

  private static Certified certify(OipServer server, Level level) {
    return Certification.of(Servers.oip(server.uri(), DEADLINE))
        .profiles(Set.of(Profile.SIGMOIDS, Profile.SOFTMAXES))
        .levels(Set.of(level))
        .run();
  }

  private static Map<Status, Integer> counts(Certified certified) {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    ofProvider(certified).forEach(o -> counts.merge(o.status(), 1, Integer::sum));
    return counts;
  }

  private static List<Outcome> ofProvider(Certified certified) {
    return certified.outcomes().stream().filter(o -> o.subject() == Subject.BINARY32).toList();
  }
}
