package io.github.losstck.verdict;

import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;

/**
 * Sums up how close the answers of one operation came in one precision.
 *
 * @param operation that was evaluated
 * @param precision the format computed in
 * @param evaluations how many evaluations were judged
 * @param worst the answer with the largest error in ulp; of several, the first
 * @param scenario the id of the scenario in which that answer was given
 * @param accuracy the worst class of all evaluations
 */
public record Accuracy(
    Operation operation,
    Precision precision,
    int evaluations,
    Measurement worst,
    String scenario,
    AccuracyClass accuracy) {}
