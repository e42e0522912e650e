package io.github.losstck.steps;

import io.github.losstck.arithmetic.Arithmetic;
import io.github.losstck.arithmetic.Array;
import io.github.losstck.arithmetic.Real;
import io.github.losstck.formula.Evaluation;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Answers the calls of a formula by the provider, each answer judged and left as it is.
 *
 * @param answers of the provider
 * @param given what was given for a symbol, as printed
 */
record RawAnswers(Answers answers, Function<String, Array<Real>> given) implements Evaluation<Raw> {
  @Override
  public Arithmetic<Raw> arithmetic() {
    return new Rearranging(answers.none().precision());
  }

  @Override
  public Array<Raw> variable(String name) {
    return given.apply(name).map(r -> Raw.of(r.round(answers.none().precision())));
  }

  @Override
  public Array<Raw> operation(Operation operation, List<Array<Raw>> inputs) {
    Map<Parameter, Array<Real>> reals = new EnumMap<>(Parameter.class);
    for (int i = 0; i < inputs.size(); i++) {
      reals.put(operation.parameters().get(i), inputs.get(i).map(raw -> Real.of(raw.value())));
    }
    return answers.hold(operation, Rounding.arguments(operation, reals, answers.none())).raw();
  }
}
