package io.github.losstck.smoke;

import io.github.losstck.spi.Operation;
import java.util.EnumSet;
import java.util.Set;

/** Tells by which axes an operation goes. */
enum Layout {
  /** Says: element by element, scalars too. */
  NODES,
  /** Says: row by row along the last axis, which has to be there. */
  ROWS,
  /** Says: through a list, which is a vector and nothing else. */
  LISTS;

  private static final Set<Operation> OF_ROWS =
      EnumSet.of(
          Operation.LIKELIHOOD,
          Operation.LOG_LIKELIHOOD,
          Operation.ENTROPY,
          Operation.CROSS_ENTROPY,
          Operation.KL_DIVERGENCE,
          Operation.SOFTMAX,
          Operation.LOG_SOFTMAX,
          Operation.SOFTMAX_CROSS_ENTROPY,
          Operation.SOFTMAX_CROSS_ENTROPY_GRADIENT,
          Operation.LABEL_SMOOTHING);

  private static final Set<Operation> OF_LISTS =
      EnumSet.of(
          Operation.BINOMIAL_PROBABILITY,
          Operation.BERNOULLI_ESTIMATE,
          Operation.NORMAL_MEAN_ESTIMATE,
          Operation.ONE_HOT);

  static Layout of(Operation operation) {
    return OF_ROWS.contains(operation) ? ROWS : OF_LISTS.contains(operation) ? LISTS : NODES;
  }

  /** Returns the shape of an input that has so many rows. */
  int[] shape(int rows) {
    return this == ROWS ? new int[] {rows, 3} : new int[] {rows};
  }
}
