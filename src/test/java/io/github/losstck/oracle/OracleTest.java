package io.github.losstck.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Holds the oracle against an independent evaluation at 60 digits, and its routes against each
 * other.
 */
class OracleTest {
  /** Bounds the relative error of Dfp functions of 60 digits, of which some ten are lost. */
  private static final BigDecimal RELATIVE = new BigDecimal("1e-47");

  /** Bounds what remains of that where numbers up to 100 cancel. */
  private static final BigDecimal ABSOLUTE = new BigDecimal("1e-50");

  /** Draws calls until so many elements are checked by both Dfp and decimals. */
  private static final int BY_DFP = 1_000;

  private static final int BY_DECIMALS = 5_000;

  @ParameterizedTest
  @EnumSource
  void allRoutesEncloseTheReference(Operation operation) {
    for (Precision precision : Precision.values()) {
      RandomCalls calls = new RandomCalls(precision);
      for (int checked = 0; checked < BY_DFP / 2; ) {
        Arguments arguments = calls.next(operation);
        List<BigDecimal> reference = new DfpReference(arguments).of(operation);
        contain(Oracle.enclose(operation, arguments), reference);
        contain(Oracle.escalate(operation, arguments), reference);
        checked += reference.size();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void theFastRoutesKeepTheirRadiusAndItIsSmall(Operation operation) {
    for (Precision precision : Precision.values()) {
      RandomCalls calls = new RandomCalls(precision);
      for (int checked = 0; checked < BY_DECIMALS / 2; ) {
        Arguments arguments = calls.next(operation);
        List<Enclosure> close = Oracle.escalate(operation, arguments);
        List<Enclosure> fast = Oracle.enclose(operation, arguments);
        List<Bounds> bounds = Oracle.bounds(operation, arguments, close);
        for (int i = 0; i < fast.size(); i++) {
          overlap(fast.get(i), close.get(i), arguments);
          decides(fast.get(i), bounds.get(i), arguments);
        }
        checked += fast.size();
      }
    }
  }

  private static void contain(List<Enclosure> enclosures, List<BigDecimal> reference) {
    assertEquals(reference.size(), enclosures.size());
    for (int i = 0; i < enclosures.size(); i++) {
      Enclosure enclosure = enclosures.get(i);
      BigDecimal expected = reference.get(i);
      BigDecimal tolerance = expected.abs().multiply(RELATIVE).add(ABSOLUTE);
      BigDecimal distance = expected.subtract(centre(enclosure)).abs();
      assertTrue(
          distance.compareTo(new BigDecimal(enclosure.radius()).add(tolerance)) <= 0,
          () -> enclosure + " misses " + expected);
    }
  }

  private static void overlap(Enclosure fast, Enclosure close, Arguments arguments) {
    BigDecimal distance = centre(fast).subtract(centre(close)).abs();
    BigDecimal radii = new BigDecimal(fast.radius()).add(new BigDecimal(close.radius()));
    assertTrue(
        distance.compareTo(radii) <= 0, () -> fast + ", " + close + " of " + arguments.tensors());
  }

  /** An enclosure a thousandth as wide as the bound decides nearly every case. */
  private static void decides(Enclosure fast, Bounds bounds, Arguments arguments) {
    assertTrue(
        fast.radius() <= bounds.tight() / 1024,
        () -> fast + " within " + bounds + " of " + arguments.tensors());
  }

  private static BigDecimal centre(Enclosure enclosure) {
    return new BigDecimal(enclosure.high()).add(new BigDecimal(enclosure.low()));
  }
}
