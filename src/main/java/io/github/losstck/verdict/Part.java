package io.github.losstck.verdict;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import java.util.Arrays;

/**
 * Cuts from a call what one element of its result depends on: the node, or the row.
 *
 * @param arguments of the smaller call
 * @param element of the smaller call's result that is the one asked for
 * @param start of the smaller call's result within the larger one's
 */
public record Part(Arguments arguments, int element, int start) {

  /**
   * Cuts a call down to one element.
   *
   * @param operation that is called
   * @param arguments of the call
   * @param element of its result, in row-major order
   */
  public static Part of(Operation operation, Arguments arguments, int element) {
    return switch (operation) {
      case BINOMIAL_PROBABILITY -> ofHeads(arguments, element);
      case ONE_HOT, BERNOULLI_ESTIMATE, NORMAL_MEAN_ESTIMATE -> new Part(arguments, element, 0);
      case BERNOULLI_LIKELIHOOD,
          BERNOULLI_LOG_LIKELIHOOD,
          BERNOULLI_SCORE,
          SELF_INFORMATION,
          SIGMOID,
          SIGMOID_RECIPROCAL,
          SIGMOID_CROSS_ENTROPY,
          SIGMOID_CROSS_ENTROPY_GRADIENT ->
          new Part(cut(operation, arguments, element, 1), 0, element);
      default -> ofRow(operation, arguments, element);
    };
  }

  private static Part ofHeads(Arguments arguments, int element) {
    Arguments part = Arguments.in(arguments.precision());
    part.with(Parameter.HEADS, arguments.integers(Parameter.HEADS)[element]);
    part.with(Parameter.TRIALS, arguments.integer(Parameter.TRIALS));
    part.with(Parameter.THETA, arguments.tensor(Parameter.THETA));
    return new Part(part, 0, element);
  }

  private static Part ofRow(Operation operation, Arguments arguments, int element) {
    Tensor input = arguments.tensor(operation.parameters().get(0));
    int width = input.lastAxis();
    boolean reduces = operation.resultShape(arguments).length < input.rank();
    int row = reduces ? element : element / width;
    Arguments part = cut(operation, arguments, row, width);
    return reduces
        ? new Part(part, 0, element)
        : new Part(part, element - row * width, row * width);
  }

  /** Cuts the same stretch from every tensor, and takes over what is the same for all. */
  private static Arguments cut(Operation operation, Arguments arguments, int index, int width) {
    Arguments part = Arguments.in(arguments.precision(), arguments.gradients());
    for (Parameter parameter : operation.parameters()) {
      switch (parameter.kind()) {
        case REAL -> part.with(parameter, stretch(arguments.tensor(parameter), index, width));
        case SCALAR -> part.with(parameter, arguments.tensor(parameter));
        case INTEGERS, INTEGER -> part.with(parameter, arguments.integers(parameter));
      }
    }
    return part;
  }

  private static Tensor stretch(Tensor tensor, int index, int width) {
    int from = index * width;
    return tensor.precision() == Precision.BINARY32
        ? Tensor.of(Arrays.copyOfRange(tensor.floats(), from, from + width), width)
        : Tensor.of(Arrays.copyOfRange(tensor.doubles(), from, from + width), width);
  }

  /**
   * Cuts from a larger answer the part that belongs to the smaller call.
   *
   * @param operation that is called
   * @param answer to the larger call
   */
  public Tensor of(Operation operation, Tensor answer) {
    int[] shape = operation.resultShape(arguments);
    int size = Arrays.stream(shape).reduce(1, (a, b) -> a * b);
    double[] values = Arrays.copyOfRange(answer.doubles(), start, start + size);
    return Tensor.rounded(answer.precision(), values, shape);
  }
}
