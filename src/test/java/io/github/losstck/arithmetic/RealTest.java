package io.github.losstck.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.losstck.spi.Precision;
import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class RealTest {
  private static final double[] ENDS = {
    Double.MIN_VALUE,
    3 * Double.MIN_VALUE,
    Math.nextDown(Double.MIN_NORMAL),
    Double.MIN_NORMAL,
    Math.nextDown(1.0),
    1.0,
    Math.nextUp(1.0),
    0.1f,
    1L << 52,
    0x1p53,
    0x1p63,
    Double.MAX_VALUE
  };

  @Test
  void holdsEveryDoubleExactly() {
    Random random = new Random(0x1055);
    DoubleStream drawn = DoubleStream.generate(() -> Double.longBitsToDouble(random.nextLong()));
    DoubleStream.concat(
            DoubleStream.of(ENDS).flatMap(x -> DoubleStream.of(x, -x)),
            drawn.filter(Double::isFinite).limit(2000))
        .forEach(RealTest::assertHeld);
  }

  private static void assertHeld(double x) {
    Real held = Real.of(x);
    BigFraction exact = held.exact();
    BigDecimal quotient =
        new BigDecimal(exact.getNumerator()).divide(new BigDecimal(exact.getDenominator()));
    assertEquals(0, new BigDecimal(x).compareTo(quotient), () -> Double.toHexString(x));
    assertEquals(x, held.round(Precision.BINARY64));
    assertEquals(x, Real.parse(Double.toHexString(x)).round(Precision.BINARY64));
  }

  @Test
  void keepsTheSignOfZeroAndWhatIsNotFinite() {
    for (double x : new double[] {0.0, -0.0, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertEquals(x, Real.of(x).round(Precision.BINARY32));
      assertEquals(BigFraction.ZERO, Real.of(x).exact());
    }
  }

  @Test
  void refusesABinaryFractionBeyondBinary64() {
    assertThrows(IllegalArgumentException.class, () -> Real.parse("0x1p99999"));
  }
}
