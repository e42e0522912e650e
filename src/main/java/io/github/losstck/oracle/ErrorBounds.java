package io.github.losstck.oracle;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import java.util.ArrayList;
import java.util.List;

/** States the errors that each class of accuracy allows, operation by operation. */
final class ErrorBounds {
  /** Bounds the error of one element, whose exact value is finite. */
  interface AtElement {
    Bounds of(int index, double truth);
  }

  private static final Bounds NONE = new Bounds(0, 0, 0, false);

  private ErrorBounds() {}

  static List<Bounds> of(Operation operation, Arguments arguments, List<Enclosure> truth) {
    AtElement atElement = of(operation, arguments);
    List<Bounds> bounds = new ArrayList<>(truth.size());
    for (int i = 0; i < truth.size(); i++) {
      double value = truth.get(i).high();
      bounds.add(Double.isFinite(value) ? atElement.of(i, value) : NONE);
    }
    return bounds;
  }

  private static AtElement of(Operation operation, Arguments arguments) {
    Ladder ladder = new Ladder(arguments.precision());
    return switch (operation) {
      case BINOMIAL_PROBABILITY, BERNOULLI_LIKELIHOOD, BERNOULLI_LOG_LIKELIHOOD, BERNOULLI_SCORE ->
          new BernoulliBounds(ladder, arguments).of(operation);
      case LIKELIHOOD, LOG_LIKELIHOOD -> new LikelihoodBounds(ladder, arguments).of(operation);
      case BERNOULLI_ESTIMATE, NORMAL_MEAN_ESTIMATE ->
          new EstimateBounds(ladder, arguments).of(operation);
      case SELF_INFORMATION, ENTROPY, CROSS_ENTROPY, KL_DIVERGENCE ->
          new InformationBounds(ladder, arguments).of(operation);
      case SIGMOID, SIGMOID_RECIPROCAL, SIGMOID_CROSS_ENTROPY ->
          new SigmoidBounds(ladder, arguments).of(operation);
      case SOFTMAX, LOG_SOFTMAX, SOFTMAX_CROSS_ENTROPY ->
          new SoftmaxBounds(ladder, arguments).of(operation);
      case SIGMOID_CROSS_ENTROPY_GRADIENT, SOFTMAX_CROSS_ENTROPY_GRADIENT ->
          new GradientBounds(ladder, arguments).of(operation);
      case ONE_HOT -> ErrorBounds::ofCopy;
      case LABEL_SMOOTHING -> new SmoothingBounds(ladder, arguments)::at;
    };
  }

  /** Allows no error to what is not computed. */
  @BoundOf(Operation.ONE_HOT)
  private static Bounds ofCopy(int index, double value) {
    return NONE;
  }
}
