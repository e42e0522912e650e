package io.github.losstck.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.arithmetic.Arithmetic;
import io.github.losstck.arithmetic.BinaryArithmetic;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Shows which known formulas keep which bound, at a few thousand points of either precision. */
class BoundsTest {
  private static final int CALLS = 250;

  /** Is a formula for one node: labels before logits. */
  private interface Node {
    double of(Arithmetic<Double> a, double y, double x);
  }

  /** Is a formula for one row: labels before logits; or probabilities p and q. */
  private interface Row {
    double of(Arithmetic<Double> a, double[] y, double[] x);
  }

  private static double softplusOfMinus(Arithmetic<Double> a, double x) {
    return a.log1p(a.exp(-Math.abs(x)));
  }

  @ParameterizedTest
  @EnumSource
  void theFormWithMaxAndLog1pIsTight(Precision precision) {
    assertTrue(
        worst(
                    precision,
                    (a, y, x) ->
                        a.add(a.subtract(Math.max(x, 0), a.multiply(x, y)), softplusOfMinus(a, x)))
                .tight
            <= 1);
  }

  @ParameterizedTest
  @EnumSource
  void theListingLosesTheTailAndIsStable(Precision precision) {
    Worst worst =
        worst(
            precision,
            (a, y, x) ->
                a.add(
                    a.subtract(Math.max(x, 0), a.multiply(x, y)),
                    a.ln(a.add(1.0, a.exp(-Math.abs(x))))));
    assertTrue(worst.stable <= 1 && worst.tight > 1e3, worst::toString);
  }

  @ParameterizedTest
  @EnumSource
  void softplusLessTheProductIsStable(Precision precision) {
    Worst worst =
        worst(
            precision,
            (a, y, x) ->
                a.subtract(a.add(Math.max(x, 0), softplusOfMinus(a, x)), a.multiply(x, y)));
    assertTrue(worst.stable <= 1 && worst.tight > 1e3, worst::toString);
  }

  @ParameterizedTest
  @EnumSource
  void clippedProbabilitiesAreUnstable(Precision precision) {
    assertTrue(
        worst(
                    precision,
                    (a, y, x) ->
                        fromProbability(
                            a, y, Math.min(Math.max(sigmoid(a, x), a.of(1e-7)), a.of(1 - 1e-7))))
                .stable
            > 1e3);
  }

  @ParameterizedTest
  @EnumSource
  void theLogarithmOfARoundedSigmoidIsUnstable(Precision precision) {
    assertTrue(worst(precision, (a, y, x) -> fromProbability(a, y, sigmoid(a, x))).stable > 1e3);
  }

  @ParameterizedTest
  @EnumSource
  void swappedLabelsAreUnstable(Precision precision) {
    assertTrue(
        worst(
                    precision,
                    (a, y, x) ->
                        a.add(
                            a.subtract(Math.max(x, 0), a.multiply(x, 1 - y)),
                            softplusOfMinus(a, x)))
                .stable
            > 1e3);
  }

  private static double sigmoid(Arithmetic<Double> a, double x) {
    return a.divide(1.0, a.add(1.0, a.exp(-x)));
  }

  private static double fromProbability(Arithmetic<Double> a, double y, double p) {
    return -a.add(a.multiply(y, a.ln(p)), a.multiply(a.subtract(1.0, y), a.ln(a.subtract(1.0, p))));
  }

  @ParameterizedTest
  @EnumSource
  void theTextbookRowIsTight(Precision precision) {
    Row textbook = (a, y, x) -> weighted(a, y, i -> a.subtract(shifted(a, x, i), logSum(a, x)));
    Worst worst = worst(Operation.SOFTMAX_CROSS_ENTROPY, precision, textbook);
    assertTrue(worst.tight <= 1, worst::toString);
  }

  @ParameterizedTest
  @EnumSource
  void theRowWithoutItsShiftInTheEndIsStable(Precision precision) {
    Row fused = (a, y, x) -> weighted(a, y, i -> a.subtract(x[i], a.add(largest(x), logSum(a, x))));
    Worst worst = worst(Operation.SOFTMAX_CROSS_ENTROPY, precision, fused);
    assertTrue(worst.stable <= 1 && worst.tight > 10, worst::toString);
  }

