package io.github.losstck.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.verdict.Status;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads decimals: rounded once, refused where they are none. */
class DecimalsTest {
  private static final int PAIRS = 3_000;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** Is less than half an ulp of binary64, beside any number: it is lost where one rounds twice. */
  private static final BigDecimal LITTLE = BigDecimal.ONE.movePointLeft(25);

  @Test
  void binary32IsRoundedOnce() throws BadMessage {
    SplittableRandom random = new SplittableRandom(4);
    int trapped = 0;
    for (int i = 0; i < PAIRS; i++) {
      float below = Math.abs(Float.intBitsToFloat(random.nextInt()));
      float above = Math.nextUp(below);
      if (Float.isFinite(above)) {
        BigDecimal middle = new BigDecimal(below).add(new BigDecimal(above)).divide(TWO);
        BigDecimal more = middle.add(middle.multiply(LITTLE));
        BigDecimal less = middle.subtract(middle.multiply(LITTLE));
        requireRead(above, more);
        requireRead(below, less);
        requireRead((Float.floatToIntBits(below) & 1) == 0 ? below : above, middle);
        trapped += (float) more.doubleValue() == above ? 0 : 1;
        trapped += (float) less.doubleValue() == below ? 0 : 1;
      }
    }
    assertTrue(trapped > PAIRS / 2, "pairs that rounding twice gets wrong: " + trapped);
  }

  private static void requireRead(float expected, BigDecimal decimal) throws BadMessage {
    String text = decimal.toString();
    assertEquals(expected, read(text), text);
    assertEquals(-expected, read("-" + text), text);
  }

  private static float read(String decimal) throws BadMessage {
    return ((float[]) Sent.scalar("FP32", decimal).values())[0];
  }

  /** An integer is a number too, and parsers take it by another way. */
  @Test
  void integersAreRoundedOnce() throws BadMessage {
    for (int exponent = 24; exponent < 127; exponent++) {
      float below = Math.scalb(1f, exponent);
      float above = Math.nextUp(below);
      BigInteger middle =
          new BigDecimal(below).add(new BigDecimal(above)).divide(TWO).toBigIntegerExact();
      assertEquals(below, read(middle.toString()), "2^" + exponent);
      assertEquals(above, read(middle.add(BigInteger.ONE).toString()), "2^" + exponent);
      assertEquals(below, read(middle.subtract(BigInteger.ONE).toString()), "2^" + exponent);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "340282356779733661637539395458142568447, 0x1.fffffep127",
    "340282356779733661637539395458142568448, Infinity",
    "1e999, Infinity",
    "-1e999, -Infinity",
    "1e99999999999999999999, Infinity",
    "1e-999999, 0.0",
    "-1e-999999, -0.0",
    "7.0064923216240853e-46, 0.0",
    "7.0064923216240854e-46, 0x1p-149",
    "-0, -0.0",
    "-0.0, -0.0",
    "-0e5, -0.0",
    "0, 0.0",
    "1E+2, 100",
    "1, 1",
    "\"-0.0\", -0.0"
  })
  void binary32HasEnds(String text, float expected) throws BadMessage {
    assertEquals(Float.floatToIntBits(expected), Float.floatToIntBits(read(text)));
  }

  @ParameterizedTest
  @CsvSource({
    "1e999, Infinity",
    "-1e-999999, -0.0",
    "-0, -0.0",
    "9007199254740993, 0x1p53",
    "9007199254740993.0000000000000000000000001, 0x1.0000000000001p53",
    "2.4703282292062328e-324, 0x1p-1074",
    "2.4703282292062327e-324, 0.0",
    "\"NaN\", NaN"
  })
  void binary64HasEnds(String text, double expected) throws BadMessage {
    double was = ((double[]) Sent.scalar("FP64", text).values())[0];
    assertEquals(Double.doubleToLongBits(expected), Double.doubleToLongBits(was));
  }

  @Test
  void numbersMayHaveAThousandDigits() throws BadMessage {
    String third = "0." + "3".repeat(998);
    assertEquals(1f / 3, read(third));
    assertEquals(Float.POSITIVE_INFINITY, read("9".repeat(1000)));
    refused("FP32", "9".repeat(1001));
    refused("FP64", third + "333");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01",
        "+1",
        ".5",
        "1.",
        "1e",
        "--1",
        "-",
        "0x1p3",
        "1_000",
        "NaN",
        "Infinity",
        "-Infinity",
        "nan",
        "1,",
        "1 2",
        "\"nan\"",
        "\"1\"",
        "\"+Infinity\"",
        "\"-0\"",
        "\"\"",
        "null",
        "true",
        "[1]",
        "{}",
        "{\"a\":[1]}",
        "\u0661",
        "1f"
      })
  void whatIsNoNumberIsRefused(String text) {
    refused("FP32", text);
    refused("FP64", text);
    refused("INT32", text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2147483648",
        "-2147483649",
        "9223372036854775808",
        "99999999999999999999",
        "1.0",
        "1e0",
        "0.5",
        "\"NaN\"",
        "\"1\""
      })
  void whatIsNoInteger32IsRefused(String text) {
    refused("INT32", text);
  }

  @Test
  void integersHaveEnds() throws BadMessage {
    assertEquals("2147483647", Sent.scalar("INT32", "2147483647").word(0));
    assertEquals("-2147483648", Sent.scalar("INT32", "-2147483648").word(0));
  }

  private static void refused(String datatype, String text) {
    BadMessage refusal = assertThrows(BadMessage.class, () -> Sent.scalar(datatype, text));
    assertEquals(Status.NOT_A_MESSAGE, refusal.status(), refusal.getMessage());
  }
}
