package io.github.losstck.remote;

import io.github.losstck.remote.Channel.Event;
import io.github.losstck.verdict.ProviderFault;
import io.github.losstck.verdict.Status;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Asks an adapter one thing after another. Whatever it does but answer in time is a fault with a
 * status of its own, after which it is asked nothing more.
 */
final class Conversation {
  /** Is what a message may take beside its numbers. */
  static final long ENVELOPE = 1 << 20;

  private final Channel channel;
  private Duration deadline;
  private long asked;

  /**
   * Begins with nothing asked.
   *
   * @param channel to the adapter
   * @param deadline of the first answers
   */
  Conversation(Channel channel, Duration deadline) {
    this.channel = channel;
    this.deadline = deadline;
  }

  /** Changes the deadline of whatever is asked from now on. */
  void deadline(Duration changed) {
    deadline = changed;
  }

  /** Returns an id that no message had before. */
  String nextId() {
    return Long.toString(++asked);
  }

  /**
   * Sends a message and waits for its answer.
   *
   * @param what is asked, in words
   * @param message composed with an id
   * @param limit of the answer in bytes
   * @param answers the types that an answer may have
   * @return the answer
   * @throws ProviderFault if there is none
   */
  Line ask(String what, Function<String, byte[]> message, long limit, Set<String> answers) {
    String id = nextId();
    return ask(what, id, message.apply(id), limit, answers);
  }

  /**
   * Sends a line of any kind and waits for its answer.
   *
   * @param what is asked, in words
   * @param id that the answer must have
   * @param line with its line feed
   * @param limit of the answer in bytes
   * @param answers the types that an answer may have
   * @return the answer
   * @throws ProviderFault if there is none
   */
  Line ask(String what, String id, byte[] line, long limit, Set<String> answers) {
    refuseStrays(what);
    channel.limit(limit);
    send(what, line);
    return answer(what, id, answers);
  }

  /** Looks for what has arrived without being asked for. */
  private void refuseStrays(String what) {
    Optional<Event> stray = channel.receive(0);
    if (stray.isPresent()) {
      Line line = line("before " + what, stray.get());
      throw new ProviderFault(
          Status.WRONG_ID, "before " + what + ": a message that nobody asked for: " + line.shown());
    }
  }

  private void send(String what, byte[] line) {
    boolean read;
    try {
      read = channel.send(line, deadline.toNanos());
    } catch (IOException e) {
      throw ended(what);
    }
    if (!read) {
      throw late(what, "the message was not read");
    }
  }

  /**
   * Tells the adapter to stop.
   *
   * @return how it ended; nothing if it had not before the deadline
   * @throws ProviderFault if it writes something more
   */
  Optional<Ending> stop() {
    try {
      byte[] line = Messages.message("stop", nextId(), json -> {});
      channel.send(line, deadline.toNanos());
    } catch (IOException e) {
      // it has stopped already
    }
    Optional<Event> event = channel.receive(deadline.toNanos());
    if (event.isPresent() && !(event.get() instanceof Event.End)) {
      Line stray = line("after stop", event.get());
      throw new ProviderFault(
          Status.WRONG_ID, "after stop: a message that nobody asked for: " + stray.shown());
    }
    return event.map(end -> channel.ending());
  }

  private Line answer(String what, String id, Set<String> answers) {
    long end = channel.nanoTime() + deadline.toNanos();
    while (true) {
      Optional<Event> event = channel.receive(end - channel.nanoTime());
      if (event.isEmpty()) {
        throw late(what, "no answer");
      }
      Line line = line(what, event.get());
      if (!line.id().equals(id)) {
        throw new ProviderFault(
            Status.WRONG_ID, what + ": the answer to " + id + " is due, and not " + line.shown());
      }
      if (!answers.contains(line.type())) {
        throw new ProviderFault(
            Status.NOT_A_MESSAGE, what + ": answered by what is no answer: " + line.shown());
      }
      if (!line.type().equals("working")) {
        return line;
      }
      end = channel.nanoTime() + deadline.toNanos();
    }
  }

  private Line line(String what, Event event) {
    if (event instanceof Event.TooLarge tooLarge) {
      throw new ProviderFault(
          Status.TOO_LARGE, what + ": a line of more than " + tooLarge.limit() + " bytes");
    }
    if (!(event instanceof Event.Arrived arrived)) {
      throw ended(what);
    }
    try {
      return Line.parse(arrived.line());
    } catch (BadMessage e) {
      throw fault(what, e);
    }
  }

  /** Blames an adapter for a message. */
  static ProviderFault fault(String what, BadMessage e) {
    return new ProviderFault(e.status(), what + ": " + e.getMessage());
  }

  private ProviderFault ended(String what) {
    Ending ending = channel.ending();
    return new ProviderFault(ending.status(), what + ": " + ending.words());
  }

  private ProviderFault late(String what, String problem) {
    return new ProviderFault(
        Status.TIMED_OUT,
        what
            + ": "
            + problem
            + " within "
            + deadline.toMillis()
            + " ms\n  remedy   answer sooner, or certify with a longer --deadline");
  }
}
