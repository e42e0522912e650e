package io.github.losstck.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.losstck.spec.Sha256;
import java.util.HexFormat;
import java.util.List;

/** Computes the first digits of the SHA-256 digest of a text. */
final class ShortDigest {
  /** Are enough to tell two texts apart, and few enough to be read aloud. */
  static final int DIGITS = 12;

  private ShortDigest() {}

  static String of(String text) {
    byte[] digest = Sha256.of(List.of(text.getBytes(UTF_8)));
    return HexFormat.of().formatHex(digest).substring(0, DIGITS);
  }
}
