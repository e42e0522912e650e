package io.github.losstck.verdict;

import io.github.losstck.arithmetic.Array;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells how accurate an operation is in one precision, region by region of its domain. */
public final class Passport {
  private final Operation operation;
  private final Precision precision;
  private final Map<Region, Figures> figures = new EnumMap<>(Region.class);
  private final Curve curve = new Curve();

  /**
   * Tells where on the axis an error was how large.
   *
   * @param at where the column begins, towards zero
   * @param errorUlps the largest error in the column
   * @param allowedUlps the largest error allowed in the column
   */
  public record Point(double at, double errorUlps, double allowedUlps) {}

  /**
   * Starts with no answers.
   *
   * @param operation that is judged
   * @param precision of the answers
   */
  public Passport(Operation operation, Precision precision) {
    this.operation = operation;
    this.precision = precision;
  }

  /**
   * Adds every element of an answer.
   *
   * @param judgements of the elements
   * @param arguments of the call
   */
  public void add(Judgements judgements, Arguments arguments) {
    Places places = new Places(operation, arguments);
    for (int i = 0; i < judgements.each().size(); i++) {
      add(places.of(i), judgements.each().get(i), arguments, i);
    }
  }

  private void add(Abscissa place, Judgement judgement, Arguments arguments, int element) {
    figures
        .computeIfAbsent(Region.of(place, judgement), r -> new Figures())
        .add(judgement, arguments, element);
    if (!Double.isNaN(place.value())) {
      curve.add(place.value(), judgement.errorUlps(), judgement.allowedUlps());
    }
  }

  /** Adds the answers of another passport of the same operation, given after these. */
  public void merge(Passport later) {
    later.figures.forEach(
        (region, more) -> figures.computeIfAbsent(region, r -> new Figures()).merge(more));
    curve.merge(later.curve);
  }

  /** Returns the operation judged. */
  public Operation operation() {
    return operation;
  }

  /** Returns the precision of the answers. */
  public Precision precision() {
    return precision;
  }

  /** Returns the figures of each region in which something was judged. */
  public Map<Region, Figures> regions() {
    return Collections.unmodifiableMap(figures);
  }

  /** Returns the figures of all regions together. */
  public Figures whole() {
    Figures whole = new Figures();
    figures.values().forEach(whole::merge);
    return whole;
  }

  /**
   * Returns what accuracy is drawn over: {@code logit}, {@code gap}, {@code probability}, or none.
   */
  public Optional<String> axis() {
    return Abscissa.axisOf(operation).words();
  }

  /** Returns the largest errors along the axis, from left to right. */
  public List<Point> points() {
    return curve.points();
  }

  /** Returns the worst answer that some figures of this passport hold. */
  public Optional<Measurement> worst(Figures of) {
    return of.worst().map(this::measurement);
  }

  private Measurement measurement(Figures.Answer answer) {
    return new Measurement(
        operation,
        answer.judgement(),
        Array.place(operation.resultShape(answer.arguments()), answer.element()),
        FailureText.inputs(operation, answer.arguments(), answer.element()),
        "");
  }
}
