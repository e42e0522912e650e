package io.github.losstck.verdict;

import io.github.losstck.arithmetic.Array;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;

/**
 * Records one element of an answer, with what is needed to tell of it: the worst of an evaluation,
 * or one that fails it.
 *
 * @param operation that was evaluated
 * @param judgement of the element
 * @param place of the element, as in {@code [1][2]}
 * @param inputs of the element in decimal and hexadecimal, one a line, as in {@code logits 0.7
 *     (0x1.666666p-1)}
 * @param bits tells the whole answer from others: equal for equal bits, different but by chance for
 *     others
 */
public record Measurement(
    Operation operation, Judgement judgement, String place, String inputs, String bits) {

  /**
   * Records one element of the answer to a call.
   *
   * @param operation that was evaluated
   * @param arguments it was evaluated on
   * @param element of the result, in row-major order
   * @param judgement of the element
   * @param bits of the whole answer
   */
  public static Measurement of(
      Operation operation, Arguments arguments, int element, Judgement judgement, String bits) {
    return new Measurement(
        operation,
        judgement,
        Array.place(operation.resultShape(arguments), element),
        FailureText.inputs(operation, arguments, element),
        bits);
  }
}
