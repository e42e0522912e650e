package io.github.losstck.oracle;

import io.github.losstck.spi.Tensor;

/**
 * Bounds the error of the log-softmax of one row.
 *
 * <p>With {@code m} the largest logit, {@code d_i = x_i - m}, {@code S = sum e^d_i}: the tight
 * bound follows the tree of {@code d_i - ln S}, summed in order; the stable one grants any sound
 * re-association, {@code x_i - (m + ln S)} and differences of logits scaled by log2 e among them.
 * Magnitudes are kept multiplied by {@code u}, so that none of them overflows.
 */
final class LogitRow {
  private final Ladder ladder;
  private final double[] logits;
  private final double largest;
  private final double logSum;
  private final double sumError;
  private final double loose;
  private final double leeway;

  LogitRow(Ladder ladder, Tensor tensor, int row) {
    this.ladder = ladder;
    logits = new double[tensor.lastAxis()];
    int top = 0;
    for (int i = 0; i < logits.length; i++) {
      logits[i] = tensor.get(row * logits.length + i);
      top = logits[i] > logits[top] ? i : top;
    }
    largest = logits[top];
    double others = 0;
    double errors = 0;
    for (int i = 0; i < logits.length; i++) {
      double share = i == top ? 0 : StrictMath.exp(logits[i] - largest);
      others += share;
      errors += share == 0 ? 0 : share * shiftedError(i);
    }
    logSum = StrictMath.log1p(others);
    sumError = errors / (1 + others) + (logits.length - 1) * ladder.unit();
    loose = looseBound();
    leeway = leewayOfTheSum();
  }

  int size() {
    return logits.length;
  }

  /** Returns the error of {@code e^d_i}, relative: that of {@code d_i} and the exponential's. */
  double shiftedError(int i) {
    return logits[i] == largest
        ? 0
        : ladder.ofSum(logits[i], -largest) + 2 * Ladder.TIGHT * ladder.unit();
  }

  /** Returns the error of {@code S}, relative. */
  double sumError() {
    return sumError;
  }

  boolean isAlone() {
    return logSum == 0;
  }

  /** Returns {@code softmax_i}, to within a few roundings. */
  double share(int i) {
    return StrictMath.exp(logits[i] - largest - logSum);
  }

  /** Returns {@code u |ln softmax_i|}. */
  double log(int i) {
    double unit = ladder.unit();
    return Math.abs(unit * logits[i] - unit * largest - unit * logSum);
  }

  /** Returns the tight bound T of {@code ln softmax_i}. */
  double tight(int i) {
    double last = isAlone() ? 0 : log(i);
    double log = 2 * Ladder.TIGHT * ladder.unit() * logSum;
    double shift = logits[i] == largest ? 0 : ladder.ofSum(logits[i], -largest);
    return shift + sumError + log + last;
  }

  /** Returns the part of the stable bound C that belongs to {@code ln softmax_i} itself. */
  double stable(int i) {
    double shift = shiftLeeway(i);
    return (logits[i] == largest ? Math.min(shift, leeway) : shift)
        + Ladder.PATH * (log(i) + ladder.unit());
  }

  /** Returns the error of {@code d_i} where the logits are rounded before they are subtracted. */
  private double shiftLeeway(int i) {
    double unit = ladder.unit();
    return 2 * (unit * Math.abs(logits[i]) + unit * Math.abs(largest));
  }

  /**
   * Returns what the largest logit can lose however large it is: its own difference is 0 exactly,
   * {@code m + ln S} rounds no further than to {@code m}, and {@code S} grows by no more than the
   * errors of the other differences make of their exponentials.
   */
  private double leewayOfTheSum() {
    double others = 0;
    boolean isTopSeen = false;
    for (int i = 0; i < logits.length; i++) {
      boolean isTop = !isTopSeen && logits[i] == largest;
      isTopSeen |= isTop;
      if (!isTop && Double.isFinite(logits[i])) {
        others += StrictMath.exp(Math.min(0, logits[i] - largest + shiftLeeway(i)));
      }
    }
    return logSum + StrictMath.log1p(others);
  }

  /** Returns the absolute bound A of the logarithm of a share. */
  double loose() {
    return loose;
  }

  private double looseBound() {
    double scale = ladder.unit();
    for (int i = 0; i < logits.length; i++) {
      if (Double.isFinite(logits[i])) {
        scale = Math.max(scale, Math.max(ladder.unit() * Math.abs(logits[i]), log(i)));
      }
    }
    return (2 * logits.length + 8) * scale;
  }
}
