package io.github.losstck.oracle;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Tensor;

/**
 * Bounds the error of smoothed labels: two roundings of {@code (1-epsilon) y}, one of {@code
 * epsilon/K}, one of the sum (L1).
 */
record SmoothingBounds(Ladder ladder, Arguments arguments) {
  Bounds at(int index, double smoothed) {
    Tensor labels = arguments.tensor(Parameter.LABELS);
    double epsilon = arguments.scalar(Parameter.EPSILON);
    double count =
        2 * Math.abs((1 - epsilon) * labels.get(index))
            + Math.abs(epsilon / labels.lastAxis())
            + Math.abs(smoothed);
    double error = ladder.unit() * count;
    return ladder.bounds(error, error);
  }
}
