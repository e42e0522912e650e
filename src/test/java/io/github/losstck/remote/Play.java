package io.github.losstck.remote;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds what an adapter does when it is asked.
 *
 * @param packets that it writes, in order
 * @param ending how it ends when they are written; none if it lives on
 * @param isDeaf whether it does not read what it is asked
 */
record Play(List<Packet> packets, Optional<Ending> ending, boolean isDeaf) {
  static final byte[] FEED = {'\n'};

  /**
   * Holds bytes that are written at once.
   *
   * @param bytes to write
   * @param after nanoseconds since it was asked
   */
  record Packet(byte[] bytes, long after) {}

  /** Writes these at once, and lives on. */
  static Play of(byte[]... parts) {
    return new Play(List.of(new Packet(join(parts), 0)), Optional.empty(), false);
  }

  /** Ends when all is written. */
  Play ending(Ending how) {
    return new Play(packets, Optional.of(how), isDeaf);
  }

  /** Returns all bytes written until then. */
  byte[] until(long nanos) {
    List<byte[]> parts = new ArrayList<>();
    packets.stream().filter(p -> p.after() <= nanos).forEach(p -> parts.add(p.bytes()));
    return join(parts.toArray(byte[][]::new));
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }
}
