package io.github.losstck.steps;

import io.github.losstck.arithmetic.Arithmetic;
import io.github.losstck.arithmetic.Array;
import io.github.losstck.arithmetic.BinaryArithmetic;
import io.github.losstck.arithmetic.DecimalArithmetic;
import io.github.losstck.arithmetic.Interval;
import io.github.losstck.arithmetic.Interval.Answer;
import io.github.losstck.arithmetic.Real;
import io.github.losstck.formula.Evaluation;
import io.github.losstck.oracle.Oracle;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import io.github.losstck.verdict.Judgement.Ruling;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Worked;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Examines the features themselves, and asks no provider: whether what they print comes out of what
 * they print, computed to at least 25 digits, or in rounded arithmetic where a scenario says so.
 */
final class DocumentExamination extends Examination {
  private static final DecimalArithmetic DECIMAL = new DecimalArithmetic();

  private final Map<Operation, Array<Interval>> results = new EnumMap<>(Operation.class);
  private Optional<Precision> rounded = Optional.empty();

  @Override
  void evaluate(Operation operation) {
    results.put(operation, exact(operation, inputs(operation)));
  }

  @Override
  void arithmetic(Precision precision) {
    rounded = Optional.of(precision);
  }

  @Override
  void confine(Precision precision) {
    // What is printed is exact in any precision.
  }

  @Override
  void demand(Expression expression, Demand demand) {
    Array<Interval> value = value(expression);
    for (int i = 0; i < value.values().size(); i++) {
      Interval was = value.values().get(i);
      require(
          demand.of(was),
          new Statement(
              expression + value.place(i), "is not as it must be", demand.toString(), was));
    }
    judged();
  }

  @Override
  Array<Interval> value(Expression expression) {
    if (expression instanceof Expression.ResultOf result) {
      Array<Interval> value = results.get(result.operation());
      if (value == null) {
        throw new SpecificationError("the " + result + " is spoken of before it is evaluated");
      }
      return value;
    }
    Expression.ValueOf formula = (Expression.ValueOf) expression;
    return rounded.isPresent()
        ? evaluate(formula, new RoundedFormula(rounded.get())).map(v -> Interval.of(v, 0))
        : evaluate(formula, new ExactFormula());
  }

  @Override
  boolean concerns(Expression... expressions) {
    return true;
  }

  @Override
  void shouldBe(Expression expression, Array<Real> expected) {
    Array<Interval> value = value(expression);
    if (!fits(expected, value)) {
      throw new SpecificationError(
          expression + " has shape " + value.shape() + "; the feature gives " + expected.shape());
    }
    show(value.values().size(), i -> worked(i, expected.values().get(i), value, Digits::match));
    for (int i = 0; i < value.values().size(); i++) {
      Interval was = value.values().get(i);
      Real digits = expected.values().get(i);
      require(
          Digits.match(digits, was),
          new Statement(expression + value.place(i), "should be as printed", digits.text(), was));
    }
    judged();
  }

  private Worked worked(
      int element, Real printed, Array<Interval> value, BiFunction<Real, Interval, Answer> holds) {
    Interval was = value.values().get(element);
    Ruling ruling =
        switch (holds.apply(printed, was)) {
          case YES -> Ruling.WITHIN;
          case NO -> Ruling.BEYOND;
          case UNDECIDED -> Ruling.UNCERTAIN;
        };
    return new Worked(step(), element, printed.text(), was.toString(), Double.NaN, ruling);
  }

  /** A table shows a tensor of any rank row by row, and a single number one of one element. */
  private static boolean fits(Array<Real> table, Array<Interval> value) {
    boolean sameSize = table.values().size() == value.values().size();
    return sameSize
        && (table.isScalar() || !value.isScalar() && table.lastAxis() == value.lastAxis());
  }

  @Override
  void shouldNotBe(Expression expression, Real printed) {
    Array<Interval> value = value(expression);
    show(
        value.values().size(),
        i -> worked(i, printed, value, (digits, was) -> Digits.not(Digits.match(digits, was))));
    for (int i = 0; i < value.values().size(); i++) {
      Interval was = value.values().get(i);
      require(
          Digits.not(Digits.match(printed, was)),
          new Statement(expression + value.place(i), "should not come out", printed.text(), was));
    }
    judged();
  }

  @Override
  void printedAs(Expression expression, Array<Real> printed) {
    if (!(expression instanceof Expression.ResultOf result)) {
      throw new SpecificationError(
          expression + ": only the result of an operation was printed by the listing");
    }
    Operation operation = result.operation();
    Print.of(operation, Rounding.arguments(operation, inputs(operation), Precision.BINARY32))
        .requireConsistent(printed);
    judged();
  }

  @Override
  void require(Answer holds, Statement statement) {
    if (holds == Answer.NO) {
      throw new NotConforming(statement.toString());
    }
    if (holds == Answer.UNDECIDED) {
      throw new Interrupted(Status.UNCERTAIN, statement + "\n  too close to call");
    }
  }

  @Override
  void draw(String symbol, List<Integer> shape, Family family) {
    throw new SpecificationError(
        "numbers are drawn for a provider; the document is examined on those it prints");
  }

  @Override
  void equal(Expression left, Expression right, BitForBit demand) {
    should(left, Relation.EQUAL, right);
  }

  @Override
  void observe(Operation operation, Conduct conduct) {
    throw new SpecificationError(
        "conduct is a provider's; the document has none: tag the scenario @behaved");
  }

  private static Array<Interval> exact(Operation operation, Map<Parameter, Array<Real>> inputs) {
    Map<Parameter, Array<Interval>> enclosed = new EnumMap<>(Parameter.class);
    inputs.forEach((p, v) -> enclosed.put(p, v.map(DECIMAL::of)));
    return enclose(operation, enclosed);
  }

  private static Array<Interval> enclose(
      Operation operation, Map<Parameter, Array<Interval>> inputs) {
    try {
      return Oracle.exact(operation, inputs);
    } catch (IllegalArgumentException e) {
      throw new SpecificationError(operation.phrase() + ": " + e.getMessage());
    }
  }

  /** Evaluates a formula on the inputs exactly as printed. */
  private final class ExactFormula implements Evaluation<Interval> {
    @Override
    public Arithmetic<Interval> arithmetic() {
      return DECIMAL;
    }

    @Override
    public Array<Interval> variable(String name) {
      return given(name).map(DECIMAL::of);
    }

    @Override
    public Array<Interval> operation(Operation operation, List<Array<Interval>> arguments) {
      Map<Parameter, Array<Interval>> inputs = new EnumMap<>(Parameter.class);
      for (int i = 0; i < arguments.size(); i++) {
        inputs.put(operation.parameters().get(i), arguments.get(i));
      }
      return enclose(operation, inputs);
    }
  }

  /** Evaluates a formula as a program would, every operation rounded. */
  private final class RoundedFormula implements Evaluation<Double> {
    private final Precision precision;
    private final Arithmetic<Double> arithmetic;

    RoundedFormula(Precision precision) {
      this.precision = precision;
      this.arithmetic = new BinaryArithmetic(precision);
    }

    @Override
    public Arithmetic<Double> arithmetic() {
      return arithmetic;
    }

    @Override
    public Array<Double> variable(String name) {
      return given(name).map(r -> r.round(precision));
    }

    @Override
    public Array<Double> operation(Operation operation, List<Array<Double>> arguments) {
      throw new SpecificationError(
          operation.method() + " cannot be called in rounded arithmetic; write its formula");
    }
  }
}
