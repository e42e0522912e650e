package io.github.losstck.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.spi.Precision;
import org.junit.jupiter.api.Test;

class LadderTest {
  private final Ladder binary32 = new Ladder(Precision.BINARY32);
  private final Ladder binary64 = new Ladder(Precision.BINARY64);

  @Test
  void aSumThatIsANumberOfTheFormatIsNotRounded() {
    assertEquals(0, binary32.ofSum(1, 0x1p-23));
    assertEquals(0, binary64.ofSum(0x1p-52, -1));
    assertEquals(0, binary32.ofSum(-3, 3));
  }

  /** The last two are rounded in binary64 already, and look like numbers of binary32. */
  @Test
  void aSumThatIsNoneIsRoundedByItsMagnitude() {
    assertEquals(0x1p-24 * (3 + 0x1p-24), binary32.ofSum(3, 0x1p-24));
    assertEquals(0x1p-53, binary64.ofSum(-1, 0x1p-54));
    assertEquals(0x1p6, binary32.ofSum(0x1p30, 0x1p-30));
    assertEquals(0x1p6, binary32.ofSum(0x1p-30, -0x1p30));
  }

  @Test
  void aSumOfTheLargestNumbersOverflowsNoBound() {
    double largest = Double.MAX_VALUE;
    assertEquals(0x1p-52 * largest, binary64.ofSum(largest, largest));
  }

  @Test
  void aProductIsExactIfNoDigitIsLost() {
    assertTrue(binary32.isExactProduct(3, 0x1.5p-7));
    assertFalse(binary32.isExactProduct(0x1.000002p0, 0x1.000002p0));
    assertFalse(binary64.isExactProduct(0x1.0000001p0, 0x1.0000001p0));
    assertFalse(binary32.isExactProduct(0x1p-149, 0x1p-1));
  }
}
