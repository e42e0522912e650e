package io.github.losstck.archive;

import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.verdict.AccuracyClass;

/**
 * Says how accurate an operation was in one precision, in all scenarios together.
 *
 * @param operation that was evaluated
 * @param precision the format computed in
 * @param accuracy the worst class of all answers
 * @param errorUlps the largest error, which depends on the processor
 */
public record Reached(
    Operation operation, Precision precision, AccuracyClass accuracy, double errorUlps) {}
