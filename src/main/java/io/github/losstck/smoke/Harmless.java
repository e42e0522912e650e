package io.github.losstck.smoke;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * Makes calls that no implementation finds hard: distributions are uniform, labels are hard, logits
 * small.
 *
 * @param precision of the calls
 */
record Harmless(Precision precision) {

  /**
   * Makes a call.
   *
   * @param operation to call
   * @param shape of its inputs
   */
  Arguments call(Operation operation, int... shape) {
    Arguments arguments = Arguments.in(precision);
    for (Parameter parameter : operation.parameters()) {
      switch (parameter.kind()) {
        case REAL ->
            arguments.with(parameter, real(parameter, shapeOf(operation, parameter, shape)));
        case SCALAR -> arguments.with(parameter, filled(i -> 0.25));
        case INTEGERS -> arguments.with(parameter, alternating(length(operation, shape)));
        case INTEGER -> arguments.with(parameter, 2);
      }
    }
    return arguments;
  }

  /** The binomial probability has one theta for all its counts. */
  private static int[] shapeOf(Operation operation, Parameter parameter, int[] shape) {
    boolean single = operation == Operation.BINOMIAL_PROBABILITY && parameter == Parameter.THETA;
    return single ? new int[0] : shape;
  }

  /** Flips beside a theta of any shape have a length of their own. */
  private static int length(Operation operation, int[] shape) {
    return Layout.of(operation) == Layout.LISTS ? shape[0] : 3;
  }

  private static int[] alternating(int length) {
    int[] values = new int[length];
    Arrays.setAll(values, i -> i % 2);
    return values;
  }

  /** Makes one input. */
  Tensor real(Parameter parameter, int... shape) {
    int width = shape.length == 0 ? 1 : Math.max(1, shape[shape.length - 1]);
    return switch (parameter) {
      case LABELS -> filled(i -> i % width == 0 ? 1 : 0, shape);
      case LOGITS, SAMPLES -> filled(i -> 0.5 * (i % 3) - 0.5, shape);
      case THETA -> filled(i -> 0.5, shape);
      default -> filled(i -> 1.0 / width, shape);
    };
  }

  private Tensor filled(IntToDoubleFunction element, int... shape) {
    double[] values = new double[Arrays.stream(shape).reduce(1, Math::multiplyExact)];
    Arrays.setAll(values, element);
    return Tensor.rounded(precision, values, shape);
  }
}
