package io.github.losstck.vectors;

import static java.util.stream.Collectors.joining;

import io.github.losstck.spec.Level;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.FailureText;
import io.github.losstck.verdict.Judgement;
import io.github.losstck.verdict.Judgement.Ruling;
import io.github.losstck.verdict.Judgements;
import io.github.losstck.verdict.Measurement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Holds an answer of the form that is due, with what the criterion says of each element.
 *
 * @param operation that was called
 * @param arguments of the call
 * @param judgements of the elements
 */
record Elements(Operation operation, Arguments arguments, Judgements judgements) {
  /** Fills some screens; of a longer answer the worst elements are shown. */
  private static final int SHOWN = 32;

  /** Judges every element: at the level of the document a standalone sigmoid may be loose. */
  static Elements of(
      Operation operation,
      Arguments arguments,
      Tensor answer,
      Declarations declarations,
      Level level) {
    Judgements judgements =
        level == Level.DOCUMENT
            ? Judgements.of(operation, arguments, answer, declarations)
            : Judgements.strictly(operation, arguments, answer, declarations);
    return new Elements(operation, arguments, judgements);
  }

  boolean areWithin() {
    return judgements.where(Ruling.WITHIN).size() == size();
  }

  boolean areBeyond() {
    return !judgements.where(Ruling.BEYOND).isEmpty();
  }

  /** Returns how far the worst element is off. */
  double errorUlps() {
    return judgements.each().stream().mapToDouble(Judgement::errorUlps).max().orElse(0);
  }

  /** Words the worst element beyond its bound, or else the first that is too close to call. */
  String failure() {
    List<Integer> beyond = judgements.where(Ruling.BEYOND);
    if (beyond.isEmpty()) {
      int first = judgements.where(Ruling.UNCERTAIN).get(0);
      return FailureText.uncertainElement(measurement(first), arguments.precision());
    }
    int worst = beyond.stream().max(farther()).orElseThrow();
    return FailureText.wrongElement(
        measurement(worst), arguments.precision(), beyond.size(), size());
  }

  private Comparator<Integer> farther() {
    return Comparator.comparing(i -> judgements.each().get(i).errorUlps());
  }

  int size() {
    return judgements.each().size();
  }

  /** Words every element, or those of a long answer that are furthest off. */
  String text() {
    if (size() == 0) {
      return operation.result() + " has no element, as it should be";
    }
    List<Integer> shown = worst();
    String cut = size() > SHOWN ? "\nthe " + SHOWN + " elements furthest off, of " + size() : "";
    return shown.stream().map(this::text).collect(joining("\n")) + cut;
  }

  private List<Integer> worst() {
    return IntStream.range(0, size())
        .boxed()
        .sorted(farther().reversed())
        .limit(SHOWN)
        .sorted()
        .toList();
  }

  private String text(int element) {
    return FailureText.judgedElement(measurement(element), arguments.precision());
  }

  private Measurement measurement(int element) {
    return Measurement.of(
        operation, arguments, element, judgements.shown(operation, arguments, element), "");
  }
}
