package io.github.losstck.remote;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.verdict.ProviderFault;
import io.github.losstck.verdict.Reason;
import io.github.losstck.verdict.Status;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Asks one process what the protocol has, from the start to the stop. After a {@link ProviderFault}
 * it is to be closed, unless the adapter has answered with an error.
 */
final class Client implements AutoCloseable {
  private static final Set<String> ERROR = Set.of("error");

  private final Channel channel;
  private final Launch launch;
  private final Conversation conversation;
  private @Nullable Started started;

  /**
   * Begins with nothing asked.
   *
   * @param channel to the process
   * @param launch by which it was started
   */
  Client(Channel channel, Launch launch) {
    this.channel = channel;
    this.launch = launch;
    this.conversation = new Conversation(channel, Launch.START);
  }

  /**
   * Asks who it is.
   *
   * @param kit the version of the kit
   * @return what it says of itself
   * @throws ProviderFault if it does not say so
   * @throws Unfit if it is the kit's harness, and has no provider to offer
   */
  Started introduce(String kit) {
    Started said =
        Started.read(
            conversation.ask(
                "the start",
                id -> Messages.start(id, kit),
                Conversation.ENVELOPE,
                HarnessAnswers.toStart(launch)));
    conversation.deadline(launch.deadline());
    started = said;
    return said;
  }

  private Started started() {
    return Objects.requireNonNull(started, "introduce() comes first");
  }

  /**
   * Has the numbers of the handshake sent back.
   *
   * @param what is asked, in words
   * @return what was lost, number by number
   * @throws ProviderFault if nothing legible came back
   */
  List<String> lost(String what) {
    return echo(what, conversation.nextId(), Handshake.tensors(started().declarations()));
  }

  /**
   * Asks whether it is still there.
   *
   * @param what is asked, in words
   * @throws ProviderFault if it is not, or has written what nobody asked for
   */
  void ping(String what) {
    ping(what, conversation.nextId());
  }

  /**
   * Asks whether it is still there.
   *
   * @param what is asked, in words
   * @param id that its answer is to repeat
   * @throws ProviderFault if it is not, or has written what nobody asked for
   */
  void ping(String what, String id) {
    echo(what, id, List.of());
  }

  /** Has tensors sent back, and words how those that came back differ. */
  private List<String> echo(String what, String id, List<WireTensor> tensors) {
    Line answer =
        conversation.ask(
            what,
            id,
            Messages.echo(id, tensors, started().bits()),
            Conversation.ENVELOPE,
            HarnessAnswers.toEcho(launch));
    try {
      return Handshake.differences(tensors, answer.tensors(answer.message().get("tensors")));
    } catch (BadMessage e) {
      throw Conversation.fault(what, e);
    }
  }

  /**
   * Calls an operation.
   *
   * @param what is asked, in words
   * @param operation to call
   * @param arguments of the call
   * @return the answer, for {@link CallAnswer} to read
   * @throws ProviderFault if there is none
   */
  Line call(String what, Operation operation, Arguments arguments) {
    return ask(
        what,
        id -> Messages.call(id, operation, arguments, started().bits()),
        CallAnswer.limit(operation, arguments),
        CallAnswer.TYPES);
  }

  /**
   * Asks by any message whose answer the harness may give in its own way.
   *
   * @param what is asked, in words
   * @param message composed with an id
   * @param limit of the answer in bytes
   * @param answers the types that an answer may have
   * @return the answer
   * @throws ProviderFault if there is none
   */
  Line ask(String what, Function<String, byte[]> message, long limit, Set<String> answers) {
    Line line = conversation.ask(what, message, limit, HarnessAnswers.beside(launch, answers));
    return HarnessAnswers.requireInTime(what, line);
  }

  /**
   * Sends a line that it cannot make sense of, and waits for the error that is due.
   *
   * @param line without its line feed
   * @throws ProviderFault if it answers otherwise, or not
   */
  void provoke(String line) {
    byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
    conversation.ask(line, Line.idOf(bytes), bytes, Conversation.ENVELOPE, ERROR);
  }

  /** Changes the deadline of whatever is asked from now on. */
  void deadline(Duration deadline) {
    conversation.deadline(deadline);
  }

  /**
   * Tells it to stop.
   *
   * @return what was wrong with how it ended, if anything was
   */
  Optional<String> stop() {
    try {
      Optional<Ending> ending = conversation.stop();
      return ending.isEmpty()
          ? Optional.of("when a call would be late it is still there")
          : ending.filter(e -> e.status() != Status.EXITED).map(Ending::words);
    } catch (ProviderFault e) {
      return Optional.of(Reason.of(e));
    }
  }

  /** Returns the last of what was written to standard error, and forgets it. */
  String takeStandardError() {
    return channel.takeStandardError();
  }

  @Override
  public void close() {
    channel.close();
  }
}
