package io.github.losstck.verdict;

import static io.github.losstck.spi.Precision.BINARY32;
import static io.github.losstck.spi.Precision.BINARY64;
import static io.github.losstck.verdict.AccuracyClass.CORRECTLY_ROUNDED;
import static io.github.losstck.verdict.AccuracyClass.FAITHFUL;
import static io.github.losstck.verdict.AccuracyClass.LOOSE;
import static io.github.losstck.verdict.AccuracyClass.STABLE;
import static io.github.losstck.verdict.AccuracyClass.TIGHT;
import static io.github.losstck.verdict.AccuracyClass.UNSTABLE;
import static io.github.losstck.verdict.Judgement.Ruling.BEYOND;
import static io.github.losstck.verdict.Judgement.Ruling.UNCERTAIN;
import static io.github.losstck.verdict.Judgement.Ruling.WITHIN;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.oracle.Bounds;
import io.github.losstck.oracle.Enclosure;
import io.github.losstck.spi.Precision;
import io.github.losstck.verdict.Judgement.Ruling;
import org.junit.jupiter.api.Test;

class CriterionTest {
  private static final double ULP = 0x1p-23;
  private static final Bounds BOUNDS = new Bounds(2 * ULP, 4 * ULP, 8 * ULP, false);

  @Test
  void eachClassEndsAtItsBound() {
    double value = 1.5;
    assertAll(
        () -> expect(WITHIN, CORRECTLY_ROUNDED, 0, value, 0, value),
        () -> expect(WITHIN, CORRECTLY_ROUNDED, 0.5, value + ULP / 2, 0, value),
        () -> expect(WITHIN, FAITHFUL, 0.75, value + 0.75 * ULP, 0, value),
        () -> expect(WITHIN, TIGHT, 1, value, 0, value + ULP),
        () -> expect(WITHIN, TIGHT, 2, value, 0, value - 2 * ULP),
        () -> expect(WITHIN, STABLE, 3, value, 0, value + 3 * ULP),
        () -> expect(WITHIN, STABLE, 4, value, 0, value + 4 * ULP),
        () -> expect(BEYOND, LOOSE, 5, value, 0, value + 5 * ULP),
        () -> expect(BEYOND, LOOSE, 8, value, 0, value + 8 * ULP),
        () -> expect(BEYOND, UNSTABLE, 9, value, 0, value - 9 * ULP));
  }

  @Test
  void looseConformsOnlyWhereItMay() {
    Bounds loose = new Bounds(2 * ULP, 4 * ULP, 8 * ULP, true);
    Enclosure truth = new Enclosure(1.5, 0, 0);
    Judgement judgement = Criterion.judge(BINARY32, truth, loose, 1.5 + 8 * ULP, false);
    assertEquals(WITHIN, judgement.ruling());
    assertEquals(LOOSE, judgement.accuracy());
    assertEquals(8, judgement.allowedUlps());
    assertEquals(BEYOND, Criterion.judge(BINARY32, truth, loose, 1.5 + 9 * ULP, false).ruling());
  }

  @Test
  void gapsBelowPowersOfTwoAreHalfAsWide() {
    expect(WITHIN, CORRECTLY_ROUNDED, 0.5, 1 + ULP / 2, 0, 1);
    Judgement below = judge(1 - 0.3 * ULP, 0, 1);
    assertEquals(FAITHFUL, below.accuracy());
  }

  @Test
  void anEnclosureAcrossTheBoundDecidesNothing() {
    assertEquals(UNCERTAIN, judge(1.5, 0.25 * ULP, 1.5 + 4 * ULP).ruling());
    assertEquals(WITHIN, judge(1.5, 0.25 * ULP, 1.5 + 3 * ULP).ruling());
    assertEquals(BEYOND, judge(1.5, 0.25 * ULP, 1.5 + 5 * ULP).ruling());
    assertEquals(UNCERTAIN, judge(0, Double.POSITIVE_INFINITY, 1).ruling());
    assertEquals(UNCERTAIN, judge(0, Double.POSITIVE_INFINITY, Double.NaN).ruling());
  }

