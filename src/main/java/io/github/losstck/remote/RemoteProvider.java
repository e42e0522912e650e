package io.github.losstck.remote;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.DispatchingProvider;
import io.github.losstck.spi.Identity;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.ProviderFault;
import io.github.losstck.verdict.Status;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Stands for an implementation in another process: every call is a message. A process that breaks
 * is started anew for whatever is asked next, until it has broken too often. Threads that call at
 * once wait for one another.
 */
public final class RemoteProvider extends DispatchingProvider {
  private final Opening opening;
  private final String kit;
  private final Launch launch;
  private final Patience patience;
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
    this.launch = launch;
    this.patience = new Patience(launch.deadline());
  }

  /**
   * Stands for an adapter that {@link #begin} starts.
   *
   * @param launch what to start
   * @param kit the version of the kit
   * @return the implementation behind it, of which nothing is known before it is started
   */
  public static RemoteProvider of(Launch launch, String kit) {
    return new RemoteProvider(() -> ProcessChannel.start(launch), kit, launch);
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
   * Makes sure that there is a process to be asked: starts one, and has numbers sent back and
   * forth.
   *
   * @throws ProviderFault if it cannot be started, or loses numbers
   * @throws Unfit if it is the kit's harness, and has no provider to offer
   */
  public synchronized void begin() {
    if (conversation == null) {
      open();
    }
  }

  /**
   * Asks whether the adapter is still there.
   *
   * @throws ProviderFault if it is not, or has written what nobody asked for
   */
  public synchronized void ping() {
    if (conversation != null) {
      echo("the end of the scenario", List.of());
    }
  }

  /** Returns whether it has broken so often that it is not started again. */
  public boolean isGivenUp() {
    return conversation == null && opened > launch.restarts();
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
  public synchronized Line ask(
      String what, Function<String, byte[]> message, long limit, Set<String> answers) {
    if (conversation == null) {
      open();
    }
    return asked(what, message, limit, HarnessAnswers.beside(launch, answers));
  }

  private Line asked(
      String what, Function<String, byte[]> message, long limit, Set<String> answers) {
    try {
      return HarnessAnswers.requireInTime(what, conversation.ask(what, message, limit, answers));
    } catch (ProviderFault e) {
      throw broken(e);
    }
  }

  @Override
  protected synchronized Tensor call(Operation operation, Arguments arguments) {
    Line answer = answer(operation, arguments);
    try {
      return CallAnswer.read(operation, answer);
    } catch (BadMessage e) {
      throw broken(Conversation.fault(operation.phrase(), e));
    }
  }

  private Line answer(Operation operation, Arguments arguments) {
    if (conversation == null) {
      open();
    }
    conversation.deadline(patience.next());
    long start = System.nanoTime();
    try {
      Line answer =
          ask(
              operation.phrase(),
              id -> Messages.call(id, operation, arguments, started.bits()),
              CallAnswer.limit(operation, arguments),
              CallAnswer.TYPES);
      patience.answered(Duration.ofNanos(System.nanoTime() - start));
      conversation.deadline(launch.deadline());
      return answer;
    } catch (ProviderFault e) {
      patience.gaveUp();
      throw e;
    }
  }

  /** Starts a process, which must say the same of itself as the first. */
  private void open() {
    if (isGivenUp()) {
      throw new ProviderFault(
          last.status(),
          "not started again after "
              + launch.restarts()
              + " restarts; the last time: "
              + last.getMessage());
    }
    opened++;
    try {
      channel = opening.open();
    } catch (IOException e) {
      last = new ProviderFault(Status.ERRORED, "cannot be started: " + e.getMessage());
      throw last;
    }
    conversation = new Conversation(channel, Launch.START);
    Started now = introduce();
    conversation.deadline(launch.deadline());
    patience.begin();
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
        asked(
            "the start",
            id -> Messages.start(id, kit),
            Conversation.ENVELOPE,
            HarnessAnswers.toStart(launch));
    try {
      return Started.read(answer);
    } catch (Unfit e) {
      ProviderFault fault = broken(new ProviderFault(Status.ERRORED, e.getMessage()));
      throw started == null ? e : fault; // once it was fit, it broke
    }
  }

  private String echo(String what, List<WireTensor> tensors) {
    boolean bits = started != null && started.bits();
    Line answer =
        asked(
            what,
            id -> Messages.echo(id, tensors, bits),
            Conversation.ENVELOPE,
            HarnessAnswers.toEcho(launch));
    try {
      return Handshake.differences(tensors, answer.tensors(answer.message().get("tensors")))
          .stream()
          .findFirst()
          .orElse("");
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
   * @throws IllegalStateException if it breaks while it stops, or takes longer than a call may
   */
  @Override
  public synchronized void close() {
    String problem = conversation == null ? "" : stop();
    drop();
    if (!problem.isEmpty()) {
      throw new IllegalStateException("told to stop: " + problem + " " + errors.strip());
    }
  }

  /** Words what went wrong while the adapter stopped; nothing if it exited with 0. */
  private String stop() {
    try {
      return conversation
          .stop()
          .map(ending -> ending.status() == Status.EXITED ? "" : ending.words())
          .orElse("it lives on");
    } catch (ProviderFault e) {
      return e.getMessage();
    }
  }
}
