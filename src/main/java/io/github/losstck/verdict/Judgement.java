package io.github.losstck.verdict;

import io.github.losstck.oracle.Enclosure;

/**
 * Holds what the criterion says of one element of an answer.
 *
 * @param ruling whether the answer is within the bound, beyond it, or too close to call
 * @param was the answer
 * @param truth the exact value, enclosed
 * @param errorUlps the distance between them in ulp of the exact value; 0 where both are the same
 *     infinity or NaN, +Infinity where only one is finite
 * @param allowedUlps the bound in the same unit
 * @param accuracy the class achieved
 */
public record Judgement(
    Ruling ruling,
    double was,
    Enclosure truth,
    double errorUlps,
    double allowedUlps,
    AccuracyClass accuracy) {

  /** Returns this judgement with the exact value enclosed more closely. */
  Judgement of(Enclosure sharper) {
    return new Judgement(ruling, was, sharper, errorUlps, allowedUlps, accuracy);
  }

  /** Says on which side of the bound an answer lies. */
  public enum Ruling {
    /** Says that the answer is within the bound whatever the exact value in its enclosure. */
    WITHIN,
    /** Says that the answer is beyond the bound whatever the exact value in its enclosure. */
    BEYOND,
    /** Says that the enclosure is too wide to tell: the kit is uncertain, nobody is blamed. */
    UNCERTAIN
  }
}
