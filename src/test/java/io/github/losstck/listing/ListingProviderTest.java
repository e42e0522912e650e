package io.github.losstck.listing;

import static io.github.losstck.spi.Precision.BINARY32;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.losstck.RegisterInputs;
import io.github.losstck.Untouched;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Refused;
import io.github.losstck.spi.Tensor;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Compares the document's own functions with what the document prints, and with its errata. */
class ListingProviderTest {
  private static final float INFINITY = Float.POSITIVE_INFINITY;

  private final ListingProvider provider = new ListingProvider();
  private final Tensor logits = RegisterInputs.logits(BINARY32);
  private final Tensor labels = RegisterInputs.labels(BINARY32);

  @Test
  void claimsWhatTheDocumentWritesOut() {
    assertEquals("listing", provider.identity().name());
    assertEquals(Set.of(BINARY32), provider.declarations().precisions());
    assertEquals(
        EnumSet.of(
            Operation.SIGMOID,
            Operation.SIGMOID_RECIPROCAL,
            Operation.SIGMOID_CROSS_ENTROPY,
            Operation.SOFTMAX,
            Operation.SOFTMAX_CROSS_ENTROPY,
            Operation.ONE_HOT,
            Operation.LABEL_SMOOTHING),
        provider.claims());
  }

  @Test
  void neverWritesToItsInputs() {
    Untouched.assertInputsUntouched(provider);
  }

  @Test
  void reproducesTheLabels() {
    assertEquals(labels, provider.oneHot(new int[] {1, 2, 0}, 3, BINARY32));
    float other = 0x1.111112p-5f;
    float own = 0x1.dddddep-1f;
    assertArrayEquals(
        new float[] {other, own, other, other, other, own, own, other, other},
        provider.labelSmoothing(labels, .1f).floats());
  }

  @Test
  void reproducesTheThreeSoftmaxLosses() {
    assertArrayEquals(
        new float[] {0.69967604f, 0.74342006f, 0.93983102f},
        provider.softmaxCrossEntropy(labels, logits).floats());
  }

  /**
   * Expects three of the nine printed losses bit for bit; five are 1 ulp away and one is 2. What
   * printed them took its logarithms and exponentials from another library.
   */
  @Test
  void comesWithinTwoUlpsOfTheNineSigmoidLosses() {
    float[] printed = {
      1.0798527f, 0.34328249f, 0.84435523f,
      0.89968193f, 0.7914722f, 0.40115389f,
      0.47748795f, 0.84435523f, 0.89968193f
    };
    float[] losses =
        provider.sigmoidCrossEntropy(provider.labelSmoothing(labels, .1f), logits).floats();
    int[] ulps = new int[9];
    for (int i = 0; i < ulps.length; i++) {
      ulps[i] = Float.floatToIntBits(losses[i]) - Float.floatToIntBits(printed[i]);
    }
    assertArrayEquals(new int[] {1, 0, 1, 0, 1, 1, 2, 1, 0}, ulps);
  }

  @Test
  void sigmoidAndSoftmaxAsPrinted() {
    Tensor row = row(.7f, 1.2f, .3f);
    assertArrayEquals(
        new float[] {0.66818774f, 0.7685248f, 0.5744425f}, provider.sigmoid(row).floats());
    assertArrayEquals(
        new float[] {1.4965854f, 1.3011942f, 1.7408183f}, provider.sigmoidReciprocal(row).floats());
    assertArrayEquals(
        new float[] {0.3012918f, 0.4967462f, 0.20196195f}, provider.softmax(row).floats());
  }

  /** Expects the faults that the errata name, since the listing has them. */
  @Test
  void keepsTheFaultsOfTheListing() {
    assertElements(provider.softmax(row(89, 0)), Float.NaN, 0); // X23
    assertElements(provider.softmaxCrossEntropy(row(1, 0), row(110, 0)), Float.NaN); // X14
    assertElements(provider.softmaxCrossEntropy(row(0, 1), row(110, 0)), INFINITY); // X14
    assertElements(provider.sigmoidCrossEntropy(row(1, 0), row(20, -20)), 0, 0); // X22
    assertElements(provider.sigmoidReciprocal(row(-89)), INFINITY);
    assertElements(provider.oneHot(new int[] {2, -1}, 2, BINARY32), 0, 0, 0, 0);
  }

  @Test
  void refusesWhatItWouldReadOutOfBounds() {
    String reason = "labels have shape [2] and logits [3]; give both one shape";
    Tensor two = row(1, 0);
    Tensor three = row(1, 0, 0);
    assertRefused(reason, () -> provider.sigmoidCrossEntropy(two, three));
    assertRefused(reason, () -> provider.softmaxCrossEntropy(two, three));
    Tensor scalar = Tensor.of(new float[] {1});
    assertRefused("a scalar has no last axis; give rank 1 or more", () -> provider.softmax(scalar));
    assertRefused(
        "the tensor is binary64; read doubles() or declare binary32 only",
        () -> provider.sigmoid(Tensor.of(new double[] {1})));
  }

  private static void assertRefused(String reason, Runnable call) {
    assertEquals(reason, assertThrows(Refused.class, call::run).getMessage());
  }

  private static void assertElements(Tensor answer, float... expected) {
    assertArrayEquals(expected, answer.floats());
  }

  private static Tensor row(float... values) {
    return Tensor.of(values, values.length);
  }
}
