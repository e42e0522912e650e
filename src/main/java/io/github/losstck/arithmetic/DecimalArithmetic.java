package io.github.losstck.arithmetic;

import io.github.losstck.spi.Specified;
import java.math.BigDecimal;

/**
 * Computes with decimal intervals: every result encloses the exact one.
 *
 * <p>Ends are rounded outward to 50 digits; the functions err by less than 10^-55 of their value
 * before that. Magnitudes are limited to 10^±1000000: {@code e^(-10^38)} is enclosed between 0 and
 * a number near the smallest of them, {@code e^(10^38)} between one near the largest and infinity.
 */
public final class DecimalArithmetic implements Arithmetic<Interval> {
  @Override
  public Interval of(Real value) {
    if (!value.isFinite()) {
      return Interval.of(value.special(), 0);
    }
    return value
        .decimal()
        .map(Interval::point)
        .orElseGet(
            () ->
                divide(
                    Interval.point(new BigDecimal(value.exact().getNumerator())),
                    Interval.point(new BigDecimal(value.exact().getDenominator()))));
  }

  @Override
  public Interval of(double value) {
    return Interval.of(value, 0);
  }

  @Override
  public Interval add(Interval a, Interval b) {
    if (a.isUndefined() || b.isUndefined()) {
      return Interval.UNDEFINED;
    }
    boolean opposite =
        a.lower().infinity() * b.upper().infinity() < 0
            || a.upper().infinity() * b.lower().infinity() < 0;
    if (opposite) {
      return a.isInfinite() && b.isInfinite() ? Interval.UNDEFINED : Interval.WHOLE;
    }
    return new Interval(a.lower().add(b.lower(), false), a.upper().add(b.upper(), true));
  }

  @Override
  public Interval multiply(Interval a, Interval b) {
    if (a.isUndefined() || b.isUndefined()) {
      return Interval.UNDEFINED;
    }
    if (a.lower().signum() >= 0 && b.lower().signum() >= 0) {
      return new Interval(
          a.lower().multiply(b.lower(), false), a.upper().multiply(b.upper(), true));
    }
    return new Interval(
        least(
            least(a.lower().multiply(b.lower(), false), a.lower().multiply(b.upper(), false)),
            least(a.upper().multiply(b.lower(), false), a.upper().multiply(b.upper(), false))),
        most(
            most(a.lower().multiply(b.lower(), true), a.lower().multiply(b.upper(), true)),
            most(a.upper().multiply(b.lower(), true), a.upper().multiply(b.upper(), true))));
  }

  /**
   * Returns {@code a / b}; a number other than 0 divided by 0 is the infinity of its sign, since
   * the divisors of the specification approach 0 from above.
   */
  @Override
  public Interval divide(Interval a, Interval b) {
    if (a.isUndefined() || b.isUndefined() || b.isInfinite() && a.isInfinite()) {
      return Interval.UNDEFINED;
    }
    if (b.isZero()) {
      return byZero(a);
    }
    if (b.sign() == 0) {
      return Interval.WHOLE;
    }
    return new Interval(
        least(
            least(a.lower().divide(b.lower(), false), a.lower().divide(b.upper(), false)),
            least(a.upper().divide(b.lower(), false), a.upper().divide(b.upper(), false))),
        most(
            most(a.lower().divide(b.lower(), true), a.lower().divide(b.upper(), true)),
            most(a.upper().divide(b.lower(), true), a.upper().divide(b.upper(), true))));
  }

  private static Interval byZero(Interval a) {
    if (a.isZero()) {
      return Interval.UNDEFINED;
    }
    return switch (a.sign()) {
      case 1 -> Interval.POSITIVE_INFINITY;
      case -1 -> Interval.NEGATIVE_INFINITY;
      default -> Interval.WHOLE;
    };
  }

  @Override
  public Interval negate(Interval a) {
    return a.isUndefined() ? a : new Interval(a.upper().negate(), a.lower().negate());
  }

  @Override
  public Interval abs(Interval a) {
    return max(max(a, negate(a)), Interval.ZERO);
  }

  /** Returns the larger of two numbers, and the very object that is passed where it is certain. */
  @Override
  public Interval max(Interval a, Interval b) {
    if (a.isUndefined() || b.isUndefined()) {
      return Interval.UNDEFINED;
    }
    if (a.lower().compareTo(b.upper()) >= 0) {
      return a;
    }
    return b.lower().compareTo(a.upper()) >= 0
        ? b
        : new Interval(most(a.lower(), b.lower()), most(a.upper(), b.upper()));
  }

  @Override
  public Interval exp(Interval a) {
    return DecimalFunctions.exp(a);
  }

  @Specified({"X6", "X11"})
  @Override
  public Interval ln(Interval a) {
    return DecimalFunctions.ln(a);
  }

  @Override
  public Interval log1p(Interval a) {
    return DecimalFunctions.log1p(a);
  }

  private static Endpoint least(Endpoint a, Endpoint b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private static Endpoint most(Endpoint a, Endpoint b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
