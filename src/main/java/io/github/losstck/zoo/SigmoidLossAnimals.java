package io.github.losstck.zoo;

import io.github.losstck.spi.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Lies about the sigmoid cross entropy. */
final class SigmoidLossAnimals {
  private SigmoidLossAnimals() {}

  static List<Animal> all() {
    return List.of(
        new SigmoidLossSwapped(),
        new SigmoidLossOfPlusProduct(),
        new SigmoidLossWithoutMax(),
        new SigmoidLossWithoutAbs(),
        new SigmoidLossOfHardLabels(),
        new SigmoidLossOfProbabilities(),
        new SigmoidLossOfPositivesOnly(),
        new SigmoidLossInverted(),
        new SigmoidLossOfSigmoids(),
        new SigmoidLossInBits(),
        new SigmoidLossAsSquare(),
        new SigmoidLossAveragedEverywhere(),
        new SigmoidLossReducedToMean(),
        new SigmoidLossSummedPerRow());
  }

  @Lie("Takes logits for labels and labels for logits.")
  static final class SigmoidLossSwapped implements Animal {
    @Override
    public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
      return logits.map(labels, Sound::sigmoidCrossEntropy);
    }
  }

  @Lie("Adds x y instead of taking it off.")
  static final class SigmoidLossOfPlusProduct implements Animal {
    @Override
    public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
      return labels.map(logits, (y, x) -> Sound.sigmoidCrossEntropy(-y, x));
    }
  }

  @Lie("Leaves out max(x, 0).")
  static final class SigmoidLossWithoutMax implements Animal {
    @Override
    public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
      return labels.map(logits, (y, x) -> Sound.sigmoidCrossEntropy(y, x) - Math.max(x, 0));
    }
  }

  @Lie("Writes e^-x where e^-|x| belongs.")
  static final class SigmoidLossWithoutAbs implements Animal {
    @Override
    public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
      return labels.map(logits, (y, x) -> Math.max(x, 0) - x * y + Math.log1p(Math.exp(-x)));
    }
  }

  @Lie("Rounds the labels to 0 or 1.")
  static final class SigmoidLossOfHardLabels implements Animal {
    @Override
    public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
      return labels.map(logits, (y, x) -> Sound.sigmoidCrossEntropy(Math.rint(y), x));
    }
  }

  @Lie("Takes the logits for probabilities, as the erratum X9 reads them.")
  static final class SigmoidLossOfProbabilities implements Animal {
    @Override
    public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
      return labels.map(logits, (y, x) -> -y * Math.log(x) - (1 - y) * Math.log(1 - x));
    }
  }

  @Lie("Forgets the term of 1 - y.")
  static final class SigmoidLossOfPositivesOnly implements Animal {
    @Override
    public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
      return labels.map(logits, (y, x) -> y * Sound.sigmoidCrossEntropy(1, x));
    }
  }

  @Lie("Takes y for 1 - y.")
  static final class SigmoidLossInverted implements Animal {
    @Override
    public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
      return labels.map(logits, (y, x) -> Sound.sigmoidCrossEntropy(1 - y, x));
    }
  }

  @Lie("Applies the sigmoid twice.")
  static final class SigmoidLossOfSigmoids implements Animal {
    @Override
    public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
      return labels.map(logits, (y, x) -> Sound.sigmoidCrossEntropy(y, Sound.sigmoid(x)));
    }
  }

  @Lie("Takes logarithms to base 2.")
  static final class SigmoidLossInBits implements Animal {
    @Override
    public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
      return labels.map(logits, (y, x) -> Sound.sigmoidCrossEntropy(y, x) / Sound.LN2);
    }
  }

  @Lie("Returns the squared difference of label and sigmoid.")
  static final class SigmoidLossAsSquare implements Animal {
    @Override
    public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
      return labels.map(logits, (y, x) -> Math.pow(y - Sound.sigmoid(x), 2));
    }
  }

  @Lie("Returns the mean loss of all nodes at every node.")
  static final class SigmoidLossAveragedEverywhere implements Animal {
    @Override
    public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
      double mean = mean(labels, logits);
      return labels.map(y -> mean);
    }
  }

  @Lie("Returns the mean loss as a scalar.")
  static final class SigmoidLossReducedToMean implements Animal {
    @Override
    public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
      return Tensor.rounded(labels.precision(), new double[] {mean(labels, logits)});
    }
  }

  @Lie("Adds the losses of a row, as the softmax loss does.")
  static final class SigmoidLossSummedPerRow implements Animal {
    @Override
    public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
      if (labels.rank() == 0) {
        return labels.map(logits, Sound::sigmoidCrossEntropy);
      }
      return labels.reduceRows(
          logits,
          (y, x) ->
              IntStream.range(0, y.length)
                  .mapToDouble(k -> Sound.sigmoidCrossEntropy(y[k], x[k]))
                  .sum());
    }
  }

  private static double mean(Tensor labels, Tensor logits) {
    Tensor losses = labels.map(logits, Sound::sigmoidCrossEntropy);
    return Arrays.stream(losses.doubles()).average().orElse(0);
  }
}
