package io.github.losstck.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Writes three dots for the one character that stands for them, where an encoding lacks it. */
final class ThreeDots extends FilterWriter {
  private static final char ELLIPSIS = '\u2026';

  ThreeDots(Writer out) {
    super(out);
  }

  @Override
  public void write(int c) throws IOException {
    if (c == ELLIPSIS) {
      out.write("...");
    } else {
      out.write(c);
    }
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    write(new String(text, offset, length), 0, length);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    out.write(text.substring(offset, offset + length).replace("\u2026", "..."));
  }
}
