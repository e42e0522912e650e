package io.github.losstck.remote;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
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
   * Connects the harness to the kit that started it.
   *
   * @param port of the kit on this machine
   * @param secret that the harness was started with
   * @return the streams between them
   * @throws IOException if the kit is gone
   */
  public static LineStreams toKit(int port, String secret) throws IOException {
    Socket socket = Link.connect(port, secret);
    return new LineStreams(socket.getInputStream(), socket.getOutputStream());
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
