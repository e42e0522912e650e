package io.github.losstck.sweep;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.Judgements;
import io.github.losstck.verdict.Passport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;

/**
 * Measures how many answers to functions of one number are judged in a second, beside a plain loop
 * that does no more than the oracle cannot do without.
 */
@State(Scope.Thread)
@Threads(Threads.MAX)
public class NodeBenchmark {
  private static final int ELEMENTS = 1 << 16;

  /** Spreads the elements evenly over all finite patterns, as an exhaustive sweep takes them. */
  private static final int STEP = (int) (((1L << 32) - (1L << 24)) / ELEMENTS);

  /** Says where the logits lie. */
  public enum Logits {
    /** Takes them from all finite floats: most are so small or so large that e^x is trivial. */
    EVERY_BINADE,
    /** Takes them from [-40, 40]: each costs a whole exponential and logarithm. */
    MODERATE;

    float of(int i) {
      int pattern = i % (ELEMENTS / 2) * STEP;
      float magnitude =
          this == EVERY_BINADE
              ? Float.intBitsToFloat(pattern)
              : i % (ELEMENTS / 2) * 0x1p-10f * 1.25f;
      return i < ELEMENTS / 2 ? magnitude : -magnitude;
    }
  }

  /** Says where the logits lie. */
  @Param public Logits logits;

  private float[] numbers;
  private float[] results;
  private Arguments arguments;
  private Tensor answer;

  /** Lets a sound provider answer: the formula of the document in double, rounded once. */
  @Setup
  public void answer() {
    numbers = new float[ELEMENTS];
    float[] labels = new float[ELEMENTS];
    results = new float[ELEMENTS];
    for (int i = 0; i < ELEMENTS; i++) {
      numbers[i] = logits.of(i);
      labels[i] = 1f / 30;
      double x = numbers[i];
      double tail = StrictMath.log1p(StrictMath.exp(-Math.abs(x)));
      results[i] = (float) (Math.max(x, 0) - x * labels[i] + tail);
    }
    answer = Tensor.of(results, ELEMENTS);
    arguments =
        Arguments.in(Precision.BINARY32)
            .with(Parameter.LABELS, Tensor.of(labels, ELEMENTS))
            .with(Parameter.LOGITS, Tensor.of(numbers, ELEMENTS));
  }

  /** Adds up the exponentials and logarithms that no oracle does without. */
  @Benchmark
  @OperationsPerInvocation(ELEMENTS)
  public double plainLoop() {
    double sum = 0;
    for (float x : numbers) {
      sum += StrictMath.log1p(StrictMath.exp(-Math.abs((double) x)));
    }
    return sum;
  }

  /** Judges the sigmoid cross entropy as an exhaustive sweep does, passport included. */
  @Benchmark
  @OperationsPerInvocation(ELEMENTS)
  public Object fastJudge() {
    return Swept.of(Operation.SIGMOID_CROSS_ENTROPY, arguments, answer, Declarations.standard());
  }

  /** Judges it as every other operation is judged, passport included. */
  @Benchmark
  @OperationsPerInvocation(ELEMENTS)
  public Object generalJudge() {
    Passport passport = new Passport(Operation.SIGMOID_CROSS_ENTROPY, Precision.BINARY32);
    passport.add(
        Judgements.strictly(
            Operation.SIGMOID_CROSS_ENTROPY, arguments, answer, Declarations.standard()),
        arguments);
    return passport;
  }
}
