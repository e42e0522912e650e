package io.github.losstck.remote;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;

/** Plays an adapter in memory, by a clock that moves only while somebody waits. */
final class PlayedChannel implements Channel {
  /** Says that nothing more has been written yet. */
  private static final class Silence extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private final Function<byte[], Play> player;
  private final Deque<Play.Packet> packets = new ArrayDeque<>();
  private final ByteArrayOutputStream unfinished = new ByteArrayOutputStream();
  private Lines lines;
  private long limit;
  private long now;
  private long until;
  private Optional<Ending> ending = Optional.empty();

  PlayedChannel(Function<byte[], Play> player) {
    this.player = player;
    this.lines = new Lines(new Written());
  }

  @Override
  public boolean send(byte[] line, long nanos) throws IOException {
    if (ending.isPresent()) {
      throw new IOException("nobody reads");
    }
    Play play = player.apply(line);
    for (Play.Packet packet : play.packets()) {
      packets.add(new Play.Packet(packet.bytes(), now + packet.after()));
    }
    ending = play.ending();
    now += play.isDeaf() ? nanos : 0;
    return !play.isDeaf();
  }

  @Override
  public void limit(long bytes) {
    limit = bytes;
    lines.limit(bytes);
  }

  @Override
  public Optional<Event> receive(long nanos) {
    until = now + Math.max(0, nanos);
    if (ending.isEmpty() && (packets.isEmpty() || packets.peek().after() > until)) {
      now = until;
      return Optional.empty();
    }
    try {
      Event event = lines.read();
      unfinished.reset();
      return Optional.of(event);
    } catch (Silence e) {
      waitOn();
      return Optional.empty();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Keeps what is no whole line for whoever waits next. */
  private void waitOn() {
    packets.addFirst(new Play.Packet(unfinished.toByteArray(), now));
    unfinished.reset();
    lines = new Lines(new Written());
    lines.limit(limit);
    now = until;
  }

  @Override
  public Ending ending() {
    return ending.orElseThrow();
  }

  @Override
  public long nanoTime() {
    return now;
  }

  @Override
  public String takeStandardError() {
    return "";
  }

  @Override
  public void close() {
    packets.clear();
  }

  /** Gives what has been written, a line at a time at most. */
  private final class Written extends InputStream {
    @Override
    public int read() {
      throw new AssertionError("lines are read by the buffer");
    }

    @Override
    public int read(byte[] to, int from, int length) throws Silence {
      while (!packets.isEmpty() && packets.peek().bytes().length == 0) {
        packets.remove();
      }
      if (packets.isEmpty() && ending.isPresent()) {
        return -1;
      }
      if (packets.isEmpty() || packets.peek().after() > until) {
        throw new Silence();
      }
      return give(packets.remove(), to, from, length);
    }

    private int give(Play.Packet packet, byte[] to, int from, int length) {
      now = Math.max(now, packet.after());
      byte[] bytes = packet.bytes();
      int count = 0;
      while (count < Math.min(length, bytes.length) && (count == 0 || bytes[count - 1] != '\n')) {
        to[from + count] = bytes[count];
        count++;
      }
      unfinished.write(bytes, 0, count);
      byte[] rest = Arrays.copyOfRange(bytes, count, bytes.length);
      packets.addFirst(new Play.Packet(rest, packet.after()));
      return count;
    }
  }
}
