package io.github.losstck.remote;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.DispatchingProvider;
import io.github.losstck.spi.Identity;
import io.github.losstck.spi.NotClaimed;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Refused;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.ConductText;
import io.github.losstck.verdict.ProviderFault;
import io.github.losstck.verdict.Status;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Stands for an implementation in another process: every call is a message. A process that breaks
 * is started anew for whatever is asked next, until it has broken too often.
 */
public final class RemoteProvider extends DispatchingProvider {
  /** Is the room of an element in an answer: twice what the longest number takes. */
  private static final long ELEMENT = 64;

  private static final Set<String> ANSWERS = Set.of("result", "notClaimed", "refused", "error");

  /** Names what the kit's own harness may answer to anything. */
  private static final Set<String> OF_HARNESS = Set.of("remark", "working", "timedOut", "error");

  private final Opening opening;
  private final String kit;
  private final Duration deadline;
  private final int restarts;
  private final Set<String> further;
  private Channel channel;
  private Conversation conversation;
  private Started started;
  private int opened;
  private ProviderFault last;
  private String errors = "";

  /** Starts an adapter. */
  interface Opening {
    /** Returns a channel to a new process. */
    Channel open() throws IOException;
  }

  RemoteProvider(Opening opening, String kit, Launch launch) {
    this.opening = opening;
    this.kit = kit;
    this.deadline = launch.deadline();
    this.restarts = launch.restarts();
    this.further = launch.isHarness() ? OF_HARNESS : Set.of();
  }

  /**
   * Starts an adapter, and has numbers sent back and forth.
   *
   * @param launch what to start
   * @param kit the version of the kit
   * @return the implementation behind it
   * @throws ProviderFault if it cannot be started, or loses numbers
   * @throws Unfit if it is the kit's harness, and has no provider to offer
   */
  public static RemoteProvider connect(Launch launch, String kit) {
    RemoteProvider provider = new RemoteProvider(() -> ProcessChannel.start(launch), kit, launch);
    provider.open();
    return provider;
  }

  /** Returns what the adapter said of itself when it was first started. */
  public Started started() {
    return started;
  }

  @Override
  public Identity identity() {
    return started.identity();
  }

  @Override
  public Set<Operation> claims() {
    return started.claims();
  }

  @Override
  public Declarations declarations() {
    return started.declarations();
  }

  /**
   * Makes sure that there is a process to be asked.
   *
   * @throws ProviderFault if it cannot be started
   */
  public void begin() {
    takeStandardError();
    if (conversation == null) {
      open();
    }
  }

  /**
   * Asks whether the adapter is still there.
   *
   * @throws ProviderFault if it is not, or has written what nobody asked for
   */
  public void ping() {
    if (conversation != null) {
      echo("the end of the scenario", List.of());
    }
  }

  /** Returns whether it has broken so often that it is not started again. */
  public boolean isGivenUp() {
    return conversation == null && opened > restarts;
  }

  /** Returns how it broke last, once it has been given up. */
  public String lastFault() {
    return last == null ? "" : last.status().words() + ": " + last.getMessage();
  }

  /** Returns the last of what was written to standard error, and forgets it. */
  public String takeStandardError() {
    String taken = errors + (channel == null ? "" : channel.takeStandardError());
    errors = "";
    return taken;
  }

  /**
   * Asks by a message that is not a call.
   *
   * @param what is asked, in words
   * @param message composed with an id
   * @param limit of the answer in bytes
   * @param answers the types that an answer may have
   * @return the answer
   * @throws ProviderFault if there is none
   */
  public Line ask(String what, Function<String, byte[]> message, long limit, Set<String> answers) {
    if (conversation == null) {
      open();
    }
    try {
      Line line = conversation.ask(what, message, limit, with(further, answers));
      return line.type().equals("timedOut") ? timedOut(what, line.message()) : line;
    } catch (ProviderFault e) {
      throw broken(e);
    }
  }

  private static Set<String> with(Set<String> further, Set<String> answers) {
    Set<String> all = new HashSet<>(answers);
    all.addAll(further);
    return all;
  }

  private static Line timedOut(String what, JsonNode message) {
    StringBuilder facts = new StringBuilder(what + ": no answer within the deadline");
    message.get("stack").forEach(frame -> facts.append("\n  at       ").append(frame.asText()));
    throw new ProviderFault(Status.TIMED_OUT, facts.toString());
  }

