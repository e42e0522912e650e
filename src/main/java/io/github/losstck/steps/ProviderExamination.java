package io.github.losstck.steps;

import io.github.losstck.arithmetic.Array;
import io.github.losstck.arithmetic.Interval;
import io.github.losstck.arithmetic.Interval.Answer;
import io.github.losstck.arithmetic.Real;
import io.github.losstck.spec.Sampling;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.sweep.Domain;
import io.github.losstck.verdict.Measurement;
import io.github.losstck.verdict.Passport;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Examines a provider in one precision. The digits in the feature play no part: inputs are rounded
 * to the precision first, and every answer is held against the oracle by the criterion. A relation
 * between answers is asserted of the answers widened by their bounds, so that it fails only where
 * it cannot hold.
 */
final class ProviderExamination extends Examination {
  private final ProviderUnderTest provider;
  private final Precision precision;
  private final Diagnosis diagnosis;
  private final Sampling sampling;
  private final Answers answers;
  private final Map<Operation, Judged> results = new EnumMap<>(Operation.class);
  private final Map<Operation, Reply> replied = new EnumMap<>(Operation.class);
  private final Map<Operation, Sweep> sweeps = new EnumMap<>(Operation.class);

  ProviderExamination(
      ProviderUnderTest provider, Precision precision, Diagnosis diagnosis, Sampling sampling) {
    this.provider = provider;
    this.precision = precision;
    this.diagnosis = diagnosis;
    this.sampling = sampling;
    this.answers = new Answers(provider, precision, diagnosis);
  }

  @Override
  void evaluate(Operation operation) {
    results.remove(operation);
    Arguments arguments = Rounding.arguments(operation, inputs(operation), answers.none());
    replied.put(operation, answers.ask(operation, arguments));
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
      return evaluate(formula, new WidenedAnswers(answers, this::given));
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
      if (expression instanceof Expression.ResultOf result) {
        Judged answer = evaluated(result.operation());
        show(answer.size(), i -> answer.worked(step(), i));
      }
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

  /** Draws from a seed of the quantity's own: the same numbers, whatever else is drawn. */
  @Override
  void draw(String symbol, List<Integer> shape, Family family) {
    give(symbol, family.draw(shape, sampling.seed().of(symbol)));
  }

  /** Holds the answers against the criterion as well: two wrong ones may well agree. */
  @Override
  void equal(Expression left, Expression right, BitForBit demand) {
    demand.require(left, right, Pair.of(left, raw(left), right, raw(right)), precision);
    judged();
  }

  private Array<Raw> raw(Expression expression) {
    return expression instanceof Expression.ResultOf result
        ? judged(result.operation()).raw()
        : evaluate((Expression.ValueOf) expression, new RawAnswers(answers, this::given));
  }

  @Override
  void observe(Operation operation, Conduct conduct) {
    Observed observed = new Observed(provider, operation, reply(operation));
    Optional<String> inside = conduct.inside().filter(word -> provider.elsewhere().isPresent());
    if (inside.isPresent()) {
      observed.askWitness(inside.get());
    } else {
      conduct.observe(observed);
    }
    judged();
  }

  @Override
  void sweep(Operation operation, Domain domain) {
    if (sweeps.containsKey(operation)) {
      throw new SpecificationError(
          "the " + operation.phrase() + " is swept twice; give each domain its own scenario");
    }
    sweeps.put(operation, Sweep.of(domain, operation, precision, provider, sampling));
  }

  @Override
  void everyWithinItsBound(Operation operation) {
    Sweep sweep = sweeps.get(operation);
    if (sweep == null) {
      throw new SpecificationError("the " + operation.phrase() + " has not been swept");
    }
    sweep.requireWithinBounds(diagnosis);
    judged();
  }

  @Override
  List<Passport> passports() {
    return sweeps.values().stream().map(s -> s.swept().passport()).toList();
  }

  @Override
  List<Measurement> measured() {
    return Stream.concat(
            answers.worst(), sweeps.values().stream().flatMap(sweep -> sweep.worst().stream()))
        .toList();
  }

  private Judged judged(Operation operation) {
    return answers.hold(evaluated(operation));
  }

  /** Returns what the criterion says of the last answer of an operation, found out once. */
  private Judged evaluated(Operation operation) {
    Reply reply = reply(operation);
    return results.computeIfAbsent(operation, o -> answers.judge(o, reply));
  }

  private Reply reply(Operation operation) {
    Reply reply = replied.get(operation);
    if (reply == null) {
      throw new SpecificationError(
          "the " + operation.result() + " is spoken of before it is evaluated");
    }
    return reply;
  }
}
