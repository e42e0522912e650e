package io.github.losstck.formula;

import io.github.losstck.arithmetic.Arithmetic;
import io.github.losstck.arithmetic.Array;
import io.github.losstck.arithmetic.Real;
import io.github.losstck.spi.Operation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Evaluates formulas with values given by name, and with one answer to every operation. */
final class Givens<N> implements Evaluation<N> {
  private final Arithmetic<N> arithmetic;
  private final Map<String, Array<N>> variables = new TreeMap<>();
  private BiFunction<Operation, List<Array<N>>, Array<N>> answer =
      (operation, arguments) -> {
        throw new UnsupportedOperationException(operation.method());
      };

  Givens(Arithmetic<N> arithmetic) {
    this.arithmetic = arithmetic;
  }

  static Givens<Double> doubles() {
    return new Givens<>(new DoubleArithmetic());
  }

  /** Gives a number ({@code 0.7}), a vector ({@code 1 2}) or a matrix ({@code 1 2; 3 4}). */
  Givens<N> with(String name, String values) {
    List<List<N>> rows = Arrays.stream(values.split("; ")).map(this::row).toList();
    List<N> flat = rows.stream().flatMap(List::stream).toList();
    List<Integer> shape =
        rows.size() > 1
            ? List.of(rows.size(), rows.get(0).size())
            : flat.size() > 1 ? List.of(flat.size()) : List.of();
    variables.put(name, new Array<>(shape, flat));
    return this;
  }

  Givens<N> answering(BiFunction<Operation, List<Array<N>>, Array<N>> given) {
    answer = given;
    return this;
  }

  Array<N> evaluate(String formula) {
    return Formula.parse(formula).evaluate(this);
  }

  @Override
  public Arithmetic<N> arithmetic() {
    return arithmetic;
  }

  @Override
  public Array<N> variable(String name) {
    if (!variables.containsKey(name)) {
      throw new IllegalStateException("no " + name + " among " + variables.keySet());
    }
    return variables.get(name);
  }

  @Override
  public Array<N> operation(Operation operation, List<Array<N>> arguments) {
    return answer.apply(operation, arguments);
  }

  private List<N> row(String values) {
    return Arrays.stream(values.split(" ")).map(Real::parse).map(arithmetic::of).toList();
  }
}
