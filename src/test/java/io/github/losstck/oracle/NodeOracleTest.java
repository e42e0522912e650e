package io.github.losstck.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Holds the oracle of single nodes to the other one, and its radius to the errors it counts. */
class NodeOracleTest {
  private static final double INFINITY = Double.POSITIVE_INFINITY;
  private static final double U = 0x1p-53;
  private static final double UNDERFLOW = 0x1p-1060;

  /** Is where a stretch starts, behind elements that are not enclosed. */
  private static final int FROM = 2;

  private static final float[] LOGITS = {9, 9, 0, -0.5f, 0.5f, 3, -3, 40, -40, 740, -740};
  private static final float[] LABELS = {0, 0, 0.5f, 0.25f, 0.25f, 0, 0, 1, 0.5f, 1, 0};
  private static final float[] CHANCES = {0.9f, 0.9f, 0x1p-149f, 0.1f, 0.5f, 0.75f, 1};

  @ParameterizedTest
  @EnumSource(
      mode = Mode.INCLUDE,
      names = {
        "SIGMOID",
        "SIGMOID_RECIPROCAL",
        "SIGMOID_CROSS_ENTROPY",
        "SIGMOID_CROSS_ENTROPY_GRADIENT",
        "SELF_INFORMATION"
      })
  void givesTheValuesAndBoundsOfTheOtherAndNoSmallerRadius(Operation operation) {
    Arguments call = call(operation);
    List<Enclosure> truth = Oracle.enclose(operation, call);
    List<Bounds> bounds = Oracle.bounds(operation, call, truth);
    int count = truth.size() - FROM;
    NodeOracle oracle = new NodeOracle(operation);
    oracle.enclose(call, FROM, count);
    for (int i = 0; i < count; i++) {
      Enclosure other = truth.get(FROM + i);
      if (Double.isFinite(other.radius())) {
        assertEquals(other.high(), oracle.value(i));
        assertTrue(oracle.radius(i) >= other.radius(), () -> other + " has a larger radius");
        assertEquals(bounds.get(FROM + i).tight(), oracle.tight(i));
        assertEquals(bounds.get(FROM + i).stable(), oracle.stable(i));
      }
    }
  }

  /** One is granted for products of errors, and 2^-1060 for what underflows. */
  @Test
  void theRadiusIsWhatIsCounted() {
    for (int i = FROM; i < LOGITS.length; i++) {
      double x = LOGITS[i];
      double y = LABELS[i];
      double sigmoid = 1 / (1 + Math.exp(-x));
      radius(7 * U * sigmoid + UNDERFLOW, Operation.SIGMOID, i);
      double loss = Math.max(x, 0) - x * y + Math.log1p(Math.exp(-Math.abs(x)));
      radius(6 * U * loss + UNDERFLOW, Operation.SIGMOID_CROSS_ENTROPY, i);
      double parts = (1 - y) * sigmoid + y / (1 + Math.exp(x));
      radius(10 * U * parts + UNDERFLOW, Operation.SIGMOID_CROSS_ENTROPY_GRADIENT, i);
    }
    for (int i = FROM; i < LOGITS.length - 1; i++) {
      radius(4 * U * (1 + Math.exp(-LOGITS[i])), Operation.SIGMOID_RECIPROCAL, i);
    }
    for (int i = FROM; i < CHANCES.length; i++) {
      radius(3 * U * Math.abs(Math.log(CHANCES[i])), Operation.SELF_INFORMATION, i);
    }
  }

  private static void radius(double counted, Operation operation, int i) {
    NodeOracle oracle = new NodeOracle(operation);
    oracle.enclose(call(operation), i, 1);
    assertEquals(counted, oracle.radius(0), 1e-12 * counted);
  }

  @Test
  void noRadiusIsKnownOutsideTheDomain() {
    for (float x : new float[] {Float.NaN, Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY}) {
      assertEquals(INFINITY, unlabelled(Operation.SIGMOID, x));
      assertEquals(INFINITY, labelled(Operation.SIGMOID_CROSS_ENTROPY, 0.5f, x));
      assertEquals(INFINITY, labelled(Operation.SIGMOID_CROSS_ENTROPY_GRADIENT, 0.5f, x));
    }
    for (float y : new float[] {-0x1p-149f, 1.0000001f, Float.NaN}) {
      assertEquals(INFINITY, labelled(Operation.SIGMOID_CROSS_ENTROPY, y, 1));
      assertEquals(INFINITY, labelled(Operation.SIGMOID_CROSS_ENTROPY_GRADIENT, y, 1));
    }
    for (float p : new float[] {0, -0x1p-149f, 1.0000001f, Float.NaN}) {
      assertEquals(INFINITY, unlabelled(Operation.SELF_INFORMATION, p));
    }
  }

  /** From e^709.78 on a double cannot hold the reciprocal; from e^710 on that is certain. */
  @Test
  void aReciprocalBeyondEveryDoubleIsCertain() {
    assertEquals(0, unlabelled(Operation.SIGMOID_RECIPROCAL, -711));
    assertEquals(INFINITY, unlabelled(Operation.SIGMOID_RECIPROCAL, -709.8f));
    assertEquals(INFINITY, unlabelled(Operation.SIGMOID_RECIPROCAL, Float.NEGATIVE_INFINITY));
    assertEquals(INFINITY, unlabelled(Operation.SIGMOID_RECIPROCAL, Float.NaN));
  }

  private static double unlabelled(Operation operation, float number) {
    return labelled(operation, 0, number);
  }

  private static double labelled(Operation operation, float label, float number) {
    NodeOracle oracle = new NodeOracle(operation);
    oracle.enclose(call(operation, new float[] {label}, new float[] {number}), 0, 1);
    return oracle.radius(0);
  }

  private static Arguments call(Operation operation) {
    return call(operation, LABELS, operation == Operation.SELF_INFORMATION ? CHANCES : LOGITS);
  }

  private static Arguments call(Operation operation, float[] labels, float[] numbers) {
    Arguments call = Arguments.in(Precision.BINARY32);
    if (operation == Operation.SELF_INFORMATION) {
      return call.with(Parameter.PROBABILITIES, Tensor.of(numbers, numbers.length));
    }
    return call.with(Parameter.LABELS, Tensor.of(labels, labels.length))
        .with(Parameter.LOGITS, Tensor.of(numbers, numbers.length));
  }
}
