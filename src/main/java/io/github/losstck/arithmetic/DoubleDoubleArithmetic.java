package io.github.losstck.arithmetic;

import static io.github.losstck.arithmetic.RunningError.up;

import io.github.losstck.spi.Precision;
import java.math.BigDecimal;

/**
 * Computes in double-double numbers with a running error bound: the oracle of binary64.
 *
 * <p>The bound adds what the operands pass on to the published bounds of {@link DoubleWords} and
 * those of {@link DoubleDoubleFunctions}; where a low word may underflow, an absolute term joins
 * them. A finite operation that overflows leaves an unknown number. 0 times an infinity is 0 (X20).
 */
public final class DoubleDoubleArithmetic implements Arithmetic<DoubleDouble> {
  /** Exceeds the published 3u^2 + 13u^3, as 13u^3 is far below 0.01u^2. */
  private static final double ADD = 3.01 * 0x1p-106;

  private static final double MULTIPLY = 4.01 * 0x1p-106;
  private static final double DIVIDE = 9.81 * 0x1p-106;

  /** Is the magnitude below which the product of low words, 2^-108 of the result, may underflow. */
  private static final double SMALL = 0x1p-900;

  /** Exceeds what a few products can lose that each round to a multiple of 2^-1074. */
  private static final double UNDERFLOW = 16 * Double.MIN_VALUE;

  /** Exceeds every argument whose exponential is finite. */
  private static final double OVERFLOWING = 710;

  @Override
  public DoubleDouble of(Real value) {
    double rounded = value.round(Precision.BINARY64);
    if (!value.isFinite()) {
      return DoubleDouble.exact(rounded);
    }
    if (Double.isInfinite(rounded)) {
      return DoubleDouble.UNKNOWN;
    }
    BigDecimal decimal = RunningError.decimal(value);
    DoubleDouble nearest = DoubleDoubleFunctions.nearest(decimal);
    boolean exact =
        value.decimal().isPresent()
            && decimal
                    .subtract(new BigDecimal(nearest.high()))
                    .compareTo(new BigDecimal(nearest.low()))
                == 0;
    return nearest.withError(exact ? 0 : Math.ulp(nearest.low()));
  }

  @Override
  public DoubleDouble of(double value) {
    return DoubleDouble.exact(value);
  }

  @Override
  public DoubleDouble add(DoubleDouble a, DoubleDouble b) {
    DoubleDouble sum = DoubleWords.add(a, b);
    double rounding = a.isDouble() && b.isDouble() ? 0 : ADD * Math.abs(sum.high());
    return checked(sum, a.high() + b.high(), rounding + a.error() + b.error(), a, b);
  }

  @Override
  public DoubleDouble multiply(DoubleDouble a, DoubleDouble b) {
    if (a.isZero() && !Double.isNaN(b.high()) || b.isZero() && !Double.isNaN(a.high())) {
      return DoubleDouble.ZERO;
    }
    DoubleDouble product = DoubleWords.multiply(a, b);
    double magnitude = Math.abs(product.high());
    double rounding = a.isDouble() && b.isDouble() ? 0 : MULTIPLY * magnitude;
    double inherited =
        Math.abs(a.high()) * b.error() + Math.abs(b.high()) * a.error() + a.error() * b.error();
    return checked(product, a.high() * b.high(), rounding + underflow(magnitude) + inherited, a, b);
  }

  @Override
  public DoubleDouble divide(DoubleDouble a, DoubleDouble b) {
    double divisor = Math.abs(b.high()) * (1 - RunningError.U) - b.error();
    if (b.error() > 0 && !(divisor > 0)) {
      return DoubleDouble.UNKNOWN;
    }
    if (b.high() == 0) {
      return byZero(a);
    }
    double leading = a.high() / b.high();
    if (!a.isFinite() || !b.isFinite() || dividesExactly(a, b, leading)) {
      return checked(DoubleDouble.exact(leading), leading, 0, a, b);
    }
    DoubleDouble quotient = scaledQuotient(a, b);
    double magnitude = Math.abs(quotient.high());
    double inherited = (a.error() + magnitude * b.error()) / divisor;
    return checked(quotient, leading, DIVIDE * magnitude + underflow(magnitude) + inherited, a, b);
  }

  /** Keeps reciprocal and products in the normal range, whatever the operands. */
  private static DoubleDouble scaledQuotient(DoubleDouble a, DoubleDouble b) {
    int above = a.high() == 0 ? 0 : Math.getExponent(a.high());
    int below = Math.getExponent(b.high());
    return DoubleWords.divide(a.scale(-above), b.scale(-below)).scale(above - below);
  }

