package io.github.losstck.steps;

import io.github.losstck.arithmetic.Arithmetic;
import io.github.losstck.arithmetic.Array;
import io.github.losstck.arithmetic.DecimalArithmetic;
import io.github.losstck.arithmetic.Interval;
import io.github.losstck.arithmetic.Interval.Answer;
import io.github.losstck.arithmetic.Real;
import io.github.losstck.formula.Evaluation;
import io.github.losstck.spec.Sampling;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.Measurement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Examines a provider in one precision. The digits in the feature play no part: inputs are rounded
 * to the precision first, and every answer is held against the oracle by the criterion. A relation
 * between answers is asserted of the answers widened by their bounds, so that it fails only where
 * it cannot hold.
 */
final class ProviderExamination extends Examination {
  private static final DecimalArithmetic DECIMAL = new DecimalArithmetic();

  private final ProviderUnderTest provider;
  private final Precision precision;
  private final Diagnosis diagnosis;
  private final Sampling sampling;
  private final Map<Operation, Judged> results = new EnumMap<>(Operation.class);
  private final List<Given> answers = new ArrayList<>();
  private final Set<Judged> held = new LinkedHashSet<>();

  ProviderExamination(
      ProviderUnderTest provider, Precision precision, Diagnosis diagnosis, Sampling sampling) {
    this.provider = provider;
    this.precision = precision;
    this.diagnosis = diagnosis;
    this.sampling = sampling;
  }

  @Override
  void evaluate(Operation operation) {
    results.put(
        operation, ask(operation, Rounding.arguments(operation, inputs(operation), none())));
  }

  /** Returns arguments without inputs, in this precision and by the conventions declared. */
  private Arguments none() {
    return Arguments.in(precision, provider.declarations().gradients());
  }

  @Override
  void arithmetic(Precision rounded) {
    throw new SpecificationError(
        "rounded arithmetic shows the document's formulas and asks nothing of a provider;"
            + " call no operation in this scenario");
  }

  @Override
  void confine(Precision asked) {
    if (asked != precision) {
      throw new SpecificationError(
          "asks for " + asked.word() + ", and is run in " + precision.word());
    }
  }

  @Override
  void demand(Expression expression, Demand demand) {
    if (!(expression instanceof Expression.ResultOf result)) {
      throw new SpecificationError(expression + ": only an answer is taken as it stands");
    }
    evaluated(result.operation()).require(demand);
    judged();
  }

  @Override
  Array<Interval> value(Expression expression) {
    if (expression instanceof Expression.ValueOf formula) {
      return evaluate(formula, new Answers());
    }
    Operation operation = ((Expression.ResultOf) expression).operation();
    return judged(operation).answers();
  }

  /** A formula that calls no operation is mathematics, and none of the provider's business. */
  @Override
  boolean concerns(Expression... expressions) {
    return Arrays.stream(expressions)
        .anyMatch(
            e ->
                !(e instanceof Expression.ValueOf formula)
                    || !formula.formula().operations().isEmpty());
  }

  @Override
  void shouldBe(Expression expression, Array<Real> expected) {
    judge(expression);
  }

  @Override
  void shouldNotBe(Expression expression, Real printed) {
    judge(expression);
  }

  @Override
  void printedAs(Expression expression, Array<Real> printed) {
    judge(expression);
  }

  /** Judges the answers in an expression; the digits it is held against are the document's. */
  private void judge(Expression expression) {
    if (concerns(expression)) {
      value(expression);
      judged();
    }
  }

  @Override
  void require(Answer holds, Statement statement) {
    if (holds == Answer.NO) {
      throw new NotConforming(statement.toString());
    }
  }

  @Override
  List<Measurement> measured() {
    return held.stream().flatMap(result -> result.worst().stream()).toList();
  }

  private Judged judged(Operation operation) {
    return hold(evaluated(operation));
  }

  /** Holds an answer against the criterion. */
  private Judged hold(Judged result) {
    held.add(result);
    result.requireWithinBounds(diagnosis);
    return result;
  }

  private Judged evaluated(Operation operation) {
    Judged result = results.get(operation);
    if (result == null) {
      throw new SpecificationError(
          "the " + operation.result() + " is spoken of before it is evaluated");
    }
    return result;
  }

  private Judged ask(Operation operation, Arguments arguments) {
    Tensor given = new Call(provider, operation, arguments).answer();
    Tensor answer = Handed.copyOf(given);
    requireEarlierAnswersIntact();
    answers.add(new Given(operation, given, answer));
    return Judged.of(operation, arguments, answer, provider.declarations());
  }

  /** Raises a failure if the provider has written to an answer since it gave it. */
  private void requireEarlierAnswersIntact() {
    for (Given earlier : answers) {
      if (!earlier.tensor().equals(earlier.copy())) {
        throw new NotConforming(
            earlier.operation().phrase()
                + " was changed after it had been answered"
                + "\n  expected "
                + earlier.copy()
                + "\n  was      "
                + earlier.tensor()
                + "\n  remedy   answer in a new array");
      }
    }
  }

  /**
   * Holds an answer as the provider gave it, and a copy that the provider does not know.
   *
   * @param operation that was answered
   * @param tensor the provider's own
   * @param copy what it held when it was given
   */
  private record Given(Operation operation, Tensor tensor, Tensor copy) {}

  /** Answers the calls of a formula by the provider, each answer judged and widened. */
  private final class Answers implements Evaluation<Interval> {
    @Override
    public Arithmetic<Interval> arithmetic() {
      return DECIMAL;
    }

    @Override
    public Array<Interval> variable(String name) {
      return given(name).map(r -> Interval.of(r.round(precision), 0));
    }

    @Override
    public Array<Interval> operation(Operation operation, List<Array<Interval>> inputs) {
      return hold(ask(operation, Rounding.exactArguments(operation, inputs, none()))).answers();
    }
  }
}
