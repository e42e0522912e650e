package io.github.losstck.verdict;

import io.github.losstck.arithmetic.InBulk;
import io.github.losstck.oracle.Bounds;
import io.github.losstck.oracle.Enclosure;
import io.github.losstck.oracle.Oracle;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.Judgement.Ruling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Holds what the criterion says of each element of an answer.
 *
 * @param each element's judgement, in row-major order
 * @param bounds that it was judged by
 */
public record Judgements(List<Judgement> each, List<Bounds> bounds) {
  /** Is a row of as many elements as decimal arithmetic evaluates in a tenth of a second. */
  private static final int WIDE = 1000;

  /** Copies the lists. */
  public Judgements {
    each = List.copyOf(each);
    bounds = List.copyOf(bounds);
  }

  /**
   * Judges every element at the level of the document: the loose class conforms where it exists.
   * What is too close to call is judged again by the wider oracle.
   *
   * @param operation that was evaluated
   * @param arguments it was evaluated on
   * @param answer of the shape and precision that is due
   * @param declarations of the provider
   */
  public static Judgements of(
      Operation operation, Arguments arguments, Tensor answer, Declarations declarations) {
    return of(operation, arguments, answer, declarations, b -> b);
  }

  /**
   * Judges every element at the accurate level, where the loose class does not conform.
   *
   * @param operation that was evaluated
   * @param arguments it was evaluated on
   * @param answer of the shape and precision that is due
   * @param declarations of the provider
   */
  public static Judgements strictly(
      Operation operation, Arguments arguments, Tensor answer, Declarations declarations) {
    return of(operation, arguments, answer, declarations, Bounds::strict);
  }

  private static Judgements of(
      Operation operation,
      Arguments arguments,
      Tensor answer,
      Declarations declarations,
      UnaryOperator<Bounds> level) {
    List<Enclosure> truth = Oracle.enclose(operation, arguments);
    Judgements judged = judge(operation, arguments, answer, declarations, truth, level);
    List<Integer> open = judged.where(Judgements::isOpen);
    if (open.isEmpty()) {
      return judged;
    }
    List<Enclosure> sharper = sharper(operation, arguments, truth, open, Oracle::escalate);
    return judge(operation, arguments, answer, declarations, sharper, level);
  }

  /** Tells what a sharper oracle may rule otherwise, and a loose class that may be its doubt. */
  private static boolean isOpen(Judgement judgement) {
    return judgement.ruling() == Ruling.UNCERTAIN
        || judgement.ruling() == Ruling.WITHIN && judgement.accuracy() == AccuracyClass.LOOSE;
  }

  private static Judgements judge(
      Operation operation,
      Arguments arguments,
      Tensor answer,
      Declarations declarations,
      List<Enclosure> truth,
      UnaryOperator<Bounds> level) {
    List<Bounds> bounds = Oracle.bounds(operation, arguments, truth).stream().map(level).toList();
    boolean flushes = declarations.flushesSubnormals();
    List<Judgement> judged =
        InBulk.map(
            truth.size(),
            i ->
                Criterion.judge(
                    answer.precision(), truth.get(i), bounds.get(i), answer.get(i), flushes));
    return new Judgements(judged, bounds);
  }

  /**
   * Evaluates the nodes and rows of some elements again, each of them once.
   *
   * @param oracle from an operation and the inputs of a row to the exact values of the row
   */
  static List<Enclosure> sharper(
      Operation operation,
      Arguments arguments,
      List<Enclosure> truth,
      List<Integer> elements,
      BiFunction<Operation, Arguments, List<Enclosure>> oracle) {
    List<Enclosure> sharper = new ArrayList<>(truth);
    Map<Integer, List<Enclosure>> byStart = new HashMap<>();
    for (int element : elements) {
      Part part = Part.of(operation, arguments, element);
      List<Enclosure> values =
          byStart.computeIfAbsent(part.start(), s -> oracle.apply(operation, part.arguments()));
      sharper.set(element, values.get(part.element()));
    }
    return sharper;
  }

  /**
   * Returns the judgement of one element as it is to be shown: with the exact value from the
   * sharpest oracle, unless a wide row would keep the reader waiting.
   *
   * @param operation that was evaluated
   * @param arguments it was evaluated on
   * @param element in row-major order
   */
  public Judgement shown(Operation operation, Arguments arguments, int element) {
    Judgement judgement = each.get(element);
    Part part = Part.of(operation, arguments, element);
    boolean wide = part.arguments().tensors().values().stream().anyMatch(t -> t.size() > WIDE);
    return wide
        ? judgement
        : judgement.of(Oracle.escalate(operation, part.arguments()).get(part.element()));
  }

  /** Returns the elements of a ruling, in row-major order. */
  public List<Integer> where(Ruling ruling) {
    return where(j -> j.ruling() == ruling);
  }

  private List<Integer> where(Predicate<Judgement> chosen) {
    return IntStream.range(0, each.size()).filter(i -> chosen.test(each.get(i))).boxed().toList();
  }
}
