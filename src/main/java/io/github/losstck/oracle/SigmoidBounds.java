package io.github.losstck.oracle;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Tensor;

/**
 * Bounds the error of the sigmoid and of its loss (2-1, 2-2, L3 to L5).
 *
 * <p>The stable class multiplies every magnitude that a sound formula handles by the longest path
 * of roundings. The tight one follows the tree of {@code max(x,0) - x y + log1p(e^-|x|)} (L4), or
 * grants the relative error of formulas without cancellation where labels are in [0, 1].
 */
record SigmoidBounds(Ladder ladder, Arguments arguments) {

  ErrorBounds.AtElement of(Operation operation) {
    Tensor logits = arguments.tensor(Parameter.LOGITS);
    return switch (operation) {
      case SIGMOID -> (i, value) -> sigmoid(logits.get(i), value);
      case SIGMOID_RECIPROCAL -> (i, value) -> reciprocal(logits.get(i), value);
      case SIGMOID_CROSS_ENTROPY ->
          (i, value) ->
              crossEntropy(arguments.tensor(Parameter.LABELS).get(i), logits.get(i), value);
      default -> throw new IllegalArgumentException(operation + " is not about the sigmoid");
    };
  }

  private Bounds sigmoid(double x, double value) {
    double unit = ladder.unit();
    double tail = StrictMath.exp(-Math.abs(x));
    double slope = tail == 0 ? 0 : Math.abs(x) * tail / ((1 + tail) * (1 + tail));
    double tight = (2 * Ladder.TIGHT + 2) * unit * value;
    Bounds bounds = ladder.bounds(tight, Ladder.PATH * unit * (value + slope), 4 * unit);
    return new Bounds(bounds.tight(), bounds.stable(), bounds.loose(), true);
  }

  /** Bounds the error of 1+e^-x; the stable class admits both neighbours, at most 2u away. */
  private Bounds reciprocal(double x, double value) {
    double power = ladder.unit() * Math.min(StrictMath.exp(-x), value);
    double sum = ladder.unit() * value;
    return ladder.bounds(2 * Ladder.TIGHT * power + sum, 2 * Ladder.STABLE * power + 2 * sum);
  }

  private Bounds crossEntropy(double y, double x, double value) {
    double unit = ladder.unit();
    double loss = unit * Math.abs(value);
    double tail = unit * StrictMath.log1p(StrictMath.exp(-Math.abs(x)));
    double logit = Double.isInfinite(x) ? 0 : unit * Math.abs(x);
    double weights = Math.abs(y) + Math.abs(1 - y);
    double tree = products(y, x) + 4 * Ladder.TIGHT * tail + loss;
    double relative = y >= 0 && y <= 1 ? (4 * Ladder.TIGHT + 4) * loss : 0;
    return ladder.bounds(
        Math.max(tree, relative),
        Ladder.PATH * (loss + tail + logit * weights),
        4 * Math.max(unit, logit * (1 + weights)));
  }

  /** Returns the rounding errors of {@code x y} and of {@code max(x,0) - x y}. */
  private double products(double y, double x) {
    if (Double.isInfinite(x)) {
      return 0;
    }
    double logit = ladder.unit() * x;
    double rest = Math.max(logit, 0) - logit * y;
    return ladder.isExactProduct(x, y)
        ? ladder.ofSum(Math.max(x, 0), -x * y)
        : Math.abs(logit * y) + Math.abs(rest);
  }
}
