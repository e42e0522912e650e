package io.github.losstck.oracle;

/**
 * Counts the rounding errors of functions of one number, and of a label beside it: for the tight
 * and the stable class, in plain numbers, so that one object serves billions of elements. {@link
 * Ladder} turns the counts into bounds.
 *
 * <p>A tail is {@code e^-|x|}.
 */
final class NodeBounds {
  private final Ladder ladder;
  private final double unit;

  NodeBounds(Ladder ladder) {
    this.ladder = ladder;
    this.unit = ladder.unit();
  }

  double tightSigmoid(double value) {
    return (2 * Ladder.TIGHT + 2) * unit * value;
  }

  double stableSigmoid(double x, double tail, double value) {
    return Ladder.PATH * unit * (value + slope(x, tail));
  }

  /** Returns {@code |x| s(x) s(-x)}, what a relative error of the logit makes of the sigmoid. */
  private static double slope(double x, double tail) {
    return tail == 0 ? 0 : Math.abs(x) * tail / ((1 + tail) * (1 + tail));
  }

  double tightReciprocal(double power, double value) {
    return 2 * Ladder.TIGHT * powerOf(power, value) + unit * value;
  }

  /** Bounds the error of 1+e^-x; the stable class admits both neighbours, at most 2u away. */
  double stableReciprocal(double power, double value) {
    return 2 * Ladder.STABLE * powerOf(power, value) + 2 * (unit * value);
  }

  private double powerOf(double power, double value) {
    return unit * Math.min(power, value);
  }

  /** Follows the tree, or grants the relative error of formulas that cancel nowhere. */
  double tightCrossEntropy(double y, double x, double softTail, double value) {
    double loss = unit * Math.abs(value);
    double tree = products(y, x) + 4 * Ladder.TIGHT * (unit * softTail) + loss;
    double relative = y >= 0 && y <= 1 ? (4 * Ladder.TIGHT + 4) * loss : 0;
    return Math.max(tree, relative);
  }

  double stableCrossEntropy(double y, double x, double softTail, double value) {
    return Ladder.PATH * (unit * Math.abs(value) + unit * softTail + logit(x) * weights(y));
  }

  private double logit(double x) {
    return Double.isInfinite(x) ? 0 : unit * Math.abs(x);
  }

  private static double weights(double y) {
    return Math.abs(y) + Math.abs(1 - y);
  }

  /** Returns the rounding errors of {@code x y} and of {@code max(x,0) - x y}. */
  private double products(double y, double x) {
    if (Double.isInfinite(x)) {
      return 0;
    }
    if (ladder.isExactProduct(x, y)) {
      return ladder.ofSum(Math.max(x, 0), -x * y);
    }
    double logit = unit * x;
    return Math.abs(logit * y) + Math.abs(Math.max(logit, 0) - logit * y);
  }

  double tightGradient(double x, double tail, double value) {
    return (2 * Ladder.TIGHT + 2) * unit * sigmoid(x, tail) + unit * Math.abs(value);
  }

  double stableGradient(double y, double x, double tail, double value) {
    double parts = weights(y) * (sigmoid(x, tail) + slope(x, tail));
    return Ladder.PATH * unit * (parts + Math.abs(y) + Math.abs(value))
        + weights(y) * lostInTheLogarithm(x, tail);
  }

  private static double sigmoid(double x, double tail) {
    return (x < 0 ? tail : 1) / (1 + tail);
  }

  /**
   * Returns what a sigmoid loses as {@code e^(x - ln(1+e^x))} where the logarithm is rounded: it
   * keeps what {@code u |x|} leaves of the tail {@code e^-|x|}, and never loses more than that
   * tail.
   */
  private double lostInTheLogarithm(double x, double tail) {
    return Math.min(2 * unit * Math.abs(x), tail);
  }

  double tightLogarithm(double value) {
    return 2 * Ladder.TIGHT * (unit * Math.abs(value));
  }

  double stableLogarithm(double value) {
    return 2 * Ladder.STABLE * (unit * Math.abs(value));
  }
}
