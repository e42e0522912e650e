package io.github.losstck.verdict;

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
    Operation operation, Judgement judgement, String place, String inputs, String bits) {}
