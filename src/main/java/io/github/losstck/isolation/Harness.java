package io.github.losstck.isolation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.losstck.remote.BadMessage;
import io.github.losstck.remote.Line;
import io.github.losstck.remote.LineStreams;
import io.github.losstck.remote.Messages;
import io.github.losstck.remote.Started;
import io.github.losstck.remote.TensorWriter;
import io.github.losstck.remote.WireTensor;
import io.github.losstck.spec.Effort;
import io.github.losstck.spec.Sampling;
import io.github.losstck.spec.Seed;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Refused;
import io.github.losstck.spi.Tensor;
import io.github.losstck.steps.LocalWitness;
import io.github.losstck.steps.ProviderUnderTest;
import io.github.losstck.steps.Remark;
import io.github.losstck.sweep.Domain;
import io.github.losstck.sweep.Swept;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers the protocol for a provider in this process, and examines it where the kit cannot see.
 */
public final class Harness implements Watchdog.Mouth {
  private final Started started;
  private final ProviderUnderTest provider;
  private final LocalWitness witness;
  private final Watchdog watchdog;
  private final LineStreams streams;
  private volatile @Nullable String answering;

  /**
   * Stands before a provider.
   *
   * @param provider in this process
   * @param started what it says of itself
   * @param deadline of each of its calls
   * @param streams to the kit
   */
  public Harness(
      ProviderUnderTest provider, Started started, Duration deadline, LineStreams streams) {
    TimedProvider timed = new TimedProvider(provider.provider());
    this.provider =
        new ProviderUnderTest(
            provider.address(), timed, provider.claims(), provider.declarations());
    this.started = started;
    this.witness = new LocalWitness(this.provider);
    this.watchdog = new Watchdog(timed, deadline, this);
    this.streams = streams;
  }

  /**
   * Tells the kit that there is no provider to stand before.
   *
   * @param streams to the kit
   * @param isUsage whether whoever named the provider is at fault
   * @param problem in one line
   * @throws IOException if the kit is gone
   */
  public static void declineUnfit(LineStreams streams, boolean isUsage, String problem)
      throws IOException {
    Optional<byte[]> line = streams.next();
    if (line.isPresent()) {
      streams.send(
          Messages.message(
              "unfit",
              Line.idOf(line.get()),
              json -> {
                json.writeBooleanField("isUsage", isUsage);
                json.writeStringField("problem", problem);
              }));
    }
  }

  /**
   * Answers until it is told to stop.
   *
   * @throws IOException if the kit is gone
   */
  public void run() throws IOException {
    watchdog.start();
    Optional<byte[]> line = streams.next();
    while (line.isPresent()) {
      byte[] answer;
      try {
        Line message = Line.parse(line.get());
        if (message.type().equals("stop")) {
          return;
        }
        answering = message.id();
        answer = answer(message);
      } catch (BadMessage e) {
        answer = error(Line.idOf(line.get()), e);
      }
      send(answer);
      line = streams.next();
    }
  }

  /** Sends an answer, after which no word about the work on it goes out. */
  private synchronized void send(byte[] answer) throws IOException {
    answering = null;
    streams.send(answer);
  }

  private byte[] answer(Line message) throws BadMessage {
    String id = message.id();
    try {
      return switch (message.type()) {
        case "start" -> started.message(id);
        case "echo" -> Messages.echoed(id, message.tensors(message.message().get("tensors")), true);
        case "scenario" -> begin(id);
        case "call" -> call(message);
        case "observe" -> observe(message);
        case "sweep" -> sweep(message);
        default -> error(id, new IllegalArgumentException(message.type() + " is no question"));
      };
    } catch (Refused e) {
      return Messages.message(
          "refused", id, json -> json.writeStringField("reason", String.valueOf(e.getMessage())));
    } catch (Remark e) {
      return Messages.message(
          "remark",
          id,
          json -> {
            json.writeStringField("status", e.status().name());
            json.writeStringField("facts", e.getMessage());
          });
    } catch (RuntimeException | AssertionError e) {
      return error(id, e);
    }
  }

  private byte[] begin(String id) {
    witness.begin();
    return Messages.message("begun", id, json -> {});
  }

  private byte[] call(Line message) throws BadMessage {
    Tensor answer = witness.call(operation(message), arguments(message));
    return Messages.message(
        "result",
        message.id(),
        json -> {
          json.writeFieldName("output");
          if (answer == null) {
            json.writeNull();
          } else {
            TensorWriter.write(json, null, WireTensor.of(answer), true);
          }
        });
  }

  private byte[] observe(Line message) throws BadMessage {
    String conduct = message.message().get("conduct").asText();
    witness.observe(conduct, operation(message), arguments(message));
    return Messages.message("observed", message.id(), json -> {});
  }

  private byte[] sweep(Line message) {
    ObjectNode asked = message.message();
    Operation operation = operation(message);
    Precision precision = Messages.precision(asked.get("datatype").asText());
    Effort effort = Effort.valueOf(asked.get("effort").asText().toUpperCase(Locale.ROOT));
    Seed seed = Seed.parse(asked.get("seed").asText());
    Swept swept =
        witness.sweep(
            operation,
            Domain.parse(asked.get("domain").asText()),
            precision,
            new Sampling(effort, seed, true));
    return Messages.message("swept", message.id(), json -> SweptJson.write(json, operation, swept));
  }

  private static Operation operation(Line message) {
    return Operation.ofMethod(message.message().get("operation").asText()).orElseThrow();
  }

  private Arguments arguments(Line message) throws BadMessage {
    return message.arguments(
        message.message(), operation(message), provider.declarations().gradients());
  }

  private static byte[] error(String id, Throwable e) {
    return Messages.message(
        "error", id, json -> json.writeStringField("message", "the harness is at fault: " + e));
  }

  @Override
  public synchronized void working() {
    String id = answering;
    if (id != null) {
      try {
        streams.send(Messages.message("working", id, json -> {}));
      } catch (IOException e) {
        Runtime.getRuntime().halt(1); // nobody is left to work for
      }
    }
  }

  @Override
  public synchronized void timedOut(List<String> stack) {
    String id = answering;
    if (id != null) {
      try {
        streams.send(
            Messages.message(
                "timedOut",
                id,
                json -> {
                  json.writeArrayFieldStart("stack");
                  for (String frame : stack) {
                    json.writeString(frame);
                  }
                  json.writeEndArray();
                }));
      } catch (IOException e) {
        // nobody is left to be told
      }
      Runtime.getRuntime().halt(1);
    }
  }
}
