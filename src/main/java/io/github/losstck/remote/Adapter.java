package io.github.losstck.remote;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.NotClaimed;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Refused;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.ProviderFault;
import io.github.losstck.verdict.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Is one process of an adapter, asked one thing after another, to find out what is wrong with it.
 * Lines that are no messages are set aside. After any other {@link ProviderFault} but {@link
 * Status#ERRORED} it is to be closed.
 */
public final class Adapter implements AutoCloseable {
  private static final Set<String> ERROR = Set.of("error");

  private final NoiseFilter channel;
  private final Launch launch;
  private final Conversation conversation;

  private Adapter(Channel channel, Launch launch) {
    this.channel = new NoiseFilter(channel);
    this.launch = launch;
    this.conversation = new Conversation(this.channel, launch.deadline());
  }

  /**
   * Starts a process.
   *
   * @param launch what to start
   * @return the process, which has been told nothing yet
   * @throws IOException if there is no such program
   */
  public static Adapter start(Launch launch) throws IOException {
    return new Adapter(ProcessChannel.start(launch), launch);
  }

  /**
   * Asks who it is.
   *
   * @param kit the version of the kit
   * @return what it says of itself
   * @throws ProviderFault if it does not say so
   * @throws Unfit if it is the kit's harness, and has no provider to offer
   */
  public Started introduce(String kit) {
    return Started.read(
        conversation.ask(
            "the start",
            id -> Messages.start(id, kit),
            Conversation.ENVELOPE,
            HarnessAnswers.toStart(launch)));
  }

  /**
   * Has the numbers of the handshake sent back.
   *
   * @param started what it said of itself
   * @return what was lost, number by number
   * @throws ProviderFault if nothing legible came back
   */
  public List<String> lost(Started started) {
    List<WireTensor> tensors = Handshake.tensors(started.declarations());
    String what = "the echo";
    Line answer =
        conversation.ask(
            what,
            id -> Messages.echo(id, tensors, started.bits()),
            Conversation.ENVELOPE,
            HarnessAnswers.toEcho(launch));
    try {
      return Handshake.differences(tensors, answer.tensors(answer.message().get("tensors")));
    } catch (BadMessage e) {
      throw Conversation.fault(what, e);
    }
  }

  /**
   * Asks whether it is still there.
   *
   * @param id that its answer is to repeat
   * @throws ProviderFault if it is not, or has written what nobody asked for
   */
  public void ping(String id) {
    conversation.ask(
        "the echo of nothing",
        id,
        Messages.echo(id, List.of(), false),
        Conversation.ENVELOPE,
        HarnessAnswers.toEcho(launch));
  }

  /**
   * Calls an operation.
   *
   * @param started what it said of itself
   * @param operation to call
   * @param arguments of the call
   * @return the result
   * @throws NotClaimed if it does not offer the operation
   * @throws Refused if it refuses the inputs
   * @throws ProviderFault if there is no result
   */
  public Tensor call(Started started, Operation operation, Arguments arguments) {
    Line answer =
        ask(
            operation.method(),
            id -> Messages.call(id, operation, arguments, started.bits()),
            CallAnswer.limit(operation, arguments),
            CallAnswer.TYPES);
    try {
      return CallAnswer.read(operation, answer);
    } catch (BadMessage e) {
      throw Conversation.fault(operation.method(), e);
    }
  }

  /**
   * Sends a line that it cannot make sense of, and waits for the error that is due.
   *
   * @param line without its line feed
   * @throws ProviderFault if it answers otherwise, or not
   */
  public void provoke(String line) {
    byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
    conversation.ask(line, Line.idOf(bytes), bytes, Conversation.ENVELOPE, ERROR);
  }

  private Line ask(String what, Function<String, byte[]> message, long limit, Set<String> answers) {
    Line line = conversation.ask(what, message, limit, HarnessAnswers.beside(launch, answers));
    return HarnessAnswers.requireInTime(what, line);
  }

  /** Returns the first lines of standard output that were no JSON objects, and forgets them. */
  public List<String> takeNoise() {
    return channel.take();
  }

  /** Returns the last of what was written to standard error, and forgets it. */
  public String takeStandardError() {
    return channel.takeStandardError();
  }

  /**
   * Tells it to stop.
   *
   * @return what was wrong with how it ended, if anything was
   */
  public Optional<String> stop() {
    Optional<Ending> ending;
    try {
      ending = conversation.stop();
    } catch (ProviderFault e) {
      return Optional.of(e.getMessage());
    }
    if (ending.isEmpty()) {
      return Optional.of("when a call would be late it is still there");
    }
    return ending.filter(e -> e.status() != Status.EXITED).map(Ending::words);
  }

  @Override
  public void close() {
    channel.close();
  }
}
