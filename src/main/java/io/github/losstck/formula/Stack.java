package io.github.losstck.formula;

import io.github.losstck.arithmetic.Array;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds elements written between brackets: numbers make a vector, vectors a matrix.
 *
 * @param elements at least one
 * @param place of the opening bracket
 */
record Stack(List<Node> elements, Place place) implements Node {
  @Override
  public <N> Array<N> evaluate(Evaluation<N> evaluation) {
    List<Array<N>> parts = Node.evaluate(elements, evaluation);
    List<Integer> inner = parts.get(0).shape();
    List<N> values = new ArrayList<>();
    for (Array<N> part : parts) {
      if (!part.shape().equals(inner)) {
        throw place.error(
            "shapes " + inner + " and " + part.shape() + " stand side by side; give all one shape");
      }
      values.addAll(part.values());
    }
    List<Integer> shape = new ArrayList<>(List.of(parts.size()));
    shape.addAll(inner);
    return new Array<>(shape, values);
  }
}