  @Test
  void aStepDecidesAmongSubnormalNumbers() {
    double step = Double.MIN_VALUE;
    Bounds bounds = new Bounds(step, 2 * step, 2 * step, false);
    Enclosure truth = new Enclosure(26 * step, 0, step);
    assertEquals(WITHIN, Criterion.judge(BINARY64, truth, bounds, 27 * step, false).ruling());
    assertEquals(UNCERTAIN, Criterion.judge(BINARY64, truth, bounds, 28 * step, false).ruling());
    assertEquals(BEYOND, Criterion.judge(BINARY64, truth, bounds, 30 * step, false).ruling());
  }

  @Test
  void aClassIsGivenOnlyIfItIsCertain() {
    assertEquals(FAITHFUL, judge(1.5 + 0.4 * ULP, 0.2 * ULP, 1.5).accuracy());
    assertEquals(CORRECTLY_ROUNDED, judge(1.5 + 0.4 * ULP, 0.05 * ULP, 1.5).accuracy());
  }

  /**
   * Two subnormal steps are allowed; a radius cannot be less than one, however well it is known.
   */
  @Test
  void stepsAmongSubnormalNumbersAreCountedExactly() {
    double step = Double.MIN_VALUE;
    Bounds twoSteps = new Bounds(2 * step, 2 * step, 2 * step, false);
    Enclosure truth = new Enclosure(1000 * step, 0, step);
    Judgement near = Criterion.judge(BINARY64, truth, twoSteps, 1001 * step, false);
    assertEquals(WITHIN, near.ruling());
    assertEquals(TIGHT, near.accuracy());
    assertEquals(
        UNCERTAIN, Criterion.judge(BINARY64, truth, twoSteps, 1002 * step, false).ruling());
    assertEquals(BEYOND, Criterion.judge(BINARY64, truth, twoSteps, 1004 * step, false).ruling());
  }

  @Test
  void theLowWordCounts() {
    double unit = 0x1p-52;
    Bounds bounds = new Bounds(unit / 4, unit / 4, unit / 4, false);
    Enclosure truth = new Enclosure(1.5, 0x1p-54 + 0x1p-80, 0);
    Judgement judgement = Criterion.judge(BINARY64, truth, bounds, 1.5, false);
    assertEquals(BEYOND, judgement.ruling());
    assertEquals(0.25 + 0x1p-28, judgement.errorUlps());
    assertEquals(CORRECTLY_ROUNDED, judgement.accuracy());
  }

  @Test
  void infinitiesAndNaNEqualThemselvesAlone() {
    double infinity = Double.POSITIVE_INFINITY;
    assertAll(
        () -> expect(WITHIN, CORRECTLY_ROUNDED, 0, infinity, 0, infinity),
        () -> expect(WITHIN, CORRECTLY_ROUNDED, 0, Double.NaN, 0, Double.NaN),
        () -> expect(BEYOND, UNSTABLE, infinity, infinity, 0, -infinity),
        () -> expect(BEYOND, UNSTABLE, infinity, infinity, 0, Float.MAX_VALUE),
        () -> expect(BEYOND, UNSTABLE, infinity, infinity, 0, Double.NaN),
        () -> expect(BEYOND, UNSTABLE, infinity, 1, 0, Double.NaN),
        () -> expect(BEYOND, UNSTABLE, infinity, Double.NaN, 0, 1),
        () -> expect(BEYOND, UNSTABLE, infinity, 1, 0, -infinity));
    assertEquals(BEYOND, judge(1, 0, infinity).ruling());
  }

  @Test
  void aDistanceBeyondEveryNumberIsBeyondTheBound() {
    Enclosure truth = new Enclosure(Double.MAX_VALUE, 0, 0);
    Judgement judgement = Criterion.judge(BINARY64, truth, BOUNDS, -Double.MAX_VALUE, false);
    assertEquals(BEYOND, judgement.ruling());
    assertEquals(UNSTABLE, judgement.accuracy());
  }

