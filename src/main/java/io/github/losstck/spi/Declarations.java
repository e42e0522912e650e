package io.github.losstck.spi;

import java.lang.reflect.Method;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Declares the limits and conventions in which sound implementations differ, so that the kit
 * neither codes around them nor calls them wrong. A scenario that a declaration rules out is
 * counted as excluded, never as passed.
 *
 * @param precisions the formats that the provider computes in; at least one
 * @param flushesSubnormals whether results below the smallest normal number are zero; of inputs it
 *     says nothing, since one that is taken for zero changes results of any size
 * @param gradients what the gradient of the softmax cross entropy is where labels do not sum to 1
 * @param hardLabelsOnly whether the losses and their gradients accept only labels 0 and 1, and
 *     those of the softmax only rows with a single 1
 * @param maximumRank the largest rank of an input that is accepted
 * @param concurrent whether one provider may be called from several threads at a time
 * @param composed the operations that the implementation under test does not have, and that the
 *     provider puts together from others of it: for each the formula, in a line of up to 200
 *     characters; they are asked as all others are, and reports say so
 */
public record Declarations(
    Set<Precision> precisions,
    boolean flushesSubnormals,
    Gradients gradients,
    boolean hardLabelsOnly,
    int maximumRank,
    boolean concurrent,
    Map<Operation, String> composed) {
  private static final int LONGEST_FORMULA = 200;

  private static final Declarations STANDARD = on(Unsaid.class);

  /**
   * Checks that something is left to certify, and that each formula fits into a line.
   *
   * @throws IllegalDeclarationException if no precision is declared, the rank is negative or a
   *     formula is none
   */
  public Declarations {
    if (precisions.isEmpty()) {
      throw new IllegalDeclarationException("no precision is declared", "declare at least one");
    }
    if (maximumRank < 0) {
      throw new IllegalDeclarationException(
          "the maximum rank " + maximumRank + " is negative",
          "give 0 for scalars only, 1 for vectors, 2 for matrices");
    }
    precisions = Set.copyOf(EnumSet.copyOf(precisions));
    composed.forEach(Declarations::requireFormula);
    Map<Operation, String> sorted = new EnumMap<>(Operation.class);
    sorted.putAll(composed);
    composed = Collections.unmodifiableMap(sorted);
  }

  private static void requireFormula(Operation operation, String formula) {
    if (formula.isBlank() || !formula.matches("\\P{Cntrl}{1," + LONGEST_FORMULA + "}")) {
      throw new IllegalDeclarationException(
          "what "
              + operation.method()
              + " is composed of is no line of 1 to "
              + LONGEST_FORMULA
              + " characters",
          "give a formula, as in x - logSumExp(x)");
    }
  }

  /** Declares both precisions, gradients that are derivatives, and no limit. */
  public static Declarations standard() {
    return STANDARD;
  }

  /** Declares what the {@link Provider} of a class does, and which of its methods are composed. */
  static Declarations on(Class<?> type) {
    Provider said = type.getAnnotation(Provider.class);
    Declarations declared = said == null ? STANDARD : of(said);
    for (Method method : type.getMethods()) {
      Optional<Operation> operation = Operation.overriddenBy(method);
      Optional<String> formula = operation.flatMap(o -> Composition.of(type, method));
      if (formula.isPresent()) {
        declared = declared.composing(operation.get(), formula.get());
      }
    }
    return declared;
  }

  private static Declarations of(Provider said) {
    return new Declarations(
        Set.copyOf(List.of(said.precisions())),
        said.flushesSubnormals(),
        said.gradients(),
        said.hardLabelsOnly(),
        said.maximumRank(),
        said.concurrent(),
        Map.of());
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
        concurrent,
        composed);
  }

  /** Declares that results below the smallest normal number are zero. */
  public Declarations flushingSubnormals() {
    return new Declarations(
        precisions, true, gradients, hardLabelsOnly, maximumRank, concurrent, composed);
  }

  /**
   * Declares what the gradient of the softmax cross entropy is where labels do not sum to 1.
   *
   * @param convention the formula that the provider follows
   * @return these declarations, with that convention
   */
  public Declarations gradients(Gradients convention) {
    return new Declarations(
        precisions,
        flushesSubnormals,
        convention,
        hardLabelsOnly,
        maximumRank,
        concurrent,
        composed);
  }

  /** Declares that the losses and their gradients accept only labels 0 and 1. */
  public Declarations acceptingHardLabelsOnly() {
    return new Declarations(
        precisions, flushesSubnormals, gradients, true, maximumRank, concurrent, composed);
  }

  /**
   * Declares the largest rank of an input that is accepted.
   *
   * @param rank 0 for scalars only, 2 for matrices and below
   * @return these declarations, so limited
   */
  public Declarations upToRank(int rank) {
    return new Declarations(
        precisions, flushesSubnormals, gradients, hardLabelsOnly, rank, concurrent, composed);
  }

  /** Declares that calls of one provider must not overlap in time. */
  public Declarations notConcurrent() {
    return new Declarations(
        precisions, flushesSubnormals, gradients, hardLabelsOnly, maximumRank, false, composed);
  }

  /**
   * Declares that an operation is not one of the implementation under test, but put together here
   * from others of it; {@link Composed} says so of a method.
   *
   * @param operation that is offered all the same
   * @param formula of what it is made, in the implementation's own names, as in {@code x -
   *     logSumExp(x)}
   * @return these declarations, with that operation composed
   */
  public Declarations composing(Operation operation, String formula) {
    Map<Operation, String> more = new EnumMap<>(Operation.class);
    more.putAll(composed);
    more.put(operation, formula);
    return new Declarations(
        precisions, flushesSubnormals, gradients, hardLabelsOnly, maximumRank, concurrent, more);
  }

  /** Says nothing, so that the defaults of the annotation are the only ones. */
  @Provider
  private interface Unsaid {}
}
