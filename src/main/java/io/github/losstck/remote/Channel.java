package io.github.losstck.remote;

import java.io.IOException;
import java.util.Optional;

/** Carries lines to and from an adapter, and tells how it ended. */
interface Channel extends AutoCloseable {
  /** Is what arrives: a line, or the news that there is none. */
  sealed interface Event {
    /** Is a whole line, without its line feed. */
    record Arrived(byte[] line) implements Event {}

    /** Says that a line was longer than allowed; the rest of it is thrown away. */
    record TooLarge(long limit) implements Event {}

    /** Says that nothing more will come. */
    record End() implements Event {}
  }

  /**
   * Sends a line.
   *
   * @param line with its line feed
   * @param nanos how long the adapter may take to read it
   * @return whether it was read in time
   * @throws IOException if nobody reads any more
   */
  boolean send(byte[] line, long nanos) throws IOException;

  /** Limits the lines that arrive from now on, in bytes. */
  void limit(long bytes);

  /**
   * Waits for what arrives next.
   *
   * @param nanos how long; 0 for what has arrived already
   * @return what arrived; nothing if the time is up
   */
  Optional<Event> receive(long nanos);

  /** Returns how the adapter ended, once nothing more will come. */
  Ending ending();

  /** Returns the clock that deadlines are measured by, in nanoseconds. */
  long nanoTime();

  /** Returns the last of what the adapter wrote to standard error, and forgets it. */
  String takeStandardError();

  /** Ends the adapter, and all that it started, by force. */
  @Override
  void close();
}
