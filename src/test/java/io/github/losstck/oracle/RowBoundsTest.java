package io.github.losstck.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Gradients;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Holds the bounds of rows to what their formulas count at a row whose roundings are known, in
 * units of roundoff: the logits 1, 0.1 and -2, the second of a tensor.
 */
class RowBoundsTest {
  private static final double U = 0x1p-24;
  private static final double RELATIVE = 1e-12;
  private static final double[] X = {1, 0.1f, -2};
  private static final double[] Y = {1, 0, -0.25};

  /** Is what each logit lacks to the largest. */
  private static final double[] D = {0, 1 - (double) 0.1f, 3};

  /** Is what the differences are rounded by: 1 - 0.1 is no binary32 number, 1 - -2 is one. */
  private static final double[] ROUNDED = {0, D[1], 0};

  /** Is one rounding of each exponential but e^0. */
  private static final double[] POWERS = {0, 1, 1};

  private static final double SUM = 1 + Math.exp(-D[1]) + Math.exp(-3);

  /** Is the error of that sum: its terms', by their share in it, and of two additions. */
  private static final double R = (Math.exp(-D[1]) * (D[1] + 1) + Math.exp(-3)) / SUM + 2;

  private static double share(int i) {
    return Math.exp(-D[i]) / SUM;
  }

  private static double log(int i) {
    return D[i] + Math.log(SUM);
  }

  private static double tightLog(int i) {
    return ROUNDED[i] + R + Math.log(SUM) + log(i);
  }

  private static double stableLog(int i) {
    return 2 * (Math.abs(X[i]) + 1) + 14 * (log(i) + 1);
  }

  /** Is K = 3 times what has the largest magnitude here: the logarithm of the last share. */
  private static final double LOOSE_LOG = (2 * 3 + 8) * log(2);

  private static double tightShare(int i) {
    return share(i) * (ROUNDED[i] + POWERS[i] + R + 1);
  }

  private static double stableShare(int i) {
    return share(i) * (stableLog(i) + 2 + log(i) + 1);
  }

  @Test
  void logarithmsCountShiftSumAndDifference() {
    List<Bounds> bounds = bounds(Operation.LOG_SOFTMAX, Gradients.DERIVATIVE);
    for (int i = 0; i < 3; i++) {
      double stable = enlarged(stableLog(i) + 2 + log(i));
      require(enlarged(tightLog(i)), stable, enlarged(LOOSE_LOG), bounds.get(3 + i));
    }
  }

  @Test
  void sharesCountShiftPowerSumAndQuotient() {
    List<Bounds> bounds = bounds(Operation.SOFTMAX, Gradients.DERIVATIVE);
    for (int i = 0; i < 3; i++) {
      require(
          enlarged(tightShare(i)),
          enlarged(stableShare(i)),
          enlarged(2 * 3 + 8),
          bounds.get(3 + i));
    }
  }

  /** The label 1 is not rounded with its logarithm; two terms are added once, at worst in full. */
  @Test
  void lossesCountEachTermByItsLabel() {
    double terms = log(0) + log(2) / 4;
    double tight = tightLog(0) + tightLog(2) / 4 + log(2) / 4 + terms;
    double stable = stableLog(0) + stableLog(2) / 4 + 2 * 1.25 + 2 * terms;
    require(
        enlarged(tight),
        enlarged(stable),
        enlarged(1.25 * LOOSE_LOG),
        bounds(Operation.SOFTMAX_CROSS_ENTROPY, Gradients.DERIVATIVE).get(1));
  }

  /** The labels sum to 3/4, and their magnitudes to 5/4. */
  @Test
  void derivativesCountTheSumOfTheLabels() {
    List<Bounds> bounds = bounds(Operation.SOFTMAX_CROSS_ENTROPY_GRADIENT, Gradients.DERIVATIVE);
    for (int i = 0; i < 3; i++) {
      double sum = 3 * 1.25 * share(i);
      double last = Math.abs(0.75 * share(i) - Y[i]);
      double tight = 1.25 * enlarged(tightShare(i)) + U * (sum + last);
      double stable = enlarged(stableShare(i)) * 1.25 + U * (sum + 14 * (Math.abs(Y[i]) + last));
      require(finished(tight), finished(stable), finished(stable), bounds.get(3 + i));
    }
  }

