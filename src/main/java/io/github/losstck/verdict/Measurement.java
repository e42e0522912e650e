package io.github.losstck.verdict;

import io.github.losstck.spi.Operation;

/**
 * Records the worst answer of one evaluation of an operation.
 *
 * @param operation that was evaluated
 * @param judgement of the element with the largest error in ulp
 * @param place of that element, as in {@code [1][2]}
 * @param inputs of that element in decimal and hexadecimal, one a line, as in {@code logits 0.7
 *     (0x1.666666p-1)}
 * @param bits tells the whole answer from others: equal for equal bits, different but by chance for
 *     others
 */
public record Measurement(
    Operation operation, Judgement judgement, String place, String inputs, String bits) {}
