package io.github.losstck.remote;

import io.github.losstck.remote.Channel.Event;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream into lines, of which none takes more memory than it may. */
final class Lines {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int next;
  private int end;
  private byte[] line = new byte[BUFFER];
  private int length;
  private volatile long limit = BUFFER;

  Lines(InputStream in) {
    this.in = in;
  }

  /** Limits the lines that end from now on, in bytes. */
  void limit(long bytes) {
    limit = bytes;
  }

  /**
   * Reads up to the next line feed. What follows the last one is a line too.
   *
   * @return the line, or that it was too large, or the end
   * @throws IOException if the stream breaks
   */
  Event read() throws IOException {
    length = 0;
    boolean tooLarge = false;
    while (true) {
      if (next == end && !fill()) {
        return length == 0 && !tooLarge ? new Event.End() : ended(tooLarge);
      }
      int feed = indexOfFeed();
      tooLarge = tooLarge || length + (feed - next) > limit;
      if (!tooLarge) {
        keep(feed);
      }
      next = Math.min(end, feed + 1);
      if (feed < end) {
        return ended(tooLarge);
      }
      if (tooLarge) {
        length = 0;
      }
    }
  }

  private boolean fill() throws IOException {
    next = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }

  private int indexOfFeed() {
    int at = next;
    while (at < end && buffer[at] != '\n') {
      at++;
    }
    return at;
  }

  private void keep(int feed) {
    int count = feed - next;
    if (length + count > line.length) {
      line = Arrays.copyOf(line, Math.max(length + count, 2 * line.length));
    }
    System.arraycopy(buffer, next, line, length, count);
    length += count;
  }

  /** Gives the line away, and keeps no more memory than lines usually need. */
  private Event ended(boolean tooLarge) {
    Event event =
        tooLarge ? new Event.TooLarge(limit) : new Event.Arrived(Arrays.copyOf(line, length));
    if (line.length > BUFFER) {
      line = new byte[BUFFER];
    }
    return event;
  }
}
