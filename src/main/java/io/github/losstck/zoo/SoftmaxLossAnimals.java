package io.github.losstck.zoo;

import io.github.losstck.spi.Tensor;
import java.util.Arrays;
import java.util.List;

/** Lies about the softmax cross entropy. */
final class SoftmaxLossAnimals {
  private SoftmaxLossAnimals() {}

  static List<Animal> all() {
    return List.of(
        new SoftmaxLossSwapped(),
        new SoftmaxLossPerClass(),
        new SoftmaxLossOfSoftmax(),
        new SoftmaxLossOfProbabilities(),
        new SoftmaxLossInBits(),
        new SoftmaxLossNegated(),
        new SoftmaxLossOfOneClass(),
        new SoftmaxLossOfLabelsMadeToSumToOne(),
        new SoftmaxLossOfAnUnweightedLogSum(),
        new SoftmaxLossAveragedEverywhere(),
        new SoftmaxLossReducedToMean(),
        new SoftmaxLossPerNode());
  }

  @Lie("Takes logits for labels and labels for logits.")
  static final class SoftmaxLossSwapped implements Animal {
    @Override
    public Tensor softmaxCrossEntropy(Tensor labels, Tensor logits) {
      return logits.reduceRows(labels, Sound::softmaxCrossEntropy);
    }
  }

  @Lie("Averages over the classes instead of adding.")
  static final class SoftmaxLossPerClass implements Animal {
    @Override
    public Tensor softmaxCrossEntropy(Tensor labels, Tensor logits) {
      return labels.reduceRows(logits, (y, x) -> Sound.softmaxCrossEntropy(y, x) / y.length);
    }
  }

  @Lie("Applies softmax twice, as the name softmax_logits invites (X10).")
  static final class SoftmaxLossOfSoftmax implements Animal {
    @Override
    public Tensor softmaxCrossEntropy(Tensor labels, Tensor logits) {
      return labels.reduceRows(logits, (y, x) -> Sound.softmaxCrossEntropy(y, Sound.softmax(x)));
    }
  }

  @Lie("Takes the logits for probabilities.")
  static final class SoftmaxLossOfProbabilities implements Animal {
    @Override
    public Tensor softmaxCrossEntropy(Tensor labels, Tensor logits) {
      return labels.reduceRows(logits, Sound::crossEntropy);
    }
  }

  @Lie("Takes logarithms to base 2.")
  static final class SoftmaxLossInBits implements Animal {
    @Override
    public Tensor softmaxCrossEntropy(Tensor labels, Tensor logits) {
      return labels.reduceRows(logits, (y, x) -> Sound.softmaxCrossEntropy(y, x) / Sound.LN2);
    }
  }

  @Lie("Forgets the minus sign.")
  static final class SoftmaxLossNegated implements Animal {
    @Override
    public Tensor softmaxCrossEntropy(Tensor labels, Tensor logits) {
      return labels.reduceRows(logits, (y, x) -> -Sound.softmaxCrossEntropy(y, x));
    }
  }

  @Lie("Counts only the class with the largest label.")
  static final class SoftmaxLossOfOneClass implements Animal {
    @Override
    public Tensor softmaxCrossEntropy(Tensor labels, Tensor logits) {
      return labels.reduceRows(logits, (y, x) -> -Sound.logSoftmax(x)[indexOfMax(y)]);
    }
  }

  @Lie("Divides the labels of a row by their sum.")
  static final class SoftmaxLossOfLabelsMadeToSumToOne implements Animal {
    @Override
    public Tensor softmaxCrossEntropy(Tensor labels, Tensor logits) {
      return labels.reduceRows(
          logits,
          (y, x) -> {
            double sum = Arrays.stream(y).sum();
            return sum == 0 ? 0 : Sound.softmaxCrossEntropy(y, x) / sum;
          });
    }
  }

  @Lie("Computes ln sum e^x - sum y x, which holds only where the labels sum to 1.")
  static final class SoftmaxLossOfAnUnweightedLogSum implements Animal {
    @Override
    public Tensor softmaxCrossEntropy(Tensor labels, Tensor logits) {
      return labels.reduceRows(
          logits,
          (y, x) ->
              Sound.softmaxCrossEntropy(y, x)
                  + (1 - Arrays.stream(y).sum()) * (x[0] - Sound.logSoftmax(x)[0]));
    }
  }

  @Lie("Returns the mean loss of the batch for every row.")
  static final class SoftmaxLossAveragedEverywhere implements Animal {
    @Override
    public Tensor softmaxCrossEntropy(Tensor labels, Tensor logits) {
      double mean = mean(labels, logits);
      return labels.reduceRows(y -> mean);
    }
  }

  @Lie("Returns the mean loss of the batch as a scalar.")
  static final class SoftmaxLossReducedToMean implements Animal {
    @Override
    public Tensor softmaxCrossEntropy(Tensor labels, Tensor logits) {
      return Tensor.rounded(labels.precision(), new double[] {mean(labels, logits)});
    }
  }

  @Lie("Returns the terms of the sum, one for each class.")
  static final class SoftmaxLossPerNode implements Animal {
    @Override
    public Tensor softmaxCrossEntropy(Tensor labels, Tensor logits) {
      Tensor logarithms = logits.mapRows(Sound::logSoftmax);
      return labels.map(logarithms, (y, logarithm) -> -y * logarithm);
    }
  }

  private static double mean(Tensor labels, Tensor logits) {
    Tensor losses = labels.reduceRows(logits, Sound::softmaxCrossEntropy);
    return Arrays.stream(losses.doubles()).average().orElse(0);
  }

  private static int indexOfMax(double[] y) {
    int top = 0;
    for (int k = 1; k < y.length; k++) {
      top = y[k] > y[top] ? k : top;
    }
    return top;
  }
}
