package io.github.losstck.report;

import io.github.losstck.verdict.Binades;
import io.github.losstck.verdict.Passport;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Places logits, gaps and probabilities on a logarithmic axis, that of logits symmetric: every
 * binade is as wide as any other, what is next to 0 in the middle. Its ends are those of the
 * columns in which errors are kept.
 */
final class AxisScale implements Scale {
  private static final Binades COLUMNS = Passport.COLUMNS;

  /** Ends probabilities with the column that begins at 1. */
  private static final double ONE = COLUMNS.width();

  /** Keeps the numbers below the axis apart. */
  private static final double ROOM = 42;

  private static final double[] DECADES = {1e-6, 1e-3, 1, 100};

  private final String axis;
  private final double left;
  private final double width;

  /**
   * Lays an axis.
   *
   * @param axis as {@link Passport#axis} names it
   * @param left end
   * @param width of the whole
   */
  AxisScale(String axis, double left, double width) {
    this.axis = axis;
    this.left = left;
    this.width = width;
  }

  /** Returns what is written below an axis. */
  static String words(String axis) {
    return axis.equals("gap") ? "gap between the largest and the least logit of a row" : axis;
  }

  private boolean isSymmetric() {
    return axis.equals("logit");
  }

  private double binades() {
    return (axis.equals("probability") ? ONE : COLUMNS.most()) - COLUMNS.least();
  }

  private double binade() {
    return (isSymmetric() ? width / 2 : width) / binades();
  }

  private double zero() {
    return isSymmetric() ? left + width / 2 : left;
  }

  double columnWidth() {
    return COLUMNS.width() * binade();
  }

  @Override
  public double of(double value) {
    if (value == 0) {
      return zero();
    }
    double magnitude = Math.abs(value);
    int exponent = Math.getExponent(magnitude);
    double binades = exponent - COLUMNS.least() + Math.scalb(magnitude, -exponent) - 1;
    return zero() + Math.signum(value) * binades * binade();
  }

  /** Returns where the column of a number begins, on the left. */
  double columnOf(double value) {
    return value < 0 ? of(value) - columnWidth() : of(value);
  }

  @Override
  public List<Tick> ticks() {
    return Arrays.stream(marked()).mapToObj(t -> new Tick(of(t), text(t))).toList();
  }

  /** Returns the numbers that are written below the axis. */
  double[] marked() {
    double most = axis.equals("probability") ? 1 : 100;
    double[] apart = apart(Arrays.stream(DECADES).filter(t -> t <= most).toArray());
    DoubleStream positive = Arrays.stream(apart);
    DoubleStream negative = Arrays.stream(apart).map(t -> -t).filter(t -> isSymmetric());
    return DoubleStream.concat(DoubleStream.of(0), DoubleStream.concat(positive, negative))
        .sorted()
        .toArray();
  }

  /** Leaves out what is too close to the number before it. */
  private double[] apart(double[] ticks) {
    double end = zero();
    DoubleStream.Builder kept = DoubleStream.builder();
    for (double tick : ticks) {
      if (of(tick) - end >= ROOM) {
        kept.add(tick);
        end = of(tick);
      }
    }
    return kept.build().toArray();
  }

  /** Writes a tick: {@code -1e-3}, {@code 10}. */
  static String text(double tick) {
    double magnitude = Math.abs(tick);
    String sign = tick < 0 ? "\u2212" : "";
    return sign
        + (magnitude > 0 && magnitude < 1
            ? "1e\u2212" + Math.round(-Math.log10(magnitude))
            : Long.toString((long) magnitude));
  }
}
