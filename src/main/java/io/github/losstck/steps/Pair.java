package io.github.losstck.steps;

import io.github.losstck.arithmetic.Array;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Holds two elements that a relation is asserted of.
 *
 * @param place of the element, as in {@code [1][2]}
 * @param left element
 * @param right element
 */
record Pair<N>(String place, N left, N right) {
  /** Pairs the elements of two values; a scalar meets every element of the other. */
  static <N> List<Pair<N>> of(Expression left, Array<N> a, Expression right, Array<N> b) {
    if (!a.isScalar() && !b.isScalar() && !a.shape().equals(b.shape())) {
      throw new SpecificationError(
          left + " has shape " + a.shape() + " and " + right + " " + b.shape() + "; compare like");
    }
    Array<N> larger = a.isScalar() ? b : a;
    return IntStream.range(0, larger.values().size())
        .mapToObj(i -> new Pair<>(larger.place(i), element(a, i), element(b, i)))
        .toList();
  }

  private static <N> N element(Array<N> array, int index) {
    return array.values().get(array.isScalar() ? 0 : index);
  }
}
