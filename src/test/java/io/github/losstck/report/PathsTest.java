package io.github.losstck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PathsTest {
  @Test
  void ticksAreRoundNumbersAndFewEnough() {
    assertEquals(List.of("0", "0.0005", "0.0010"), texts(new LinearScale(0, 0.0014, 0, 100)));
    assertEquals(List.of("−5", "0", "5"), texts(new LinearScale(-8, 8, 0, 100)));
    assertEquals(List.of("0", "2", "4", "6", "8", "10"), texts(new LinearScale(0, 10, 0, 100)));
  }

  private static List<String> texts(LinearScale scale) {
    return scale.ticks().stream().map(Tick::text).toList();
  }

  @Test
  void anAxisThatPointsUpEndsAboveWhereItStarts() {
    LinearScale up = new LinearScale(-1, 1, 200, 100);
    assertEquals(200, up.of(-1));
    assertEquals(150, up.of(0));
    assertEquals(100, up.of(1));
  }

  @Test
  void aCurveIsPartedByGapsAndItsStepsDoNotDrift() {
    CurvePath path = new CurvePath();
    path.to(0.004, 1);
    path.to(10.006, 2);
    path.lift();
    path.to(30, 3);
    assertEquals("M0 1h0l10.01 1M30 3h0", path.toString());
  }

  @Test
  void columnsOfOneHeightAreOne() {
    StepPath area = StepPath.area(100);
    area.column(0, 2, 50);
    area.column(2, 2, 50.04);
    area.column(4, 2, 20);
    area.column(8, 2, 20);
    assertEquals("M0 100V50H4V20H6V100zM8 100V20H10V100z", area.path());
  }

  @Test
  void aLineRunsAlongTheTopsAlone() {
    StepPath line = StepPath.line();
    line.column(0, 2, 50);
    line.column(2, 2, 20);
    line.column(8, 2, 20);
    assertEquals("M0 50H2V20H4M8 20H10", line.path());
    assertEquals("", StepPath.line().path());
  }
}
