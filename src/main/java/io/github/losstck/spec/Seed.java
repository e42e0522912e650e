package io.github.losstck.spec;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/**
 * Starts whatever is sampled: the same seed gives the same inputs, on every machine.
 *
 * @param value 64 bits
 */
public record Seed(long value) {
  /** Starts published runs, the zoo's among them: the first 64 bits of the fraction of pi. */
  public static final Seed PUBLISHED = new Seed(0x243f6a8885a308d3L);

  private static final int DIGITS = 16;

  /**
   * Reads a seed as reports print it.
   *
   * @param text up to 16 hexadecimal digits
   * @throws IllegalArgumentException if it is anything else, in one line
   */
  public static Seed parse(String text) {
    if (!text.matches("[0-9a-fA-F]{1," + DIGITS + "}")) {
      throw new IllegalArgumentException(
          "'" + text + "' is no seed; give 1 to " + DIGITS + " hexadecimal digits");
    }
    return new Seed(Long.parseUnsignedLong(text, 16));
  }

  /** Derives a seed from words: another word, another seed. */
  public static Seed from(String... words) {
    byte[] text = String.join("\n", words).getBytes(StandardCharsets.UTF_8);
    return new Seed(ByteBuffer.wrap(Sha256.of(List.of(text))).getLong());
  }

  /** Derives the seed of a part of what this one starts, so that parts can be rerun alone. */
  public Seed of(String part) {
    return from(hex(), part);
  }

  /** Returns 16 hexadecimal digits. */
  public String hex() {
    return HexFormat.of().toHexDigits(value);
  }
}
