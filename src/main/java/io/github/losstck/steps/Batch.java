package io.github.losstck.steps;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Cuts the inputs of a call into the rows of its batch: the rows of a tensor along its last axis,
 * the elements of a vector, the integers of a list. Flips are cut only where there is nothing else,
 * since all of them belong to each theta.
 */
final class Batch {
  private static final int[] SCALAR = {};

  private final Operation operation;
  private final Arguments arguments;
  private final List<Parameter> cut;

  Batch(Operation operation, Arguments arguments) {
    this.operation = operation;
    this.arguments = arguments;
    List<Parameter> tensors =
        operation.parameters().stream()
            .filter(p -> p.kind() == Parameter.Kind.REAL && arguments.tensor(p).rank() > 0)
            .toList();
    this.cut = tensors.isEmpty() ? lists() : tensors;
    if (rows() < 2) {
      throw new SpecificationError(operation.phrase() + " has no batch here; give several rows");
    }
  }

  private List<Parameter> lists() {
    return operation.parameters().stream()
        .filter(p -> p.kind() == Parameter.Kind.INTEGERS)
        .toList();
  }

  /** Returns the number of rows. */
  int rows() {
    Parameter first = cut.get(0);
    return first.kind() == Parameter.Kind.INTEGERS
        ? arguments.integers(first).length
        : arguments.tensor(first).size() / width();
  }

  /** Returns the number of elements that a row has in the first input that is cut. */
  int width() {
    Parameter first = cut.get(0);
    return first.kind() == Parameter.Kind.INTEGERS ? 1 : width(arguments.tensor(first));
  }

  /** Returns a row without the others, and without the axes of the batch. */
  Arguments alone(int row) {
    return with(
        tensor -> repeat(tensor, row, 1, tensor.rank() > 1 ? new int[] {width(tensor)} : SCALAR),
        list -> new int[] {list[row]});
  }

  /** Returns a batch of any number of rows, each of them the same. */
  Arguments filledWith(int row, int rows) {
    return with(
        tensor ->
            repeat(
                tensor,
                row,
                rows,
                tensor.rank() > 1 ? new int[] {rows, width(tensor)} : new int[] {rows}),
        list -> {
          int[] filled = new int[rows];
          Arrays.fill(filled, list[row]);
          return filled;
        });
  }

  /** Returns a batch of the same shape, in which every row is the first. */
  Arguments filledWithFirst() {
    return with(
        tensor -> repeat(tensor, 0, rows(), tensor.shape()),
        list -> {
          int[] filled = list.clone();
          Arrays.fill(filled, list[0]);
          return filled;
        });
  }

  private static Tensor repeat(Tensor tensor, int row, int times, int... shape) {
    int width = width(tensor);
    double[] values = new double[times * width];
    Arrays.setAll(values, i -> tensor.get(row * width + i % width));
    return Tensor.rounded(tensor.precision(), values, shape);
  }

  /** Returns the batch with NaN for an element of one row of its last input. */
  Arguments poisoned(int row) {
    Tensor last = arguments.tensor(cut.get(cut.size() - 1));
    return with(tensor -> tensor == last ? poisoned(tensor, row) : tensor, list -> list);
  }

  private static Tensor poisoned(Tensor tensor, int row) {
    double[] values = tensor.doubles().clone();
    values[row * width(tensor) + row % width(tensor)] = Double.NaN;
    return Tensor.rounded(tensor.precision(), values, tensor.shape());
  }

  /** Returns the element of an answer to this batch at which the share of a row begins. */
  int firstElement(int row, Tensor answer) {
    return answer.size() / rows() * row;
  }

  /** Makes arguments of what is cut, changed, and of everything else as it is. */
  private Arguments with(UnaryOperator<Tensor> tensors, UnaryOperator<int[]> lists) {
    Arguments changed = Arguments.in(arguments.precision(), arguments.gradients());
    for (Parameter parameter : operation.parameters()) {
      boolean isCut = cut.contains(parameter);
      switch (parameter.kind()) {
        case REAL, SCALAR -> {
          Tensor tensor = arguments.tensor(parameter);
          changed.with(parameter, isCut ? tensors.apply(tensor) : tensor);
        }
        case INTEGERS, INTEGER -> {
          int[] list = arguments.integers(parameter);
          changed.with(parameter, isCut ? lists.apply(list) : list);
        }
      }
    }
    return changed;
  }

  private static int width(Tensor tensor) {
    return tensor.rank() > 1 ? tensor.lastAxis() : 1;
  }
}
