package io.github.losstck.oracle;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Gradients;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Tensor;
import java.util.HashMap;
import java.util.Map;

/**
 * Bounds the error of the gradients of both losses with respect to the logits.
 *
 * <p>The tight bound follows the tree of {@code s(x) - y} or {@code sum(y) p - y}. The stable one
 * grants what automatic differentiation of a sound loss arrives at: products regrouped as in {@code
 * (1-y) s(x) - y s(-x)}, and sigmoids computed as {@code e^(x - ln(1+e^x))}, as JAX does. In
 * binary64 these lose up to 32 roundings near x = 33, where the logarithm drops its tail.
 */
final class GradientBounds {
  private final Ladder ladder;
  private final Arguments arguments;
  private final Tensor labels;
  private final SoftmaxBounds shares;
  private final Map<Integer, Double> masses = new HashMap<>();

  GradientBounds(Ladder ladder, Arguments arguments) {
    this.ladder = ladder;
    this.arguments = arguments;
    labels = arguments.tensor(Parameter.LABELS);
    shares = new SoftmaxBounds(ladder, arguments);
  }

  ErrorBounds.AtElement of(Operation operation) {
    return switch (operation) {
      case SIGMOID_CROSS_ENTROPY_GRADIENT -> this::node;
      case SOFTMAX_CROSS_ENTROPY_GRADIENT -> this::inRow;
      default -> throw new IllegalArgumentException(operation + " is no gradient");
    };
  }

  @BoundOf(Operation.SIGMOID_CROSS_ENTROPY_GRADIENT)
  private Bounds node(int index, double value) {
    double y = labels.get(index);
    double x = arguments.tensor(Parameter.LOGITS).get(index);
    double tail = StrictMath.exp(-Math.abs(x));
    NodeBounds nodes = new NodeBounds(ladder);
    return ladder.bounds(
        nodes.tightGradient(x, tail, value), nodes.stableGradient(y, x, tail, value));
  }

  @BoundOf(Operation.SOFTMAX_CROSS_ENTROPY_GRADIENT)
  private Bounds inRow(int index, double value) {
    int width = labels.lastAxis();
    double y = Math.abs(labels.get(index));
    double unit = ladder.unit();
    double share = shares.value(index);
    Bounds ofShare = shares.share(index, share);
    boolean summed = arguments.gradients() == Gradients.DERIVATIVE;
    double mass = summed ? masses.computeIfAbsent(index / width, this::mass) : 1;
    double sum = summed ? width * unit * mass * share : 0;
    double last = unit * Math.abs(value);
    return ladder.bounds(
        mass * ofShare.tight() + sum + last,
        mass * ofShare.stable() + sum + Ladder.PATH * (unit * y + last));
  }

  /** Returns the sum of the magnitudes of a row's labels. */
  private double mass(int row) {
    double mass = 0;
    for (int i = 0; i < labels.lastAxis(); i++) {
      mass += Math.abs(labels.get(row * labels.lastAxis() + i));
    }
    return mass;
  }
}
