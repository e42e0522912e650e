package io.github.losstck.sweep;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Tensor;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes the calls of an exhaustive sweep: every finite binary32 number as a logit, with each of a
 * few labels where there are any, or every one from 0 to 1 as a probability. A call is made when it
 * is asked for.
 *
 * @param inputs what they are made of
 */
record EveryFloat(Inputs inputs) {
  /** Is the number of patterns in a call, a 65,536th of all: a quarter of a megabyte. */
  private static final int CALL = 1 << 16;

  /** Is the first pattern of no finite number, +Infinity; with the sign bit set, -Infinity. */
  private static final int INFINITY = 0x7F800000;

  private static final int ONE = 0x3F800000;

  /** Takes the two ends, and a label whose products with logits have to be rounded. */
  private static final float[] LABELS = {0, 1, 1f / 30};

  private static final int CALLS_OF_A_SIGN = INFINITY / CALL;

  Stream<Arguments> calls() {
    return IntStream.range(0, count()).mapToObj(this::call);
  }

  int count() {
    if (inputs.operation() == Operation.SELF_INFORMATION) {
      return ONE / CALL + 1;
    }
    return (inputs.takes(Parameter.LABELS) ? labels() : 1) * 2 * CALLS_OF_A_SIGN;
  }

  Arguments call(int number) {
    return inputs.operation() == Operation.SELF_INFORMATION
        ? ofProbabilities(number)
        : ofLogits(number);
  }

  private int labels() {
    return inputs.declarations().hardLabelsOnly() ? 2 : LABELS.length;
  }

  private Arguments ofProbabilities(int number) {
    int first = number * CALL;
    Tensor probabilities = numbers(first, Math.min(CALL, ONE + 1 - first));
    return inputs.call().with(Parameter.PROBABILITIES, probabilities);
  }

  /** Goes through the positive logits, then the negative ones, label after label. */
  private Arguments ofLogits(int number) {
    int sign = number / CALLS_OF_A_SIGN % 2 << 31;
    Tensor logits = numbers(sign | number % CALLS_OF_A_SIGN * CALL, CALL);
    Arguments call = inputs.call().with(Parameter.LOGITS, logits);
    return inputs.takes(Parameter.LABELS)
        ? call.with(Parameter.LABELS, all(LABELS[number / CALLS_OF_A_SIGN / 2]))
        : call;
  }

  private static Tensor numbers(int firstPattern, int count) {
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = Float.intBitsToFloat(firstPattern + i);
    }
    return Tensor.of(numbers, count);
  }

  private static Tensor all(float label) {
    float[] labels = new float[CALL];
    Arrays.fill(labels, label);
    return Tensor.of(labels, CALL);
  }
}
