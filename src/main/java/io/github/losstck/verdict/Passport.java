package io.github.losstck.verdict;

import io.github.losstck.oracle.NodeOracle;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tells how accurate an operation is in one precision, region by region of its domain. */
public final class Passport {
  /** Holds the columns on either side of 0 in which errors are kept along an axis. */
  public static final Binades COLUMNS = new Binades(-30, 12, 2);

  private final Operation operation;
  private final Precision precision;
  private final Axis axis;
  private final Figures[] figures = new Figures[Region.values().length];
  private final Curve curve = new Curve();

  /**
   * Tells where on the axis an error was how large.
   *
   * @param at where the column begins, towards zero
   * @param errorUlps the largest error in the column
   * @param allowedUlps the largest error allowed in the column
   * @param beyond whether an answer in the column is beyond its own bound, which may be far below
   *     the largest
   */
  public record Point(double at, double errorUlps, double allowedUlps, boolean beyond) {}

  /**
   * Holds a passport as it stands, to be written down and taken up again: what is taken up reports
   * and merges as this did.
   *
   * @param operation that is judged
   * @param precision of the answers
   * @param regions the figures of each region in which something was judged
   * @param points the largest errors along the axis, from left to right
   */
  public record Snapshot(
      Operation operation,
      Precision precision,
      SortedMap<Region, Figures.Snapshot> regions,
      List<Point> points) {
    /** Copies the collections. */
    public Snapshot {
      regions = Collections.unmodifiableSortedMap(new TreeMap<>(regions));
      points = List.copyOf(points);
    }
  }

  /**
   * Starts with no answers.
   *
   * @param operation that is judged
   * @param precision of the answers
   */
  public Passport(Operation operation, Precision precision) {
    this.operation = operation;
    this.precision = precision;
    this.axis = Axis.of(operation);
  }

  /** Takes a passport up again. */
  public static Passport of(Snapshot snapshot) {
    Passport passport = new Passport(snapshot.operation(), snapshot.precision());
    snapshot.regions().forEach((r, f) -> passport.figures[r.ordinal()] = Figures.of(f));
    snapshot
        .points()
        .forEach(p -> passport.curve.add(p.at(), p.errorUlps(), p.allowedUlps(), p.beyond()));
    return passport;
  }

  /** Returns this passport as it stands. */
  public Snapshot snapshot() {
    SortedMap<Region, Figures.Snapshot> held = new TreeMap<>();
    regions().forEach((region, figures) -> held.put(region, figures.snapshot(operation)));
    return new Snapshot(operation, precision, held, points());
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

  private void add(double place, Judgement judgement, Arguments arguments, int element) {
    boolean isBeyond = judgement.ruling() == Judgement.Ruling.BEYOND;
    Figures region = count(place, judgement.errorUlps(), judgement.allowedUlps(), isBeyond);
    if (region.count(judgement.errorUlps(), judgement.accuracy())) {
      region.keep(new Figures.Answer(judgement, arguments, element));
    }
  }

  private Figures count(double place, double errorUlps, double allowedUlps, boolean isBeyond) {
    if (axis != Axis.NONE) {
      curve.add(place, errorUlps, allowedUlps, isBeyond);
    }
    int region = Region.of(axis, place, precision, allowedUlps).ordinal();
    if (figures[region] == null) {
      figures[region] = new Figures();
    }
    return figures[region];
  }

  /**
   * Adds every element of an answer to a function of one number.
   *
   * @param judge of the elements
   * @param arguments of the call
   * @param answer to it
   * @return the judgements of what is not certainly within its bound
   */
  public List<Judgement> add(NodeJudge judge, Arguments arguments, Tensor answer) {
    List<Judgement> open = new ArrayList<>();
    Places places = new Places(operation, arguments);
    for (int from = 0; from < answer.size(); from += NodeOracle.MOST) {
      int count = Math.min(NodeOracle.MOST, answer.size() - from);
      open.addAll(judge.judge(arguments, answer, from, count));
      for (int i = 0; i < count; i++) {
        add(judge, i, places.of(from + i), arguments, from + i);
      }
    }
    return open;
  }

  private void add(NodeJudge judge, int i, double place, Arguments arguments, int element) {
    Figures region = count(place, judge.errorUlps(i), judge.allowedUlps(i), judge.isBeyond(i));
    if (region.count(judge.errorUlps(i), judge.accuracy(i))) {
      region.keep(new Figures.Answer(judge.judgement(i), arguments, element));
    }
  }

  /** Adds the answers of another passport of the same operation, given after these. */
  public void merge(Passport later) {
    for (int i = 0; i < figures.length; i++) {
      if (later.figures[i] != null) {
        figures[i] = figures[i] == null ? new Figures() : figures[i];
        figures[i].merge(later.figures[i]);
      }
    }
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
    Map<Region, Figures> regions = new EnumMap<>(Region.class);
    for (Region region : Region.values()) {
      if (figures[region.ordinal()] != null) {
        regions.put(region, figures[region.ordinal()]);
      }
    }
    return regions;
  }

  /** Returns the figures of all regions together. */
  public Figures whole() {
    Figures whole = new Figures();
    regions().values().forEach(whole::merge);
    return whole;
  }

  /**
   * Returns what accuracy is drawn over: {@code logit}, {@code gap}, {@code probability}, or none.
   */
  public Optional<String> axis() {
    return axis.words();
  }

  /** Returns the largest errors along the axis, from left to right. */
  public List<Point> points() {
    return curve.points();
  }

  /** Returns the worst answer that some figures of this passport hold. */
  public Optional<Measurement> worst(Figures of) {
    return of.worst().map(worst -> worst.measurement(operation));
  }
}
