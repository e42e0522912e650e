package io.github.losstck.verdict;

import io.github.losstck.verdict.Judgement.Ruling;

/**
 * Shows one element of an assertion with what came of it, right or wrong.
 *
 * @param step index of the assertion among the steps
 * @param element its index, in row-major order
 * @param expected digits that a feature prints, or those of the exact value where the answer of a
 *     provider is not within its bound; empty where it is
 * @param computed the exact value of the document, or the answer of a provider
 * @param errorUlps distance between them in ulp; NaN where digits are compared
 * @param ruling whether the two are as the assertion says
 */
public record Worked(
    int step, int element, String expected, String computed, double errorUlps, Ruling ruling) {}
