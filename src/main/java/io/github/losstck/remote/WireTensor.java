package io.github.losstck.remote;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import java.util.Arrays;

/**
 * Holds a tensor as it travels: of binary32, binary64 or 32-bit integers.
 *
 * @param shape the extents, outermost first
 * @param values a {@code float[]}, {@code double[]} or {@code int[]}, row by row
 */
public record WireTensor(int[] shape, Object values) {

  /** Prepares a tensor to travel; its array is not copied. */
  public static WireTensor of(Tensor tensor) {
    return new WireTensor(
        tensor.shape(),
        tensor.precision() == Precision.BINARY32 ? tensor.floats() : tensor.doubles());
  }

  /** Prepares integers to travel, as a vector. */
  public static WireTensor of(int... integers) {
    return new WireTensor(new int[] {integers.length}, integers);
  }

  /** Prepares one integer to travel, as a scalar. */
  public static WireTensor scalar(int integer) {
    return new WireTensor(new int[0], new int[] {integer});
  }

  /** Prepares an input of a call to travel. */
  public static WireTensor of(Arguments arguments, Parameter parameter) {
    return switch (parameter.kind()) {
      case REAL, SCALAR -> of(arguments.tensor(parameter));
      case INTEGERS -> of(arguments.integers(parameter));
      case INTEGER -> scalar(arguments.integer(parameter));
    };
  }

  /** Returns the name of the format, as in {@code FP32}. */
  String datatype() {
    return values instanceof float[] ? "FP32" : values instanceof double[] ? "FP64" : "INT32";
  }

  /** Gives this to a call, for one of its inputs. */
  void give(Arguments arguments, Parameter parameter) {
    if (values instanceof int[] integers) {
      arguments.with(parameter, integers);
    } else {
      arguments.with(parameter, tensor());
    }
  }

  /** Returns the floating-point numbers; integers are none. */
  public Tensor tensor() {
    return values instanceof float[] narrow
        ? Tensor.of(narrow, shape)
        : Tensor.of((double[]) values, shape);
  }

  /** Returns whether the elements are floating-point numbers. */
  boolean isReal() {
    return !(values instanceof int[]);
  }

  /** Returns the elements, widened exactly. */
  public double[] numbers() {
    return values instanceof int[] integers
        ? Arrays.stream(integers).asDoubleStream().toArray()
        : tensor().doubles();
  }

  /** Returns how many elements there are. */
  int size() {
    return values instanceof float[] narrow
        ? narrow.length
        : values instanceof double[] wide ? wide.length : ((int[]) values).length;
  }

  /** Returns an element in words that tell all its bits but those of NaN. */
  String word(int element) {
    return values instanceof float[] narrow
        ? Float.toString(narrow[element])
        : values instanceof double[] wide
            ? Double.toString(wide[element])
            : Integer.toString(((int[]) values)[element]);
  }

  @Override
  public String toString() {
    return datatype() + Arrays.toString(shape);
  }
}
