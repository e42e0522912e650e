package io.github.losstck.arithmetic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Holds numbers of any kind in row-major order under a shape of any rank from 0.
 *
 * @param <N> the kind of number
 * @param shape the extents, outermost first; empty for a scalar
 * @param values the elements, row by row
 */
public record Array<N>(List<Integer> shape, List<N> values) {
  /**
   * Checks that the elements fill the shape.
   *
   * @throws IllegalArgumentException if they do not
   */
  public Array {
    shape = List.copyOf(shape);
    values = List.copyOf(values);
    int size = shape.stream().reduce(1, Math::multiplyExact);
    if (size != values.size()) {
      throw new IllegalArgumentException(
          "shape " + shape + " has " + size + " elements; given " + values.size());
    }
  }

  /** Holds one number with rank 0. */
  public static <N> Array<N> scalar(N value) {
    return new Array<>(List.of(), List.of(value));
  }

  /** Holds a list of numbers with rank 1. */
  public static <N> Array<N> vector(List<N> values) {
    return new Array<>(List.of(values.size()), values);
  }

  /** Returns the shape as an array of extents. */
  public int[] extents() {
    return shape.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Returns the extent of the last axis; 1 for a scalar. */
  public int lastAxis() {
    return isScalar() ? 1 : shape.get(shape.size() - 1);
  }

  /** Returns whether the rank is 0. */
  public boolean isScalar() {
    return shape.isEmpty();
  }

  /** Applies a function to every element. */
  public <M> Array<M> map(Function<? super N, ? extends M> function) {
    return new Array<>(shape, InBulk.map(values, function));
  }

  /**
   * Combines two arrays element by element; a scalar meets every element, and a vector every row of
   * an array of higher rank.
   *
   * @throws IllegalArgumentException if the shapes differ otherwise
   */
  public Array<N> combine(Array<N> other, BinaryOperator<N> function) {
    boolean wider = repeatsAlong(other.shape);
    if (!wider && !other.repeatsAlong(shape)) {
      throw new IllegalArgumentException(
          "shapes " + shape + " and " + other.shape + " cannot be combined element by element");
    }
    int size = wider ? other.values.size() : values.size();
    List<N> combined = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      N left = values.get(i % values.size());
      combined.add(function.apply(left, other.values.get(i % other.values.size())));
    }
    return new Array<>(wider ? other.shape : shape, combined);
  }

  private boolean repeatsAlong(List<Integer> longer) {
    boolean fitsRows =
        shape.size() == 1
            && longer.size() > 1
            && shape.get(0).equals(longer.get(longer.size() - 1));
    return isScalar() || fitsRows || shape.equals(longer);
  }

  /**
   * Reduces the last axis: each row becomes one number.
   *
   * @param reduction of a row, never empty
   * @throws IllegalArgumentException if this is a scalar or its rows are empty
   */
  public Array<N> reduceRows(Function<List<N>, N> reduction) {
    if (isScalar() || lastAxis() == 0) {
      throw new IllegalArgumentException("shape " + shape + " has no last axis to reduce");
    }
    return new Array<>(shape.subList(0, shape.size() - 1), InBulk.map(rows(), reduction));
  }

  /** Returns the rows along the last axis, none if they are empty; a scalar is one row. */
  public List<List<N>> rows() {
    int width = Math.max(1, lastAxis());
    return IntStream.range(0, values.size() / width)
        .mapToObj(row -> values.subList(row * width, (row + 1) * width))
        .toList();
  }

  /** Returns the elements of each row from last to first; a scalar is its own reverse. */
  public Array<N> reversed() {
    int width = lastAxis();
    List<N> reversed = new ArrayList<>(values.size());
    for (int i = 0; i < values.size(); i++) {
      reversed.add(values.get(i - i % width + width - 1 - i % width));
    }
    return new Array<>(shape, reversed);
  }

  /**
   * Returns the matrix whose rows are the columns of this one.
   *
   * @throws IllegalArgumentException if the rank is not 2
   */
  public Array<N> transposed() {
    if (shape.size() != 2) {
      throw new IllegalArgumentException("shape " + shape + " is no matrix to transpose");
    }
    int rows = shape.get(0);
    int columns = shape.get(1);
    List<N> transposed = new ArrayList<>(values.size());
    for (int i = 0; i < values.size(); i++) {
      transposed.add(values.get(i % rows * columns + i / rows));
    }
    return new Array<>(List.of(columns, rows), transposed);
  }

  /** Names an element for messages: {@code [1][2]}, and nothing for a scalar. */
  public String place(int index) {
    return place(extents(), index);
  }

  /**
   * Names an element for messages: {@code [1][2]}, and nothing for a scalar.
   *
   * @param shape the extents, outermost first
   * @param index the place in row-major order
   */
  public static String place(int[] shape, int index) {
    int[] place = new int[shape.length];
    int rest = index;
    for (int axis = shape.length - 1; axis >= 0; axis--) {
      place[axis] = rest % shape[axis];
      rest /= shape[axis];
    }
    StringBuilder text = new StringBuilder();
    Arrays.stream(place).forEach(i -> text.append('[').append(i).append(']'));
    return text.toString();
  }
}
