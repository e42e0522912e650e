package io.github.losstck.steps;

import io.github.losstck.arithmetic.Array;
import io.github.losstck.arithmetic.Interval;
import io.github.losstck.arithmetic.Interval.Answer;
import io.github.losstck.arithmetic.Real;
import io.github.losstck.formula.Evaluation;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import io.github.losstck.sweep.Domain;
import io.github.losstck.verdict.Measurement;
import io.github.losstck.verdict.Passport;
import io.github.losstck.verdict.Worked;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Carries out the sentences of one scenario. What is given is kept exactly as printed; what is
 * evaluated and how it is held against an assertion depends on the subject.
 */
abstract class Examination {
  /** Is more than any table of the features has, and less than the arrays drawn for laws. */
  private static final int SHOWN = 64;

  private final Map<String, Array<Real>> given = new LinkedHashMap<>();
  private final List<Worked> worked = new ArrayList<>();
  private int judged;
  private int step;

  /** Evaluates an operation on the given quantities, and keeps its result. */
  abstract void evaluate(Operation operation);

  /** Has formulas evaluated with every operation rounded. */
  abstract void arithmetic(Precision precision);

  /** Says that the scenario is about a provider of one precision. */
  abstract void confine(Precision precision);

  /** Demands something of each element as it stands, not widened by any bound. */
  abstract void demand(Expression expression, Demand demand);

  /** Returns the value of an expression; judges the answers of a provider that are in it. */
  abstract Array<Interval> value(Expression expression);

  /** Holds the digits that a feature gives against a value. */
  abstract void shouldBe(Expression expression, Array<Real> expected);

  /** Asserts that a printed number does not come out. */
  abstract void shouldNotBe(Expression expression, Real printed);

  /** Asserts that the listing can have printed these digits. */
  abstract void printedAs(Expression expression, Array<Real> printed);

  /** Returns whether there is something to examine of the subject in any of these. */
  abstract boolean concerns(Expression... expressions);

  /** Raises what follows if an assertion did not hold, or could not be decided. */
  abstract void require(Answer holds, Statement statement);

  /** Draws the numbers of a quantity. */
  abstract void draw(String symbol, List<Integer> shape, Family family);

  /** Asserts that two values are the same numbers, as the subject gives them. */
  abstract void equal(Expression left, Expression right, BitForBit demand);

  /** Observes how the subject goes about an operation that was evaluated. */
  abstract void observe(Operation operation, Conduct conduct);

  /** Evaluates an operation on inputs drawn from a domain; asked of providers alone. */
  void sweep(Operation operation, Domain domain) {
    throw new SpecificationError("a sweep asks for a provider; nothing of the document is in it");
  }

  /** Asserts that the criterion passes each answer of a sweep. */
  void everyWithinItsBound(Operation operation) {
    throw new SpecificationError("there is no sweep whose answers could be judged");
  }

  /** Returns how accurate the answers of each sweep are. */
  List<Passport> passports() {
    return List.of();
  }

  /** Returns the worst answer of each evaluation that was judged. */
  List<Measurement> measured() {
    return List.of();
  }

  /** Returns what assertions compared, element by element. */
  final List<Worked> worked() {
    return worked;
  }

  /** Notes which step comes next. */
  final void approach(int next) {
    step = next;
  }

  /** Keeps what an assertion compares, unless it is more than a page would show. */
  final void show(int elements, IntFunction<Worked> element) {
    if (elements <= SHOWN) {
      IntStream.range(0, elements).mapToObj(element).forEach(worked::add);
    }
  }

  /** Returns the index of the step under way. */
  final int step() {
    return step;
  }

  /** Gives a quantity a value. A single number stands for a list of one where a list is due. */
  final void give(String symbol, Array<Real> value) {
    boolean list = parameter(symbol).filter(p -> p.kind() == Parameter.Kind.INTEGERS).isPresent();
    given.put(symbol, list && value.isScalar() ? Array.vector(value.values()) : value);
  }

