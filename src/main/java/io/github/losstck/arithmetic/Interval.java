package io.github.losstck.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Encloses a real number, or an infinity, between two decimals or infinities.
 *
 * <p>An interval that is a single infinity stands for that infinity; one with an infinite end
 * beside a finite one says that nothing is known on that side. {@link #UNDEFINED} is the result of
 * an operation without one, such as infinity minus infinity.
 */
public final class Interval {
  /** Says what is known of a statement about a number that is itself known to an interval. */
  public enum Answer {
    /** Says that the statement is true of every number of the interval. */
    YES,
    /** Says that it is false of every number of the interval. */
    NO,
    /** Says that it is true of some and false of others. */
    UNDECIDED
  }

  /** Is exactly 0. */
  public static final Interval ZERO = point(BigDecimal.ZERO);

  /** Is exactly 1. */
  public static final Interval ONE = point(BigDecimal.ONE);

  /** Is plus infinity itself. */
  public static final Interval POSITIVE_INFINITY =
      new Interval(Endpoint.POSITIVE_INFINITY, Endpoint.POSITIVE_INFINITY);

  /** Is minus infinity itself. */
  public static final Interval NEGATIVE_INFINITY =
      new Interval(Endpoint.NEGATIVE_INFINITY, Endpoint.NEGATIVE_INFINITY);

  /** Says that the number may be anything. */
  public static final Interval WHOLE =
      new Interval(Endpoint.NEGATIVE_INFINITY, Endpoint.POSITIVE_INFINITY);

  /**
   * Is the result where there is none, as NaN is; it contains and overlaps nothing. No other
   * interval has its ends in this order.
   */
  public static final Interval UNDEFINED =
      new Interval(Endpoint.POSITIVE_INFINITY, Endpoint.NEGATIVE_INFINITY);

  private static final int PRINTED_DIGITS = 25;
  private static final MathContext PRINTED =
      new MathContext(PRINTED_DIGITS, RoundingMode.HALF_EVEN);

  private final Endpoint lower;
  private final Endpoint upper;

  Interval(Endpoint lower, Endpoint upper) {
    this.lower = lower;
    this.upper = upper;
  }

  /** Holds one decimal exactly. */
  public static Interval point(BigDecimal value) {
    return of(value, value);
  }

  /** Holds an integer exactly. */
  public static Interval point(long value) {
    return point(BigDecimal.valueOf(value));
  }

  /**
   * Encloses every number between two decimals.
   *
   * @throws IllegalArgumentException if the lower end exceeds the upper one
   */
  public static Interval of(BigDecimal lower, BigDecimal upper) {
    if (lower.compareTo(upper) > 0) {
      throw new IllegalArgumentException(
          "the ends " + lower + " and " + upper + " enclose nothing; give the lower one first");
    }
    return new Interval(Endpoint.limited(lower, false), Endpoint.limited(upper, true));
  }

  /**
   * Encloses {@code centre ± radius}.
   *
   * @param centre any double; an infinity stands for itself, NaN for {@link #UNDEFINED}
   * @param radius at least 0; infinite for {@link #WHOLE}
   */
  public static Interval of(double centre, double radius) {
    if (Double.isNaN(centre) || Double.isNaN(radius)) {
      return UNDEFINED;
    }
    if (Double.isInfinite(centre)) {
      return centre > 0 ? POSITIVE_INFINITY : NEGATIVE_INFINITY;
    }
    if (Double.isInfinite(radius)) {
      return WHOLE;
    }
    return point(new BigDecimal(centre)).widen(new BigDecimal(radius));
  }

  /** Encloses what lies within a distance of this interval; infinite ends stay where they are. */
  public Interval widen(BigDecimal distance) {
    Endpoint step = Endpoint.of(distance.abs());
    return isUndefined() || step.signum() == 0
        ? this
        : new Interval(lower.add(step.negate(), false), upper.add(step, true));
  }

  Endpoint lower() {
    return lower;
  }

  Endpoint upper() {
    return upper;
  }

  /** Returns whether this is {@link #UNDEFINED}. */
  public boolean isUndefined() {
    return this == UNDEFINED;
  }

  /** Returns whether this is a single infinity. */
  public boolean isInfinite() {
    return !isUndefined() && !lower.isFinite() && lower.equals(upper);
  }

  /** Returns whether both ends are finite. */
  public boolean isBounded() {
    return !isUndefined() && lower.isFinite() && upper.isFinite();
  }

  /** Returns whether this is a single finite number. */
  public boolean isPoint() {
    return isBounded() && lower.compareTo(upper) == 0;
  }

  /** Returns whether this is exactly 0. */
  public boolean isZero() {
    return isPoint() && lower.signum() == 0;
  }

  /** Returns -1 or 1 if every number of this interval has that sign, and 0 otherwise. */
  public int sign() {
    if (isUndefined()) {
      return 0;
    }
    return lower.signum() > 0 ? 1 : upper.signum() < 0 ? -1 : 0;
  }

  /** Returns whether some number lies in both intervals. */
  public boolean overlaps(Interval other) {
    return !isUndefined()
        && !other.isUndefined()
        && lower.compareTo(other.upper) <= 0
        && other.lower.compareTo(upper) <= 0;
  }

  /** Returns whether every number of this interval is less than every one of another. */
  public boolean certainlyLess(Interval other) {
    return !isUndefined() && !other.isUndefined() && upper.compareTo(other.lower) < 0;
  }

  /** Returns whether a decimal lies in this interval. */
  public boolean contains(BigDecimal value) {
    return overlaps(new Interval(Endpoint.of(value), Endpoint.of(value)));
  }

  /** Returns whether a rational number lies in this interval, by exact comparison. */
  public boolean contains(BigFraction value) {
    return !isUndefined() && compare(lower, value) <= 0 && compare(upper, value) >= 0;
  }

  private static int compare(Endpoint end, BigFraction value) {
    return end.isFinite()
        ? end.value()
            .multiply(new BigDecimal(value.getDenominator()))
            .compareTo(new BigDecimal(value.getNumerator()))
        : end.infinity();
  }

  /**
   * Says whether the number enclosed is printed as a decimal: whether it lies within half a unit of
   * the last digit.
   *
   * @param printed the decimal
   * @param halfUnit half a unit of its last digit, or 0 to ask for the decimal itself
   */
  public Answer within(BigDecimal printed, BigDecimal halfUnit) {
    Interval rounded = of(printed.subtract(halfUnit), printed.add(halfUnit));
    if (!overlaps(rounded)) {
      return Answer.NO;
    }
    boolean inside = rounded.lower.compareTo(lower) <= 0 && upper.compareTo(rounded.upper) <= 0;
    return inside ? Answer.YES : Answer.UNDECIDED;
  }

  /**
   * Returns the lower end.
   *
   * @throws ArithmeticException if it is infinite or undefined
   */
  public BigDecimal lowerEnd() {
    requireBounded();
    return lower.value();
  }

  /**
   * Returns the upper end.
   *
   * @throws ArithmeticException if it is infinite or undefined
   */
  public BigDecimal upperEnd() {
    requireBounded();
    return upper.value();
  }

  /**
   * Returns the number halfway between the ends.
   *
   * @throws ArithmeticException if an end is infinite or undefined
   */
  public BigDecimal midpoint() {
    requireBounded();
    return isPoint()
        ? lower.value()
        : lower
            .value()
            .add(upper.value())
            .divide(BigDecimal.valueOf(2), new MathContext(2 * Endpoint.DIGITS));
  }

  /**
   * Returns half the distance between the ends, rounded up.
   *
   * @throws ArithmeticException if an end is infinite or undefined
   */
  public BigDecimal radius() {
    requireBounded();
    return upper
        .value()
        .subtract(lower.value(), Endpoint.rounding(true))
        .divide(BigDecimal.valueOf(2), Endpoint.rounding(true));
  }

  private void requireBounded() {
    if (!isBounded()) {
      throw new ArithmeticException("the value is " + this + "; ask isBounded() first");
    }
  }

  /** Returns 25 digits of the value where they are known, and the ends where they are not. */
  @Override
  public String toString() {
    if (isUndefined()) {
      return "NaN";
    }
    if (isInfinite()) {
      return text(lower);
    }
    return isKnownToPrint() ? shown(midpoint()) : "[" + text(lower) + ", " + text(upper) + "]";
  }

  private boolean isKnownToPrint() {
    return isBounded()
        && radius().compareTo(midpoint().abs().scaleByPowerOfTen(-PRINTED_DIGITS)) <= 0;
  }

  private static String text(Endpoint end) {
    if (!end.isFinite()) {
      return end.infinity() > 0 ? "Infinity" : "-Infinity";
    }
    return shown(end.value());
  }

  private static String shown(BigDecimal value) {
    BigDecimal rounded = value.round(PRINTED).stripTrailingZeros();
    return Math.abs((long) rounded.scale()) <= 2 * PRINTED_DIGITS
        ? rounded.toPlainString()
        : rounded.toString();
  }
}
