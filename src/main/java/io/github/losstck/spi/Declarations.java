package io.github.losstck.spi;

import java.util.EnumSet;
import java.util.Set;

/**
 * Declares the limits and conventions in which sound implementations differ, so that the kit
 * neither codes around them nor calls them wrong. A scenario that a declaration rules out is
 * counted as excluded, never as passed.
 *
 * @param precisions the formats that the provider computes in; at least one
 * @param flushesSubnormals whether results below the smallest normal number may be zero
 * @param hardLabelsOnly whether the losses accept only labels 0 and 1, and for softmax cross
 *     entropy only rows with a single 1
 * @param maximumRank the largest rank of an input that is accepted
 */
public record Declarations(
    Set<Precision> precisions, boolean flushesSubnormals, boolean hardLabelsOnly, int maximumRank) {

  /**
   * Checks that something is left to certify.
   *
   * @throws IllegalArgumentException if no precision is declared or the rank is negative
   */
  public Declarations {
    if (precisions.isEmpty()) {
      throw new IllegalArgumentException("no precision is declared; declare at least one");
    }
    if (maximumRank < 0) {
      throw new IllegalArgumentException("the maximum rank " + maximumRank + " is negative");
    }
    precisions = Set.copyOf(EnumSet.copyOf(precisions));
  }

  /** Declares both precisions and no limit. */
  public static Declarations standard() {
    return new Declarations(EnumSet.allOf(Precision.class), false, false, Integer.MAX_VALUE);
  }

  /**
   * Declares that the provider computes in these formats only.
   *
   * @param first one format
   * @param others further formats
   * @return these declarations, so limited
   */
  public Declarations precisions(Precision first, Precision... others) {
    return new Declarations(
        EnumSet.of(first, others), flushesSubnormals, hardLabelsOnly, maximumRank);
  }

  /** Declares that results below the smallest normal number may be zero. */
  public Declarations flushingSubnormals() {
    return new Declarations(precisions, true, hardLabelsOnly, maximumRank);
  }

  /** Declares that the losses accept only labels 0 and 1. */
  public Declarations acceptingHardLabelsOnly() {
    return new Declarations(precisions, flushesSubnormals, true, maximumRank);
  }

  /**
   * Declares the largest rank of an input that is accepted.
   *
   * @param rank 0 for scalars only, 2 for matrices and below
   * @return these declarations, so limited
   */
  public Declarations upToRank(int rank) {
    return new Declarations(precisions, flushesSubnormals, hardLabelsOnly, rank);
  }
}