  /** Returns what was given for a symbol, exactly as printed. */
  final Array<Real> given(String symbol) {
    Array<Real> value = given.get(symbol);
    if (value == null) {
      throw new SpecificationError(
          "'" + symbol + "' is used and was not given; give it in an earlier step");
    }
    return value;
  }

  /** Returns what was given for the inputs of an operation. */
  final Map<Parameter, Array<Real>> inputs(Operation operation) {
    Map<Parameter, Array<Real>> inputs = new EnumMap<>(Parameter.class);
    operation.parameters().forEach(p -> inputs.put(p, given(p.symbol())));
    return inputs;
  }

  /** Asserts a relation element by element; a scalar is compared with every element. */
  final void should(Expression left, Relation relation, Expression right) {
    if (!concerns(left, right)) {
      return;
    }
    for (Pair<Interval> pair : Pair.of(left, value(left), right, value(right))) {
      Answer holds = relation.between(pair.left(), pair.right());
      if (holds != Answer.YES) {
        require(
            holds,
            new Statement(
                left + pair.place(),
                "should " + relation + " " + right,
                pair.right().toString(),
                pair.left()));
      }
    }
    judged();
  }

  /** Asserts where along a quantity an expression is greatest or least. */
  final void extreme(Expression expression, boolean greatest, String symbol, Real place) {
    if (!concerns(expression)) {
      return;
    }
    List<Interval> values = value(expression).values();
    List<Real> places = given(symbol).values();
    int at = places.stream().map(Real::exact).toList().indexOf(place.exact());
    if (at < 0 || values.size() != places.size()) {
      throw new SpecificationError(
          expression + " does not run over " + symbol + " with " + place.text() + " among it");
    }
    Relation toOthers = greatest ? Relation.GREATER : Relation.LESS;
    String should = "should be " + (greatest ? "greatest" : "least") + " where " + symbol + " is ";
    for (int i = 0; i < values.size(); i++) {
      if (i != at) {
        require(
            toOthers.between(values.get(at), values.get(i)),
            new Statement(
                expression + " at " + places.get(i).text(),
                should + place.text(),
                values.get(at).toString(),
                values.get(i)));
      }
    }
    judged();
  }

  /** Asserts how a vector runs. */
  final void trend(Expression expression, Trend trend) {
    if (!concerns(expression)) {
      return;
    }
    List<Interval> values = value(expression).values();
    for (int i = 0; i + 1 < values.size(); i++) {
      require(
          trend.relation().between(values.get(i), values.get(i + 1)),
          new Statement(
              expression + " from element " + i + " to " + (i + 1),
              "should " + trend,
              "after " + values.get(i),
              values.get(i + 1)));
    }
    judged();
  }

  /** Asserts a shape. */
  final void shape(Expression expression, List<Integer> expected) {
    if (!concerns(expression)) {
      return;
    }
    List<Integer> shape = value(expression).shape();
    if (!shape.equals(expected)) {
      throw new NotConforming(expression + " has shape " + shape + "; expected " + expected);
    }
    judged();
  }

  /** Notes that an assertion was held against something. */
  final void judged() {
    judged++;
  }

  /** Returns whether any assertion was held against something. */
  final boolean judgedAnything() {
    return judged > 0;
  }

  /** Evaluates a formula, wording what is wrong with it for the author of the feature. */
  static <N> Array<N> evaluate(Expression.ValueOf expression, Evaluation<N> evaluation) {
    try {
      return expression.formula().evaluate(evaluation);
    } catch (IllegalArgumentException e) {
      throw new SpecificationError("`" + expression + "`: " + e.getMessage());
    }
  }

  private static Optional<Parameter> parameter(String symbol) {
    for (Parameter parameter : Parameter.values()) {
      if (parameter.symbol().equals(symbol)) {
        return Optional.of(parameter);
      }
    }
    return Optional.empty();
  }
}
