package io.github.losstck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names the animals that a wrong answer is like, and no others. */
class ResemblanceTest {
  private static final int CLASSES = 100_000;

  @Test
  void aLieIsKnownAgain() {
    assertTrue(
        sigmoid(new double[] {-40, -3}, 0, 1 / (1 + Math.exp(3))).contains("Returns 0 below -30."));
  }

  @Test
  void anAnimalThatTellsTheTruthOfTheseInputsExplainsNothing() {
    assertEquals(List.of(), sigmoid(new double[] {0.7}, 1 / (1 + Math.exp(-0.7)) + 0x1p-49));
  }

  @Test
  void aWideRowIsComparedToo() {
    double[] logits = new double[CLASSES];
    Arrays.setAll(logits, k -> k % 7);
    double max = 6;
    double sum = Arrays.stream(logits).map(x -> Math.exp(x - max)).sum();
    double[] exact = Arrays.stream(logits).map(x -> x - max - Math.log(sum)).toArray();
    double[] bits = Arrays.stream(exact).map(l -> l / Math.log(2)).toArray();
    double[] allowed = new double[CLASSES];
    Arrays.fill(allowed, 1e-9);
    List<String> found =
        new Resemblance()
            .of(
                Operation.LOG_SOFTMAX,
                Arguments.in(Precision.BINARY64).with(Parameter.LOGITS, Tensor.of(logits, CLASSES)),
                Tensor.of(bits, CLASSES),
                exact,
                allowed);
    assertTrue(found.contains("Takes logarithms to base 2."), found::toString);
  }

  private static List<String> sigmoid(double[] logits, double... was) {
    double[] exact = Arrays.stream(logits).map(x -> 1 / (1 + Math.exp(-x))).toArray();
    double unit = Precision.BINARY64.unitRoundoff();
    return new Resemblance()
        .of(
            Operation.SIGMOID,
            Arguments.in(Precision.BINARY64)
                .with(Parameter.LOGITS, Tensor.of(logits, logits.length)),
            Tensor.of(was, was.length),
            exact,
            Arrays.stream(exact).map(s -> 8 * unit * s).toArray());
  }
}
