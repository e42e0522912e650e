package io.github.losstck.formula;

import io.github.losstck.arithmetic.Array;
import java.util.List;

/**
 * Holds a part of an array: an element, or with fewer indices than axes the row that they select.
 *
 * @param base the array
 * @param indices counted from 0, outermost first
 * @param place of the bracket
 */
record Indexing(Node base, List<Integer> indices, Place place) implements Node {
  @Override
  public <N> Array<N> evaluate(Evaluation<N> evaluation) {
    Array<N> array = base.evaluate(evaluation);
    List<Integer> shape = array.shape();
    if (indices.size() > shape.size()) {
      throw place.error(
          "too many indices, "
              + indices.size()
              + ", for shape "
              + shape
              + "; give "
              + shape.size()
              + " at most");
    }
    int row = 0;
    for (int axis = 0; axis < indices.size(); axis++) {
      row = row * shape.get(axis) + checked(indices.get(axis), shape, axis);
    }
    List<Integer> rest = shape.subList(indices.size(), shape.size());
    int size = rest.stream().reduce(1, Math::multiplyExact);
    return new Array<>(rest, array.values().subList(row * size, (row + 1) * size));
  }

  private int checked(int index, List<Integer> shape, int axis) {
    if (index >= shape.get(axis)) {
      throw place.error("index " + index + " is outside shape " + shape + "; indices count from 0");
    }
    return index;
  }
}
