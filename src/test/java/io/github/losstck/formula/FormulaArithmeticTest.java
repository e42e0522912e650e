package io.github.losstck.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.arithmetic.BinaryArithmetic;
import io.github.losstck.arithmetic.DecimalArithmetic;
import io.github.losstck.arithmetic.Interval;
import io.github.losstck.spi.Precision;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks that one formula has the value of the arithmetic it is run in. */
class FormulaArithmeticTest {
  /** What document checks rest on: 25 digits. */
  private static final BigDecimal DOCUMENT_CHECK = new BigDecimal("1e-25");

  private static double binary32(String formula) {
    BinaryArithmetic arithmetic = new BinaryArithmetic(Precision.BINARY32);
    return new Givens<>(arithmetic).evaluate(formula).values().get(0);
  }

  private static Interval exact(String formula) {
    return new Givens<>(new DecimalArithmetic()).evaluate(formula).values().get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "1/30, 1, 30",
    "-22/7, -22, 7",
    "1 - 1/30, 29, 30",
    "(2/3)^3, 8, 27",
    "0.1 + 0.2, 3, 10",
    "2^-10, 1, 1024",
    "'mean([1, 2, 6])', 3, 1",
    "3 * 7/3, 7, 1",
  })
  void exactArithmeticEnclosesRationals(String formula, int numerator, int denominator) {
    Interval value = exact(formula);
    assertTrue(value.contains(new BigFraction(numerator, denominator)), formula);
    assertTrue(value.radius().compareTo(DOCUMENT_CHECK) < 0, formula);
  }

  @ParameterizedTest
  @CsvSource({
    "1/30, 0x1.111112p-5",
    "28/30, 0x1.dddddep-1",
    "0.1, 0x1.99999ap-4",
    "16777216 + 1, 16777216",
  })
  void binary32RoundsEveryOperation(String formula, double expected) {
    assertEquals(expected, binary32(formula), formula);
  }

  @Test
  void sumsRunInTheOrderOfAProgram() {
    assertEquals(16777216.0, binary32("sum([16777216, 1, 1])"));
    assertEquals(16777218.0, binary32("sum([1, 1, 16777216])"));
    assertEquals(2.0, exact("sum([1, 1, 16777216]) - 16777216").midpoint().doubleValue());
  }

  @ParameterizedTest
  @CsvSource({
    // X13, X22: L4 coded with ln(1 + .) drops the tail that log1p keeps.
    "20 - 20 + ln(1 + e^-abs(20)), 0.0",
    // X15: L3 overflows from this logit on, and not at the binary32 number before it.
    "ln(1 + e^-(-88.72283935546875)), Infinity",
  })
  void theErrataOfTheListingShow(String formula, double expected) {
    assertEquals(expected, binary32(formula), formula);
    assertTrue(exact(formula).isBounded() && !exact(formula).isZero(), formula);
  }

  @Test
  void zeroTimesInfinityIsZeroInExactArithmeticAlone() {
    assertEquals(Double.NaN, binary32("0 ln(0)"));
    assertTrue(exact("0 ln(0)").isZero());
    assertEquals(Double.NEGATIVE_INFINITY, binary32("ln(0)"));
    assertEquals(Interval.NEGATIVE_INFINITY.toString(), exact("ln(0)").toString());
  }

  @Test
  void unshiftedSoftmaxOverflowsInBinary32() {
    List<Double> shares =
        new Givens<>(new BinaryArithmetic(Precision.BINARY32))
            .evaluate("e^[89, 0] / sum(e^[89, 0])")
            .values();
    assertEquals(List.of(Double.NaN, 0.0), shares);
    assertTrue(exact("(e^[89, 0] / sum(e^[89, 0]))[0]").isBounded());
  }
}
