package io.github.losstck.formula;

import io.github.losstck.arithmetic.Arithmetic;
import io.github.losstck.arithmetic.Array;
import io.github.losstck.arithmetic.Real;
import io.github.losstck.spi.Operation;
import java.util.List;

/** Notes the numbers that a formula writes out, as it asks for them. */
record Listening(Evaluation<Double> evaluation, List<String> seen) implements Evaluation<Double> {
  @Override
  public Arithmetic<Double> arithmetic() {
    return evaluation.arithmetic();
  }

  @Override
  public Array<Double> variable(String name) {
    return evaluation.variable(name);
  }

  @Override
  public Array<Double> operation(Operation operation, List<Array<Double>> arguments) {
    return evaluation.operation(operation, arguments);
  }

  @Override
  public Double constant(Real value) {
    seen.add(value.text());
    return evaluation.constant(value);
  }
}
