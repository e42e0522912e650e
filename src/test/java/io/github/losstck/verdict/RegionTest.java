package io.github.losstck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.losstck.spi.Precision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places answers on either side of each border between regions. */
class RegionTest {
  @ParameterizedTest
  @CsvSource({
    "LOGIT, BINARY32, 0, NEAR_ZERO",
    "LOGIT, BINARY32, 0x1.fffffep-11, NEAR_ZERO",
    "LOGIT, BINARY32, 0x1p-10, ORDINARY",
    "LOGIT, BINARY32, -0x1p-10, ORDINARY",
    "LOGIT, BINARY32, 16.635532, ORDINARY",
    "LOGIT, BINARY32, 16.635533, SATURATED",
    "LOGIT, BINARY32, -16.635533, SATURATED",
    "LOGIT, BINARY64, 36.7368, ORDINARY",
    "LOGIT, BINARY64, 36.73681, SATURATED",
    "GAP, BINARY32, 0, NEAR_ZERO",
    "GAP, BINARY32, Infinity, SATURATED",
    "PROBABILITY, BINARY32, 0x1.ffp-1, ORDINARY",
    "PROBABILITY, BINARY32, 0x1.ff8p-1, ORDINARY",
    "PROBABILITY, BINARY32, 0x1.ff8002p-1, SATURATED",
    "PROBABILITY, BINARY32, 1, SATURATED",
    "PROBABILITY, BINARY64, 0x1p-11, NEAR_ZERO",
    "NONE, BINARY64, NaN, ORDINARY",
  })
  void followsFromThePlaceOnTheAxis(Axis axis, Precision precision, String at, Region expected) {
    double place = Double.parseDouble(at);
    assertEquals(expected, Region.of(axis, place, precision, 60));
    assertEquals(expected, Region.of(axis, place, precision, 128));
    assertEquals(Region.CANCELLING, Region.of(axis, place, precision, Math.nextUp(128.0)));
  }
}
