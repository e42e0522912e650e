package io.github.losstck.commonsmath;

import static io.github.losstck.Digits.assertDigits;
import static io.github.losstck.RegisterInputs.FLIPS_OF_1_4;
import static io.github.losstck.spi.Precision.BINARY64;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.losstck.Untouched;
import io.github.losstck.spi.Identity;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Refused;
import io.github.losstck.spi.Tensor;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares what Commons Math computes with the values of the register. */
class CommonsMathProviderTest {
  private final CommonsMathProvider provider = new CommonsMathProvider();

  @Test
  void claimsWhatCommonsMathHas() {
    assertEquals(new Identity("commons-math", "3.6.1"), provider.identity());
    assertEquals(Set.of(BINARY64), provider.declarations().precisions());
    assertEquals(
        EnumSet.of(
            Operation.BINOMIAL_PROBABILITY,
            Operation.BERNOULLI_ESTIMATE,
            Operation.NORMAL_MEAN_ESTIMATE,
            Operation.SIGMOID),
        provider.claims());
  }

  @Test
  void neverWritesToItsInputs() {
    Untouched.assertInputsUntouched(provider);
  }

  @Test
  void valuesOfTheRegister() {
    int[] six = {6, 7};
    assertDigits(
        provider.binomialProbability(six, 10, scalar(.6)), "0.25082265600000", "0.21499084800000");
    assertDigits(provider.binomialProbability(six, 10, scalar(.5)), "0.205078125000", "0.1171875");
    assertDigits(provider.normalMeanEstimate(row(1, 2, 6)), "3.00000000000000");
    assertDigits(
        provider.sigmoid(row(.7, 1.2, 0)), "0.668187772168166", "0.768524783499018", "0.5");
  }

  /**
   * Expects an estimate as near to k/n as the rounding of the log-likelihood l lets a search see.
   * If l errs by B, two arguments at a distance d from the maximum compare wrongly only while
   * {@code |l''| d^2 / 2 <= 2 B}. Each term of l is rounded in 1-theta, its logarithm, the product
   * and the sum: {@code B = 4 |l| 2^-53}; and {@code |l''| = n / (theta (1-theta))}.
   */
  @ParameterizedTest
  @CsvSource({"6, 10", "1, 2", "1, 10", "9, 10", "1, 1000", "500, 1000", "999, 1000"})
  void estimatesAsWellAsASearchCan(int heads, int flips) {
    double share = heads / (double) flips;
    double height = -heads * Math.log(share) - (flips - heads) * Math.log(1 - share);
    double curvature = flips / (share * (1 - share));
    double rounding = 4 * height * BINARY64.unitRoundoff();
    double visible = Math.sqrt(4 * rounding / curvature);
    assertEquals(share, estimate(heads, flips), visible);
  }

  @Test
  void estimatesOfTheRegister() {
    assertDigits(provider.bernoulliEstimate(FLIPS_OF_1_4, BINARY64), "0.60000000");
    assertEquals(1, estimate(10, 10));
    assertEquals(0, estimate(0, 10));
    assertEquals(1, estimate(1, 1));
  }

  @Test
  void sigmoidAtTheEndsOfTheRange() {
    assertArrayEquals(
        new double[] {1, 0}, provider.sigmoid(row(Double.MAX_VALUE, -Double.MAX_VALUE)).doubles());
  }

  @Test
  void refusesWhatHasNoAnswer() {
    int[] one = {1};
    assertRefused(
        "theta has shape [2]; give a scalar",
        () -> provider.binomialProbability(one, 2, row(.5, .5)));
    assertRefused("2 out of [0, 1] range", () -> provider.binomialProbability(one, 2, scalar(2)));
    assertRefused(
        "samples have shape []; give a list of 1 or more",
        () -> provider.normalMeanEstimate(scalar(2)));
    assertRefused(
        "there are no flips; give 1 or more",
        () -> provider.bernoulliEstimate(new int[0], BINARY64));
  }

  private double estimate(int heads, int flips) {
    int[] sequence = new int[flips];
    Arrays.fill(sequence, 0, heads, 1);
    return provider.bernoulliEstimate(sequence, BINARY64).get(0);
  }

  private static void assertRefused(String reason, Runnable call) {
    assertEquals(reason, assertThrows(Refused.class, call::run).getMessage());
  }

  private static Tensor scalar(double value) {
    return Tensor.of(new double[] {value});
  }

  private static Tensor row(double... values) {
    return Tensor.of(values, values.length);
  }
}