  @Test
  void gradientsOfNormalisedLabelsCountNoSum() {
    List<Bounds> bounds =
        bounds(Operation.SOFTMAX_CROSS_ENTROPY_GRADIENT, Gradients.OF_NORMALISED_LABELS);
    for (int i = 0; i < 3; i++) {
      double last = Math.abs(share(i) - Y[i]);
      double tight = enlarged(tightShare(i)) + U * last;
      double stable = enlarged(stableShare(i)) + 14 * U * (Math.abs(Y[i]) + last);
      require(finished(tight), finished(stable), finished(stable), bounds.get(3 + i));
    }
  }

  /** A largest logit of 100 outdoes every logarithm here. */
  @Test
  void theLooseClassCountsTheLargestMagnitude() {
    Bounds top = bounds(Operation.LOG_SOFTMAX, 100, 90, Double.NEGATIVE_INFINITY).get(0);
    assertEquals(enlarged((2 * 3 + 8) * 100), top.loose(), RELATIVE * top.loose());
  }

  @Test
  void aLogitAloneHasNothingButItsSumToRound() {
    Bounds alone = bounds(Operation.LOG_SOFTMAX, 3, Double.NEGATIVE_INFINITY).get(0);
    require(enlarged(1), enlarged(14 + 1), enlarged((2 * 2 + 8) * 3), alone);
  }

  /** A share of exactly 0 has nothing to round; only the loose class allows it an error. */
  @Test
  void aShareOfNothingIsExact() {
    Bounds none = bounds(Operation.SOFTMAX, 0, Double.NEGATIVE_INFINITY).get(1);
    require(finished(0), finished(0), enlarged(2 * 2 + 8), none);
  }

  /** Logits of 2^30 leave a third uncertain by more than the 2/3 up to 1. */
  @Test
  void aShareIsBetweenNothingAndAll() {
    Bounds third = bounds(Operation.SOFTMAX, 0x1p30, 0x1p30, 0x1p30).get(1);
    assertEquals(finished(2 / 3.0), third.stable(), RELATIVE * third.stable());
  }

  /**
   * At 2^30 a rounding is 64, and the shift is granted 256: more than the largest can lose, which
   * is {@code ln S} and what S becomes where the third logit gains 256 and all but catches up.
   */
  @Test
  void theLargestLogitLosesNoMoreThanTheSumCanGrow() {
    double m = 0x1p30;
    List<Bounds> bounds = bounds(Operation.LOG_SOFTMAX, m, m, m - 256, Double.NEGATIVE_INFINITY);
    double lacking = 2 * (U * 2 * m - U * (2 * m - 256));
    double grown = Math.log(2) + Math.log(2 + Math.exp(-lacking));
    double rest = 14 * (Math.log(2) + 1) + 3 + Math.log(2);
    for (int top = 0; top < 2; top++) {
      Bounds bound = bounds.get(top);
      assertEquals(finished(grown + U * rest), bound.stable(), RELATIVE * bound.stable());
    }
    double shift = 2 * (U * (m - 256) + U * m);
    double third = finished(shift + U * (14 * (256 + Math.log(2) + 1) + 3 + 256 + Math.log(2)));
    assertEquals(third, bounds.get(2).stable(), RELATIVE * third);
  }

  private static List<Bounds> bounds(Operation operation, Gradients gradients) {
    Arguments call =
        Arguments.in(Precision.BINARY32, gradients)
            .with(Parameter.LABELS, rows(Y))
            .with(Parameter.LOGITS, rows(X));
    return Oracle.bounds(operation, call, Oracle.enclose(operation, call));
  }

  /** Puts a row of other numbers first. */
  private static Tensor rows(double[] second) {
    double[] both = {7, 7, 7, second[0], second[1], second[2]};
    return Tensor.rounded(Precision.BINARY32, both, 2, 3);
  }

  private static List<Bounds> bounds(Operation operation, double... logits) {
    Tensor row = Tensor.rounded(Precision.BINARY32, logits, logits.length);
    Arguments call = Arguments.in(Precision.BINARY32).with(Parameter.LOGITS, row);
    return Oracle.bounds(operation, call, Oracle.enclose(operation, call));
  }

  private static double enlarged(double count) {
    return finished(U * count);
  }

  /** Grants errors of second order and two steps of underflow. */
  private static double finished(double error) {
    return error * (1 + 64 * U) + 2 * Float.MIN_VALUE;
  }

  /** The loose class allows no less than the stable one. */
  private static void require(double tight, double stable, double loose, Bounds bounds) {
    assertEquals(tight, bounds.tight(), RELATIVE * tight);
    assertEquals(stable, bounds.stable(), RELATIVE * stable);
    double most = Math.max(stable, loose);
    assertEquals(most, bounds.loose(), RELATIVE * most);
  }
}
