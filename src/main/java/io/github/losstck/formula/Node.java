package io.github.losstck.formula;

import io.github.losstck.arithmetic.Array;
import io.github.losstck.spi.Operation;
import java.util.List;

/** Holds a part of a formula that has a value. */
interface Node {
  /**
   * Computes the value.
   *
   * @throws FormulaException if shapes do not fit together
   */
  <N> Array<N> evaluate(Evaluation<N> evaluation);

  /** Evaluates some parts, in their order. */
  static <N> List<Array<N>> evaluate(List<Node> parts, Evaluation<N> evaluation) {
    return parts.stream().map(part -> part.evaluate(evaluation)).toList();
  }

  /** Holds Euler's number. */
  record Euler() implements Node {
    @Override
    public <N> Array<N> evaluate(Evaluation<N> evaluation) {
      return Array.scalar(evaluation.arithmetic().exp(evaluation.arithmetic().of(1.0)));
    }
  }

  /** Holds the name of a value that is given. */
  record Variable(String name) implements Node {
    @Override
    public <N> Array<N> evaluate(Evaluation<N> evaluation) {
      return evaluation.variable(name);
    }
  }

  /** Holds a part with its sign turned. */
  record Negation(Node part) implements Node {
    @Override
    public <N> Array<N> evaluate(Evaluation<N> evaluation) {
      return part.evaluate(evaluation).map(evaluation.arithmetic()::negate);
    }
  }

  /** Holds a call of an operation, which the formula cannot answer by itself. */
  record OperationCall(Operation operation, List<Node> arguments) implements Node {
    @Override
    public <N> Array<N> evaluate(Evaluation<N> evaluation) {
      return evaluation.operation(operation, Node.evaluate(arguments, evaluation));
    }
  }

  /** Holds a call of a function that the formula computes by itself. */
  record FunctionCall(BuiltIn function, List<Node> arguments, Place place) implements Node {
    @Override
    public <N> Array<N> evaluate(Evaluation<N> evaluation) {
      List<Array<N>> values = Node.evaluate(arguments, evaluation);
      return place.computing(() -> function.apply(evaluation.arithmetic(), values));
    }
  }
}
