package io.github.losstck.vectors;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads lines as bytes, and tells where they stand; empty ones are passed over. */
final class LineReader {
  /** Holds some million elements; a longer line is none of those that the kit asks for. */
  private static final int MOST = 1 << 28;

  private final InputStream from;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private long number;
  private long start;
  private long end;

  LineReader(InputStream from) {
    this.from = from;
  }

  /**
   * Returns the next line, or null at the end.
   *
   * @throws IOException if the stream cannot be read, or a line is too long to be held
   */
  byte @Nullable [] next() throws IOException {
    do {
      start = end;
      number++;
      line.reset();
      int next = from.read();
      while (next >= 0 && next != '\n') {
        line.write(next);
        requireShort();
        next = from.read();
      }
      end = start + line.size() + 1;
      if (next < 0 && line.size() == 0) {
        return null;
      }
    } while (isBlank());
    return line.toByteArray();
  }

  /** Tells empty lines, those of Windows among them. */
  private boolean isBlank() {
    return line.size() == 0 || line.size() == 1 && line.toByteArray()[0] == '\r';
  }

  private void requireShort() throws IOException {
    if (line.size() > MOST) {
      throw new IOException("line " + number + " is longer than " + MOST + " bytes");
    }
  }

  /** Returns where the line begins, in bytes. */
  long offset() {
    return start;
  }

  /** Returns the number of the line, from 1. */
  long number() {
    return number;
  }
}
