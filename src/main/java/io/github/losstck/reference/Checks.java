package io.github.losstck.reference;

import io.github.losstck.spi.Refused;
import io.github.losstck.spi.Tensor;
import java.util.Arrays;

/** Refuses what no operation can make sense of. Two shapes that differ, {@link Tensor} refuses. */
final class Checks {
  private Checks() {}

  /** Requires shape [..., K] with K at least 1. */
  static Tensor classes(Tensor tensor) {
    require(
        tensor.rank() >= 1 && tensor.lastAxis() >= 1,
        "shape %s has no classes; give a last axis of 1 or more",
        Arrays.toString(tensor.shape()));
    return tensor;
  }

  /** Requires shape [n] with n at least 1. */
  static Tensor observations(Tensor samples) {
    require(
        samples.rank() == 1 && samples.size() >= 1,
        "samples have shape %s; give a list of 1 or more",
        Arrays.toString(samples.shape()));
    return samples;
  }

  /** Requires integers from 0 to a bound, itself allowed. */
  static void upTo(int bound, String name, int... values) {
    for (int value : values) {
      require(
          0 <= value && value <= bound, "%s %d is out of range; give 0 to %d", name, value, bound);
    }
  }

  /** Refuses with a message in the manner of {@link String#format} unless a condition holds. */
  static void require(boolean condition, String message, Object... values) {
    if (!condition) {
      throw new Refused(message.formatted(values));
    }
  }
}
