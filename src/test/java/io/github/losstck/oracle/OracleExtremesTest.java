package io.github.losstck.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Gradients;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the oracle where numbers are largest, smallest, saturated or not numbers. */
class OracleExtremesTest {
  private static final double INFINITY = Double.POSITIVE_INFINITY;
  private static final double NAN = Double.NaN;

  /** Thresholds of overflow and underflow in both formats, both signs, and their neighbours. */
  private static double[] logits(Precision precision) {
    double largest = precision.largestFinite();
    double[] magnitudes = {
      0,
      precision.smallestSubnormal(),
      precision.smallestNormal(),
      1e-8,
      0.5,
      16.6355,
      17.3287,
      20,
      36.7368,
      87.3365,
      88.7228,
      103.972,
      708.3964,
      709.782712893384,
      710,
      745.1332,
      746,
      1e4,
      1e30,
      largest / 2,
      largest
    };
    return Arrays.stream(magnitudes)
        .flatMap(m -> Arrays.stream(new double[] {m, -m}))
        .map(precision::round)
        .toArray();
  }

  @ParameterizedTest
  @EnumSource
  void bothRoutesAgreeAtExtremeLogits(Precision precision) {
    double[] logits = logits(precision);
    for (Operation operation :
        List.of(Operation.SIGMOID, Operation.SIGMOID_RECIPROCAL, Operation.SOFTMAX)) {
      agree(operation, arguments(precision, Parameter.LOGITS, logits), false);
    }
    for (double label : new double[] {0, 1, 0.5, 1e-30}) {
      double[] labels = new double[logits.length];
      Arrays.fill(labels, precision.round(label));
      Arguments arguments =
          arguments(precision, Parameter.LOGITS, logits)
              .with(Parameter.LABELS, Tensor.rounded(precision, labels, labels.length));
      agree(Operation.SIGMOID_CROSS_ENTROPY, arguments, true);
      agree(Operation.SIGMOID_CROSS_ENTROPY_GRADIENT, arguments, true);
    }
  }

  /** Both enclose one number; the fast route may know nothing where it overflows. */
  private static void agree(Operation operation, Arguments arguments, boolean decided) {
    List<Enclosure> fast = Oracle.enclose(operation, arguments);
    List<Enclosure> close = Oracle.escalate(operation, arguments);
    List<Bounds> bounds = Oracle.bounds(operation, arguments, close);
    for (int i = 0; i < fast.size(); i++) {
      Enclosure first = fast.get(i);
      Enclosure second = close.get(i);
      double distance = Math.abs(first.high() - second.high() + (first.low() - second.low()));
      assertTrue(
          Double.isInfinite(first.radius()) || distance <= first.radius() + second.radius(),
          () -> operation + " gives " + first + " and " + second);
      assertTrue(!decided || Double.isFinite(first.radius()), first::toString);
      assertTrue(second.radius() <= bounds.get(i).tight(), second::toString);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Infinity, 0, Infinity",
    "-Infinity, 1, Infinity",
    "Infinity, 0.5, Infinity",
    "-Infinity, 0.5, Infinity",
    "Infinity, 1, 0",
    "-Infinity, 0, 0",
    "NaN, 0.5, NaN",
    "1.7976931348623157e308, 0, 1.7976931348623157e308",
    "-1.7976931348623157e308, 1, 1.7976931348623157e308",
    "1.7976931348623157e308, 0.5, 8.988465674311579e307",
  })
  void lossesOfExtremeLogitsAreTheirLimits(double logit, double label, double loss) {
    Arguments arguments =
        arguments(Precision.BINARY64, Parameter.LOGITS, logit)
            .with(Parameter.LABELS, Tensor.of(new double[] {label}, 1));
    both(Operation.SIGMOID_CROSS_ENTROPY, arguments, loss);
  }

  @Test
  void rowsWithInfinitiesFollowTheirLimitsOrAreUndefined() {
    both(Operation.SOFTMAX, logits(0, -INFINITY, 0), 0.5, 0, 0.5);
    both(Operation.LOG_SOFTMAX, logits(0, -INFINITY), 0, -INFINITY);
    both(Operation.LOG_SOFTMAX, logits(-INFINITY, -INFINITY), NAN, NAN);
    both(Operation.SOFTMAX, logits(NAN, 0), NAN, NAN);
    both(Operation.SOFTMAX_CROSS_ENTROPY, labelled(0, 1), 0);
    both(Operation.SOFTMAX_CROSS_ENTROPY, labelled(1, 0), INFINITY);
    List<Enclosure> wide =
        Oracle.escalate(Operation.SOFTMAX, logits(Double.MAX_VALUE, -Double.MAX_VALUE));
    assertEquals(List.of(1.0, 0.0), wide.stream().map(Enclosure::high).toList());
  }

