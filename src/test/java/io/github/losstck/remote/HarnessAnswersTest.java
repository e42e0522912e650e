package io.github.losstck.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Identity;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.ProviderFault;
import io.github.losstck.verdict.Status;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plays the kit's own harness, which may say more than adapters, and not everywhere. */
class HarnessAnswersTest {
  private static final Started STARTED =
      new Started(
          new Identity("played", "1"),
          EnumSet.of(Operation.SIGMOID),
          Declarations.standard().composing(Operation.SIGMOID, "1 / (1 + exp(-x))"),
          true);

  private static final String UNFIT =
      "{\"type\":\"unfit\",\"id\":\"ID\",\"isUsage\":true,\"problem\":\"no such\"}\n";

  private String toStart = started();
  private String toCall = "";

  private static String started() {
    return new String(STARTED.message("ID"), StandardCharsets.UTF_8);
  }

  private RemoteProvider provider(boolean isHarness) {
    Launch launch =
        new Launch(List.of("played"), Duration.ofSeconds(1), OptionalLong.empty(), 9, isHarness);
    return new RemoteProvider(() -> new PlayedChannel(this::hear), "1.0", launch);
  }

  private Play hear(byte[] line) {
    String text = new String(line, StandardCharsets.UTF_8);
    String id = text.replaceFirst("(?s).*?\"id\":\"(\\w+)\".*", "$1");
    String answer =
        text.contains("\"start\"")
            ? toStart
            : text.contains("\"echo\"") ? text.replace("\"echo\"", "\"echoed\"") : toCall;
    return Play.of(Sent.bytes(answer.replace("\"ID\"", "\"" + id + "\"")));
  }

  @Test
  void whatIsDeclaredArrives() {
    RemoteProvider provider = provider(false);
    provider.begin();
    assertEquals(STARTED.declarations(), provider.declarations());
  }

  @Test
  void theHarnessAloneMayDecline() {
    toStart = UNFIT;
    assertTrue(assertThrows(Unfit.class, () -> provider(true).begin()).isUsage());
    ProviderFault fault = assertThrows(ProviderFault.class, () -> provider(false).begin());
    assertEquals(Status.NOT_A_MESSAGE, fault.status());
  }

  @Test
  void whoeverWasFitBreaksIfItDeclines() {
    RemoteProvider provider = provider(true);
    provider.begin();
    toStart = UNFIT;
    toCall = "noise\n";
    assertEquals(Status.NOISE, fault(provider).status());
    assertEquals(Status.ERRORED, fault(provider).status());
  }

  @ParameterizedTest
  @CsvSource({
    "FAILED, FAILED",
    "ERRORED, ERRORED",
    "EXCLUDED, NOT_A_MESSAGE",
    "PASSED, NOT_A_MESSAGE",
    "NO, NOT_A_MESSAGE"
  })
  void aRemarkBlamesTheProviderOrIsNone(String said, Status status) {
    RemoteProvider provider = provider(true);
    provider.begin();
    toCall = "{\"type\":\"remark\",\"id\":\"ID\",\"status\":\"" + said + "\",\"facts\":\"so\"}\n";
    assertEquals(status, fault(provider).status());
  }

  @Test
  void nothingButItselfAnswersAStart() {
    for (String type :
        new String[] {"error\",\"message\":\"x", "timedOut\",\"stack\":[],\"id\":\"x"}) {
      toStart = "{\"id\":\"ID\",\"type\":\"" + type + "\"}\n";
      ProviderFault fault = assertThrows(ProviderFault.class, () -> provider(true).begin());
      assertEquals(Status.NOT_A_MESSAGE, fault.status(), fault.getMessage());
    }
  }

  @Test
  void noiseWithoutEndIsNoise() {
    Channel flood =
        new NoiseFilter(
            new PlayedChannel(
                line -> Play.of("x\n".repeat(1500).getBytes(StandardCharsets.UTF_8))));
    Conversation conversation = new Conversation(flood, Duration.ofSeconds(1));
    ProviderFault fault =
        assertThrows(
            ProviderFault.class,
            () -> conversation.ask("x", id -> Sent.bytes("x"), 99, CallAnswer.TYPES));
    assertEquals(Status.NOISE, fault.status());
  }

  private static ProviderFault fault(RemoteProvider provider) {
    Tensor logits = Tensor.of(new float[] {0}, 1);
    return assertThrows(ProviderFault.class, () -> provider.sigmoid(logits));
  }
}
