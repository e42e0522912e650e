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

  @BoundOf(Operation.SIGMOID)
  private Bounds sigmoid(double x, double value) {
    Bounds bounds =
        ladder.bounds(
            nodes().tightSigmoid(value),
            nodes().stableSigmoid(x, tail(x), value),
            4 * ladder.unit());
    return new Bounds(bounds.tight(), bounds.stable(), bounds.loose(), true);
  }

  @BoundOf(Operation.SIGMOID_RECIPROCAL)
  private Bounds reciprocal(double x, double value) {
    double power = StrictMath.exp(-x);
    return ladder.bounds(
        nodes().tightReciprocal(power, value), nodes().stableReciprocal(power, value));
  }

  /**
   * Leaves out the loose class, {@code 4u max(1, |x| (1 + |y|+|1-y|))}, since the stable one allows
   * more: 14 times {@code |x| (|y|+|1-y|)}, where the bracket is at least 1, and at least {@code 14
   * ln 2}.
   */
  @BoundOf(Operation.SIGMOID_CROSS_ENTROPY)
  private Bounds crossEntropy(double y, double x, double value) {
    double softTail = StrictMath.log1p(tail(x));
    return ladder.bounds(
        nodes().tightCrossEntropy(y, x, softTail, value),
        nodes().stableCrossEntropy(y, x, softTail, value));
  }

  private NodeBounds nodes() {
    return new NodeBounds(ladder);
  }

  private static double tail(double x) {
    return StrictMath.exp(-Math.abs(x));
  }
}
