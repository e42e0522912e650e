package io.github.losstck.spi;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds the inputs of one call of an operation, the precision that it is called in, and the
 * convention that a gradient is to follow.
 */
public final class Arguments {
  private final Precision precision;
  private final Gradients gradients;
  private final Map<Parameter, Tensor> tensors = new EnumMap<>(Parameter.class);
  private final Map<Parameter, int[]> integers = new EnumMap<>(Parameter.class);

  private Arguments(Precision precision, Gradients gradients) {
    this.precision = precision;
    this.gradients = gradients;
  }

  /**
   * Starts an empty list of inputs; gradients are derivatives.
   *
   * @param precision of every floating-point input and of the result
   * @return no inputs yet
   */
  public static Arguments in(Precision precision) {
    return in(precision, Gradients.DERIVATIVE);
  }

  /**
   * Starts an empty list of inputs.
   *
   * @param precision of every floating-point input and of the result
   * @param gradients the convention that a gradient follows; other operations ignore it
   * @return no inputs yet
   */
  public static Arguments in(Precision precision, Gradients gradients) {
    return new Arguments(precision, gradients);
  }

  /**
   * Adds a floating-point input.
   *
   * @param parameter of kind REAL, or SCALAR with a tensor of rank 0
   * @param value of this precision
   * @return these arguments
   * @throws IllegalArgumentException if the kind or the precision does not fit
   */
  public Arguments with(Parameter parameter, Tensor value) {
    boolean scalar = parameter.kind() == Parameter.Kind.SCALAR;
    if (value.precision() != precision
        || !(parameter.kind() == Parameter.Kind.REAL || scalar && value.rank() == 0)) {
      throw new IllegalArgumentException(parameter.phrase() + " cannot be " + value);
    }
    tensors.put(parameter, value);
    return this;
  }

  /**
   * Adds an integer input.
   *
   * @param parameter of kind INTEGERS, or INTEGER with a single value
   * @param values the integers; wrapped, not copied
   * @return these arguments
   * @throws IllegalArgumentException if the kind does not fit
   */
  public Arguments with(Parameter parameter, int... values) {
    boolean single = parameter.kind() == Parameter.Kind.INTEGER;
    if (!(parameter.kind() == Parameter.Kind.INTEGERS || single && values.length == 1)) {
      throw new IllegalArgumentException(
          parameter.phrase() + " cannot be " + values.length + " integers");
    }
    integers.put(parameter, values);
    return this;
  }

  /** Returns the precision of the call. */
  public Precision precision() {
    return precision;
  }

  /** Returns the convention that a gradient follows. */
  public Gradients gradients() {
    return gradients;
  }

  /** Returns the floating-point inputs by parameter, read-only. */
  public Map<Parameter, Tensor> tensors() {
    return Collections.unmodifiableMap(tensors);
  }

  /**
   * Returns a floating-point input.
   *
   * @param parameter of kind REAL or SCALAR
   * @return its value
   * @throws IllegalArgumentException if it was not given
   */
  public Tensor tensor(Parameter parameter) {
    return given(tensors.get(parameter), parameter);
  }

  /**
   * Returns the only element of a SCALAR input.
   *
   * @param parameter of kind SCALAR
   * @return its value
   * @throws IllegalArgumentException if it was not given
   */
  public double scalar(Parameter parameter) {
    return tensor(parameter).get(0);
  }

  /**
   * Returns an integer input, the live array.
   *
   * @param parameter of kind INTEGERS
   * @return its values
   * @throws IllegalArgumentException if it was not given
   */
  public int[] integers(Parameter parameter) {
    return given(integers.get(parameter), parameter);
  }

  /**
   * Returns the only value of an INTEGER input.
   *
   * @param parameter of kind INTEGER
   * @return its value
   * @throws IllegalArgumentException if it was not given
   */
  public int integer(Parameter parameter) {
    return integers(parameter)[0];
  }

  private static <T> T given(@Nullable T value, Parameter parameter) {
    if (value == null) {
      throw new IllegalArgumentException(
          parameter.phrase() + " is missing; give it before the operation is evaluated");
    }
    return value;
  }
}
