package io.github.losstck.steps;

import io.github.losstck.arithmetic.Array;
import io.github.losstck.arithmetic.Interval;
import io.github.losstck.oracle.Bounds;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.FailureText;
import io.github.losstck.verdict.Judgement;
import io.github.losstck.verdict.Judgement.Ruling;
import io.github.losstck.verdict.Judgements;
import io.github.losstck.verdict.Measurement;
import io.github.losstck.verdict.Part;
import io.github.losstck.verdict.Reproduction;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Worked;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Holds an answer of a provider with what the criterion says of each element. */
final class Judged {
  private final String address;
  private final Operation operation;
  private final Arguments arguments;
  private final Tensor answer;
  private final Judgements judgements;

  private Judged(
      String address,
      Operation operation,
      Arguments arguments,
      Tensor answer,
      Judgements judgements) {
    this.address = address;
    this.operation = operation;
    this.arguments = arguments;
    this.answer = answer;
    this.judgements = judgements;
  }

  /** Judges every element at the level of the document. */
  static Judged of(
      ProviderUnderTest provider, Operation operation, Arguments arguments, Tensor answer) {
    Judgements judgements = Judgements.of(operation, arguments, answer, provider.declarations());
    return new Judged(provider.address(), operation, arguments, answer, judgements);
  }

  /** Judges every element at the accurate level. */
  static Judged strictly(
      ProviderUnderTest provider, Operation operation, Arguments arguments, Tensor answer) {
    Judgements judgements =
        Judgements.strictly(operation, arguments, answer, provider.declarations());
    return new Judged(provider.address(), operation, arguments, answer, judgements);
  }

  /** Raises a failure for the worst element beyond its bound, if there is one. */
  void requireWithinBounds(Diagnosis diagnosis) {
    requireWithinBounds(diagnosis, judgements.where(Ruling.BEYOND).size(), answer.size());
  }

  /**
   * Raises a failure for the worst element beyond its bound, if there is one.
   *
   * @param wrong how many elements are beyond, in all the calls that this is one of
   * @param all how many elements there are in those
   */
  void requireWithinBounds(Diagnosis diagnosis, long wrong, long all) {
    List<Integer> beyond = judgements.where(Ruling.BEYOND);
    if (!beyond.isEmpty()) {
      int worst = beyond.stream().max(Comparator.comparing(this::errorUlps)).orElseThrow();
      throw new NotConforming(
          FailureText.wrongElement(
                  measurement(worst, judgements.shown(operation, arguments, worst)),
                  arguments.precision(),
                  wrong,
                  all)
              + likenesses(diagnosis, worst)
              + Reproduction.line(
                  address, operation, Part.of(operation, arguments, worst).arguments()));
    }
    List<Integer> uncertain = judgements.where(Ruling.UNCERTAIN);
    if (!uncertain.isEmpty()) {
      int first = uncertain.get(0);
      throw new Interrupted(
          Status.UNCERTAIN,
          FailureText.uncertainElement(
              measurement(first, judgements.each().get(first)), arguments.precision()));
    }
  }

  /** Raises a failure for the first element that is not as demanded, however near it may be. */
  void require(Demand demand) {
    for (int i = 0; i < answer.size(); i++) {
      if (demand.of(Interval.of(answer.get(i), 0)) == Interval.Answer.NO) {
        throw new NotConforming(
            FailureText.unmetElement(
                measurement(i, judgements.each().get(i)),
                arguments.precision(),
                demand.toString()));
      }
    }
  }

  /**
   * Names the known mistakes that give this answer, or else those that give the part of it that is
   * worst: two mistakes may meet in one batch.
   */
  private String likenesses(Diagnosis diagnosis, int worst) {
    double[] exact = judgements.each().stream().mapToDouble(j -> j.truth().high()).toArray();
    double[] allowed = judgements.bounds().stream().mapToDouble(Bounds::stable).toArray();
    List<String> found = diagnosis.of(operation, arguments, answer, exact, allowed);
    if (found.isEmpty()) {
      Part part = Part.of(operation, arguments, worst);
      Tensor there = part.of(operation, answer);
      int end = part.start() + there.size();
      found =
          diagnosis.of(
              operation,
              part.arguments(),
              there,
              Arrays.copyOfRange(exact, part.start(), end),
              Arrays.copyOfRange(allowed, part.start(), end));
    }
    return found.stream().map(FailureText::likeness).collect(Collectors.joining());
  }

  /** Returns the answers, each widened by its bound to where the exact value must lie. */
  Array<Interval> answers() {
    List<Interval> widened = new ArrayList<>();
    for (int i = 0; i < answer.size(); i++) {
      double was = answer.get(i);
      double radius = Double.isInfinite(was) ? 0 : judgements.bounds().get(i).allowed();
      widened.add(Interval.of(was, radius));
    }
    return new Array<>(IntStream.of(answer.shape()).boxed().toList(), widened);
  }

  /** Returns the answers as they stand. */
  Array<Raw> raw() {
    List<Raw> raw = new ArrayList<>();
    for (int i = 0; i < answer.size(); i++) {
      raw.add(new Raw(answer.get(i), this, i));
    }
    return new Array<>(IntStream.of(answer.shape()).boxed().toList(), raw);
  }

  int size() {
    return answer.size();
  }

  /** Shows an element beside the exact value. */
  Worked worked(int step, int element) {
    Judgement judgement = judgements.each().get(element);
    boolean isWithin = judgement.ruling() == Ruling.WITHIN;
    return new Worked(
        step,
        element,
        isWithin ? "" : judgement.truth().digits(),
        Reproduction.written(judgement.was(), answer.precision()),
        judgement.errorUlps(),
        judgement.ruling());
  }

  /** Tells of an element. */
  Measurement measurement(int element) {
    return measurement(element, judgements.each().get(element));
  }

  /** Returns the answer with the largest error in ulp; none if there are no elements. */
  Optional<Measurement> worst() {
    return IntStream.range(0, judgements.each().size())
        .boxed()
        .max(Comparator.comparing(this::errorUlps))
        .map(i -> measurement(i, judgements.each().get(i)));
  }

  private Measurement measurement(int element, Judgement judgement) {
    return Measurement.of(
        operation, arguments, element, judgement, Integer.toHexString(answer.hashCode()));
  }

  private double errorUlps(int index) {
    return judgements.each().get(index).errorUlps();
  }
}
