package io.github.losstck.oracle;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Tensor;

/**
 * Bounds the error of a product of given probabilities and of its logarithm (1-1, 1-2): either may
 * be computed by way of the other.
 */
record LikelihoodBounds(Ladder ladder, Arguments arguments) {

  ErrorBounds.AtElement of(Operation operation) {
    return operation == Operation.LIKELIHOOD ? this::product : this::sum;
  }

  @BoundOf(Operation.LIKELIHOOD)
  private Bounds product(int row, double value) {
    int n = arguments.tensor(Parameter.PROBABILITIES).lastAxis();
    double unit = ladder.unit();
    double product = unit * (n - 1) * Math.abs(value) + ladder.underflow(n - 1);
    if (value == 0) {
      return ladder.bounds(product, product);
    }
    double logs = logs(row);
    double exponent = 2 * Ladder.STABLE * logs + (n - 1) * logs;
    double exponential = unit * Math.abs(value) * (exponent + 2 * Ladder.STABLE);
    return ladder.bounds(product, Math.max(product, exponential));
  }

  @BoundOf(Operation.LOG_LIKELIHOOD)
  private Bounds sum(int row, double value) {
    int n = arguments.tensor(Parameter.PROBABILITIES).lastAxis();
    double logs = logs(row);
    double tight = 2 * Ladder.TIGHT * logs + (n - 1) * logs;
    double stable = 2 * Ladder.STABLE * logs + (n - 1) * Math.max(1, logs);
    return ladder.bounds(ladder.unit() * tight, ladder.unit() * stable);
  }

  private double logs(int row) {
    Tensor probabilities = arguments.tensor(Parameter.PROBABILITIES);
    int width = probabilities.lastAxis();
    double sum = 0;
    for (int i = 0; i < width; i++) {
      sum += Math.abs(StrictMath.log(probabilities.get(row * width + i)));
    }
    return sum;
  }
}
