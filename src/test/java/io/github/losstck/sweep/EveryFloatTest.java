package io.github.losstck.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.losstck.spec.Effort;
import io.github.losstck.spec.Sampling;
import io.github.losstck.spec.Seed;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import org.junit.jupiter.api.Test;

/** Counts what an exhaustive sweep takes, call by call: none is kept. */
class EveryFloatTest {
  private static final Sampling EXHAUSTIVE = new Sampling(Effort.EXHAUSTIVE, Seed.PUBLISHED, true);
  private static final long FINITE = (1L << 32) - (1L << 24);

  /** Is prime, so that every kind of call is met. */
  private static final int STEP = 97;

  private static EveryFloat sweep(Operation operation, Declarations declarations) {
    Draw draw = Draw.from(Seed.PUBLISHED, Precision.BINARY32);
    return new EveryFloat(new Inputs(operation, draw, declarations, Effort.EXHAUSTIVE));
  }

  private static float[] logits(EveryFloat sweep, int call) {
    return sweep.call(call).tensor(Parameter.LOGITS).floats();
  }

  @Test
  void takesEachFiniteLogitOnce() {
    EveryFloat sweep = sweep(Operation.SIGMOID, Declarations.standard());
    int length = logits(sweep, 0).length;
    assertEquals(FINITE, (long) sweep.count() * length);
    for (int call = 0; call < sweep.count(); call += STEP) {
      long number = (long) call * length;
      long pattern = number < FINITE / 2 ? number : (1L << 31) + number - FINITE / 2;
      float[] logits = logits(sweep, call);
      assertEquals((int) pattern, Float.floatToRawIntBits(logits[0]));
      assertEquals((int) pattern + length - 1, Float.floatToRawIntBits(logits[length - 1]));
    }
    assertEquals(Float.MAX_VALUE, logits(sweep, sweep.count() / 2 - 1)[length - 1]);
    assertEquals(-Float.MAX_VALUE, logits(sweep, sweep.count() - 1)[length - 1]);
  }

  @Test
  void takesEachProbabilityFromNothingToCertainty() {
    EveryFloat sweep = sweep(Operation.SELF_INFORMATION, Declarations.standard());
    long count = 0;
    for (int call = 0; call < sweep.count(); call++) {
      float[] probabilities = sweep.call(call).tensor(Parameter.PROBABILITIES).floats();
      assertEquals((int) count, Float.floatToRawIntBits(probabilities[0]));
      count += probabilities.length;
      assertEquals(
          (int) count - 1, Float.floatToRawIntBits(probabilities[probabilities.length - 1]));
    }
    assertEquals(Float.floatToRawIntBits(1) + 1L, count);
  }

  @Test
  void takesEveryLogitWithEachLabel() {
    EveryFloat sweep = sweep(Operation.SIGMOID_CROSS_ENTROPY, Declarations.standard());
    EveryFloat ofHardLabels =
        sweep(Operation.SIGMOID_CROSS_ENTROPY, Declarations.standard().acceptingHardLabelsOnly());
    assertEquals(3 * FINITE, (long) sweep.count() << 16);
    assertEquals(2 * FINITE, (long) ofHardLabels.count() << 16);
    float[] labels = {0, 1, 1f / 30};
    for (int i = 0; i < labels.length; i++) {
      Arguments last = sweep.call((i + 1) * sweep.count() / 3 - 1);
      assertEquals(labels[i], last.tensor(Parameter.LABELS).floats()[0]);
      assertEquals(-Float.MAX_VALUE, last.tensor(Parameter.LOGITS).floats()[(1 << 16) - 1]);
    }
  }

  @Test
  void isTakenAtExhaustiveEffortInBinary32Alone() {
    assertEquals(FINITE >> 16, callsOf(Precision.BINARY32));
    assertEquals(Effort.FULL.inputs() / Inputs.CALL, callsOf(Precision.BINARY64));
  }

  private static long callsOf(Precision precision) {
    return Calls.of(
            Operation.SIGMOID,
            Domain.parse("every binade"),
            precision,
            Declarations.standard(),
            EXHAUSTIVE)
        .count();
  }
}
