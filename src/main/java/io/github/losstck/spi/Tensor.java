package io.github.losstck.spi;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/**
 * Holds floating-point numbers in row-major order under a shape of any rank from 0.
 *
 * <p>A tensor wraps the array it is given and hands out that same array: nothing is copied. By
 * contract nobody writes to the array of a tensor that somebody else is using: a provider neither
 * to its inputs nor to an answer that it gave, a caller not while the call lasts. The kit observes
 * whether providers keep to that.
 */
public final class Tensor {
  /** Is more than an array holds, and no product with an extent overflows. */
  private static final long TOO_MANY = 1L << 31;

  private final Object data;
  private final int[] shape;

  private Tensor(Object data, int length, int[] shape) {
    this.data = data;
    this.shape = shape.clone();
    long size = 1;
    for (int extent : shape) {
      if (extent < 0) {
        throw new Refused("shape " + Arrays.toString(shape) + " has a negative extent");
      }
      size = Math.min(TOO_MANY, size * extent); // an extent of 0 may follow
    }
    if (size != length) {
      throw new Refused(
          "shape " + Arrays.toString(shape) + " has " + size + " elements; given " + length);
    }
  }

  /**
   * Wraps binary32 numbers.
   *
   * @param values the elements, row by row; wrapped, not copied
   * @param shape the extents, outermost first; none for a scalar
   * @return the tensor
   * @throws Refused if the shape does not have as many elements as there are values
   */
  public static Tensor of(float[] values, int... shape) {
    return new Tensor(Objects.requireNonNull(values, "values"), values.length, shape);
  }

  /**
   * Wraps binary64 numbers.
   *
   * @param values the elements, row by row; wrapped, not copied
   * @param shape the extents, outermost first; none for a scalar
   * @return the tensor
   * @throws Refused if the shape does not have as many elements as there are values
   */
  public static Tensor of(double[] values, int... shape) {
    return new Tensor(Objects.requireNonNull(values, "values"), values.length, shape);
  }

  /**
   * Rounds doubles to a precision and holds them.
   *
   * @param precision the format of the elements
   * @param values the elements, row by row; never written to
   * @param shape the extents, outermost first; none for a scalar
   * @return the tensor
   * @throws Refused if the shape does not have as many elements as there are values
   */
  public static Tensor rounded(Precision precision, double[] values, int... shape) {
    if (precision == Precision.BINARY64) {
      return of(values.clone(), shape);
    }
    float[] narrow = new float[values.length];
    for (int i = 0; i < narrow.length; i++) {
      narrow[i] = (float) values[i];
    }
    return of(narrow, shape);
  }

  /** Returns the format of the elements. */
  public Precision precision() {
    return data instanceof float[] ? Precision.BINARY32 : Precision.BINARY64;
  }

  /** Returns a copy of the extents, outermost first; empty for a scalar. */
  public int[] shape() {
    return shape.clone();
  }

  /** Returns the number of axes: 0 for a scalar. */
  public int rank() {
    return shape.length;
  }

  /** Returns the number of elements. */
  public int size() {
    return data instanceof float[] narrow ? narrow.length : ((double[]) data).length;
  }

  /** Returns the extent of the last axis, the classes of a row; 1 for a scalar. */
  public int lastAxis() {
    return shape.length == 0 ? 1 : shape[shape.length - 1];
  }

  /** Returns the extents without the last one: the shape of a value per row. */
  public int[] rowShape() {
    return shape.length == 0 ? new int[0] : Arrays.copyOf(shape, shape.length - 1);
  }

  /** Returns the number of rows along the last axis: the product of {@link #rowShape()}. */
  public int rows() {
    int rows = 1;
    for (int extent : rowShape()) {
      rows *= extent;
    }
    return rows;
  }

  /**
   * Returns one element, widened exactly.
   *
   * @param index the place in row-major order, from 0
   * @return the element
   */
  public double get(int index) {
    return data instanceof float[] narrow ? narrow[index] : ((double[]) data)[index];
  }

  /**
   * Returns the wrapped array of a binary32 tensor itself, not a copy.
   *
   * @return the elements in row-major order
   * @throws Refused if the tensor is binary64
   */
  public float[] floats() {
    if (data instanceof float[] narrow) {
      return narrow;
    }
    throw new Refused("the tensor is binary64; read doubles() or declare binary32 only");
  }

  /**
   * Returns the wrapped array of a binary64 tensor itself, or the elements of a binary32 one
   * widened into a new array.
   *
   * @return the elements in row-major order
   */
  public double[] doubles() {
    if (data instanceof double[] wide) {
      return wide;
    }
    float[] narrow = (float[]) data;
    double[] wide = new double[narrow.length];
    for (int i = 0; i < wide.length; i++) {
      wide[i] = narrow[i];
    }
    return wide;
  }