  private static boolean dividesExactly(DoubleDouble a, DoubleDouble b, double quotient) {
    return a.isDouble()
        && b.isDouble()
        && a.error() == 0
        && b.error() == 0
        && (a.high() == 0
            || Math.abs(a.high()) > RunningError.EXACT_RESIDUAL
                && Math.fma(-quotient, b.high(), a.high()) == 0);
  }

  private static DoubleDouble byZero(DoubleDouble a) {
    if (Math.abs(a.high()) <= a.error()) {
      return a.error() > 0 ? DoubleDouble.UNKNOWN : DoubleDouble.exact(Double.NaN);
    }
    return DoubleDouble.exact(a.high() * Double.POSITIVE_INFINITY);
  }

  private static double underflow(double magnitude) {
    return magnitude < SMALL ? UNDERFLOW : 0;
  }

  @Override
  public DoubleDouble negate(DoubleDouble a) {
    return a.negate();
  }

  @Override
  public DoubleDouble abs(DoubleDouble a) {
    return a.high() < 0 ? a.negate() : a;
  }

  /** Returns the larger of two numbers, and the very object that is passed where it is certain. */
  @Override
  public DoubleDouble max(DoubleDouble a, DoubleDouble b) {
    boolean first =
        a.high() > b.high() || a.high() == b.high() && a.low() >= b.low() || Double.isNaN(a.high());
    DoubleDouble larger = first ? a : b;
    return a.error() == 0 && b.error() == 0
        ? larger
        : larger.withError(Math.max(a.error(), b.error()));
  }

  @Override
  public DoubleDouble exp(DoubleDouble a) {
    double leading = StrictMath.exp(a.high());
    if (!a.isFinite() || a.isZero()) {
      return DoubleDouble.exact(leading);
    }
    if (a.high() + a.error() < RunningError.VANISHING) {
      return new DoubleDouble(0, 0, Double.MIN_VALUE);
    }
    if (Math.abs(a.high()) > -RunningError.VANISHING || a.high() > OVERFLOWING) {
      return DoubleDouble.UNKNOWN;
    }
    DoubleDouble power = DoubleDoubleFunctions.exp(a);
    double magnitude = power.high();
    double error =
        DoubleDoubleFunctions.EXP_ERROR * magnitude
            + underflow(magnitude)
            + (magnitude * (1 + 0x1p-50) + underflow(magnitude)) * RunningError.growth(a.error());
    return checked(power, power.high(), error, a, a);
  }

  @Override
  public DoubleDouble ln(DoubleDouble a) {
    double least = a.high() * (1 - RunningError.U) - a.error();
    if (!(least > 0) || !a.isFinite()) {
      return a.error() > 0 ? DoubleDouble.UNKNOWN : DoubleDouble.exact(StrictMath.log(a.high()));
    }
    DoubleDouble log = DoubleDoubleFunctions.ln(a);
    double rounding = DoubleDoubleFunctions.LN_ERROR * Math.abs(log.high());
    return checked(log, log.high(), rounding + a.error() / least, a, a);
  }

  @Override
  public DoubleDouble log1p(DoubleDouble a) {
    double least = (1 + a.high()) * (1 - 0x1p-51) - a.error();
    if (!(least > 0) || !a.isFinite() || a.isZero()) {
      return a.error() > 0 ? DoubleDouble.UNKNOWN : DoubleDouble.exact(StrictMath.log1p(a.high()));
    }
    DoubleDouble log = DoubleDoubleFunctions.log1p(a);
    double magnitude = Math.abs(log.high());
    double rounding = DoubleDoubleFunctions.LOG1P_ERROR * magnitude + underflow(magnitude);
    return checked(log, log.high(), rounding + a.error() / least, a, a);
  }

  /**
   * Sorts out what is not finite: an infinite operand counts as such and gives the leading result,
   * an overflow leaves nothing known.
   */
  private static DoubleDouble checked(
      DoubleDouble value, double leading, double error, DoubleDouble a, DoubleDouble b) {
    if (a.isUnknown() || b.isUnknown()) {
      return DoubleDouble.UNKNOWN;
    }
    if (!a.isFinite() || !b.isFinite()) {
      return DoubleDouble.exact(leading);
    }
    boolean finite = Double.isFinite(value.high()) && Double.isFinite(value.low());
    return finite ? value.withError(up(error)) : DoubleDouble.UNKNOWN;
  }
}
