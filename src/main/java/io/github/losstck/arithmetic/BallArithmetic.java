package io.github.losstck.arithmetic;

import static io.github.losstck.arithmetic.RunningError.up;

import io.github.losstck.spi.Precision;
import java.math.BigDecimal;

/**
 * Computes in binary64 with a running error bound: the oracle of binary32.
 *
 * <p>The rounding error of a sum, product or quotient is computed itself, by TwoSum or a fused
 * multiply-add; {@link StrictMath}'s exp, log and log1p are within one ulp, as they document. A
 * finite operation that overflows leaves an unknown number. 0 times an infinity is 0 (X20).
 */
public final class BallArithmetic implements Arithmetic<Ball> {
  private static final double LEAST = Double.MIN_VALUE;

  @Override
  public Ball of(Real value) {
    double rounded = value.round(Precision.BINARY64);
    if (!value.isFinite()) {
      return Ball.exact(rounded);
    }
    if (Double.isInfinite(rounded)) {
      return Ball.UNKNOWN;
    }
    double rest = RunningError.decimal(value).subtract(new BigDecimal(rounded)).doubleValue();
    return new Ball(rounded, up(Math.abs(rest)));
  }

  @Override
  public Ball of(double value) {
    return Ball.exact(value);
  }

  @Override
  public Ball add(Ball a, Ball b) {
    double sum = a.value() + b.value();
    double rounding = Math.abs(RunningError.ofSum(a.value(), b.value(), sum));
    return checked(sum, rounding + a.error() + b.error(), a, b);
  }

  @Override
  public Ball multiply(Ball a, Ball b) {
    if (a.isZero() && !Double.isNaN(b.value()) || b.isZero() && !Double.isNaN(a.value())) {
      return Ball.exact(0);
    }
    double product = a.value() * b.value();
    double rounding =
        Math.abs(Math.fma(a.value(), b.value(), -product)) + underflow(Math.abs(product));
    double inherited =
        Math.abs(a.value()) * b.error() + Math.abs(b.value()) * a.error() + a.error() * b.error();
    return checked(product, rounding + inherited, a, b);
  }

  @Override
  public Ball divide(Ball a, Ball b) {
    double quotient = a.value() / b.value();
    double divisor = Math.abs(b.value()) - b.error();
    if (b.error() > 0 && !(divisor > 0)) {
      return Ball.UNKNOWN;
    }
    if (b.value() == 0) {
      return byZero(a);
    }
    if (Double.isInfinite(b.value())) {
      return checked(quotient, 0, a, b);
    }
    double rounding =
        Math.abs(Math.fma(-quotient, b.value(), a.value())) + underflow(Math.abs(a.value()));
    double inherited = a.error() + Math.abs(quotient) * b.error();
    return checked(quotient, (rounding + inherited) / divisor, a, b);
  }

  private static Ball byZero(Ball a) {
    if (Math.abs(a.value()) <= a.error()) {
      return a.error() > 0 ? Ball.UNKNOWN : Ball.exact(Double.NaN);
    }
    return Ball.exact(a.value() * Double.POSITIVE_INFINITY);
  }

  private static double underflow(double magnitude) {
    return magnitude < RunningError.EXACT_RESIDUAL ? LEAST : 0;
  }

  @Override
  public Ball negate(Ball a) {
    return new Ball(-a.value(), a.error());
  }

  @Override
  public Ball abs(Ball a) {
    return a.value() < 0 ? negate(a) : a;
  }

  /** Returns the larger of two numbers, and the very object that is passed where it is certain. */
  @Override
  public Ball max(Ball a, Ball b) {
    Ball larger = a.value() >= b.value() || Double.isNaN(a.value()) ? a : b;
    return a.error() == 0 && b.error() == 0
        ? larger
        : new Ball(larger.value(), Math.max(a.error(), b.error()));
  }

  @Override
  public Ball exp(Ball a) {
    if (a.error() == 0 && (a.value() == 0 || !Double.isFinite(a.value()))) {
      return Ball.exact(StrictMath.exp(a.value()));
    }
    if (a.value() + a.error() < RunningError.VANISHING) {
      return new Ball(0, LEAST);
    }
    double value = StrictMath.exp(a.value());
    double ulp = Math.ulp(value);
    double error = ulp + (value + ulp) * RunningError.growth(a.error());
    return checked(value, error, a, a);
  }

  @Override
  public Ball ln(Ball a) {
    return logarithm(a, StrictMath.log(a.value()), a.value() - a.error());
  }

  @Override
  public Ball log1p(Ball a) {
    return logarithm(a, StrictMath.log1p(a.value()), (1 + a.value()) * (1 - 0x1p-52) - a.error());
  }

  /**
   * Bounds the error of a logarithm: one ulp, and the error of the argument times the steepest
   * slope, at the least number that the argument may be.
   */
  private static Ball logarithm(Ball a, double value, double least) {
    if (a.error() == 0) {
      boolean special = value == 0 || !Double.isFinite(value);
      return special ? Ball.exact(value) : new Ball(value, Math.ulp(value));
    }
    return least > 0 ? checked(value, Math.ulp(value) + a.error() / least, a, a) : Ball.UNKNOWN;
  }

  /** Sorts out what is not finite: an infinite operand counts, an overflow leaves nothing known. */
  private static Ball checked(double value, double error, Ball a, Ball b) {
    if (a.isUnknown() || b.isUnknown()) {
      return Ball.UNKNOWN;
    }
    if (!Double.isFinite(a.value()) || !Double.isFinite(b.value())) {
      return Ball.exact(value);
    }
    return Double.isFinite(value) ? new Ball(value, up(error)) : Ball.UNKNOWN;
  }
}