  @Override
  protected Tensor call(Operation operation, Arguments arguments) {
    Line answer =
        ask(
            operation.phrase(),
            id -> Messages.call(id, operation, arguments, started.bits()),
            Conversation.ENVELOPE + ELEMENT * elements(operation, arguments),
            ANSWERS);
    JsonNode message = answer.message();
    return switch (answer.type()) {
      case "result" -> result(operation, answer);
      case "notClaimed" -> throw new NotClaimed();
      case "refused" -> throw new Refused(message.get("reason").asText());
      case "remark" ->
          throw new ProviderFault(
              Status.valueOf(message.get("status").asText()), message.get("facts").asText());
      default ->
          throw new ProviderFault(
              Status.ERRORED,
              ConductText.threw(
                  operation, message.get("message").asText(), message.path("at").asText()));
    };
  }

  private Tensor result(Operation operation, Line answer) {
    JsonNode output = answer.message().get("output");
    try {
      WireTensor tensor = answer.tensor(output);
      if (tensor.values() instanceof int[]) {
        throw new BadMessage(Status.NOT_A_MESSAGE, "the output is INT32: " + answer.shown());
      }
      return tensor.tensor();
    } catch (BadMessage e) {
      throw broken(Conversation.fault(operation.phrase(), e));
    }
  }

  /** Counts the elements that an answer may have; inputs that do not fit have none. */
  private static long elements(Operation operation, Arguments arguments) {
    try {
      long elements = 1;
      for (int extent : operation.resultShape(arguments)) {
        elements = Math.multiplyExact(elements, extent);
      }
      return Math.max(0, elements);
    } catch (RuntimeException e) {
      return 0;
    }
  }

  /** Starts a process, which must say the same of itself as the first. */
  private void open() {
    if (isGivenUp()) {
      throw new ProviderFault(
          last.status(),
          "not started again after " + restarts + " restarts; the last time: " + last.getMessage());
    }
    opened++;
    try {
      channel = opening.open();
    } catch (IOException e) {
      last = new ProviderFault(Status.ERRORED, "cannot be started: " + e.getMessage());
      throw last;
    }
    conversation = new Conversation(channel, deadline);
    Started now = introduce();
    if (started == null) {
      started = now;
    }
    if (!started.equals(now)) {
      throw broken(
          new ProviderFault(
              Status.ERRORED, "started anew, it says of itself what it did not say before"));
    }
    String lost = echo("the handshake", Handshake.tensors(now.declarations()));
    if (!lost.isEmpty()) {
      throw broken(
          new ProviderFault(
              Status.ERRORED,
              "the adapter loses numbers on the way: "
                  + lost
                  + "; mend how it reads and writes them"));
    }
  }

  private Started introduce() {
    Line answer =
        ask(
            "the start",
            id -> Messages.start(id, kit),
            Conversation.ENVELOPE,
            Set.of("started", "unfit"));
    if (answer.type().equals("unfit")) {
      drop();
      JsonNode message = answer.message();
      throw new Unfit(message.get("problem").asText(), message.get("isUsage").asBoolean());
    }
    return Started.of(answer.message());
  }

  private String echo(String what, List<WireTensor> tensors) {
    boolean bits = started != null && started.bits();
    Line answer =
        ask(what, id -> Messages.echo(id, tensors, bits), Conversation.ENVELOPE, Set.of("echoed"));
    try {
      return Handshake.difference(tensors, answer.tensors(answer.message().get("tensors")));
    } catch (BadMessage e) {
      throw broken(Conversation.fault(what, e));
    }
  }

  /** Ends a process that broke; it is started anew when something is asked next. */
  private ProviderFault broken(ProviderFault fault) {
    last = fault;
    drop();
    return fault;
  }

  private void drop() {
    if (channel != null) {
      channel.close();
      errors = channel.takeStandardError();
    }
    channel = null;
    conversation = null;
  }

  /**
   * Tells the adapter to stop, and ends it if it does not.
   *
   * @throws IllegalStateException if it breaks while it stops
   */
  @Override
  public void close() {
    Optional<Ending> ending = conversation == null ? Optional.empty() : conversation.stop();
    drop();
    if (ending.isPresent() && ending.get().status() != Status.EXITED) {
      throw new IllegalStateException(
          "told to stop: " + ending.get().words() + " " + errors.strip());
    }
  }
}
