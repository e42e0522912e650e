package io.github.losstck.oip;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import java.util.Arrays;

/**
 * Fits shapes to models of a fixed rank: leading extents of 1 are added to inputs and taken from
 * results. Inputs of any shape get the same number of them, so that what does not fit together
 * still does not.
 */
final class Shapes {
  private Shapes() {}

  /**
   * Returns how many extents are added to each input of any shape.
   *
   * @throws io.github.losstck.verdict.OutOfReach if an input has more axes than the model takes
   */
  static int added(Operation operation, Model model, Arguments arguments) {
    int rank = 0;
    for (Parameter parameter : operation.parameters()) {
      if (parameter.kind() == Parameter.Kind.REAL) {
        rank = Math.max(rank, arguments.tensor(parameter).rank());
      }
    }
    int stated = Models.maximumRank(operation, model);
    if (rank > stated) {
      throw Faults.beyondRank(model, rank, stated);
    }
    return stated == Integer.MAX_VALUE ? 0 : stated - rank;
  }

  /** Returns a shape with extents of 1 before it. */
  static int[] raised(int[] shape, int added) {
    int[] raised = new int[added + shape.length];
    Arrays.fill(raised, 0, added, 1);
    System.arraycopy(shape, 0, raised, added, shape.length);
    return raised;
  }

  /**
   * Returns a result's shape without the leading extents of 1 by which it exceeds the rank that is
   * due: as many as were added to the inputs, or as the output of a model of a fixed rank has to
   * have. Any other shape is returned as it is.
   */
  static int[] lowered(int[] shape, int due, int added, TensorForm output) {
    int surplus = shape.length - due;
    boolean raised = surplus > 0 && (surplus == added || shape.length == output.rank());
    for (int i = 0; raised && i < surplus; i++) {
      raised = shape[i] == 1;
    }
    return raised ? Arrays.copyOfRange(shape, surplus, shape.length) : shape;
  }
}
