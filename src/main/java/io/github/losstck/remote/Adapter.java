package io.github.losstck.remote;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.NotClaimed;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Refused;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.ProviderFault;
import io.github.losstck.verdict.Status;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Is one process of an adapter, asked one thing after another, to find out what is wrong with it.
 * Lines that are no messages are set aside. After any other {@link ProviderFault} but {@link
 * Status#ERRORED} it is to be closed.
 */
public final class Adapter implements AutoCloseable {
  private final NoiseFilter noise;
  private final Client client;

  private Adapter(Channel channel, Launch launch) {
    this.noise = new NoiseFilter(channel);
    this.client = new Client(noise, launch);
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
    return client.introduce(kit);
  }

  /**
   * Has the numbers of the handshake sent back.
   *
   * @return what was lost, number by number
   * @throws ProviderFault if nothing legible came back
   */
  public List<String> lost() {
    return client.lost("the echo");
  }

  /**
   * Asks whether it is still there.
   *
   * @param id that its answer is to repeat
   * @throws ProviderFault if it is not, or has written what nobody asked for
   */
  public void ping(String id) {
    client.ping("the echo of nothing", id);
  }

  /**
   * Calls an operation.
   *
   * @param operation to call
   * @param arguments of the call
   * @return the result; null where a method in Java returned that
   * @throws NotClaimed if it does not offer the operation
   * @throws Refused if it refuses the inputs
   * @throws ProviderFault if there is no result
   */
  public @Nullable Tensor call(Operation operation, Arguments arguments) {
    Line answer = client.call(operation.method(), operation, arguments);
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
    client.provoke(line);
  }

  /** Returns the first lines of standard output that were no JSON objects, and forgets them. */
  public List<String> takeNoise() {
    return noise.take();
  }

  /** Returns the last of what was written to standard error, and forgets it. */
  public String takeStandardError() {
    return client.takeStandardError();
  }

  /**
   * Tells it to stop.
   *
   * @return what was wrong with how it ended, if anything was
   */
  public Optional<String> stop() {
    return client.stop();
  }

  @Override
  public void close() {
    client.close();
  }
}
