package io.github.losstck.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Holds the bounds of likelihoods, estimates, information and smoothed labels to counts made by
 * hand, in binary32: tight ones of half an ulp a logarithm, stable ones of 3.
 */
class ProbabilityBoundsTest {
  private static final double U = 0x1p-24;
  private static final double STEP = Float.MIN_VALUE;
  private static final double RELATIVE = 1e-12;
  private static final double LN2 = Math.log(2);
  private static final double LN3 = Math.log(3);

  /** Is what one head and two tails of a coin of 1/4 are worth: {@code ln 4 + 2 ln 4/3}. */
  private static final double LOGS = 6 * LN2 - 2 * LN3;

  private static final int[] ONE_OF_THREE = {1, 0, 0};

  /** Two products; or three logarithms, two sums and an exponential. */
  @Test
  void productsAreRoundedOrTheirLogarithmsAre() {
    Arguments call = reals(Parameter.PROBABILITIES, 2, 1, 1, 1, 0.5, 0.25, 0.125);
    double exponential = U / 64 * (6 * 6 * LN2 + 2 * 6 * LN2 + 6);
    Bounds bounds = bounds(Operation.LIKELIHOOD, call).get(1);
    require(2 * U / 64 + STEP, exponential, bounds);
    double sum = 6 * LN2 * U;
    require(sum + 2 * sum, 6 * sum + 2 * sum, bounds(Operation.LOG_LIKELIHOOD, call).get(1));
  }

  @Test
  void aProductOfSmallNumbersLosesHalfAStep() {
    Arguments call = reals(Parameter.PROBABILITIES, 2, 0x1p-100, 0x1p-48, 0, 0.5);
    List<Bounds> bounds = bounds(Operation.LIKELIHOOD, call);
    require(U * 0x1p-148 + STEP / 2, U * 0x1p-148 + STEP / 2, bounds.get(0));
    require(STEP / 2, STEP / 2, bounds.get(1));
  }

  /** The logarithm of a product near 1 carries the roundings of the product, which are larger. */
  @Test
  void aLogarithmOfAProductCarriesItsRoundings() {
    Arguments call = reals(Parameter.PROBABILITIES, 1, 0.5, 1, 1);
    require(3 * LN2 * U, (6 * LN2 + 2) * U, bounds(Operation.LOG_LIKELIHOOD, call).get(0));
  }

  @Test
  void flipsCountTheirTailsTwice() {
    Arguments call = reals(Parameter.THETA, 1, 0.25, 0).with(Parameter.FLIPS, ONE_OF_THREE);
    double value = 9.0 / 64;
    List<Bounds> bounds = bounds(Operation.BERNOULLI_LIKELIHOOD, call);
    require(U * value * (2 + 2) + STEP, U * value * (7 * LOGS + 2 + LOGS + 6), bounds.get(0));
    require(STEP, 2 * STEP, bounds.get(1));
    Bounds logarithm = bounds(Operation.BERNOULLI_LOG_LIKELIHOOD, call).get(0);
    require(U * (3 * LOGS + 2), U * (8 * LOGS + 2 + 2 * LOGS), logarithm);
  }

  /** Neither the logarithm of a chance of 0 nor its quotient counts for a side never seen. */
  @Test
  void aSideNeverSeenIsNotCounted() {
    Arguments heads = reals(Parameter.THETA, 1, 0.75, 1).with(Parameter.FLIPS, new int[] {1, 1, 1});
    double logs = 3 * (2 * LN2 - LN3);
    List<Bounds> logarithms = bounds(Operation.BERNOULLI_LOG_LIKELIHOOD, heads);
    require(U * 3 * logs, U * (8 * logs + 2), logarithms.get(0));
    require(0, 2 * U, logarithms.get(1));
    require(6 * U, (5 * 3 + 3) * U, bounds(Operation.BERNOULLI_SCORE, heads).get(1));
    Arguments tails = reals(Parameter.THETA, 1, 0).with(Parameter.FLIPS, new int[3]);
    require(9 * U, (5 * 3 + 3) * U, bounds(Operation.BERNOULLI_SCORE, tails).get(0));
    require(3 * U, 5 * U, bounds(Operation.BERNOULLI_LOG_LIKELIHOOD, tails).get(0));
  }

  /** {@code 1/theta - 2/(1-theta)} is 4 - 8/3. */
  @Test
  void aScoreCountsItsQuotients() {
    Arguments call = reals(Parameter.THETA, 1, 0.25).with(Parameter.FLIPS, ONE_OF_THREE);
    double tight = 4 + 2 * 8 / 3.0 + 4 / 3.0;
    double stable = 5 * (4 + 8 / 3.0) + 4 / 3.0;
    require(U * tight, U * stable, bounds(Operation.BERNOULLI_SCORE, call).get(0));
  }

  /** The coefficients 10 count in the powers' logarithms, 1 does not. */
  @Test
  void aCoefficientIsRoundedAndMultiplied() {
    List<Bounds> bounds = binomial(0.25, 0, 2, 3);
    double none = 5 * (2 * LN2 - LN3);
    double whole = Math.exp(-none);
    require(
        U * whole * (4 + 5 + 2) + 3 * STEP,
        U * whole * (7 * none + 5 + none + 2 + 6),
        bounds.get(0));
    for (int heads = 2; heads <= 3; heads++) {
      int tails = 5 - heads;
      double value = 10 * Math.pow(3, tails) / 1024;
      double logs = 10 * LN2 - tails * LN3 + Math.log(10);
      double exponent = 7 * logs + tails - Math.log(value) + logs + 2;
      Bounds bound = bounds.get(heads - 1);
      require(U * value * (4 + tails + 2) + 3 * STEP, U * value * (exponent + 6), bound);
    }
  }

