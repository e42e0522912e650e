package io.github.losstck.reference;

import static io.github.losstck.Digits.assertDigits;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Calls the reference provider at zeros, infinities and the ends of the range. */
class SpecialValuesTest {
  private static final double INFINITY = Double.POSITIVE_INFINITY;
  private static final double NAN = Double.NaN;

  private final ReferenceProvider provider = new ReferenceProvider();

  @ParameterizedTest
  @EnumSource
  void zeroProbabilities(Precision in) {
    assertElements(provider.selfInformation(row(in, 0, 1)), INFINITY, 0);
    assertElements(provider.likelihood(row(in, 0, .5)), 0);
    assertElements(provider.logLikelihood(row(in, 0, .5)), -INFINITY);
    assertElements(provider.entropy(row(in, 0, 1)), 0);
    assertElements(provider.crossEntropy(row(in, 0, 1), row(in, 0, 1)), 0);
    assertElements(provider.crossEntropy(row(in, .5, .5), row(in, 0, 1)), INFINITY);
    assertElements(provider.klDivergence(row(in, 0, 1), row(in, 0, 1)), 0);
    assertElements(provider.klDivergence(row(in, .5, .5), row(in, 0, 1)), INFINITY);
  }

  @ParameterizedTest
  @EnumSource
  void coinsThatShowOneSideOnly(Precision in) {
    int[] heads = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
    assertElements(provider.bernoulliEstimate(heads, in), 1);
    assertElements(provider.bernoulliScore(heads, row(in, 1)), 10);
    assertElements(provider.bernoulliLikelihood(heads, row(in, 0, 1)), 0, 1);
    assertElements(provider.bernoulliLogLikelihood(heads, row(in, 0, 1)), -INFINITY, 0);
    assertElements(
        provider.binomialProbability(new int[] {0, 1, 2}, 2, Tensor.rounded(in, new double[] {1})),
        0,
        0,
        1);
  }

  @ParameterizedTest
  @EnumSource
  void largestFiniteLogits(Precision in) {
    double max = in.largestFinite();
    Tensor row = row(in, max, -max);
    assertElements(provider.sigmoid(row), 1, 0);
    assertElements(provider.sigmoidCrossEntropy(row(in, 1, 0), row), 0, 0);
    assertElements(provider.sigmoidCrossEntropy(row(in, 0, 1), row), max, max);
    assertElements(provider.softmax(row), 1, 0);
    assertElements(provider.logSoftmax(row), 0, -INFINITY);
    assertElements(provider.softmaxCrossEntropy(row(in, 1, 0), row), 0);
    assertElements(provider.normalMeanEstimate(row(in, max, max, max, max)), max);
  }

  @ParameterizedTest
  @EnumSource
  void infiniteLogits(Precision in) {
    Tensor masked = row(in, -INFINITY, 0, 0);
    assertElements(provider.sigmoid(row(in, INFINITY, -INFINITY)), 1, 0);
    assertElements(
        provider.sigmoidCrossEntropy(row(in, 0, .5, 1), row(in, INFINITY, INFINITY, -INFINITY)),
        INFINITY,
        INFINITY,
        INFINITY);
    assertElements(provider.softmax(masked), 0, .5, .5);
    assertElements(provider.softmaxCrossEntropy(row(in, 0, 1, 0), masked), in.round(Math.log(2)));
    assertElements(provider.softmaxCrossEntropy(row(in, 1, 0, 0), masked), INFINITY);
    assertElements(
        provider.sigmoidCrossEntropyGradient(row(in, 0, .5), row(in, INFINITY, -INFINITY)), 1, -.5);
    assertElements(provider.softmaxCrossEntropyGradient(row(in, 0, 1, 0), masked), 0, -.5, .5);
  }

  @ParameterizedTest
  @EnumSource
  void notANumber(Precision in) {
    Tensor rows = Tensor.rounded(in, new double[] {NAN, 0, 0, 0}, 2, 2);
    Tensor labels = Tensor.rounded(in, new double[] {0, 1, 1, 0}, 2, 2);
    double log2 = in.round(Math.log(2));
    assertElements(provider.softmax(rows), NAN, NAN, .5, .5);
    assertElements(provider.softmaxCrossEntropy(labels, rows), NAN, log2);
    assertElements(provider.sigmoidCrossEntropy(labels, rows), NAN, log2, log2, log2);
    assertElements(provider.crossEntropy(row(in, 0, 1), row(in, NAN, 1)), NAN);
    assertElements(provider.klDivergence(row(in, 0, 1), row(in, NAN, 1)), NAN);
  }

  @ParameterizedTest
  @EnumSource
  void singleClassesAndEmptyBatches(Precision in) {
    assertElements(provider.softmax(row(in, 7)), 1);
    assertElements(provider.softmaxCrossEntropy(row(in, 1), row(in, 7)), 0);
    Tensor none = Tensor.rounded(in, new double[0], 0, 3);
    assertEquals(none, provider.softmax(none));
    assertElements(provider.softmaxCrossEntropy(none, none));
    assertEquals(none, provider.softmaxCrossEntropyGradient(none, none));
  }

  /** Expects what is left of a loss or a probability where 1 + e^-x rounds to 1, or overflows. */
  @Test
  void tailsAreKept() {
    Precision in = Precision.BINARY64;
    assertDigits(provider.sigmoidCrossEntropy(row(in, 1), row(in, 20)), "2.06115362031438E-9");
    assertDigits(provider.sigmoidCrossEntropy(row(in, 1), row(in, 40)), "4.24835425529159E-18");
    assertDigits(
        provider.softmaxCrossEntropy(row(in, 1, 0), row(in, 40, 0)), "4.24835425529159E-18");
    assertDigits(provider.sigmoid(row(in, -700)), "9.85967654375977E-305");
    assertDigits(provider.klDivergence(row(in, 1), row(in, Double.MIN_VALUE)), "744.440071921381");
    assertElements(provider.sigmoid(row(Precision.BINARY32, -100)), (double) 0x1.bp-145f);
  }

  private static void assertElements(Tensor answer, double... expected) {
    assertArrayEquals(expected, answer.doubles());
  }

  private static Tensor row(Precision in, double... values) {
    return Tensor.rounded(in, values, values.length);
  }
}
