package io.github.losstck.remote;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/** Reads and writes lines on the side of the adapter, where everybody waits for the other. */
public final class LineStreams {
  private final Lines lines;
  private final OutputStream out;

  /**
   * Speaks over a pair of streams.
   *
   * @param in what the kit sends
   * @param out what it reads
   */
  public LineStreams(InputStream in, OutputStream out) {
    this.lines = new Lines(in);
    this.out = out;
    lines.limit(Long.MAX_VALUE); // the kit is trusted to send no more than fits
  }

  /**
   * Waits for a line.
   *
   * @return it, without its line feed; nothing once the kit is gone
   * @throws IOException if the stream breaks
   */
  public Optional<byte[]> next() throws IOException {
    return lines.read() instanceof Channel.Event.Arrived arrived
        ? Optional.of(arrived.line())
        : Optional.empty();
  }

  /**
   * Sends a line.
   *
   * @param line with its line feed
   * @throws IOException if the kit is gone
   */
  public void send(byte[] line) throws IOException {
    out.write(line);
    out.flush();
  }
}
