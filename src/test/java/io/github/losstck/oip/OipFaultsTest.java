package io.github.losstck.oip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.sun.net.httpserver.HttpExchange;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Refused;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.ProviderFault;
import io.github.losstck.verdict.Status;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lets a server break in every way, and asks what is said of it. */
class OipFaultsTest {
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Duration SHORT = Duration.ofSeconds(2);
  private static final long SECOND = 1_000_000_000;
  private static final String INFER = "/v2/models/sigmoid/infer";
  private static final Tensor LOGITS = Tensor.of(new float[] {0, 1}, 2);

  private OipServer server;

  @BeforeEach
  void start() throws IOException {
    server = OipServer.withBinaryTensors().serving(Operation.SIGMOID, Precision.BINARY32);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest(name = "{0} is {1}")
  @MethodSource("answers")
  void aMalformedAnswerIsToldFromAWrongOne(String body, Status status, String fact) {
    server.instead(INFER, exchange -> OipServer.send(exchange, 200, body));
    assertFault(status, fact, LONG);
  }

  static Stream<org.junit.jupiter.params.provider.Arguments> answers() {
    return Stream.of(
        arguments("", Status.NOT_A_MESSAGE, "not what the protocol says"),
        arguments("<html>", Status.NOT_A_MESSAGE, "was      <html>"),
        arguments("[]", Status.NOT_A_MESSAGE, "START_OBJECT is due"),
        arguments("{\"outputs\":[{", Status.NOT_A_MESSAGE, "where "),
        arguments("{\"outputs\":[]} and more", Status.NOT_A_MESSAGE, "where "),
        arguments("{\"outputs\":7}", Status.NOT_A_MESSAGE, "START_ARRAY is due"),
        arguments("{}", Status.NOT_A_MESSAGE, "no output named 'loss'"),
        arguments(output("other", "FP32", "2", "0.5,0.5"), Status.NOT_A_MESSAGE, "'loss'"),
        arguments(output("loss", "FP64", "2", "0.5,0.5"), Status.NOT_A_MESSAGE, "'FP64'"),
        arguments(output("loss", "FP32", "2", "0.5,null"), Status.NOT_A_MESSAGE, "VALUE_NULL"),
        arguments(output("loss", "FP32", "2", "0.5,\"x\""), Status.NOT_A_MESSAGE, "a number"),
        arguments(output("loss", "FP32", "2.5", "0.5"), Status.NOT_A_MESSAGE, "INT is due"),
        arguments(output("loss", "FP32", "2", "[".repeat(5000)), Status.NOT_A_MESSAGE, "where "),
        arguments(output("loss", "FP32", "3", "0.5,0.5"), Status.WRONG_SHAPE, "2 elements"),
        arguments(output("loss", "FP32", "2", ""), Status.WRONG_SHAPE, "0 elements"),
        arguments(output("loss", "FP32", "-2,-1", "1,1"), Status.WRONG_SHAPE, "[-2, -1]"),
        arguments(
            output("loss", "FP32", "65536,65536,65536,65536", ""),
            Status.WRONG_SHAPE,
            "0 elements"),
        arguments(
            output("loss", "FP32", "2", "").replace("\"data\":[]", binarySize(8)),
            Status.WRONG_SHAPE,
            "8 bytes"),
        arguments(
            output("loss", "FP32", "2", "").replace("\"data\":[]", binarySize(3)),
            Status.WRONG_SHAPE,
            "3 bytes"),
        arguments(" ".repeat(2 << 20), Status.TOO_LARGE, "longer than 1048704 bytes"));
  }

  private static String output(String name, String datatype, String shape, String data) {
    return "{\"outputs\":[{\"name\":\"%s\",\"datatype\":\"%s\",\"shape\":[%s],\"data\":[%s]}]}"
        .formatted(name, datatype, shape, data);
  }

  private static String binarySize(int bytes) {
    return "\"parameters\":{\"binary_data_size\":" + bytes + "}";
  }

  @Test
  void nestedDataMeanTheSame() {
    String nested = output("loss", "FP32", "1,2", "[0.5,0.25]");
    server.instead(INFER, exchange -> OipServer.send(exchange, 200, nested));
    assertEquals(Tensor.of(new float[] {0.5f, 0.25f}, 1, 2), provider(LONG).sigmoid(LOGITS));
  }

  @ParameterizedTest
  @CsvSource({"500, was      boom", "404, HTTP 404", "429, HTTP 429", "302, HTTP 302"})
  void aStatusOfHttpThatSaysNothingOfTheInputsIsAnError(int code, String fact) {
    server.instead(
        INFER,
        exchange -> {
          exchange.getResponseHeaders().set("Location", server.uri() + "/v2");
          OipServer.send(exchange, code, "boom");
        });
    assertFault(Status.ERRORED, fact, LONG);
  }

  @Test
  void whatSaysThatTheInputsAreAtFaultIsARefusal() {
    server.instead(INFER, e -> OipServer.send(e, 400, "{\"error\":\"shapes\\ndiffer\"}"));
    OipProvider provider = provider(LONG);
    assertEquals(
        "shapes differ", assertThrows(Refused.class, () -> provider.sigmoid(LOGITS)).getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no", "{}", "{\"error\":7}"})
  void aRefusalSaysWhy(String body) {
    server.instead(INFER, exchange -> OipServer.send(exchange, 400, body));
    assertFault(Status.ERRORED, "HTTP 400", LONG);
  }

  @Test
  void aServerThatDoesNotAnswerTimesOut() {
    server.instead(INFER, exchange -> pause());
    assertFault(Status.TIMED_OUT, "no answer within 2000 ms", SHORT);
  }

  @Test
  void aServerThatDoesNotFinishItsAnswerTimesOut() {
    server.instead(
        INFER,
        exchange -> {
          exchange.sendResponseHeaders(200, 100);
          exchange.getResponseBody().write('{');
          exchange.getResponseBody().flush();
          pause();
        });
    assertFault(Status.TIMED_OUT, "no answer within 2000 ms", SHORT);
  }

  @Test
  void aConnectionThatCloses() {
    server.instead(INFER, HttpExchange::close);
    assertFault(Status.CLOSED_OUTPUT, "closed before the answer was there", LONG);
  }

  @Test
  void aConnectionThatClosesWithinTheAnswer() {
    server.instead(
        INFER,
        exchange -> {
          exchange.sendResponseHeaders(200, 100);
          exchange.getResponseBody().write('{');
        });
    assertFault(Status.CLOSED_OUTPUT, "closed before the answer was there", LONG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"999", "-1", "x"})
  void aLengthOfJsonBeyondTheBody(String length) {
    server.instead(
        INFER,
        exchange -> {
          exchange.getResponseHeaders().set(Http.JSON_LENGTH, length);
          OipServer.send(exchange, 200, "{}");
        });
    assertFault(Status.NOT_A_MESSAGE, Http.JSON_LENGTH, LONG);
  }

  @Test
  void aConnectionThatClosesAfterAPauseIsOpenedAgain() {
    AtomicLong clock = new AtomicLong(Long.MAX_VALUE); // System.nanoTime may overflow as well
    OipProvider provider = OipProvider.connect(server.uri(), LONG, clock::get);
    closeOnce();
    clock.addAndGet(SECOND + 1);
    assertEquals(2, provider.sigmoid(LOGITS).size());
  }

  @Test
  void aConnectionThatClosesWithoutAPauseIsNot() {
    AtomicLong clock = new AtomicLong(Long.MAX_VALUE);
    OipProvider provider = OipProvider.connect(server.uri(), LONG, clock::get);
    closeOnce();
    clock.addAndGet(SECOND);
    ProviderFault fault = assertThrows(ProviderFault.class, () -> provider.sigmoid(LOGITS));
    assertEquals(Status.CLOSED_OUTPUT, fault.status());
    assertEquals(2, provider.sigmoid(LOGITS).size());
  }

  private void closeOnce() {
    AtomicBoolean closed = new AtomicBoolean();
    server.instead(
        INFER,
        exchange -> {
          if (closed.getAndSet(true)) {
            server.models(exchange);
          }
        });
  }

  @Test
  void aServerThatIsGone() {
    OipProvider provider = provider(LONG);
    server.close();
    // the first call may still meet the connection that the server closes
    assertThrows(ProviderFault.class, () -> provider.sigmoid(LOGITS));
    ProviderFault fault = assertThrows(ProviderFault.class, () -> provider.sigmoid(LOGITS));
    assertEquals(Status.CRASHED, fault.status());
    assertEquals("nobody listens at the server's address", fault.getMessage());
  }

  @Test
  void aHostWithoutAnAddressIsToldFromOneWithoutAServer() {
    ConnectException unresolved = new ConnectException();
    unresolved.initCause(new UnresolvedAddressException());
    assertEquals("the host of the server is unknown", Faults.unreachable(unresolved).getMessage());
  }

  @Test
  void whatIsAskedAfterAFaultIsAnswered() throws IOException {
    OipProvider provider = provider(SHORT);
    server.instead(INFER, exchange -> pause());
    assertThrows(ProviderFault.class, () -> provider.sigmoid(LOGITS));
    server.instead(INFER, e -> OipServer.send(e, 200, output("loss", "FP32", "2", "0.5,1")));
    assertEquals(Tensor.of(new float[] {0.5f, 1}, 2), provider.sigmoid(LOGITS));
  }

  @Test
  void aServerThatIsNotReady() {
    server.instead("/v2/health/ready", exchange -> OipServer.send(exchange, 503, ""));
    assertFault(Status.ERRORED, "not ready: HTTP 503", LONG);
  }

  @Test
  void aServerThatTellsNothingOfItselfHasANameNonetheless() {
    server.instead("/v2", exchange -> OipServer.send(exchange, 404, ""));
    assertEquals("oip-server", provider(LONG).identity().name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | has 0 inputs and 0 outputs",
        "{'inputs':[#FP32],'outputs':[]} | has 1 inputs and 0 outputs",
        "{'inputs':[#FP16],'outputs':[#FP16]} | of datatype FP16",
        "{'inputs':[#FP64],'outputs':[#FP32]} | of datatype FP64",
        "{'inputs':[#INT32],'outputs':[#INT32]} | of datatype INT32",
        "{'inputs':[#FP32,#FP32],'outputs':[#FP32]} | has 2 inputs and 1 outputs",
        "nothing | not what the protocol says",
      })
  void aModelThatCannotStandForItsOperation(String metadata, String fact) {
    String json =
        metadata
            .replaceAll("#(\\w+)", "{'name':'x','datatype':'$1','shape':[-1]}")
            .replace('\'', '"');
    server.instead("/v2/models/sigmoid", exchange -> OipServer.send(exchange, 200, json));
    ProviderFault fault = assertThrows(ProviderFault.class, () -> provider(LONG));
    assertTrue(fault.getMessage().contains(fact), fault.getMessage());
  }

  @Test
  void aServerWithoutModels() throws IOException {
    try (OipServer empty = OipServer.withBinaryTensors()) {
      URI uri = empty.uri();
      ProviderFault fault = assertThrows(ProviderFault.class, () -> OipProvider.connect(uri, LONG));
      assertTrue(fault.getMessage().contains("no model"), fault.getMessage());
    }
  }

  @Test
  void aServerWithoutACommonFormat() {
    server.serving(Operation.SOFTMAX, Precision.BINARY64);
    ProviderFault fault = assertThrows(ProviderFault.class, () -> provider(LONG));
    assertTrue(fault.getMessage().contains("neither has them all"), fault.getMessage());
  }

  private void assertFault(Status status, String fact, Duration deadline) {
    ProviderFault fault =
        assertThrows(ProviderFault.class, () -> provider(deadline).sigmoid(LOGITS));
    assertEquals(status, fault.status(), fault.getMessage());
    assertTrue(fault.getMessage().contains(fact), fault.getMessage());
  }

  private OipProvider provider(Duration deadline) {
    return OipProvider.connect(server.uri(), deadline);
  }

  /** Lasts longer than any deadline here, and ends with the server. */
  private static void pause() {
    try {
      Thread.sleep(60_000);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
