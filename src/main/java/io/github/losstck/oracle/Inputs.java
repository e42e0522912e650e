package io.github.losstck.oracle;

import io.github.losstck.arithmetic.Array;
import io.github.losstck.arithmetic.Interval;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Gradients;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Tensor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Holds the inputs of one evaluation, checked as they are read.
 *
 * @param <N> the kind of number
 * @param reals the floating-point inputs
 * @param integers the integer inputs
 * @param gradients the convention that a gradient follows
 */
record Inputs<N>(
    Map<Parameter, Array<N>> reals, Map<Parameter, int[]> integers, Gradients gradients) {

  /** Takes the inputs that an operation needs from the arguments of a call. */
  static <N> Inputs<N> of(Operation operation, Arguments arguments, DoubleFunction<N> number) {
    Map<Parameter, Array<N>> reals = new EnumMap<>(Parameter.class);
    Map<Parameter, int[]> integers = new EnumMap<>(Parameter.class);
    for (Parameter parameter : operation.parameters()) {
      if (isInteger(parameter)) {
        integers.put(parameter, arguments.integers(parameter));
      } else {
        reals.put(parameter, array(arguments.tensor(parameter), number));
      }
    }
    return new Inputs<>(reals, integers, arguments.gradients());
  }

  private static <N> Array<N> array(Tensor tensor, DoubleFunction<N> number) {
    List<N> values = new ArrayList<>(tensor.size());
    for (int i = 0; i < tensor.size(); i++) {
      values.add(number.apply(tensor.get(i)));
    }
    return new Array<>(IntStream.of(tensor.shape()).boxed().toList(), values);
  }

  /**
   * Takes the inputs that an operation needs from intervals; integers are points, gradients
   * derivatives.
   */
  static Inputs<Interval> of(Operation operation, Map<Parameter, Array<Interval>> given) {
    Map<Parameter, Array<Interval>> reals = new EnumMap<>(Parameter.class);
    Map<Parameter, int[]> integers = new EnumMap<>(Parameter.class);
    for (Parameter parameter : operation.parameters()) {
      if (!given.containsKey(parameter)) {
        continue;
      }
      if (isInteger(parameter)) {
        integers.put(parameter, integers(parameter, given.get(parameter)));
      } else {
        reals.put(parameter, given.get(parameter));
      }
    }
    return new Inputs<>(reals, integers, Gradients.DERIVATIVE);
  }

  private static boolean isInteger(Parameter parameter) {
    return parameter.kind() == Parameter.Kind.INTEGERS
        || parameter.kind() == Parameter.Kind.INTEGER;
  }

  private static int[] integers(Parameter parameter, Array<Interval> values) {
    int[] integers = new int[values.values().size()];
    for (int i = 0; i < integers.length; i++) {
      Interval value = values.values().get(i);
      require(
          isInteger(value),
          parameter.phrase() + values.place(i) + " is " + value + "; give an integer");
      integers[i] = value.midpoint().intValueExact();
    }
    return integers;
  }

  private static boolean isInteger(Interval value) {
    return value.isPoint()
        && value.midpoint().compareTo(BigDecimal.valueOf(value.midpoint().intValue())) == 0;
  }

  /** Returns a floating-point input of any shape. */
  Array<N> array(Parameter parameter) {
    return given(reals.get(parameter), parameter);
  }

  /** Returns a floating-point input with rows along the last axis, at least 1 wide. */
  Array<N> rows(Parameter parameter) {
    Array<N> array = array(parameter);
    require(
        !array.isScalar() && array.lastAxis() > 0,
        parameter.phrase()
            + " of shape "
            + array.shape()
            + " have no rows; give a last axis of at least 1");
    return array;
  }

  /** Returns the second of two inputs that must agree in shape. */
  Array<N> like(Parameter first, Parameter second) {
    Array<N> array = array(second);
    require(
        array.shape().equals(array(first).shape()),
        first.phrase()
            + " of shape "
            + array(first).shape()
            + " and "
            + second.phrase()
            + " of shape "
            + array.shape()
            + " differ; give both the same shape");
    return array;
  }

  /** Returns the only element of a floating-point input. */
  N scalar(Parameter parameter) {
    Array<N> array = array(parameter);
    require(
        array.values().size() == 1,
        parameter.phrase() + " has shape " + array.shape() + "; give a single number");
    return array.values().get(0);
  }

  /** Returns a list of integers between two limits. */
  int[] integers(Parameter parameter, int least, int most) {
    int[] values = given(integers.get(parameter), parameter);
    for (int value : values) {
      require(
          least <= value && value <= most,
          parameter.phrase() + " includes " + value + "; give " + least + " to " + most);
    }
    return values;
  }

  /** Returns the only one of a list of integers, at least 1. */
  int positive(Parameter parameter) {
    int[] values = integers(parameter, 1, Integer.MAX_VALUE);
    require(
        values.length == 1,
        parameter.phrase() + " is " + values.length + " integers; give a single one");
    return values[0];
  }

  static void require(boolean satisfied, String problem) {
    if (!satisfied) {
      throw new IllegalArgumentException(problem);
    }
  }

  private static <T> T given(@Nullable T value, Parameter parameter) {
    if (value == null) {
      throw new IllegalArgumentException(
          parameter.phrase() + " is missing; give it before the operation is evaluated");
    }
    return value;
  }
}
