package io.github.losstck.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.arithmetic.Array;
import io.github.losstck.arithmetic.DecimalArithmetic;
import io.github.losstck.arithmetic.Interval;
import io.github.losstck.arithmetic.Real;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the oracle to real numbers as a document prints them, and to refusing what is unfit. */
class PrintedInputsTest {
  @Test
  void printedInputsAreTakenAsTheyStand() {
    Map<Parameter, Array<Interval>> inputs =
        Map.of(
            Parameter.LABELS, vector("1/30"),
            Parameter.LOGITS, vector("0.7"));
    Interval loss = Oracle.exact(Operation.SIGMOID_CROSS_ENTROPY, inputs).values().get(0);
    BigDecimal published = new BigDecimal("1.0798527155521245599");
    assertEquals(
        Interval.Answer.YES, loss.within(published, new BigDecimal("0.5e-19")), loss::toString);
    assertTrue(loss.radius().compareTo(new BigDecimal("1e-40")) < 0);
    Interval smoothed =
        Oracle.exact(
                Operation.LABEL_SMOOTHING,
                Map.of(Parameter.LABELS, vector("0", "1", "0"), Parameter.EPSILON, scalar("0.1")))
            .values()
            .get(0);
    assertTrue(smoothed.contains(Real.parse("1/30").exact()));
  }

  /** Which of two thirds is the largest logit is not certain, and no matter. */
  @Test
  void logitsThatCannotBeToldApartShareAlike() {
    Map<Parameter, Array<Interval>> inputs = Map.of(Parameter.LOGITS, vector("1/3", "1/3"));
    for (Interval share : Oracle.exact(Operation.SOFTMAX, inputs).values()) {
      assertEquals(
          Interval.Answer.YES, share.within(new BigDecimal("0.5"), new BigDecimal("1e-40")));
    }
  }

  @Test
  void unfitInputsAreRefused() {
    refused(Operation.SIGMOID_CROSS_ENTROPY, "labels is missing", Map.of());
    refused(
        Operation.SIGMOID_CROSS_ENTROPY,
        "labels of shape [2] and logits of shape [1] differ",
        Map.of(Parameter.LABELS, vector("0", "1"), Parameter.LOGITS, vector("1")));
    refused(Operation.SOFTMAX, "have no rows", Map.of(Parameter.LOGITS, scalar("1")));
    refused(Operation.SOFTMAX, "have no rows", Map.of(Parameter.LOGITS, vector()));
    refused(
        Operation.BERNOULLI_LIKELIHOOD,
        "flips includes 2",
        Map.of(Parameter.FLIPS, vector("2"), Parameter.THETA, scalar("0.5")));
    refused(
        Operation.ONE_HOT,
        "depth is 0.5",
        Map.of(Parameter.CLASSES, vector("1"), Parameter.DEPTH, scalar("0.5")));
    refused(
        Operation.ONE_HOT,
        "give 0 to 1",
        Map.of(Parameter.CLASSES, vector("2"), Parameter.DEPTH, scalar("2")));
    refused(
        Operation.ONE_HOT,
        "depth is 2 integers",
        Map.of(Parameter.CLASSES, vector("1"), Parameter.DEPTH, vector("2", "3")));
    refused(
        Operation.LABEL_SMOOTHING,
        "epsilon has shape [2]; give a single number",
        Map.of(Parameter.LABELS, vector("0", "1"), Parameter.EPSILON, vector("0", "0.1")));
    refused(Operation.BERNOULLI_ESTIMATE, "flips are empty", Map.of(Parameter.FLIPS, vector()));
  }

  private static void refused(
      Operation operation, String problem, Map<Parameter, Array<Interval>> inputs) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> Oracle.exact(operation, inputs))
            .getMessage();
    assertTrue(message.contains(problem), message);
  }

  private static Array<Interval> vector(String... numbers) {
    return Array.vector(
        Stream.of(numbers).map(Real::parse).map(r -> new DecimalArithmetic().of(r)).toList());
  }

  private static Array<Interval> scalar(String number) {
    return Array.scalar(vector(number).values().get(0));
  }
}
