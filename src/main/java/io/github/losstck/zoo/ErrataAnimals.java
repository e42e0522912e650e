package io.github.losstck.zoo;

import io.github.losstck.spec.Level;
import io.github.losstck.spi.Tensor;
import java.util.Arrays;
import java.util.List;

/** Runs the document's own formulas where they are not sound as programs (X14, X15, X22, X23). */
final class ErrataAnimals {
  private ErrataAnimals() {}

  static List<Animal> all() {
    return List.of(
        new SigmoidThroughItsReciprocal(),
        new SigmoidLossOfRoundedProbabilities(),
        new SoftmaxUnshifted(),
        new SoftmaxLossOfVanishedShares());
  }

  @Lie(
      value = "Divides 1 by 1 + e^-x, which overflows before the sigmoid vanishes (2-1).",
      level = Level.ACCURATE)
  static final class SigmoidThroughItsReciprocal implements Animal {
    @Override
    public Tensor sigmoid(Tensor logits) {
      Stepwise step = Stepwise.like(logits);
      return logits.map(x -> step.over(1, step.plus(1, step.exp(-x))));
    }
  }

  @Lie(
      value = "Takes the logarithms of s(x) and of 1 - s(x), both rounded before (X22).",
      level = Level.ROBUST)
  static final class SigmoidLossOfRoundedProbabilities implements Animal {
    @Override
    public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
      Stepwise step = Stepwise.like(labels);
      return labels.map(
          logits,
          (y, x) -> {
            double s = step.sigmoid(x);
            double yes = step.times(y, -step.log(s));
            double no = step.times(step.minus(1, y), -step.log(step.minus(1, s)));
            return step.plus(yes, no);
          });
    }
  }

  @Lie(
      value = "Takes e^x of the logits as they are, which overflows or vanishes (X23).",
      level = Level.ROBUST)
  static final class SoftmaxUnshifted implements Animal {
    @Override
    public Tensor softmax(Tensor logits) {
      Stepwise step = Stepwise.like(logits);
      return logits.mapRows(x -> shares(step, x, 0));
    }
  }

  @Lie(
      value = "Takes the logarithm of a softmax whose small shares have vanished (X14).",
      level = Level.ROBUST)
  static final class SoftmaxLossOfVanishedShares implements Animal {
    @Override
    public Tensor softmaxCrossEntropy(Tensor labels, Tensor logits) {
      Stepwise step = Stepwise.like(labels);
      return labels.reduceRows(
          logits,
          (y, x) -> {
            double[] p = shares(step, x, Arrays.stream(x).max().orElseThrow());
            double sum = 0;
            for (int k = 0; k < p.length; k++) {
              sum = step.plus(sum, step.times(y[k], step.log(p[k])));
            }
            return -sum;
          });
    }
  }

  private static double[] shares(Stepwise step, double[] logits, double shift) {
    double[] powers = Arrays.stream(logits).map(x -> step.exp(step.minus(x, shift))).toArray();
    return step.map(powers, step.sum(powers), step::over);
  }
}
