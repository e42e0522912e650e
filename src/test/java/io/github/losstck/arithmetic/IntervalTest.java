package io.github.losstck.arithmetic;

import static io.github.losstck.arithmetic.Interval.Answer.NO;
import static io.github.losstck.arithmetic.Interval.Answer.UNDECIDED;
import static io.github.losstck.arithmetic.Interval.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class IntervalTest {
  private static final BigDecimal HALF_UNIT = new BigDecimal("0.05");

  @Test
  void printsAreMetWithinHalfAUnit() {
    assertEquals(YES, between("0.25", "0.35").within(new BigDecimal("0.3"), HALF_UNIT));
    assertEquals(NO, between("0.351", "0.36").within(new BigDecimal("0.3"), HALF_UNIT));
    assertEquals(UNDECIDED, between("0.34", "0.36").within(new BigDecimal("0.3"), HALF_UNIT));
    assertEquals(UNDECIDED, Interval.WHOLE.within(new BigDecimal("0.3"), HALF_UNIT));
    assertEquals(NO, Interval.POSITIVE_INFINITY.within(new BigDecimal("0.3"), HALF_UNIT));
    assertEquals(NO, Interval.UNDEFINED.within(new BigDecimal("0.3"), HALF_UNIT));
    assertEquals(YES, between("1", "1").within(BigDecimal.ONE, BigDecimal.ZERO));
  }

  @Test
  void intervalsAreCompared() {
    assertTrue(between("1", "2").certainlyLess(between("2.1", "3")));
    assertFalse(between("1", "2").certainlyLess(between("2", "3")));
    assertTrue(between("1", "2").overlaps(between("2", "3")));
    assertFalse(Interval.UNDEFINED.overlaps(Interval.WHOLE));
    assertTrue(between("1", "2").certainlyLess(Interval.POSITIVE_INFINITY));
    assertTrue(Interval.WHOLE.contains(BigDecimal.TEN));
    assertFalse(Interval.POSITIVE_INFINITY.contains(BigDecimal.TEN));
  }

  @Test
  void rationalsAreComparedExactly() {
    BigDecimal below = new BigDecimal("0.33333333333333333333");
    BigDecimal above = new BigDecimal("0.33333333333333333334");
    assertTrue(Interval.of(below, above).contains(Real.parse("1/3").exact()));
    assertFalse(Interval.point(below).contains(Real.parse("1/3").exact()));
    assertFalse(Interval.point(above).contains(Real.parse("1/3").exact()));
  }

  @Test
  void doublesAreWidenedOutward() {
    Interval interval = Interval.of(1.0, 0x1p-60);
    assertTrue(interval.contains(new BigDecimal(1).add(new BigDecimal(0x1p-60))));
    assertTrue(interval.contains(new BigDecimal(1).subtract(new BigDecimal(0x1p-60))));
    assertTrue(Interval.of(Double.NEGATIVE_INFINITY, 0).isInfinite());
    assertTrue(Interval.of(Double.NaN, 0).isUndefined());
    assertFalse(Interval.of(1, Double.POSITIVE_INFINITY).isBounded());
  }

  @Test
  void textShowsTwentyFiveDigits() {
    DecimalArithmetic decimals = new DecimalArithmetic();
    assertEquals("0.03333333333333333333333333", decimals.of(Real.parse("1/30")).toString());
    assertEquals("0.7", decimals.of(Real.parse("0.7")).toString());
    assertEquals("-Infinity", Interval.NEGATIVE_INFINITY.toString());
    assertEquals("NaN", Interval.UNDEFINED.toString());
    assertEquals("[1, 2]", between("1", "2").toString());
    assertEquals("[1, Infinity]", half().toString());
  }

  @Test
  void endsThatDoNotExistAreNotGiven() {
    assertThrows(ArithmeticException.class, Interval.WHOLE::midpoint);
    assertThrows(ArithmeticException.class, Interval.UNDEFINED::radius);
    assertThrows(IllegalArgumentException.class, () -> between("2", "1"));
  }

  private static Interval half() {
    return new Interval(Endpoint.of(BigDecimal.ONE), Endpoint.POSITIVE_INFINITY);
  }

  private static Interval between(String lower, String upper) {
    return Interval.of(new BigDecimal(lower), new BigDecimal(upper));
  }
}
