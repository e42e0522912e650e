package io.github.losstck.reference;

import static io.github.losstck.Digits.assertDigits;
import static io.github.losstck.RegisterInputs.FLIPS_OF_1_4;
import static io.github.losstck.spi.Precision.BINARY32;
import static io.github.losstck.spi.Precision.BINARY64;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.losstck.RegisterInputs;
import io.github.losstck.Untouched;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Tensor;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/** Compares the reference provider with the values of the register. */
class ReferenceProviderTest {
  private final ReferenceProvider provider = new ReferenceProvider();

  @Test
  void claimsEveryOperationInBothPrecisions() {
    assertEquals("reference", provider.identity().name());
    assertEquals(EnumSet.allOf(Operation.class), provider.claims());
    assertEquals(Declarations.standard(), provider.declarations());
  }

  @Test
  void neverWritesToItsInputs() {
    Untouched.assertInputsUntouched(provider);
  }

  @Test
  void theCoin() {
    Tensor theta = scalar(.6);
    assertDigits(provider.binomialProbability(new int[] {6}, 10, theta), "0.250822656000000");
    assertDigits(provider.binomialProbability(new int[] {6}, 10, scalar(.5)), "0.205078125000000");
    assertDigits(provider.bernoulliLikelihood(FLIPS_OF_1_4, theta), "0.00119439360000000");
    assertDigits(provider.bernoulliLogLikelihood(FLIPS_OF_1_4, theta), "-6.73011667009256");
    assertDigits(provider.bernoulliScore(FLIPS_OF_1_4, row(.5, .6)), "4.00000000000000", "0E-14");
    assertDigits(provider.bernoulliEstimate(FLIPS_OF_1_4, BINARY64), "0.600000000000000");
  }

  @Test
  void coefficientsBeyondTheRangeOfDouble() {
    Tensor answer = provider.binomialProbability(new int[] {1000, 0}, 2000, scalar(.5));
    assertDigits(answer, "0.0178390111458543", "0E-300");
  }

  @Test
  void observations() {
    assertDigits(provider.likelihood(matrix(2, .5, .25, .6, .4)), "0.125", "0.240000000000000");
    assertDigits(provider.logLikelihood(row(.5, .25)), "-2.07944154167984");
    assertDigits(provider.normalMeanEstimate(row(1, 2, 6)), "3.00000000000000");
  }

  @Test
  void information() {
    assertDigits(provider.selfInformation(row(.25, .5)), "1.38629436111989", "0.693147180559945");
    assertDigits(provider.entropy(row(.5, .25, .125, .125)), "1.21300756597990");
    assertDigits(provider.crossEntropy(row(.1, .9), row(.01, .99)), "0.469562320866960");
    assertDigits(provider.crossEntropy(row(.1, .9), row(.2, .8)), "0.361772987426199");
    assertDigits(provider.klDivergence(row(.5, .5), row(.25, .75)), "0.143841036225890");
    assertDigits(provider.klDivergence(row(.25, .75), row(.5, .5)), "0.130812035941137");
  }

  @Test
  void divergenceOfTwoCloseDistributions() {
    double step = 0x1p-30;
    assertDigits(provider.klDivergence(row(.5, .5), row(.5 + step, .5 - step)), "1.734723E-18");
  }

  @Test
  void sigmoids() {
    Tensor logits = row(.7, 1.2, .3);
    assertDigits(
        provider.sigmoid(logits), "0.668187772168166", "0.768524783499018", "0.574442516811659");
    assertDigits(
        provider.sigmoidReciprocal(logits),
        "1.49658530379141",
        "1.30119421191220",
        "1.74081822068172");
  }

  @Test
  void sigmoidLossesOfTheListing() {
    assertDigits(
        provider.sigmoidCrossEntropy(
            RegisterInputs.smoothed(BINARY64), RegisterInputs.logits(BINARY64)),
        "1.07985271555212",
        "0.343282467338031",
        "0.844355244468527",
        "0.899681919066619",
        "0.791472202714925",
        "0.401153874732088",
        "0.477487950485886",
        "0.844355244468527",
        "0.899681919066619");
  }

  @Test
  void softmaxOfTheListing() {
    Tensor logits = row(.7, 1.2, .3);
    assertDigits(
        provider.softmax(logits), "0.301291820308970", "0.496746232831360", "0.201961946859670");
    assertDigits(
        provider.logSoftmax(logits),
        "-1.19967598120985",
        "-0.699675981209848",
        "-1.59967598120985");
    assertDigits(
        provider.softmaxCrossEntropy(
            RegisterInputs.labels(BINARY64), RegisterInputs.logits(BINARY64)),
        "0.699675981209848",
        "0.743420037142310",
        "0.939831060844460");
  }

  @Test
  void gradientsOfTheListing() {
    assertDigits(
        provider.sigmoidCrossEntropyGradient(row(1 / 30.0, 28 / 30.0, 1), row(.7, 1.2, 40)),
        "0.634854438834833",
        "-0.164808549834316",
        "-4.24835425529159E-18");
    assertDigits(
        provider.softmaxCrossEntropyGradient(row(0, 1, 0), row(.7, 1.2, .3)),
        "0.301291820308970",
        "-0.503253767168640",
        "0.201961946859670");
    assertDigits(
        provider.softmaxCrossEntropyGradient(row(1, 0, 1), row(.7, 1.2, .3)),
        "-0.39741635938206",
        "0.99349246566272",
        "-0.59607610628066");
  }

  /** Expects the exact losses of the rounded logits and labels, themselves rounded to nearest. */
  @Test
  void binary32LossesOfTheListingAreCorrectlyRounded() {
    Tensor logits = RegisterInputs.logits(BINARY32);
    float[] sigmoid = {
      0x1.14713ap0f, 0x1.5f857p-2f, 0x1.b04f54p-1f,
      0x1.cca31cp-1f, 0x1.953bd8p-1f, 0x1.9ac814p-2f,
      0x1.e8f29ap-2f, 0x1.b04f54p-1f, 0x1.cca31cp-1f
    };
    float[] softmax = {0x1.663beep-1f, 0x1.7ca18ep-1f, 0x1.e1318ap-1f};
    assertArrayEquals(
        sigmoid, provider.sigmoidCrossEntropy(RegisterInputs.smoothed(BINARY32), logits).floats());
    assertArrayEquals(
        softmax, provider.softmaxCrossEntropy(RegisterInputs.labels(BINARY32), logits).floats());
  }

  @Test
  void targets() {
    Tensor oneHot = provider.oneHot(new int[] {1, 2, 0}, 3, BINARY32);
    assertEquals(RegisterInputs.labels(BINARY32), oneHot);
    float other = 0x1.111112p-5f;
    float own = 0x1.dddddep-1f;
    assertArrayEquals(
        new float[] {other, own, other, other, other, own, own, other, other},
        provider.labelSmoothing(oneHot, .1f).floats());
    assertDigits(
        provider.labelSmoothing(row(0, 1, 0), .1),
        "0.0333333333333333",
        "0.933333333333333",
        "0.0333333333333333");
  }

  private static Tensor scalar(double value) {
    return Tensor.of(new double[] {value});
  }

  private static Tensor row(double... values) {
    return Tensor.of(values, values.length);
  }

  private static Tensor matrix(int columns, double... values) {
    return Tensor.of(values, values.length / columns, columns);
  }
}
