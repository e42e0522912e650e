package io.github.losstck.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.losstck.spi.Precision;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BinaryArithmeticTest {
  private static final BinaryArithmetic SINGLE = new BinaryArithmetic(Precision.BINARY32);
  private static final BinaryArithmetic DOUBLE = new BinaryArithmetic(Precision.BINARY64);

  @Test
  void binary32IsJavasFloat() {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 100_000; i++) {
      float a = Float.intBitsToFloat(random.nextInt());
      float b = Float.intBitsToFloat(random.nextInt());
      assertEquals((double) (a + b), SINGLE.add((double) a, (double) b));
      assertEquals((double) (a - b), SINGLE.subtract((double) a, (double) b));
      assertEquals((double) (a * b), SINGLE.multiply((double) a, (double) b));
      assertEquals((double) (a / b), SINGLE.divide((double) a, (double) b));
    }
  }

  @Test
  void functionsOverflowAsTheFormatDoes() {
    assertEquals(Double.POSITIVE_INFINITY, SINGLE.exp(88.72283935546875));
    assertEquals(3.40279851E38f, SINGLE.exp(88.72283172607422).floatValue());
    assertEquals(Double.POSITIVE_INFINITY, DOUBLE.exp(709.782712893385));
    assertEquals(0.0, SINGLE.exp(-104.0));
    assertEquals(Double.NEGATIVE_INFINITY, SINGLE.ln(0.0));
    assertEquals(Double.NaN, SINGLE.multiply(0.0, Double.POSITIVE_INFINITY));
    assertEquals((double) 0.1f, SINGLE.of(Real.parse("0.1")));
    assertEquals(0.1, DOUBLE.of(Real.parse("0.1")));
  }
}
