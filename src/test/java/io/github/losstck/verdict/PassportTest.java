package io.github.losstck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Adds answers of a sigmoid to passports, and merges them. */
class PassportTest {
  private static Passport of(double logit, double answer) {
    Arguments arguments =
        Arguments.in(Precision.BINARY64).with(Parameter.LOGITS, Tensor.of(new double[] {logit}, 1));
    Passport passport = new Passport(Operation.SIGMOID, Precision.BINARY64);
    passport.add(
        Judgements.strictly(
            Operation.SIGMOID,
            arguments,
            Tensor.of(new double[] {answer}, 1),
            Declarations.standard()),
        arguments);
    return passport;
  }

  @Test
  void tellsRegionsApartAndSumsThemUp() {
    Passport passport = of(0, 0.5);
    passport.merge(of(1, 0.75));
    passport.merge(of(50, 1));
    passport.merge(of(60, 1));
    assertEquals(
        Set.of(Region.NEAR_ZERO, Region.ORDINARY, Region.SATURATED), passport.regions().keySet());
    assertEquals(2, passport.regions().get(Region.SATURATED).answers());
    assertEquals(4, passport.whole().answers());
    assertEquals(AccuracyClass.UNSTABLE, passport.whole().accuracy());
    Measurement worst = passport.worst(passport.whole()).orElseThrow();
    assertEquals("[0]", worst.place());
    assertEquals("logits   1.0 (0x1.0p0)", worst.inputs());
    assertEquals(0.75, worst.judgement().was());
  }

  @Test
  void drawsColumnsFromLeftToRight() {
    Passport passport = of(1.3, 0.75);
    passport.merge(of(-1.2, 0.5));
    passport.merge(of(1.25, 0.7772998611746911));
    passport.merge(of(1e300, 1));
    passport.merge(of(0, 0.5));
    List<Passport.Point> points = passport.points();
    assertEquals(
        List.of(-1.0, 0x1p-30, 1.25, 0x1.cp11), points.stream().map(Passport.Point::at).toList());
    assertEquals(
        List.of(true, false, true, false), points.stream().map(Passport.Point::beyond).toList());
    assertTrue(points.get(2).errorUlps() > 1e13, "the larger of two errors in one column");
    assertEquals(0, points.get(1).errorUlps());
  }

  @Test
  void hasNoAxisWhereManyInputsMatterAlike() {
    assertEquals("logit", of(0, 0.5).axis().orElseThrow());
    assertTrue(new Passport(Operation.ENTROPY, Precision.BINARY64).axis().isEmpty());
    assertTrue(new Passport(Operation.ENTROPY, Precision.BINARY64).points().isEmpty());
  }
}
