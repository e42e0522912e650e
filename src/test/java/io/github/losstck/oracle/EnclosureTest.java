package io.github.losstck.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
  void showsExactAndSpecialValuesAsTheyAre() {
    assertEquals("0.5", new Enclosure(0.5, 0, 0).digits());
    assertEquals("0", new Enclosure(0, 0, 0).digits());
    assertEquals("Infinity", new Enclosure(Double.POSITIVE_INFINITY, 0, 0).digits());
    assertEquals("NaN", new Enclosure(Double.NaN, 0, 0).digits());
  }
}