  /**
   * Applies a function to every element and rounds the results to this tensor's precision.
   *
   * @param function computed in double
   * @return a new tensor of the same shape and precision
   */
  public Tensor map(DoubleUnaryOperator function) {
    double[] values = new double[size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = function.applyAsDouble(get(i));
    }
    return rounded(precision(), values, shape);
  }

  /**
   * Applies a function to the pairs of elements of two tensors and rounds as {@link #map} does.
   *
   * @param other of this shape and precision
   * @param function of an element here and the element in its place there, computed in double
   * @return a new tensor of the same shape and precision
   * @throws Refused if shape or precision differ
   */
  public Tensor map(Tensor other, DoubleBinaryOperator function) {
    requireSame(other);
    double[] values = new double[size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = function.applyAsDouble(get(i), other.get(i));
    }
    return rounded(precision(), values, shape);
  }

  /**
   * Applies a function to every row along the last axis and rounds as {@link #map} does.
   *
   * @param function from a copy of a row to as many doubles
   * @return a new tensor of the same shape and precision
   * @throws Refused if this is a scalar
   */
  public Tensor mapRows(UnaryOperator<double[]> function) {
    return mapRows(this, (row, same) -> function.apply(row));
  }

  /**
   * Applies a function to every pair of rows of two tensors and rounds as {@link #map} does.
   *
   * @param other of this shape and precision
   * @param function from copies of a row here and the row in its place there to as many doubles
   * @return a new tensor of the same shape and precision
   * @throws Refused if shape or precision differ, or this is a scalar
   */
  public Tensor mapRows(Tensor other, BinaryOperator<double[]> function) {
    requireSame(other);
    double[] values = new double[size()];
    for (int row = 0; row < rowCount(); row++) {
      double[] mapped = function.apply(row(row), other.row(row));
      System.arraycopy(mapped, 0, values, row * lastAxis(), lastAxis());
    }
    return rounded(precision(), values, shape);
  }

  /**
   * Reduces every row along the last axis to a number and rounds as {@link #map} does.
   *
   * @param function from a copy of a row to a double
   * @return a new tensor of this precision and of shape {@link #rowShape()}
   * @throws Refused if this is a scalar
   */
  public Tensor reduceRows(ToDoubleFunction<double[]> function) {
    return reduceRows(this, (row, same) -> function.applyAsDouble(row));
  }

  /**
   * Reduces every pair of rows of two tensors to a number and rounds as {@link #map} does.
   *
   * @param other of this shape and precision
   * @param function from copies of a row here and the row in its place there to a double
   * @return a new tensor of this precision and of shape {@link #rowShape()}
   * @throws Refused if shape or precision differ, or this is a scalar
   */
  public Tensor reduceRows(Tensor other, ToDoubleBiFunction<double[], double[]> function) {
    requireSame(other);
    double[] values = new double[rowCount()];
    for (int row = 0; row < values.length; row++) {
      values[row] = function.applyAsDouble(row(row), other.row(row));
    }
    return rounded(precision(), values, rowShape());
  }

  private void requireSame(Tensor other) {
    if (precision() != other.precision() || !Arrays.equals(shape, other.shape)) {
      throw new Refused(
          "%s%s does not fit %s%s; give both one shape and precision"
              .formatted(
                  precision(),
                  Arrays.toString(shape),
                  other.precision(),
                  Arrays.toString(other.shape)));
    }
  }

  private int rowCount() {
    if (rank() == 0) {
      throw new Refused("a scalar has no rows; give a tensor of rank 1 or more");
    }
    return rows();
  }

  private double[] row(int row) {
    double[] values = new double[lastAxis()];
    for (int k = 0; k < values.length; k++) {
      values[k] = get(row * values.length + k);
    }
    return values;
  }

  /** Compares precision, shape and the bits of every element: -0.0 differs from 0.0. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Tensor that
        && Arrays.equals(shape, that.shape)
        && precision() == that.precision()
        && (data instanceof float[] narrow
            ? Arrays.equals(narrow, (float[]) that.data)
            : Arrays.equals((double[]) data, (double[]) that.data));
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(shape)
        + (data instanceof float[] narrow
            ? Arrays.hashCode(narrow)
            : Arrays.hashCode((double[]) data));
  }

  /** Returns precision, shape and elements, for messages. */
  @Override
  public String toString() {
    return precision()
        + Arrays.toString(shape)
        + (data instanceof float[] narrow
            ? Arrays.toString(narrow)
            : Arrays.toString((double[]) data));
  }
}
