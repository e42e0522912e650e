package io.github.losstck.verdict;

import io.github.losstck.oracle.Bounds;
import io.github.losstck.oracle.Enclosure;
import io.github.losstck.spi.Precision;
import io.github.losstck.verdict.Judgement.Ruling;

/**
 * Judges one element of an answer: passes it if it is certainly within the bound, fails it if it is
 * certainly beyond, and says so if the enclosure of the exact value cannot decide.
 *
 * <p>Infinities and NaN equal themselves alone; zeros of both signs are equal. An infinity is
 * within the bound of a finite value if a number that is would round to it.
 */
public final class Criterion {
  private Criterion() {}

  /**
   * Judges one element of an answer.
   *
   * @param precision of the answer
   * @param truth the exact value, enclosed
   * @param bounds the errors allowed there
   * @param was the answer, a number of the precision
   * @param flushesSubnormals whether zero may stand for what is smaller than every normal number;
   *     such a zero is a neighbour of the exact value in the format so reduced, hence faithful, and
   *     its error is in ulp of that format, whose smallest number is the smallest normal one
   * @return the ruling, the error in ulp and the class; a class is given only if it is certain
   */
  public static Judgement judge(
      Precision precision, Enclosure truth, Bounds bounds, double was, boolean flushesSubnormals) {
    Case element = new Case(precision, truth, bounds, was);
    if (Double.isInfinite(truth.radius())) {
      return element.judgement(Ruling.UNCERTAIN, Double.POSITIVE_INFINITY, AccuracyClass.UNSTABLE);
    }
    if (!Double.isFinite(truth.high()) || !Double.isFinite(was)) {
      return element.special();
    }
    Judgement plain = element.finite();
    boolean flushed = flushesSubnormals && was == 0 && element.isSubnormal();
    return flushed && plain.errorUlps() > 0 ? element.flushed(plain.accuracy()) : plain;
  }

  private record Case(Precision precision, Enclosure truth, Bounds bounds, double was) {

    private Judgement special() {
      if (Double.compare(was, truth.high()) == 0) {
        return judgement(Ruling.WITHIN, 0, AccuracyClass.CORRECTLY_ROUNDED);
      }
      if (Double.isInfinite(was)
          && Double.isFinite(truth.high())
          && Math.signum(was) == Math.signum(truth.high())) {
        return overflow();
      }
      return judgement(Ruling.BEYOND, Double.POSITIVE_INFINITY, AccuracyClass.UNSTABLE);
    }

    /** Judges an infinity by how far the exact value is below what rounds to it. */
    private Judgement overflow() {
      double largest = precision.largestFinite();
      double ulp = precision.ulp(largest);
      double sign = Math.signum(was);
      double excess = sign * truth.high() - largest + sign * truth.low() - truth.radius();
      if (excess >= ulp / 2) {
        return judgement(Ruling.WITHIN, 0, AccuracyClass.CORRECTLY_ROUNDED);
      }
      double missing = Math.max(0, ulp / 2 - excess);
      AccuracyClass accuracy = excess > 0 ? AccuracyClass.FAITHFUL : byBounds(missing);
      Ruling ruling =
          missing <= bounds.allowed()
              ? Ruling.WITHIN
              : missing - 2 * truth.radius() > bounds.allowed() ? Ruling.BEYOND : Ruling.UNCERTAIN;
      return judgement(ruling, missing, accuracy);
    }

    /**
     * Judges a number. Sums are rounded outwards where they are rounded at all: among subnormal
     * numbers they are exact, and one step more would be half of what is allowed.
     */
    private Judgement finite() {
      double distance = distance();
      double doubt = doubt();
      double most = distance + doubt;
      most = rounding(distance, doubt, most) == 0 ? most : Math.nextUp(most);
      double least = distance - doubt;
      least = rounding(distance, -doubt, least) == 0 ? least : Math.nextDown(least);
      Ruling ruling =
          most <= bounds.allowed()
              ? Ruling.WITHIN
              : least > bounds.allowed() ? Ruling.BEYOND : Ruling.UNCERTAIN;
      return judgement(ruling, distance, accuracy(most));
    }

    /** Judges a zero in the format without subnormal numbers, where it is at most 1 ulp away. */
    private Judgement flushed(AccuracyClass plain) {
      AccuracyClass accuracy =
          plain == AccuracyClass.CORRECTLY_ROUNDED ? plain : AccuracyClass.FAITHFUL;
      double errorUlps = distance() / precision.smallestNormal();
      return new Judgement(Ruling.WITHIN, was, truth, errorUlps, 1, accuracy);
    }

    private AccuracyClass accuracy(double most) {
      double gap = gap();
      if (most <= gap / 2) {
        return AccuracyClass.CORRECTLY_ROUNDED;
      }
      return most < gap ? AccuracyClass.FAITHFUL : byBounds(most);
    }

    private AccuracyClass byBounds(double most) {
      if (most <= bounds.tight()) {
        return AccuracyClass.TIGHT;
      }
      if (most <= bounds.stable()) {
        return AccuracyClass.STABLE;
      }
      return most <= bounds.loose() ? AccuracyClass.LOOSE : AccuracyClass.UNSTABLE;
    }

    /** Returns {@code |was - (high + low)|}, to within {@link #doubt}. */
    private double distance() {
      double difference = was - truth.high();
      return Double.isInfinite(difference)
          ? Double.POSITIVE_INFINITY
          : Math.abs(difference + rest(difference));
    }

    /** Returns what the first difference leaves: its rounding error, and the low word. */
    private double rest(double difference) {
      return rounding(was, -truth.high(), difference) - truth.low();
    }

    /** Returns the radius of the enclosure and the rounding errors of the distance itself. */
    private double doubt() {
      double difference = was - truth.high();
      if (Double.isInfinite(difference)) {
        return 0;
      }
      double first = rounding(was, -truth.high(), difference);
      double rest = rest(difference);
      double second = rounding(first, -truth.low(), rest);
      double third = rounding(difference, rest, difference + rest);
      double sum = Math.abs(second) + Math.abs(third) + truth.radius();
      return sum == truth.radius() ? sum : Math.nextUp(sum);
    }

    /** Returns the rounding error of {@code sum = a + b}, exactly (Knuth's TwoSum). */
    private static double rounding(double a, double b, double sum) {
      double partner = sum - a;
      return (a - (sum - partner)) + (b - partner);
    }

    private boolean isSubnormal() {
      double magnitude = Math.abs(truth.high()) + Math.abs(truth.low()) + truth.radius();
      return magnitude < precision.smallestNormal();
    }

    /**
     * Returns the gap between the answer and the next number of the format on the side of the exact
     * value; the smaller gap where the side is not certain.
     */
    private double gap() {
      double side = was - truth.high() == 0 ? -truth.low() : was - truth.high();
      boolean certain = distance() > doubt();
      double down = gap(-1);
      double up = gap(1);
      if (!certain) {
        return Math.min(up, down);
      }
      return side < 0 ? up : down;
    }

    private double gap(int direction) {
      double next = precision.next(was, direction * Double.POSITIVE_INFINITY);
      return Double.isInfinite(next) ? precision.ulp(was) : Math.abs(next - was);
    }

    private Judgement judgement(Ruling ruling, double distance, AccuracyClass accuracy) {
      boolean inRange = Double.isFinite(precision.round(truth.high()));
      double ulp = precision.ulp(Double.isFinite(truth.high()) ? truth.high() : 0);
      double allowed = inRange ? bounds.allowed() / ulp : 0;
      return new Judgement(ruling, was, truth, distance / ulp, allowed, accuracy);
    }
  }
}
