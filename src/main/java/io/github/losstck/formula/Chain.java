package io.github.losstck.formula;

import io.github.losstck.arithmetic.Arithmetic;
import io.github.losstck.arithmetic.Array;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * Holds a sum or a product of any length, computed from left to right. A list rather than a tree:
 * the length of a formula must not become the depth of a recursion.
 */
record Chain(Node first, List<Link> links) implements Node {
  /** Says how a part joins what stands before it. */
  enum Operator {
    ADD,
    SUBTRACT,
    MULTIPLY,
    DIVIDE;

    <N> BinaryOperator<N> in(Arithmetic<N> arithmetic) {
      return switch (this) {
        case ADD -> arithmetic::add;
        case SUBTRACT -> arithmetic::subtract;
        case MULTIPLY -> arithmetic::multiply;
        case DIVIDE -> arithmetic::divide;
      };
    }
  }

  /** Holds a further part, with the place of its operator. */
  record Link(Operator operator, Node part, Place place) {}

  @Override
  public <N> Array<N> evaluate(Evaluation<N> evaluation) {
    Array<N> value = first.evaluate(evaluation);
    for (Link link : links) {
      value = join(value, link, evaluation);
    }
    return value;
  }

  private static <N> Array<N> join(Array<N> left, Link link, Evaluation<N> evaluation) {
    Array<N> right = link.part.evaluate(evaluation);
    BinaryOperator<N> operator = link.operator.in(evaluation.arithmetic());
    return link.place.computing(() -> left.combine(right, operator));
  }
}
