package io.github.losstck.verdict;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Tensor;

/** Places the elements of the result of one call on the axis of its operation. */
final class Places {
  /** Stands for the input where there is no axis, and is not looked at. */
  private static final Tensor NONE = Tensor.of(new double[0], 0);

  private final Axis axis;
  private final Tensor input;
  private final int elementsOfRow;
  private int row = -1;
  private double gap;

  Places(Operation operation, Arguments arguments) {
    this.axis = Axis.of(operation);
    this.input = axis == Axis.NONE ? NONE : arguments.tensor(parameter(operation));
    this.elementsOfRow =
        operation == Operation.SOFTMAX_CROSS_ENTROPY || axis == Axis.NONE ? 1 : input.lastAxis();
  }

  /** Takes the last input: it is the one that varies most. */
  private static Parameter parameter(Operation operation) {
    return operation.parameters().get(operation.parameters().size() - 1);
  }

  /** Returns the logit, the gap of the row or the probability; NaN without an axis. */
  double of(int element) {
    return switch (axis) {
      case LOGIT, PROBABILITY -> input.get(element);
      case GAP -> gapOf(element / elementsOfRow);
      case NONE -> Double.NaN;
    };
  }

  /** Returns the gap between the largest and the least logit; elements of a row come together. */
  private double gapOf(int asked) {
    if (asked != row) {
      double largest = Double.NEGATIVE_INFINITY;
      double least = Double.POSITIVE_INFINITY;
      int width = input.lastAxis();
      for (int i = asked * width; i < (asked + 1) * width; i++) {
        largest = Math.max(largest, input.get(i));
        least = Math.min(least, input.get(i));
      }
      row = asked;
      gap = largest - least;
    }
    return gap;
  }
}
