package io.github.losstck.remote;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.DispatchingProvider;
import io.github.losstck.spi.Identity;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.ProviderFault;
import io.github.losstck.verdict.Reason;
import io.github.losstck.verdict.Status;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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
  private @Nullable Client client;
  private @Nullable Started started;
  private int opened;
  private @Nullable ProviderFault last;
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
    return Objects.requireNonNull(started, "begin() comes first");
  }

  @Override
  public Identity identity() {
    return started().identity();
  }

  @Override
  public Set<Operation> claims() {
    return started().claims();
  }

  @Override
  public Declarations declarations() {
    return started().declarations();
  }

  /**
   * Makes sure that there is a process to be asked: starts one, and has numbers sent back and
   * forth.
   *
   * @throws ProviderFault if it cannot be started, or loses numbers
   * @throws Unfit if it is the kit's harness, and has no provider to offer
   */
  public synchronized void begin() {
    client();
  }

  private Client client() {
    return client == null ? open() : client;
  }

  /**
   * Asks whether the adapter is still there.
   *
   * @throws ProviderFault if it is not, or has written what nobody asked for
   */
  public synchronized void ping() {
    Client running = client;
    if (running != null) {
      unlessBroken(
          () -> {
            running.ping("the end of the scenario");
            return running;
          });
    }
  }

  /** Returns whether it has broken so often that it is not started again. */
  public boolean isGivenUp() {
    return client == null && opened > launch.restarts();
  }

  /** Returns how it broke last, once it has been given up. */
  public String lastFault() {
    return last == null ? "" : last.status().words() + ": " + last.getMessage();
  }

  /** Returns the last of what was written to standard error, and forgets it. */
  public String takeStandardError() {
    String taken = errors + (client == null ? "" : client.takeStandardError());
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
    Client running = client();
    return unlessBroken(() -> running.ask(what, message, limit, answers));
  }

  /** Asks something of the process, and ends it if it breaks. */
  private <T> T unlessBroken(Supplier<T> question) {
    try {
      return question.get();
    } catch (ProviderFault e) {
      throw broken(e);
    }
  }

  @Override
  @SuppressWarnings("NullAway") // where a method in Java broke this promise, its stand-in does
  protected synchronized Tensor call(Operation operation, Arguments arguments) {
    Line answer = answer(operation, arguments);
    try {
      return CallAnswer.read(operation, answer);
    } catch (BadMessage e) {
      throw broken(Conversation.fault(operation.phrase(), e));
    }
  }

  private Line answer(Operation operation, Arguments arguments) {
    Client running = client();
    running.deadline(patience.next());
    long start = System.nanoTime();
    try {
      Line answer = unlessBroken(() -> running.call(operation.phrase(), operation, arguments));
      patience.answered(Duration.ofNanos(System.nanoTime() - start));
      running.deadline(launch.deadline());
      return answer;
    } catch (ProviderFault e) {
      patience.gaveUp();
      throw e;
    }
  }

  /** Starts a process, which must say the same of itself as the first. */
  private Client open() {
    Client running = start();
    Started now = introduce(running);
    patience.begin();
    Started first = started == null ? now : started;
    started = first;
    if (!first.equals(now)) {
      throw broken(
          new ProviderFault(
              Status.ERRORED, "started anew, it says of itself what it did not say before"));
    }
    List<String> lost = unlessBroken(() -> running.lost("the handshake"));
    if (!lost.isEmpty()) {
      throw broken(
          new ProviderFault(
              Status.ERRORED,
              "the adapter loses numbers on the way: "
                  + lost.get(0)
                  + "; mend how it reads and writes them"));
    }
    return running;
  }

  private Client start() {
    if (last != null && isGivenUp()) {
      throw new ProviderFault(
          last.status(),
          "not started again after "
              + launch.restarts()
              + " restarts; the last time: "
              + last.getMessage());
    }
    opened++;
    try {
      Client running = new Client(opening.open(), launch);
      client = running;
      return running;
    } catch (IOException e) {
      last = new ProviderFault(Status.ERRORED, "cannot be started: " + e.getMessage());
      throw last;
    }
  }

  private Started introduce(Client running) {
    try {
      return unlessBroken(() -> running.introduce(kit));
    } catch (Unfit e) {
      ProviderFault fault = broken(new ProviderFault(Status.ERRORED, Reason.of(e)));
      throw started == null ? e : fault; // once it was fit, it broke
    }
  }

  /** Ends a process that broke; it is started anew when something is asked next. */
  private ProviderFault broken(ProviderFault fault) {
    last = fault;
    drop();
    return fault;
  }

  private void drop() {
    if (client != null) {
      client.close();
      errors = client.takeStandardError();
    }
    client = null;
  }

  /**
   * Tells the adapter to stop, and ends it if it does not.
   *
   * @throws IllegalStateException if it breaks while it stops, or takes longer than a call may
   */
  @Override
  public synchronized void close() {
    Optional<String> problem = client == null ? Optional.empty() : client.stop();
    drop();
    if (problem.isPresent()) {
      throw new IllegalStateException("told to stop: " + problem.get() + " " + errors.strip());
    }
  }
}