  @Test
  void zerosOfBothSignsAreEqual() {
    expect(WITHIN, CORRECTLY_ROUNDED, 0, 0.0, 0, -0.0);
    expect(WITHIN, CORRECTLY_ROUNDED, 0, -0.0, 0, 0.0);
  }

  @Test
  void whatOverflowsRoundsToInfinity() {
    double largest = Float.MAX_VALUE;
    double half = Math.ulp(Float.MAX_VALUE) / 2.0;
    double infinity = Double.POSITIVE_INFINITY;
    assertAll(
        () -> overflow(WITHIN, CORRECTLY_ROUNDED, largest + half, infinity),
        () -> overflow(WITHIN, CORRECTLY_ROUNDED, -largest - half, -infinity),
        () -> overflow(WITHIN, FAITHFUL, largest + half / 2, infinity),
        () -> overflow(WITHIN, TIGHT, largest, infinity),
        () -> overflow(BEYOND, UNSTABLE, largest - 40 * half, infinity),
        () -> overflow(WITHIN, CORRECTLY_ROUNDED, largest + half / 2, largest),
        () -> overflow(BEYOND, UNSTABLE, largest, -infinity));
  }

  private static void overflow(Ruling ruling, AccuracyClass accuracy, double truth, double was) {
    double half = Math.ulp(Float.MAX_VALUE) / 2.0;
    Bounds bounds = new Bounds(2 * half, 4 * half, 4 * half, false);
    Judgement judgement = Criterion.judge(BINARY32, new Enclosure(truth, 0, 0), bounds, was, false);
    assertEquals(ruling, judgement.ruling());
    assertEquals(accuracy, judgement.accuracy());
  }

  @Test
  void subnormalsMayBeFlushedOnlyIfThatIsDeclared() {
    for (Precision precision : Precision.values()) {
      double normal = precision.smallestNormal();
      assertEquals(BEYOND, flushed(precision, normal / 2, 0.0, false).ruling());
      assertEquals(WITHIN, flushed(precision, normal / 2, 0.0, true).ruling());
      assertEquals(WITHIN, flushed(precision, -normal / 2, -0.0, true).ruling());
      assertEquals(FAITHFUL, flushed(precision, normal / 2, 0.0, true).accuracy());
      assertEquals(BEYOND, flushed(precision, normal, 0.0, true).ruling());
      assertEquals(BEYOND, flushed(precision, normal / 2, normal, true).ruling());
    }
  }

  @Test
  void aFlushedAnswerIsMeasuredInTheFormatThatHasNoSubnormals() {
    for (Precision precision : Precision.values()) {
      double normal = precision.smallestNormal();
      Judgement half = flushed(precision, normal / 2, 0.0, true);
      assertEquals(0.5, half.errorUlps());
      assertEquals(1, half.allowedUlps());
      assertEquals(0.75, flushed(precision, -0.75 * normal, 0.0, true).errorUlps());
      assertTrue(flushed(precision, normal / 2, 0.0, false).errorUlps() > 1e6);
      Judgement least = flushed(precision, precision.smallestSubnormal() / 2, 0.0, true);
      assertEquals(CORRECTLY_ROUNDED, least.accuracy());
      assertTrue(least.errorUlps() < 1e-6);
      assertEquals(0, flushed(precision, 0, -0.0, true).errorUlps());
    }
  }

  private static Judgement flushed(
      Precision precision, double truth, double was, boolean declared) {
    double step = 2 * precision.smallestSubnormal();
    Bounds bounds = new Bounds(step, step, step, false);
    return Criterion.judge(precision, new Enclosure(truth, 0, 0), bounds, was, declared);
  }

  private static void expect(
      Ruling ruling, AccuracyClass accuracy, double ulps, double truth, double radius, double was) {
    Judgement judgement = judge(truth, radius, was);
    assertEquals(ruling, judgement.ruling());
    assertEquals(accuracy, judgement.accuracy());
    assertEquals(ulps, judgement.errorUlps());
  }

  private static Judgement judge(double truth, double radius, double was) {
    return Criterion.judge(BINARY32, new Enclosure(truth, 0, radius), BOUNDS, was, false);
  }
}
