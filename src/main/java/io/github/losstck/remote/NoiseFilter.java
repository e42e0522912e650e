package io.github.losstck.remote;

import io.github.losstck.verdict.Quotation;
import io.github.losstck.verdict.Status;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets lines aside that are no JSON objects, so that one fault does not hide all others. */
final class NoiseFilter implements Channel {
  /** Is enough to see what writes them. */
  private static final int SHOWN = 3;

  /** Sets an end to waiting for the answer of an adapter that writes nothing else. */
  private static final int MOST_AT_ONCE = 1000;

  private final Channel channel;
  private final List<String> first = new ArrayList<>();

  NoiseFilter(Channel channel) {
    this.channel = channel;
  }

  /** Returns the first lines that were set aside, and forgets them. */
  List<String> take() {
    List<String> taken = List.copyOf(first);
    first.clear();
    return taken;
  }

  @Override
  public Optional<Event> receive(long nanos) {
    long end = nanoTime() + nanos;
    Optional<Event> event = channel.receive(nanos);
    for (int i = 0; i < MOST_AT_ONCE && event.isPresent() && isNoise(event.get()); i++) {
      event = channel.receive(Math.max(0, end - nanoTime()));
    }
    return event;
  }

  private boolean isNoise(Event event) {
    if (!(event instanceof Event.Arrived arrived)) {
      return false;
    }
    try {
      Line.parse(arrived.line());
      return false;
    } catch (BadMessage e) {
      if (e.status() == Status.NOISE && first.size() < SHOWN) {
        first.add(Quotation.beginning(arrived.line()));
      }
      return e.status() == Status.NOISE;
    }
  }

  @Override
  public boolean send(byte[] line, long nanos) throws IOException {
    return channel.send(line, nanos);
  }

  @Override
  public void limit(long bytes) {
    channel.limit(bytes);
  }

  @Override
  public Ending ending() {
    return channel.ending();
  }

  @Override
  public long nanoTime() {
    return channel.nanoTime();
  }

  @Override
  public String takeStandardError() {
    return channel.takeStandardError();
  }

  @Override
  public void close() {
    channel.close();
  }
}