  @ParameterizedTest
  @EnumSource
  void theMeanOverClassesIsUnstable(Precision precision) {
    Row mean =
        (a, y, x) ->
            a.divide(
                weighted(a, y, i -> a.subtract(shifted(a, x, i), logSum(a, x))), (double) x.length);
    assertTrue(worst(Operation.SOFTMAX_CROSS_ENTROPY, precision, mean).stable > 1e3);
  }

  @ParameterizedTest
  @EnumSource
  void bothFormsOfTheDivergenceAreStableAndOneIsTight(Precision precision) {
    Row ratios = (a, p, q) -> -weighted(a, p, i -> p[i] == 0 ? 0 : a.ln(a.divide(p[i], q[i])));
    assertTrue(worst(Operation.KL_DIVERGENCE, precision, ratios).tight <= 1);
    Row difference =
        (a, p, q) ->
            a.subtract(
                weighted(a, p, i -> a.ln(q[i])), weighted(a, p, i -> p[i] == 0 ? 0 : a.ln(p[i])));
    assertTrue(worst(Operation.KL_DIVERGENCE, precision, difference).stable <= 1);
    Row swapped = (a, p, q) -> ratios.of(a, q, p);
    assertTrue(worst(Operation.KL_DIVERGENCE, precision, swapped).stable > 1e3);
  }

  @ParameterizedTest
  @EnumSource
  void aShareOfTheOthersIsUnstable(Precision precision) {
    for (int width = 2; width <= 10; width++) {
      Tensor labels = Tensor.rounded(precision, new double[width], width);
      Arguments arguments =
          Arguments.in(precision)
              .with(Parameter.LABELS, labels)
              .with(Parameter.EPSILON, Tensor.rounded(precision, new double[] {0.1}));
      double epsilon = arguments.scalar(Parameter.EPSILON);
      double shared = precision.round(epsilon / width);
      assertTrue(first(Operation.LABEL_SMOOTHING, arguments, shared).tight <= 1);
      double wrong = precision.round(epsilon / (width - 1));
      assertTrue(first(Operation.LABEL_SMOOTHING, arguments, wrong).stable > 1e5);
    }
  }

  @Test
  void nothingIsAllowedWhereTheTruthIsSpecialOrExact() {
    Tensor one = Tensor.of(new double[] {0, 1}, 2);
    Arguments arguments = Arguments.in(Precision.BINARY64).with(Parameter.PROBABILITIES, one);
    List<Enclosure> truth = Oracle.enclose(Operation.SELF_INFORMATION, arguments);
    assertEquals(Double.POSITIVE_INFINITY, truth.get(0).high());
    assertEquals(
        new Bounds(0, 0, 0, false),
        Oracle.bounds(Operation.SELF_INFORMATION, arguments, truth).get(0));
    assertEquals(new Enclosure(0, 0, 0), absolute(truth.get(1)));
  }

  private static Enclosure absolute(Enclosure zero) {
    return new Enclosure(Math.abs(zero.high()), Math.abs(zero.low()), zero.radius());
  }

  private static Worst first(Operation operation, Arguments call, double was) {
    return ratios(operation, call, new double[] {was});
  }

  private static double largest(double[] x) {
    return Arrays.stream(x).max().orElseThrow();
  }

  private static double shifted(Arithmetic<Double> a, double[] x, int i) {
    return a.subtract(x[i], largest(x));
  }

