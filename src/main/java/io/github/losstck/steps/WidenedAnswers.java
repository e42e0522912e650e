package io.github.losstck.steps;

import io.github.losstck.arithmetic.Arithmetic;
import io.github.losstck.arithmetic.Array;
import io.github.losstck.arithmetic.DecimalArithmetic;
import io.github.losstck.arithmetic.Interval;
import io.github.losstck.arithmetic.Real;
import io.github.losstck.formula.Evaluation;
import io.github.losstck.spi.Operation;
import java.util.List;
import java.util.function.Function;

/**
 * Answers the calls of a formula by the provider, each answer judged and widened by its bound.
 *
 * @param answers of the provider
 * @param given what was given for a symbol, as printed
 */
record WidenedAnswers(Answers answers, Function<String, Array<Real>> given)
    implements Evaluation<Interval> {
  private static final DecimalArithmetic DECIMAL = new DecimalArithmetic();

  @Override
  public Arithmetic<Interval> arithmetic() {
    return DECIMAL;
  }

  @Override
  public Array<Interval> variable(String name) {
    return given.apply(name).map(r -> Interval.of(r.round(answers.none().precision()), 0));
  }

  @Override
  public Array<Interval> operation(Operation operation, List<Array<Interval>> inputs) {
    return answers
        .hold(operation, Rounding.exactArguments(operation, inputs, answers.none()))
        .answers();
  }
}
