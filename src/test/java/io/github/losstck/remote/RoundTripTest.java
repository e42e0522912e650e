package io.github.losstck.remote;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sends numbers there and back: of every sign and exponent, and at random. */
class RoundTripTest {
  private static final int RANDOM = 50_000;
  private static final int NARROW_FRACTION = 23;
  private static final int WIDE_FRACTION = 52;

  /** Returns fractions at either end, in the middle and at random, under all exponents. */
  private static float[] narrow() {
    SplittableRandom random = new SplittableRandom(1);
    IntStream patterns =
        IntStream.range(0, 1 << 9)
            .flatMap(
                e ->
                    IntStream.of(
                            0,
                            1,
                            2,
                            0x3fffff,
                            0x400000,
                            0x7ffffe,
                            0x7fffff,
                            random.nextInt(1 << 23))
                        .map(fraction -> e << NARROW_FRACTION | fraction));
    int[] all =
        IntStream.concat(patterns, IntStream.generate(random::nextInt).limit(RANDOM)).toArray();
    float[] values = new float[all.length];
    for (int i = 0; i < all.length; i++) {
      values[i] = Float.intBitsToFloat(all[i]);
    }
    return values;
  }

  private static double[] wide() {
    SplittableRandom random = new SplittableRandom(2);
    long most = (1L << WIDE_FRACTION) - 1;
    LongStream patterns =
        LongStream.range(0, 1 << 12)
            .flatMap(
                e ->
                    LongStream.of(0, 1, 2, most / 2, most / 2 + 1, most - 1, most)
                        .map(fraction -> e << WIDE_FRACTION | fraction));
    return LongStream.concat(patterns, LongStream.generate(random::nextLong).limit(RANDOM))
        .mapToDouble(Double::longBitsToDouble)
        .toArray();
  }

  @ParameterizedTest(name = "bits: {0}")
  @ValueSource(booleans = {true, false})
  void everyClassOfBinary32Survives(boolean bits) throws BadMessage {
    float[] sent = narrow();
    float[] back =
        (float[]) Sent.travelled(new WireTensor(new int[] {sent.length}, sent), bits).values();
    assertEquals(sent.length, back.length);
    for (int i = 0; i < sent.length; i++) {
      assertEquals(Float.floatToIntBits(sent[i]), Float.floatToIntBits(back[i]));
    }
  }

  @ParameterizedTest(name = "bits: {0}")
  @ValueSource(booleans = {true, false})
  void everyClassOfBinary64Survives(boolean bits) throws BadMessage {
    double[] sent = wide();
    double[] back =
        (double[]) Sent.travelled(new WireTensor(new int[] {sent.length}, sent), bits).values();
    assertEquals(sent.length, back.length);
    for (int i = 0; i < sent.length; i++) {
      assertEquals(Double.doubleToLongBits(sent[i]), Double.doubleToLongBits(back[i]));
    }
  }

  @Test
  void bitsKeepThePayloadOfNan() throws BadMessage {
    int pattern = 0xffc12345;
    float[] nan = {Float.intBitsToFloat(pattern)};
    float[] back = (float[]) Sent.travelled(new WireTensor(new int[] {1}, nan), true).values();
    assertEquals(pattern, Float.floatToRawIntBits(back[0]));
  }

  @ParameterizedTest(name = "bits: {0}")
  @ValueSource(booleans = {true, false})
  void integersSurvive(boolean bits) throws BadMessage {
    SplittableRandom random = new SplittableRandom(3);
    int[] sent =
        IntStream.concat(
                IntStream.of(0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE),
                IntStream.generate(random::nextInt).limit(RANDOM))
            .toArray();
    assertArrayEquals(sent, (int[]) Sent.travelled(WireTensor.of(sent), bits).values());
  }

  @Test
  void shapesSurvive() throws BadMessage {
    for (int[] shape : new int[][] {{}, {1}, {0, 3}, {3, 0}, {2, 1, 3}, {0, Integer.MAX_VALUE}}) {
      int size = IntStream.of(shape).reduce(1, (a, b) -> a * b);
      WireTensor sent = new WireTensor(shape, new float[size]);
      assertArrayEquals(shape, Sent.travelled(sent, true).shape());
      assertArrayEquals(shape, Sent.travelled(sent, false).shape());
    }
  }

  /** Most adapters parse decimals as binary64, and round that to binary32. */
  @Test
  void decimalsOfBinary32MayBeRoundedTwice() throws IOException {
    float[] sent = narrow();
    WireTensor tensor = new WireTensor(new int[] {sent.length}, sent);
    JsonNode data =
        new ObjectMapper()
            .readTree(Messages.echoed("1", List.of(tensor), false))
            .get("tensors")
            .get(0)
            .get("data");
    for (int i = 0; i < sent.length; i++) {
      float parsed = (float) Double.parseDouble(data.get(i).asText());
      assertEquals(Float.floatToIntBits(sent[i]), Float.floatToIntBits(parsed));
    }
  }
}
