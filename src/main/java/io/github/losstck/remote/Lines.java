package io.github.losstck.remote;

import io.github.losstck.remote.Channel.Event;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream into lines, of which none takes more memory than it may. */
final class Lines {
  /** Is what a pipe of Linux holds: one read empties it. */
  private static final int BUFFER = 1 << 16;

  /** Is the longest array of every virtual machine. */
  private static final int LONGEST = Integer.MAX_VALUE - 8;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int next;
  private int end;
  private byte[] line = {};
  private int length;
  private boolean skipping;
  private volatile long limit = BUFFER;

  Lines(InputStream in) {
    this.in = in;
  }

  /** Limits the lines that end from now on, in bytes; an array limits them further. */
  void limit(long bytes) {
    limit = Math.min(bytes, LONGEST);
  }

  /**
   * Reads up to the next line feed. What follows the last one is no line: whoever wrote it ended
   * before it was whole. A line that is too large is told before it ends, as it may never end.
   *
   * @return the line, or that it is too large, or the end
   * @throws IOException if the stream breaks
   */
  Event read() throws IOException {
    if (skipping) {
      skip();
    }
    length = 0;
    while (next < end || fill()) {
      int feed = indexOfFeed();
      if ((long) length + feed - next > limit) {
        skipping = true;
        return new Event.TooLarge(limit);
      }
      keep(feed);
      next = Math.min(end, feed + 1);
      if (feed < end) {
        return arrived();
      }
    }
    return new Event.End();
  }

  /** Throws the rest of a line away. */
  private void skip() throws IOException {
    while (skipping && (next < end || fill())) {
      int feed = indexOfFeed();
      skipping = feed == end;
      next = Math.min(end, feed + 1);
    }
    skipping = false;
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
      line = Arrays.copyOf(line, Math.max(length + count, (int) Math.min(limit, 2L * line.length)));
    }
    System.arraycopy(buffer, next, line, length, count);
    length += count;
  }

  /** Gives the line away, and keeps no more memory than lines usually need. */
  private Event arrived() {
    Event event = new Event.Arrived(Arrays.copyOf(line, length));
    if (line.length > BUFFER) {
      line = new byte[BUFFER];
    }
    return event;
  }
}
