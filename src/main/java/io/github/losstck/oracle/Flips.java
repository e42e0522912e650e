package io.github.losstck.oracle;

import io.github.losstck.spi.Parameter;
import java.util.Arrays;

/**
 * Counts the sides that a coin has shown.
 *
 * @param heads how often heads
 * @param tails how often tails
 */
record Flips(int heads, int tails) {
  static Flips of(Inputs<?> inputs) {
    return of(inputs.integers(Parameter.FLIPS, 0, 1));
  }

  static Flips of(int... flips) {
    int heads = Arrays.stream(flips).sum();
    return new Flips(heads, flips.length - heads);
  }

  int total() {
    return heads + tails;
  }
}
