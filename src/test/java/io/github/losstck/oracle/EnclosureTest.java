package io.github.losstck.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.arithmetic.DecimalArithmetic;
import io.github.losstck.arithmetic.Interval;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class EnclosureTest {
  @Test
  void showsNoDigitThatTheRadiusDoesNotVouchFor() {
    assertEquals(
        "0.6931471805599453094",
        new Enclosure(Math.log(2), 2.3190468138462996e-17, 1e-21).digits().substring(0, 21));
    assertEquals("0.693147180559945", new Enclosure(Math.log(2), 0, 0x1p-53).digits());
    assertEquals("0.7", new Enclosure(Math.log(2), 0, 0.04).digits());
    assertEquals("1", new Enclosure(1, 0, 1).digits());
  }

  @Test
  void statesItsEndsRoundedOutwards() {
    Enclosure third = new Enclosure(1 / 3.0, 0x1p-54 / 3, 0x1p-107);
    BigDecimal lower = new BigDecimal(third.lower());
    BigDecimal upper = new BigDecimal(third.upper());
    BigDecimal three = BigDecimal.valueOf(3);
    assertTrue(lower.multiply(three).compareTo(BigDecimal.ONE) < 0);
    assertTrue(upper.multiply(three).compareTo(BigDecimal.ONE) > 0);
    BigDecimal middle = new BigDecimal(third.high()).add(new BigDecimal(third.low()));
    BigDecimal radius = new BigDecimal(third.radius());
    assertTrue(lower.compareTo(middle.subtract(radius)) <= 0);
    assertTrue(upper.compareTo(middle.add(radius)) >= 0);
    assertTrue(upper.subtract(lower).compareTo(new BigDecimal("2e-32")) < 0);
  }

  @Test
  void statesEndsThatAreExactOrSpecialAsTheyAre() {
    assertEquals("0.5", new Enclosure(0.5, 0, 0).lower());
    assertEquals("0", new Enclosure(0, 0, 0).upper());
    assertEquals("-Infinity", new Enclosure(Double.NEGATIVE_INFINITY, 0, 0).upper());
    assertEquals("NaN", new Enclosure(Double.NaN, 0, 0).lower());
    assertEquals("-Infinity", new Enclosure(1, 0, Double.POSITIVE_INFINITY).lower());
    assertEquals("Infinity", new Enclosure(1, 0, Double.POSITIVE_INFINITY).upper());
  }

  @Test
  void showsExactAndSpecialValuesAsTheyAre() {
    assertEquals("0.5", new Enclosure(0.5, 0, 0).digits());
    assertEquals("0", new Enclosure(0, 0, 0).digits());
    assertEquals("Infinity", new Enclosure(Double.POSITIVE_INFINITY, 0, 0).digits());
    assertEquals("NaN", new Enclosure(Double.NaN, 0, 0).digits());
  }

  /** The double nearest to 0.3 is less, that to 0.2 is more; 0.5 is what it is. */
  @Test
  void aRadiusIsRoundedUpUnlessItIsADouble() {
    assertEquals(Math.nextUp(0.3), enclosed("0.7", "1.3").radius());
    assertEquals(0.2, enclosed("0.8", "1.2").radius());
    assertEquals(0.5, enclosed("0.5", "1.5").radius());
  }

  @Test
  void whatHasNoFiniteEndIsAnInfinityOrUnknown() {
    DecimalArithmetic decimals = new DecimalArithmetic();
    Interval vast = decimals.exp(Interval.point(10_000_000));
    double infinity = Double.POSITIVE_INFINITY;
    assertEquals(new Enclosure(infinity, 0, 0), Oracle.enclosure(vast));
    assertEquals(new Enclosure(-infinity, 0, 0), Oracle.enclosure(decimals.negate(vast)));
    assertEquals(new Enclosure(0, 0, infinity), Oracle.enclosure(Interval.WHOLE));
  }

  private static Enclosure enclosed(String lower, String upper) {
    return Oracle.enclosure(Interval.of(new BigDecimal(lower), new BigDecimal(upper)));
  }
}
