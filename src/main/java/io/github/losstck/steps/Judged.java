package io.github.losstck.steps;

import io.github.losstck.arithmetic.Array;
import io.github.losstck.arithmetic.Interval;
import io.github.losstck.oracle.Bounds;
import io.github.losstck.oracle.Enclosure;
import io.github.losstck.oracle.Oracle;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.Criterion;
import io.github.losstck.verdict.FailureText;
import io.github.losstck.verdict.Judgement;
import io.github.losstck.verdict.Judgement.Ruling;
import io.github.losstck.verdict.Measurement;
import io.github.losstck.verdict.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Holds an answer of a provider with what the criterion says of each element. */
final class Judged {
  private static final int MOST_LIKENESSES = 3;

  private final Operation operation;
  private final Arguments arguments;
  private final Tensor answer;
  private final List<Bounds> bounds;
  private final List<Judgement> judgements;

  private Judged(
      Operation operation,
      Arguments arguments,
      Tensor answer,
      List<Bounds> bounds,
      List<Judgement> judgements) {
    this.operation = operation;
    this.arguments = arguments;
    this.answer = answer;
    this.bounds = bounds;
    this.judgements = judgements;
  }

  /** Judges every element; what is too close to call is judged again by the wider oracle. */
  static Judged of(
      Operation operation, Arguments arguments, Tensor answer, Declarations declarations) {
    List<Enclosure> truth = Oracle.enclose(operation, arguments);
    List<Bounds> bounds = Oracle.bounds(operation, arguments, truth);
    List<Judgement> judgements = judge(answer, truth, bounds, declarations);
    if (judgements.stream().anyMatch(j -> j.ruling() == Ruling.UNCERTAIN)) {
      truth = Oracle.escalate(operation, arguments);
      bounds = Oracle.bounds(operation, arguments, truth);
      judgements = judge(answer, truth, bounds, declarations);
    }
    return new Judged(operation, arguments, answer, bounds, judgements);
  }

  private static List<Judgement> judge(
      Tensor answer, List<Enclosure> truth, List<Bounds> bounds, Declarations declarations) {
    List<Judgement> judgements = new ArrayList<>(truth.size());
    for (int i = 0; i < truth.size(); i++) {
      judgements.add(
          Criterion.judge(
              answer.precision(),
              truth.get(i),
              bounds.get(i),
              answer.get(i),
              declarations.flushesSubnormals()));
    }
    return judgements;
  }

  /** Raises a failure for the worst element beyond its bound, if there is one. */
  void requireWithinBounds(Diagnosis diagnosis) {
    List<Integer> beyond = where(Ruling.BEYOND);
    if (!beyond.isEmpty()) {
      int worst = beyond.stream().max(Comparator.comparing(this::errorUlps)).orElseThrow();
      throw new NotConforming(
          FailureText.wrongElement(
                  measurement(worst, shown(worst)),
                  arguments.precision(),
                  beyond.size(),
                  answer.size())
              + likenesses(diagnosis));
    }
    List<Integer> uncertain = where(Ruling.UNCERTAIN);
    if (!uncertain.isEmpty()) {
      int first = uncertain.get(0);
      throw new Interrupted(
          Status.UNCERTAIN,
          FailureText.uncertainElement(
              measurement(first, judgements.get(first)), arguments.precision()));
    }
  }

  /** Raises a failure for the first element that is not as demanded, however near it may be. */
  void require(Demand demand) {
    for (int i = 0; i < answer.size(); i++) {
      if (demand.of(Interval.of(answer.get(i), 0)) == Interval.Answer.NO) {
        throw new NotConforming(
            FailureText.unmetElement(
                measurement(i, judgements.get(i)), arguments.precision(), demand.toString()));
      }
    }
  }

  /** Names the known mistakes that give this answer: more than a few would name none. */
  private String likenesses(Diagnosis diagnosis) {
    double[] allowed = bounds.stream().mapToDouble(Bounds::stable).toArray();
    List<String> found = diagnosis.of(operation, arguments, answer, allowed);
    return found.stream()
        .limit(MOST_LIKENESSES)
        .map(Judged::likeness)
        .collect(Collectors.joining());
  }

  /** Turns {@code Takes logarithms to base 2.} into {@code one that takes logarithms to base 2}. */
  private static String likeness(String mistake) {
    String verb = mistake.substring(0, 1).toLowerCase(Locale.ROOT) + mistake.substring(1);
    return "\n  as does  one that " + verb.replaceAll("\\.$", "");
  }

  /** Returns what is said of an element with the exact value as the sharpest oracle gives it. */
  private Judgement shown(int element) {
    Judgement judgement = judgements.get(element);
    return new Judgement(
        judgement.ruling(),
        judgement.was(),
        Oracle.escalate(operation, arguments).get(element),
        judgement.errorUlps(),
        judgement.allowedUlps(),
        judgement.accuracy());
  }

  /** Returns the answers, each widened by its bound to where the exact value must lie. */
  Array<Interval> answers() {
    List<Interval> widened = new ArrayList<>();
    for (int i = 0; i < answer.size(); i++) {
      double was = answer.get(i);
      double radius = Double.isInfinite(was) ? 0 : bounds.get(i).stable();
      widened.add(
          Interval.of(
              was, Math.max(radius, bounds.get(i).looseConforms() ? bounds.get(i).loose() : 0)));
    }
    return new Array<>(IntStream.of(answer.shape()).boxed().toList(), widened);
  }

  /** Returns the answer with the largest error in ulp; none if there are no elements. */
  Optional<Measurement> worst() {
    return IntStream.range(0, judgements.size())
        .boxed()
        .max(Comparator.comparing(this::errorUlps))
        .map(i -> measurement(i, judgements.get(i)));
  }

  private Measurement measurement(int element, Judgement judgement) {
    return new Measurement(
        operation,
        judgement,
        Array.place(answer.shape(), element),
        FailureText.inputs(operation, arguments, element),
        Integer.toHexString(answer.hashCode()));
  }

  private List<Integer> where(Ruling ruling) {
    return IntStream.range(0, judgements.size())
        .filter(i -> judgements.get(i).ruling() == ruling)
        .boxed()
        .toList();
  }

  private double errorUlps(int index) {
    return judgements.get(index).errorUlps();
  }
}