  /** What underflows before it is multiplied by the coefficient, 10, is lost ten times. */
  @Test
  void aCoefficientEnlargesWhatUnderflows() {
    double theta = 0x1p-75;
    double tight = U * 10 * theta * theta * (4 + 3 + 2) + 3 * STEP;
    require(tight, tight + 3 * STEP * 10, binomial(theta, 2).get(0));
    require(3 * STEP, 3 * STEP + 3 * STEP * 10, binomial(0, 2).get(0));
  }

  /** The curvature is {@code n/(theta (1-theta))} = 27/2 inside, and 3 at the ends. */
  @Test
  void aSearchForTheCoinEndsWhereItsLikelihoodIsFlat() {
    double logs = 3 * LN3 - 2 * LN2;
    double stable = Math.sqrt(4 * U * (8 * logs + 2 + 2 * logs) / 13.5);
    require(U / 3, stable, estimate(ONE_OF_THREE));
    require(U, Math.sqrt(4 * U * 2 / 3), estimate(1, 1, 1));
    require(0, Math.sqrt(4 * U * (3 + 2) / 3), estimate(0, 0, 0));
  }

  /** Squares of deviations sum to 14, or to nothing; the direct mean has two sums. */
  @Test
  void aSearchForTheMeanEndsWhereItsLikelihoodIsFlat() {
    double direct = (2 * 9 / 3 + 3) * U;
    require(direct, Math.sqrt(14) * Math.sqrt(2 * U * 6 / 3), mean(1, 2, 6));
    require(direct, direct, mean(-3, -3, -3));
  }

  /** Logarithm, product and three sums count for each term, of which one is exactly 0. */
  @Test
  void informationCountsLogarithmsAndSums() {
    double[] p = {0.125, 0.125, 0.125, 0.125, 0.5, 0.25, 0.5, 0};
    double[] q = {0.5, 0.5, 0.5, 0.5, 0.25, 0.5, 0.25, 0};
    Arguments call = reals(Parameter.P, 2, p).with(Parameter.Q, tensor(2, q));
    double entropy = 1.5 * LN2;
    double cross = 2.25 * LN2;
    double mass = 1.25;
    require(5 * U * entropy, 10 * U * entropy, bounds(Operation.ENTROPY, call).get(1));
    require(5 * U * cross, 10 * U * cross, bounds(Operation.CROSS_ENTROPY, call).get(1));
    double ratios = 1.25 * LN2;
    double value = 0.75 * LN2;
    require(
        U * (5 * ratios + mass),
        U * (10 * cross + 10 * entropy + value + mass),
        bounds(Operation.KL_DIVERGENCE, call).get(1));
  }

  /** {@code (1-epsilon) y} is rounded twice, {@code epsilon/K} and the sum once each. */
  @Test
  void smoothingCountsEachTerm() {
    Arguments call =
        reals(Parameter.LABELS, 1, 1, -2)
            .with(Parameter.EPSILON, Tensor.rounded(Precision.BINARY32, new double[] {0.25}));
    List<Bounds> bounds = bounds(Operation.LABEL_SMOOTHING, call);
    double first = 2 * 0.75 + 0.125 + 0.875;
    double second = 2 * 1.5 + 0.125 + 1.375;
    require(U * first, U * first, bounds.get(0));
    require(U * second, U * second, bounds.get(1));
  }

  private static List<Bounds> binomial(double theta, int... heads) {
    Arguments call =
        reals(Parameter.THETA, 1, theta)
            .with(Parameter.TRIALS, new int[] {5})
            .with(Parameter.HEADS, heads);
    return bounds(Operation.BINOMIAL_PROBABILITY, call);
  }

  private static Bounds estimate(int... flips) {
    Arguments call = Arguments.in(Precision.BINARY32).with(Parameter.FLIPS, flips);
    return bounds(Operation.BERNOULLI_ESTIMATE, call).get(0);
  }

  private static Bounds mean(double... samples) {
    Arguments call =
        Arguments.in(Precision.BINARY32)
            .with(Parameter.SAMPLES, Tensor.rounded(Precision.BINARY32, samples, samples.length));
    return bounds(Operation.NORMAL_MEAN_ESTIMATE, call).get(0);
  }

  private static Arguments reals(Parameter parameter, int rows, double... values) {
    return Arguments.in(Precision.BINARY32).with(parameter, tensor(rows, values));
  }

  private static Tensor tensor(int rows, double... values) {
    return Tensor.rounded(Precision.BINARY32, values, rows, values.length / rows);
  }

  private static List<Bounds> bounds(Operation operation, Arguments call) {
    return Oracle.bounds(operation, call, Oracle.enclose(operation, call));
  }

  private static void require(double tight, double stable, Bounds bounds) {
    double least = finished(tight);
    double most = finished(stable);
    assertEquals(least, bounds.tight(), RELATIVE * least);
    assertEquals(most, bounds.stable(), RELATIVE * most);
    assertEquals(bounds.stable(), bounds.loose());
  }

  /** Grants errors of second order and two steps of underflow. */
  private static double finished(double error) {
    return error * (1 + 64 * U) + 2 * STEP;
  }
}
