package io.github.losstck.oracle;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Tensor;

/**
 * Bounds the error of smoothed labels: two roundings of {@code (1-epsilon) y}, one of {@code
 * epsilon/K}, one of the sum (L1).
 */
record SmoothingBounds(Ladder ladder, Arguments arguments) {
  @BoundOf(Operation.LABEL_SMOOTHING)
  Bounds at(int index, double smoothed) {
    Tensor labels = arguments.tensor(Parameter.LABELS);
    double epsilon = arguments.scalar(Parameter.EPSILON);
    double unit = ladder.unit(); // is multiplied in first: the sum itself may overflow
    double error =
        2 * unit * Math.abs((1 - epsilon) * labels.get(index))
            + unit * Math.abs(epsilon / labels.lastAxis())
            + unit * Math.abs(smoothed);
    return ladder.bounds(error, error);
  }
}
