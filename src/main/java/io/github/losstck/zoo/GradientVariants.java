package io.github.losstck.zoo;

import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Gradients;
import io.github.losstck.spi.Tensor;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Computes the gradients of both losses as sound implementations do. */
final class GradientVariants {
  private GradientVariants() {}

  static List<Variant> all() {
    return List.of(
        new SigmoidGradientOfTwoBranches(),
        new SigmoidGradientRegrouped(),
        new SigmoidGradientThroughLogarithm(),
        new SoftmaxGradientByQuotient(),
        new SoftmaxGradientByLogSum(),
        new SoftmaxGradientOfNormalisedLabels());
  }

  @Legitimate("Takes the label off a sigmoid of two branches.")
  static final class SigmoidGradientOfTwoBranches implements Variant {
    @Override
    public Tensor sigmoidCrossEntropyGradient(Tensor labels, Tensor logits) {
      Stepwise f = Stepwise.like(logits);
      return labels.map(logits, (y, x) -> f.minus(f.sigmoid(x), y));
    }
  }

  @Legitimate("Takes y s(-x) off (1 - y) s(x).")
  static final class SigmoidGradientRegrouped implements Variant {
    @Override
    public Tensor sigmoidCrossEntropyGradient(Tensor labels, Tensor logits) {
      Stepwise f = Stepwise.like(logits);
      return labels.map(logits, (y, x) -> regrouped(f, y, x, f::sigmoid));
    }
  }

  @Legitimate("Takes e to the power x - ln(1 + e^x) for the sigmoid, as automatic derivatives do.")
  static final class SigmoidGradientThroughLogarithm implements Variant {
    @Override
    public Tensor sigmoidCrossEntropyGradient(Tensor labels, Tensor logits) {
      Stepwise f = Stepwise.like(logits);
      return labels.map(
          logits,
          (y, x) -> regrouped(f, y, x, t -> f.exp(f.minus(t, f.plus(Math.max(t, 0), f.tail(t))))));
    }
  }

  @Legitimate("Multiplies e^(x - max) over the sum by the sum of the labels, and takes them off.")
  static final class SoftmaxGradientByQuotient implements Variant {
    @Override
    public Tensor softmaxCrossEntropyGradient(Tensor labels, Tensor logits) {
      Stepwise f = Stepwise.like(logits);
      return labels.mapRows(
          logits, (y, x) -> lessLabels(f, y, SoftmaxVariants.quotient(f, x), f.sum(y)));
    }
  }

  @Legitimate("Takes e to the power x - (max + ln sum) for the softmax, with no division.")
  static final class SoftmaxGradientByLogSum implements Variant {
    @Override
    public Tensor softmaxCrossEntropyGradient(Tensor labels, Tensor logits) {
      Stepwise f = Stepwise.like(logits);
      return labels.mapRows(
          logits, (y, x) -> lessLabels(f, y, SoftmaxVariants.byLogSum(f, x), f.sum(y)));
    }
  }

  @Legitimate("Returns p - y whatever the labels sum to, and says so.")
  static final class SoftmaxGradientOfNormalisedLabels implements Variant {
    @Override
    public Declarations declarations() {
      return Declarations.standard().gradients(Gradients.OF_NORMALISED_LABELS);
    }

    @Override
    public Tensor softmaxCrossEntropyGradient(Tensor labels, Tensor logits) {
      Stepwise f = Stepwise.like(logits);
      return labels.mapRows(logits, (y, x) -> lessLabels(f, y, SoftmaxVariants.quotient(f, x), 1));
    }
  }

  private static double regrouped(Stepwise f, double y, double x, DoubleUnaryOperator sigmoid) {
    double yes = f.times(f.minus(1, y), sigmoid.applyAsDouble(x));
    return f.minus(yes, f.times(y, sigmoid.applyAsDouble(-x)));
  }

  private static double[] lessLabels(Stepwise f, double[] y, double[] p, double mass) {
    double[] gradient = new double[y.length];
    for (int k = 0; k < y.length; k++) {
      gradient[k] = f.minus(f.times(mass, p[k]), y[k]);
    }
    return gradient;
  }
}
