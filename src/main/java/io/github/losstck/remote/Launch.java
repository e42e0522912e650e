package io.github.losstck.remote;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;

/**
 * Says how an adapter is started, without a shell, in the directory and with the environment of
 * this process.
 *
 * @param command the program and its arguments
 * @param deadline of every answer
 * @param memory in bytes that the process and what it starts may use; none for no limit
 * @param restarts how often it is started anew after it broke
 * @param isHarness whether it is the kit's own harness, which may say more than adapters
 */
public record Launch(
    List<String> command, Duration deadline, OptionalLong memory, int restarts, boolean isHarness) {
  /**
   * Is long for any call of the features, and short for whoever waits for an adapter that hangs.
   */
  public static final Duration DEADLINE = Duration.ofSeconds(10);

  /** Lets an adapter load what it needs, which takes large libraries half a minute. */
  static final Duration START = Duration.ofSeconds(120);

  /** Lets a few faults pass, and does not wait for ever for an adapter that always breaks. */
  public static final int RESTARTS = 32;

  /** Copies the command. */
  public Launch {
    command = List.copyOf(command);
  }
}
