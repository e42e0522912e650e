package io.github.losstck.arithmetic;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Holds the claimed errors of binary64 and double-double numbers against decimal intervals. */
class RunningErrorTest {
  private static final int COUNT = 10_000;
  private static final DecimalArithmetic DECIMALS = new DecimalArithmetic();
  private static final BallArithmetic BALLS = new BallArithmetic();
  private static final DoubleDoubleArithmetic DOUBLE_DOUBLES = new DoubleDoubleArithmetic();

  private interface Unary {
    <N> N in(Arithmetic<N> arithmetic, N operand);
  }

  private interface Binary {
    <N> N in(Arithmetic<N> arithmetic, N first, N second);
  }

  @Test
  void exponentialsAreWithinTheirErrors() {
    Sample.magnitudes(COUNT, -60, 10, x -> unary(Arithmetic::exp, x, x < -660 ? 1 : 0x1p-102));
    Sample.magnitudes(500, -1074, 1024, x -> unary(Arithmetic::exp, x, 1));
  }

  @Test
  void logarithmsAreWithinTheirErrors() {
    Sample.magnitudes(COUNT, -1074, 1024, x -> unary(Arithmetic::ln, Math.abs(x), 0x1p-101));
    Sample.magnitudes(COUNT, -52, -1, x -> unary(Arithmetic::ln, 1 + x / 2, 0x1p-101));
  }

  @Test
  void logarithmsOfOnePlusAreWithinTheirErrors() {
    Sample.magnitudes(COUNT, -900, 0, x -> unary(Arithmetic::log1p, x / 2, 0x1p-100));
    Sample.magnitudes(COUNT, -2, 1023, x -> unary(Arithmetic::log1p, Math.abs(x), 0x1p-100));
    Sample.magnitudes(500, -1074, -900, x -> unary(Arithmetic::log1p, x, 1));
  }

  @Test
  void compositionsPassTheirErrorsOn() {
    Unary softplus =
        new Unary() {
          @Override
          public <N> N in(Arithmetic<N> a, N x) {
            return a.log1p(a.exp(a.negate(a.abs(x))));
          }
        };
    Sample.magnitudes(COUNT, -30, 9, x -> unary(softplus, x, 0x1p-100));
    Unary logit =
        new Unary() {
          @Override
          public <N> N in(Arithmetic<N> a, N x) {
            N power = a.exp(x);
            return a.ln(a.divide(power, a.add(a.of(1.0), power)));
          }
        };
    Sample.magnitudes(COUNT, -30, 5, x -> unary(logit, -Math.abs(x), 1));
  }

  @Test
  void elementaryOperationsAreWithinTheirErrors() {
    SplittableRandom random = new SplittableRandom(1);
    Sample.magnitudes(
        3_000,
        -1074,
        1024,
        x -> {
          double y = Math.scalb(x, random.nextInt(-80, 0)) * random.nextDouble(-1, 1);
          binary(Arithmetic::add, x, y);
          binary(Arithmetic::multiply, x, y);
          if (y != 0) {
            binary(Arithmetic::divide, x, y);
          }
        });
  }

  @Test
  void rationalsAreEnclosed() {
    for (String text : new String[] {"1/30", "0.7", "1e-8", "14/15", "1e300", "123456789/7"}) {
      Real real = Real.parse(text);
      assertTrue(enclosed(BALLS.of(real)).contains(real.exact()), text);
      assertTrue(enclosed(DOUBLE_DOUBLES.of(real)).contains(real.exact()), text);
      assertTrue(DECIMALS.of(real).contains(real.exact()), text);
      assertTrue(DECIMALS.of(real).radius().compareTo(new BigDecimal("1e-40")) < 0, text);
    }
  }

  private static void unary(Unary function, double x, double relative) {
    String text = Double.toHexString(x);
    Interval truth = function.in(DECIMALS, DECIMALS.of(x));
    check(truth, function.in(BALLS, Ball.exact(x)), text);
    DoubleDouble number = function.in(DOUBLE_DOUBLES, DoubleDouble.exact(x));
    check(truth, number, text);
    assertTrue(
        number.isUnknown()
            || number.error() <= relative * Math.abs(number.high())
            || number.error() < 0x1p-1060,
        () -> text + " has error " + number.error() + " for " + number);
  }

  private static void binary(Binary function, double x, double y) {
    String text = Double.toHexString(x) + ", " + Double.toHexString(y);
    Interval truth = function.in(DECIMALS, DECIMALS.of(x), DECIMALS.of(y));
    check(truth, function.in(BALLS, Ball.exact(x), Ball.exact(y)), text);
    DoubleDouble third = DOUBLE_DOUBLES.of(Real.parse("1/3"));
    Function<DoubleDouble, DoubleDouble> thirds = a -> DOUBLE_DOUBLES.multiply(a, third);
    Interval exactThird = DECIMALS.of(Real.parse("1/3"));
    check(truth, function.in(DOUBLE_DOUBLES, DoubleDouble.exact(x), DoubleDouble.exact(y)), text);
    check(
        function.in(
            DECIMALS,
            DECIMALS.multiply(DECIMALS.of(x), exactThird),
            DECIMALS.multiply(DECIMALS.of(y), exactThird)),
        function.in(
            DOUBLE_DOUBLES,
            thirds.apply(DoubleDouble.exact(x)),
            thirds.apply(DoubleDouble.exact(y))),
        text);
  }

  private static void check(Interval truth, Ball ball, String text) {
    inside(truth, enclosed(ball), text + " gives " + ball);
  }

  private static void check(Interval truth, DoubleDouble number, String text) {
    inside(truth, enclosed(number), text + " gives " + number);
  }

  /** The decimal result is 10^20 times narrower: it lies within what encloses the same number. */
  private static void inside(Interval truth, Interval claimed, String text) {
    boolean covered =
        claimed.lower().compareTo(truth.upper()) <= 0
            && truth.lower().compareTo(claimed.upper()) <= 0;
    assertTrue(covered, () -> text + " for " + truth);
  }

  private static Interval enclosed(Ball ball) {
    return Interval.of(ball.value(), ball.error());
  }

  private static Interval enclosed(DoubleDouble number) {
    return number.isUnknown()
        ? Interval.WHOLE
        : Interval.point(new BigDecimal(number.high()).add(new BigDecimal(number.low())))
            .widen(new BigDecimal(number.error()));
  }
}
