package io.github.losstck.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.losstck.remote.Schemas;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Talks to an adapter in a process of its own, line by line. */
final class Spoken implements AutoCloseable {
  private static final long DEADLINE_SECONDS = 60;
  static final ObjectMapper JSON = new ObjectMapper();

  private final Process process;
  private final Writer in;
  private final BufferedReader out;

  private Spoken(Process process) {
    this.process = process;
    this.in = process.outputWriter(StandardCharsets.UTF_8);
    this.out = process.inputReader(StandardCharsets.UTF_8);
  }

  /** Starts a program. */
  static Spoken to(Adapter adapter) throws IOException {
    return new Spoken(
        new ProcessBuilder(adapter.command())
            .directory(adapter.folder().toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start());
  }

  /** Sends a line and returns the answer, which meets the schema of its type. */
  JsonNode ask(String line) throws Exception {
    in.write(line.strip() + "\n");
    in.flush();
    String reply =
        CompletableFuture.supplyAsync(this::line).get(DEADLINE_SECONDS, TimeUnit.SECONDS);
    JsonNode answer = JSON.readTree(reply);
    assertEquals(Optional.empty(), Schemas.violation(answer.get("type").asText(), answer));
    return answer;
  }

  private String line() {
    try {
      return out.readLine();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Tells the program to stop, and returns its exit code. */
  int stop() throws Exception {
    in.write("{\"type\":\"stop\",\"id\":\"last\"}\n");
    in.flush();
    return exit();
  }

  /** Ends the program's input, and returns its exit code. */
  int hangUp() throws Exception {
    in.close();
    return exit();
  }

  private int exit() throws InterruptedException {
    assertTrue(process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS), "it does not exit");
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
