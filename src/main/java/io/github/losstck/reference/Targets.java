package io.github.losstck.reference;

import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Specified;
import io.github.losstck.spi.Tensor;

/** Makes the labels that the losses are measured against. */
final class Targets {
  private Targets() {}

  /** Encodes zero-based class indices as rows with a single 1. */
  @Specified("L7")
  static Tensor oneHot(int[] classes, int depth, Precision precision) {
    Checks.require(depth >= 1, "the depth is %d; give 1 or more", depth);
    Checks.upTo(depth - 1, "class", classes);
    double[] rows = new double[Math.multiplyExact(classes.length, depth)];
    for (int i = 0; i < classes.length; i++) {
      rows[i * depth + classes[i]] = 1;
    }
    return Tensor.rounded(precision, rows, classes.length, depth);
  }

  /** Computes {@code (1-epsilon) y + epsilon/K}, K the extent of the last axis. */
  @Specified({"L1", "C12"})
  static Tensor smooth(Tensor labels, double epsilon) {
    double share = epsilon / labels.lastAxis();
    return labels.map(y -> (1 - epsilon) * y + share);
  }
}
