package io.github.losstck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.losstck.reference.ReferenceProvider;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Identity;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ends runs from without, before they are finished: none of them is certified. */
class UnfinishedTest {
  private static final long DEADLINE_SECONDS = 60;
  private static final String HOLD = "hold";
  private static final String HELD = "held";

  @TempDir private Path folder;

  /** Is sound, and stands still at the first scalar as long as it is told to. */
  public static final class Holds implements LossProvider {
    @Override
    public Identity identity() {
      return new Identity("holds", "1");
    }

    /** Declares one precision, so that there is one process to be killed. */
    @Override
    public Declarations declarations() {
      return Declarations.standard().precisions(Precision.BINARY64);
    }

    @Override
    public Tensor sigmoid(Tensor logits) {
      if (logits.rank() == 0 && Files.exists(Path.of(HOLD))) {
        stand();
      }
      return new ReferenceProvider().sigmoid(logits);
    }

    private static void stand() {
      try {
        Files.writeString(Path.of(HELD), "");
        TimeUnit.SECONDS.sleep(DEADLINE_SECONDS);
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void certifiesNothingThatIsCutShortAndGoesOnWhenResumed(boolean isKilled) throws Exception {
    assertEquals(ExitStatus.CONFORMS, ended(start("--in-process")));
    assertEquals("conforms", certificate().at("/verdict").textValue());
    Process cut = held("--in-process");
    ended(isKilled ? cut.destroyForcibly() : destroyed(cut));
    assertTrue(cut.exitValue() >= ExitStatus.BROKE, "exit status " + cut.exitValue());
    assertFalse(Files.exists(reports().resolve("certificate.json")), "an earlier run's is left");
    assertFalse(Files.exists(reports().resolve("traceability.json")));
    Files.delete(folder.resolve(HOLD));
    assertEquals(ExitStatus.CONFORMS, ended(start("--in-process", "--resume")));
    assertTrue(certificate().at("/environment/takenOver").intValue() > 0);
  }

  @Test
  void breaksWhereTheProcessOfTheProviderIsKilled() throws Exception {
    Process certifying = held();
    Files.delete(folder.resolve(HOLD));
    certifying.descendants().forEach(ProcessHandle::destroyForcibly);
    assertEquals(ExitStatus.BROKE, ended(certifying));
    assertEquals(
        "broke for the selection (scenario sigmoid.value): 1 crashed",
        certificate().at("/words").textValue());
  }

  private Process start(String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.addAll(List.of(LossTckCommand.class.getName(), "certify", Holds.class.getName()));
    command.addAll(List.of("--scenario", "sigmoid.value", "--reports", "reports"));
    command.addAll(List.of(options));
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("out").toFile())
        .start();
  }

  /** Starts a run, and returns once it stands still in the provider. */
  private Process held(String... options) throws Exception {
    Files.writeString(folder.resolve(HOLD), "");
    Process process = start(options);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
    while (!Files.exists(folder.resolve(HELD)) && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    assertTrue(process.isAlive() && Files.exists(folder.resolve(HELD)), out());
    return process;
  }

  private int ended(Process process) throws Exception {
    try {
      assertTrue(process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS), "the process hangs");
    } finally {
      process.destroyForcibly();
    }
    return process.exitValue();
  }

  private static Process destroyed(Process process) {
    process.destroy();
    return process;
  }

  private Path reports() {
    return folder.resolve("reports/holds");
  }

  private JsonNode certificate() throws IOException {
    return new ObjectMapper().readTree(reports().resolve("certificate.json").toFile());
  }

  private String out() throws IOException {
    return Files.readString(folder.resolve("out"));
  }
}