  private static double logSum(Arithmetic<Double> a, double[] x) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum = a.add(sum, a.exp(shifted(a, x, i)));
    }
    return a.ln(sum);
  }

  private interface Term {
    double at(int index);
  }

  private static double weighted(Arithmetic<Double> a, double[] weights, Term term) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum = a.add(sum, a.multiply(weights[i], term.at(i)));
    }
    return -sum;
  }

  /** Is the largest error in units of each bound. */
  private record Worst(double tight, double stable) {
    Worst and(Worst other) {
      return new Worst(Math.max(tight, other.tight), Math.max(stable, other.stable));
    }
  }

  private static Worst worst(Precision precision, Node formula) {
    Arithmetic<Double> arithmetic = new BinaryArithmetic(precision);
    Worst worst = new Worst(0, 0);
    for (Arguments call : calls(Operation.SIGMOID_CROSS_ENTROPY, precision)) {
      double[] labels = call.tensor(Parameter.LABELS).doubles();
      double[] logits = call.tensor(Parameter.LOGITS).doubles();
      double[] was = new double[labels.length];
      Arrays.setAll(was, i -> formula.of(arithmetic, labels[i], logits[i]));
      worst = worst.and(ratios(Operation.SIGMOID_CROSS_ENTROPY, call, was));
    }
    return worst;
  }

  private static Worst worst(Operation operation, Precision precision, Row formula) {
    Arithmetic<Double> arithmetic = new BinaryArithmetic(precision);
    Worst worst = new Worst(0, 0);
    for (Arguments call : calls(operation, precision)) {
      Tensor first = call.tensor(operation.parameters().get(0));
      Tensor second = call.tensor(operation.parameters().get(1));
      int width = first.lastAxis();
      double[] was = new double[first.rows()];
      Arrays.setAll(was, i -> formula.of(arithmetic, row(first, i, width), row(second, i, width)));
      worst = worst.and(ratios(operation, call, was));
    }
    return worst;
  }

  private static double[] row(Tensor tensor, int row, int width) {
    return Arrays.copyOfRange(tensor.doubles(), row * width, (row + 1) * width);
  }

  private static List<Arguments> calls(Operation operation, Precision precision) {
    RandomCalls random = new RandomCalls(precision);
    List<Arguments> calls = new ArrayList<>();
    for (int i = 0; i < CALLS; i++) {
      calls.add(random.next(operation));
    }
    return calls;
  }

  private static Worst ratios(Operation operation, Arguments call, double[] was) {
    List<Enclosure> truth = Oracle.enclose(operation, call);
    List<Bounds> bounds = Oracle.bounds(operation, call, truth);
    Worst worst = new Worst(0, 0);
    for (int i = 0; i < was.length; i++) {
      worst = worst.and(ratio(truth.get(i), bounds.get(i), was[i]));
    }
    return worst;
  }

  private static Worst ratio(Enclosure truth, Bounds bounds, double was) {
    double error = Math.abs(was - truth.high() - truth.low()) + truth.radius();
    double finite = Double.isNaN(error) ? Double.POSITIVE_INFINITY : error;
    return new Worst(finite / bounds.tight(), finite / bounds.stable());
  }

  /** A bound that overflows would pass every number. */
  @Test
  void boundsOfTheLargestNumbersAreBounds() {
    double largest = Double.MAX_VALUE;
    Tensor labels = Tensor.of(new double[] {largest, 0, -largest, 2}, 4);
    assertBounded(
        Operation.LABEL_SMOOTHING,
        Arguments.in(Precision.BINARY64)
            .with(Parameter.LABELS, labels)
            .with(Parameter.EPSILON, Tensor.of(new double[] {0.5})));
    Tensor theta = Tensor.of(new double[] {2.225073858507202e-308, 3e-307}, 2);
    assertBounded(
        Operation.BERNOULLI_SCORE,
        Arguments.in(Precision.BINARY64)
            .with(Parameter.FLIPS, 1, 0, 1, 0, 0, 1, 0, 1, 0)
            .with(Parameter.THETA, theta));
  }

  private static void assertBounded(Operation operation, Arguments arguments) {
    List<Enclosure> truth = Oracle.escalate(operation, arguments);
    List<Bounds> bounds = Oracle.bounds(operation, arguments, truth);
    for (int i = 0; i < bounds.size(); i++) {
      double relative = bounds.get(i).loose() / Math.abs(truth.get(i).high());
      assertTrue(relative <= 32 * 0x1p-53, operation + " " + i + ": " + relative);
    }
  }
}
