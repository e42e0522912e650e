package io.github.losstck.spi;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Declares the limits and conventions in which sound implementations differ, so that the kit
 * neither codes around them nor calls them wrong. A scenario that a declaration rules out is
 * counted as excluded, never as passed.
 *
 * @param precisions the formats that the provider computes in; at least one
 * @param flushesSubnormals whether results below the smallest normal number may be zero
 * @param gradients what the gradient of the softmax cross entropy is where labels do not sum to 1
 * @param hardLabelsOnly whether the losses and their gradients accept only labels 0 and 1, and
 *     those of the softmax only rows with a single 1
 * @param maximumRank the largest rank of an input that is accepted
 * @param concurrent whether one provider may be called from several threads at a time
 */
public record Declarations(
    Set<Precision> precisions,
    boolean flushesSubnormals,
    Gradients gradients,
    boolean hardLabelsOnly,
    int maximumRank,
    boolean concurrent) {
  private static final Declarations STANDARD = on(Unsaid.class);

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

  /** Declares both precisions, gradients that are derivatives, and no limit. */
  public static Declarations standard() {
    return STANDARD;
  }

  /** Declares what the {@link Provider} of a class does; of one that has none, nothing. */
  static Declarations on(Class<?> type) {
    Provider said = type.getAnnotation(Provider.class);
    return said == null ? STANDARD : of(said);
  }

  private static Declarations of(Provider said) {
    return new Declarations(
        Set.copyOf(List.of(said.precisions())),
        said.flushesSubnormals(),
        said.gradients(),
        said.hardLabelsOnly(),
        said.maximumRank(),
        said.concurrent());
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
        EnumSet.of(first, others),
        flushesSubnormals,
        gradients,
        hardLabelsOnly,
        maximumRank,
        concurrent);
  }

  /** Declares that results below the smallest normal number may be zero. */
  public Declarations flushingSubnormals() {
    return new Declarations(precisions, true, gradients, hardLabelsOnly, maximumRank, concurrent);
  }

  /**
   * Declares what the gradient of the softmax cross entropy is where labels do not sum to 1.
   *
   * @param convention the formula that the provider follows
   * @return these declarations, with that convention
   */
  public Declarations gradients(Gradients convention) {
    return new Declarations(
        precisions, flushesSubnormals, convention, hardLabelsOnly, maximumRank, concurrent);
  }

  /** Declares that the losses and their gradients accept only labels 0 and 1. */
  public Declarations acceptingHardLabelsOnly() {
    return new Declarations(
        precisions, flushesSubnormals, gradients, true, maximumRank, concurrent);
  }

  /**
   * Declares the largest rank of an input that is accepted.
   *
   * @param rank 0 for scalars only, 2 for matrices and below
   * @return these declarations, so limited
   */
  public Declarations upToRank(int rank) {
    return new Declarations(
        precisions, flushesSubnormals, gradients, hardLabelsOnly, rank, concurrent);
  }

  /** Declares that calls of one provider must not overlap in time. */
  public Declarations notConcurrent() {
    return new Declarations(
        precisions, flushesSubnormals, gradients, hardLabelsOnly, maximumRank, false);
  }

  /** Says nothing, so that the defaults of the annotation are the only ones. */
  @Provider
  private interface Unsaid {}
}