  @Test
  void gradientsFollowTheirLimitsOrAreUndefined() {
    Arguments nodes =
        logits(INFINITY, INFINITY, -INFINITY, -Double.MAX_VALUE, NAN)
            .with(Parameter.LABELS, Tensor.of(new double[] {0, 1, 0.25, 1, 0}, 5));
    both(Operation.SIGMOID_CROSS_ENTROPY_GRADIENT, nodes, 1, 0, -0.25, -1, NAN);
    both(Operation.SOFTMAX_CROSS_ENTROPY_GRADIENT, labelled(0, 1), 0, 0);
    both(Operation.SOFTMAX_CROSS_ENTROPY_GRADIENT, labelled(1, 0), -1, 1);
    both(Operation.SOFTMAX_CROSS_ENTROPY_GRADIENT, labelled(0, 0), 0, 0);
  }

  @Test
  void gradientsFollowTheConventionInForce() {
    for (Gradients gradients : Gradients.values()) {
      Arguments arguments =
          Arguments.in(Precision.BINARY64, gradients)
              .with(Parameter.LABELS, Tensor.of(new double[] {2, 0, -1, 0}, 2, 2))
              .with(Parameter.LOGITS, Tensor.of(new double[] {0, 0, 5, 5}, 2, 2));
      double[] expected =
          gradients == Gradients.DERIVATIVE
              ? new double[] {-1, 1, 0.5, -0.5}
              : new double[] {-1.5, 0.5, 1.5, 0.5};
      both(Operation.SOFTMAX_CROSS_ENTROPY_GRADIENT, arguments, expected);
    }
  }

  /** A gradient of a confident hit is the tail that it misses, to its last digit. */
  @Test
  void gradientsOfHitsKeepTheirDigits() {
    Arguments node = logits(40).with(Parameter.LABELS, Tensor.of(new double[] {1}, 1));
    Enclosure tail = Oracle.enclose(Operation.SIGMOID_CROSS_ENTROPY_GRADIENT, node).get(0);
    assertEquals("-4.2483542552915889773E-18", tail.digits());
    Arguments row = logits(40, 0).with(Parameter.LABELS, Tensor.of(new double[] {1, 0}, 2));
    Enclosure inRow = Oracle.enclose(Operation.SOFTMAX_CROSS_ENTROPY_GRADIENT, row).get(0);
    assertEquals("-4.2483542552915889773E-18", inRow.digits());
  }

  /** Labels the row of logits -Infinity and 0. */
  private static Arguments labelled(double... labels) {
    return logits(-INFINITY, 0).with(Parameter.LABELS, Tensor.of(labels, labels.length));
  }

  @Test
  void whatExceedsBinary64IsInfinite() {
    Arguments arguments = logits(-709.78, -709.79, -1e38);
    List<Enclosure> escalated = Oracle.escalate(Operation.SIGMOID_RECIPROCAL, arguments);
    assertTrue(escalated.get(0).high() > 1.7e308 && escalated.get(0).radius() < 1e277);
    assertEquals(new Enclosure(INFINITY, 0, 0), escalated.get(1));
    assertEquals(new Enclosure(INFINITY, 0, 0), escalated.get(2));
    List<Enclosure> fast = Oracle.enclose(Operation.SIGMOID_RECIPROCAL, arguments);
    assertEquals(INFINITY, fast.get(1).radius());
    assertEquals(INFINITY, fast.get(2).radius());
  }

  @Test
  void zeroProbabilitiesFollowTheirConventions() {
    Tensor p = Tensor.of(new double[] {0, 1, 0.5, 0.5}, 2, 2);
    Tensor q = Tensor.of(new double[] {0, 1, 1, 0}, 2, 2);
    Arguments arguments =
        Arguments.in(Precision.BINARY64).with(Parameter.P, p).with(Parameter.Q, q);
    both(Operation.KL_DIVERGENCE, arguments, 0, INFINITY);
    both(Operation.CROSS_ENTROPY, arguments, 0, INFINITY);
    both(
        Operation.SELF_INFORMATION,
        arguments(Precision.BINARY64, Parameter.PROBABILITIES, 0, 1),
        INFINITY,
        0);
  }

  @Test
  void aSideNeverSeenDoesNotBearOnTheScore() {
    both(Operation.BERNOULLI_SCORE, flips(1, 1, 1), INFINITY, 3);
    both(Operation.BERNOULLI_SCORE, flips(0, 0, 0), -3, -INFINITY);
  }

  /** Asks of flips what they say of the thetas 0 and 1. */
  private static Arguments flips(int... flips) {
    return arguments(Precision.BINARY64, Parameter.THETA, 0, 1).with(Parameter.FLIPS, flips);
  }

  private static Arguments logits(double... logits) {
    return arguments(Precision.BINARY64, Parameter.LOGITS, logits);
  }

  private static Arguments arguments(Precision precision, Parameter parameter, double... values) {
    return Arguments.in(precision)
        .with(parameter, Tensor.rounded(precision, values, values.length));
  }

  private static void both(Operation operation, Arguments arguments, double... expected) {
    for (List<Enclosure> found :
        List.of(Oracle.enclose(operation, arguments), Oracle.escalate(operation, arguments))) {
      for (int i = 0; i < expected.length; i++) {
        assertEquals(expected[i] + 0.0, found.get(i).high() + 0.0, operation + " " + found);
        assertTrue(Double.isFinite(found.get(i).radius()), found::toString);
      }
    }
  }
}
