package io.github.losstck.zoo;

import io.github.losstck.spec.Level;
import io.github.losstck.spi.Tensor;
import java.util.List;

/** Lies about the sigmoid and its loss beyond the logits of worked examples. */
final class SigmoidDomainAnimals {
  private SigmoidDomainAnimals() {}

  static List<Animal> all() {
    return List.of(
        new SigmoidFlushedFarBelow(),
        new SigmoidByTanh(),
        new SigmoidClippedAtFifty(),
        new ReciprocalClippedAtFifty(),
        new SigmoidLossClippedAtFifteen(),
        new SigmoidLossClippedAtFifty(),
        new SigmoidLossOfThresholdedSoftplus(),
        new SigmoidLossOfClippedProbability(),
        new SigmoidLossOfPaddedProbability(),
        new SigmoidLossInBinary32FarOut(),
        new SigmoidLossOfThreeTerms());
  }

  @Lie(value = "Returns 0 below -30.", level = Level.ACCURATE)
  static final class SigmoidFlushedFarBelow implements Animal {
    @Override
    public Tensor sigmoid(Tensor logits) {
      return logits.map(x -> x < -30 ? 0 : Sound.sigmoid(x));
    }
  }

  @Lie(value = "Computes (1 + tanh(x/2))/2, which cancels below zero.", level = Level.ACCURATE)
  static final class SigmoidByTanh implements Animal {
    @Override
    public Tensor sigmoid(Tensor logits) {
      Stepwise f = Stepwise.like(logits);
      return logits.map(x -> f.over(f.plus(1, logits.precision().round(Math.tanh(x / 2))), 2));
    }
  }

  @Lie(value = "Limits logits to 50 either way.", level = Level.ACCURATE)
  static final class SigmoidClippedAtFifty implements Animal {
    @Override
    public Tensor sigmoid(Tensor logits) {
      return logits.map(x -> Sound.sigmoid(Sound.limited(x, 50)));
    }
  }

  @Lie(value = "Limits logits to 50 either way.", level = Level.ACCURATE)
  static final class ReciprocalClippedAtFifty implements Animal {
    @Override
    public Tensor sigmoidReciprocal(Tensor logits) {
      return logits.map(x -> 1 + Math.exp(-Sound.limited(x, 50)));
    }
  }

  @Lie(value = "Limits logits to 15 either way.", level = Level.ACCURATE)
  static final class SigmoidLossClippedAtFifteen implements Animal {
    @Override
    public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
      return labels.map(logits, (y, x) -> Sound.sigmoidCrossEntropy(y, Sound.limited(x, 15)));
    }
  }

  @Lie(value = "Limits logits to 50 either way.", level = Level.ACCURATE)
  static final class SigmoidLossClippedAtFifty implements Animal {
    @Override
    public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
      return labels.map(logits, (y, x) -> Sound.sigmoidCrossEntropy(y, Sound.limited(x, 50)));
    }
  }

  @Lie(value = "Takes the logit itself for its softplus above 20.", level = Level.ACCURATE)
  static final class SigmoidLossOfThresholdedSoftplus implements Animal {
    @Override
    public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
      return labels.map(logits, (y, x) -> x > 20 ? x - x * y : Sound.sigmoidCrossEntropy(y, x));
    }
  }

  @Lie(value = "Keeps the sigmoid between 1e-7 and 1 - 1e-7.", level = Level.ACCURATE)
  static final class SigmoidLossOfClippedProbability implements Animal {
    @Override
    public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
      double limit = Math.log(1e7 - 1);
      return labels.map(logits, (y, x) -> Sound.sigmoidCrossEntropy(y, Sound.limited(x, limit)));
    }
  }

  @Lie(value = "Adds 1e-15 to a probability before taking its logarithm.", level = Level.ACCURATE)
  static final class SigmoidLossOfPaddedProbability implements Animal {
    @Override
    public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
      return labels.map(
          logits,
          (y, x) ->
              -y * Math.log(Sound.sigmoid(x) + 1e-15)
                  - (1 - y) * Math.log(Sound.sigmoid(-x) + 1e-15));
    }
  }

  @Lie(value = "Computes in binary32 where the logit is beyond 30.", level = Level.ACCURATE)
  static final class SigmoidLossInBinary32FarOut implements Animal {
    @Override
    public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
      return labels.map(
          logits,
          (y, x) -> {
            double loss = Sound.sigmoidCrossEntropy(y, x);
            return Math.abs(x) > 30 ? (float) loss : loss;
          });
    }
  }

  @Lie(
      value = "Takes three terms of the series of ln(1 + e) where e is below a hundredth.",
      level = Level.ACCURATE)
  static final class SigmoidLossOfThreeTerms implements Animal {
    @Override
    public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
      return labels.map(
          logits,
          (y, x) -> {
            double e = Math.exp(-Math.abs(x));
            double series = e - e * e / 2 + e * e * e / 3;
            return Math.max(x, 0) - x * y + (e < 0.01 ? series : Math.log1p(e));
          });
    }
  }
}
