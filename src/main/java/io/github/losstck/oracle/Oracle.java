package io.github.losstck.oracle;

import io.github.losstck.arithmetic.Arithmetic;
import io.github.losstck.arithmetic.Array;
import io.github.losstck.arithmetic.Ball;
import io.github.losstck.arithmetic.BallArithmetic;
import io.github.losstck.arithmetic.DecimalArithmetic;
import io.github.losstck.arithmetic.DoubleDouble;
import io.github.losstck.arithmetic.DoubleDoubleArithmetic;
import io.github.losstck.arithmetic.Interval;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Encloses the exact value of every operation, and states the error that each class of accuracy
 * allows.
 *
 * <p>Each operation has one formula, evaluated in binary64 for calls in binary32, in double-double
 * for calls in binary64, and in decimal intervals where those cannot decide or the inputs are not
 * numbers of a format. All three carry proven bounds.
 */
public final class Oracle {
  private static final Arithmetic<Ball> BALLS = new BallArithmetic();
  private static final Arithmetic<DoubleDouble> DOUBLE_DOUBLES = new DoubleDoubleArithmetic();
  private static final Arithmetic<Interval> DECIMALS = new DecimalArithmetic();

  private Oracle() {}

  /**
   * Encloses the result of a call, element by element, in row-major order.
   *
   * <p>A radius is infinite where a step overflows; {@link #escalate} then decides.
   *
   * @param operation whose value is asked for
   * @param arguments its inputs, taken exactly as they are
   * @return a value per element of the result
   * @throws IllegalArgumentException if an input is missing, out of range or of a wrong shape
   */
  public static List<Enclosure> enclose(Operation operation, Arguments arguments) {
    if (arguments.precision() == Precision.BINARY32) {
      Inputs<Ball> inputs = Inputs.of(operation, arguments, BALLS::of);
      return new Values<>(BALLS, Ball::isZero, inputs)
          .of(operation).values().stream().map(Oracle::enclosure).toList();
    }
    Inputs<DoubleDouble> inputs = Inputs.of(operation, arguments, DOUBLE_DOUBLES::of);
    return new Values<>(DOUBLE_DOUBLES, DoubleDouble::isZero, inputs)
        .of(operation).values().stream().map(Oracle::enclosure).toList();
  }

  /**
   * Encloses the result of a call as closely as two doubles can, by decimal arithmetic: some
   * hundred times slower than {@link #enclose}.
   *
   * @param operation whose value is asked for
   * @param arguments its inputs, taken exactly as they are
   * @return a value per element of the result
   * @throws IllegalArgumentException if an input is missing, out of range or of a wrong shape
   */
  public static List<Enclosure> escalate(Operation operation, Arguments arguments) {
    Inputs<Interval> inputs = Inputs.of(operation, arguments, DECIMALS::of);
    return new Values<>(DECIMALS, Interval::isZero, inputs)
        .of(operation).values().stream().map(Oracle::enclosure).toList();
  }

  /**
   * Encloses the result for inputs that are real numbers, as a document prints them.
   *
   * @param operation whose value is asked for
   * @param inputs the inputs it needs; integers are points, and gradients derivatives
   * @return a value per element, with 40 correct digits and more where no logits cancel
   * @throws IllegalArgumentException if an input is missing, out of range or of a wrong shape
   */
  public static Array<Interval> exact(Operation operation, Map<Parameter, Array<Interval>> inputs) {
    return new Values<>(DECIMALS, Interval::isZero, Inputs.of(operation, inputs)).of(operation);
  }

  /**
   * States the errors that each class of accuracy allows, element by element.
   *
   * @param operation that was called
   * @param arguments its inputs
   * @param truth the exact values, from {@link #enclose} or {@link #escalate}
   * @return bounds per element of the result; 0 where the exact value is infinite or NaN
   */
  public static List<Bounds> bounds(
      Operation operation, Arguments arguments, List<Enclosure> truth) {
    return ErrorBounds.of(operation, arguments, truth);
  }

  private static Enclosure enclosure(Ball ball) {
    return new Enclosure(ball.value(), 0, ball.error());
  }

  private static Enclosure enclosure(DoubleDouble number) {
    return new Enclosure(number.high(), number.low(), number.error());
  }

  /**
   * Encloses an interval by doubles; what lies beyond the largest of them is an infinity, as it
   * would be rounded.
   */
  static Enclosure enclosure(Interval interval) {
    if (interval.isUndefined()) {
      return new Enclosure(Double.NaN, 0, 0);
    }
    if (interval.isInfinite()) {
      return new Enclosure(interval.sign() * Double.POSITIVE_INFINITY, 0, 0);
    }
    if (!interval.isBounded()) {
      return beyond(interval);
    }
    BigDecimal middle = interval.midpoint();
    double high = middle.doubleValue();
    if (Double.isInfinite(high)) {
      boolean certain =
          interval.lowerEnd().doubleValue() == high && interval.upperEnd().doubleValue() == high;
      return new Enclosure(certain ? high : 0, 0, certain ? 0 : Double.POSITIVE_INFINITY);
    }
    BigDecimal rest = middle.subtract(new BigDecimal(high));
    double low = rest.doubleValue();
    BigDecimal radius = rest.subtract(new BigDecimal(low)).abs().add(interval.radius());
    return new Enclosure(high, low, roundedUp(radius));
  }

  private static Enclosure beyond(Interval interval) {
    BigDecimal largest = new BigDecimal(Double.MAX_VALUE).multiply(BigDecimal.valueOf(2));
    if (Interval.point(largest).certainlyLess(interval)) {
      return new Enclosure(Double.POSITIVE_INFINITY, 0, 0);
    }
    if (interval.certainlyLess(Interval.point(largest.negate()))) {
      return new Enclosure(Double.NEGATIVE_INFINITY, 0, 0);
    }
    return new Enclosure(0, 0, Double.POSITIVE_INFINITY);
  }

  private static double roundedUp(BigDecimal radius) {
    double rounded = radius.doubleValue();
    return Double.isFinite(rounded) && new BigDecimal(rounded).compareTo(radius) < 0
        ? Math.nextUp(rounded)
        : rounded;
  }
}
