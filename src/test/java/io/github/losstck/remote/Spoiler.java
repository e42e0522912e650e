package io.github.losstck.remote;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Draws how an answer is spoilt. */
final class Spoiler {
  /** Is the deadline of an answer, in nanoseconds of the played clock. */
  static final long DEADLINE = 10_000_000_000L;

  final SplittableRandom random;

  Spoiler(SplittableRandom random) {
    this.random = random;
  }

  /** Draws one of some words. */
  String oneOf(String... words) {
    return words[random.nextInt(words.length)];
  }

  /** Draws one of some characters. */
  String oneOf(String characters) {
    int at = random.nextInt(characters.length());
    return characters.substring(at, at + 1);
  }

  /** Draws how a process ends. */
  Ending ending() {
    return switch (random.nextInt(5)) {
      case 0 -> Ending.of(0);
      case 1 -> Ending.of(1 + random.nextInt(255));
      case 2 -> Ending.of(139);
      case 3 -> Ending.outOfMemory("the process used too much");
      default -> Ending.closed();
    };
  }

  byte[] from(byte[] bytes, int start) {
    return Arrays.copyOfRange(bytes, start, bytes.length);
  }

  /** Replaces the first match of a pattern. */
  Play replaced(byte[] valid, String pattern, String by) {
    return Play.of(new String(valid, UTF_8).replaceFirst(pattern, by).getBytes(UTF_8), Play.FEED);
  }
}
