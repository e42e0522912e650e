package io.github.losstck.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.apache.commons.math3.dfp.Dfp;
import org.apache.commons.math3.dfp.DfpField;
import org.junit.jupiter.api.Test;

class DecimalArithmeticTest {
  private static final DecimalArithmetic DECIMALS = new DecimalArithmetic();
  private static final DfpField FIELD = new DfpField(60);

  /** Bounds the relative error of Dfp's functions of 60 digits. */
  private static final BigDecimal REFERENCE_ERROR = new BigDecimal("1e-52");

  private static final BigDecimal WIDTH = new BigDecimal("1e-45");

  @Test
  void functionsEncloseThoseOfDfp() {
    Sample.magnitudes(
        1_000,
        -40,
        9,
        x -> {
          same(DECIMALS.exp(DECIMALS.of(x)), dfp(x).exp());
          same(DECIMALS.ln(DECIMALS.of(Math.abs(x))), dfp(Math.abs(x)).log());
        });
    Sample.magnitudes(
        500,
        -20,
        9,
        x -> same(DECIMALS.log1p(DECIMALS.of(Math.abs(x))), dfp(Math.abs(x)).add(1).log()));
  }

  private static Dfp dfp(double x) {
    return FIELD.newDfp(new BigDecimal(x).toString());
  }

  private static void same(Interval interval, Dfp reference) {
    BigDecimal value = new BigDecimal(reference.toString());
    BigDecimal scale = value.abs().add(BigDecimal.ONE.scaleByPowerOfTen(-9));
    assertTrue(interval.widen(scale.multiply(REFERENCE_ERROR)).contains(value), interval::toString);
    assertTrue(interval.radius().compareTo(value.abs().multiply(WIDTH)) <= 0, interval::toString);
  }

  @Test
  void knownConstantsAreEnclosed() {
    BigDecimal e = new BigDecimal("2.71828182845904523536028747135266249775724709369995");
    BigDecimal ln10 = new BigDecimal("2.30258509299404568401799145468436420760110148862877");
    assertTrue(DECIMALS.exp(Interval.ONE).widen(e.ulp()).contains(e));
    assertTrue(DECIMALS.ln(Interval.point(10)).widen(ln10.ulp()).contains(ln10));
    assertTrue(DECIMALS.exp(Interval.ZERO).isPoint());
    assertTrue(DECIMALS.ln(Interval.ONE).isZero());
  }

  @Test
  void tinyArgumentsKeepTheirDigits() {
    Interval tiny = Interval.point(new BigDecimal("1e-40"));
    BigDecimal two = new BigDecimal("1e-40").subtract(new BigDecimal("0.5e-80"));
    Interval log = DECIMALS.log1p(tiny);
    assertTrue(log.widen(new BigDecimal("1e-120")).contains(two), log::toString);
    assertTrue(log.radius().compareTo(new BigDecimal("1e-88")) < 0);
    assertTrue(DECIMALS.exp(Interval.point(new BigDecimal("1e-400"))).contains(BigDecimal.ONE));
    Interval least = DECIMALS.ln(DECIMALS.of(Double.MIN_VALUE));
    assertTrue(DECIMALS.exp(least).contains(new BigDecimal(Double.MIN_VALUE)));
  }

  @Test
  void hugeArgumentsAreEnclosedWithoutDelay() {
    Interval vanishing = DECIMALS.exp(DECIMALS.of(-1e38));
    assertTrue(vanishing.contains(BigDecimal.ZERO));
    assertTrue(vanishing.upperEnd().compareTo(new BigDecimal("1e-900000")) < 0);
    Interval huge = DECIMALS.exp(DECIMALS.of(1e38));
    assertFalse(huge.isBounded());
    assertTrue(Interval.point(new BigDecimal("1e900000")).certainlyLess(huge));
    assertFalse(DECIMALS.power(vanishing, 1_000_000).certainlyLess(Interval.ZERO));
    assertTrue(DECIMALS.add(Interval.ONE, vanishing).contains(BigDecimal.ONE));
  }

  @Test
  void infinitiesFollowTheConventions() {
    Interval infinity = Interval.POSITIVE_INFINITY;
    Interval minus = Interval.NEGATIVE_INFINITY;
    Interval two = Interval.point(2);
    assertTrue(DECIMALS.multiply(Interval.ZERO, minus).isZero());
    assertEquals("Infinity", DECIMALS.multiply(two, infinity).toString());
    assertEquals("-Infinity", DECIMALS.ln(Interval.ZERO).toString());
    assertEquals("-Infinity", DECIMALS.log1p(Interval.point(-1)).toString());
    assertTrue(DECIMALS.add(infinity, minus).isUndefined());
    assertTrue(DECIMALS.exp(minus).isZero());
    assertTrue(DECIMALS.divide(two, infinity).isZero());
    assertEquals("Infinity", DECIMALS.divide(two, Interval.ZERO).toString());
    assertTrue(DECIMALS.divide(Interval.ZERO, Interval.ZERO).isUndefined());
    assertTrue(DECIMALS.ln(Interval.point(-1)).isUndefined());
    assertTrue(DECIMALS.max(Interval.UNDEFINED, two).isUndefined());
  }

  @Test
  void wideIntervalsKeepBothEnds() {
    Interval wide = Interval.of(BigDecimal.valueOf(-2), BigDecimal.valueOf(3));
    assertEquals("[-6, 9]", DECIMALS.multiply(wide, Interval.point(3)).toString());
    assertEquals("[-6, 9]", DECIMALS.multiply(wide, wide).toString());
    assertEquals("[0, 3]", DECIMALS.abs(wide).toString());
    assertEquals("[-3, 2]", DECIMALS.negate(wide).toString());
    assertFalse(DECIMALS.divide(Interval.ONE, wide).isBounded());
    assertEquals("[0, 3]", DECIMALS.max(wide, Interval.ZERO).toString());
    assertEquals("[-2, 0]", DECIMALS.min(wide, Interval.ZERO).toString());
  }

  @Test
  void powersAreProducts() {
    Interval third = DECIMALS.of(Real.parse("1/3"));
    assertTrue(DECIMALS.power(third, 5).contains(Real.parse("1/243").exact()));
    assertTrue(DECIMALS.power(third, -1).contains(BigDecimal.valueOf(3)));
    assertEquals("1", DECIMALS.power(Interval.ZERO, 0).toString());
  }
}
