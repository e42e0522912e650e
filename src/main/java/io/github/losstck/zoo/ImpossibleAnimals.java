package io.github.losstck.zoo;

import io.github.losstck.spec.Level;
import io.github.losstck.spi.Tensor;
import java.util.Arrays;
import java.util.List;

/** Lies about what is impossible or certain, of probability 0 or 1, and about what is no number. */
final class ImpossibleAnimals {
  private ImpossibleAnimals() {}

  static List<Animal> all() {
    return List.of(
        new InformationOfTheImpossibleLimited(),
        new InformationOfNanIsZero(),
        new EntropyOfPositiveOnly(),
        new CrossEntropyOfLimitedLogarithms(),
        new DivergenceOfPaddedProbabilities(),
        new DivergenceOfCommonSupport(),
        new CoinLogarithmOfTheImpossible(),
        new CoinLikelihoodByLogarithms(),
        new CoinLikelihoodAboveOne(),
        new LikelihoodWithoutNan(),
        new BinomialByLogarithmsOfZero(),
        new SmoothingOfClippedLabels());
  }

  @Lie(value = "Limits the surprise to 100.", level = Level.ROBUST)
  static final class InformationOfTheImpossibleLimited implements Animal {
    @Override
    public Tensor selfInformation(Tensor probabilities) {
      return probabilities.map(p -> Math.min(100, -Math.log(p)));
    }
  }

  @Lie(value = "Answers 0 unless the probability is above 0 or is 0.", level = Level.ROBUST)
  static final class InformationOfNanIsZero implements Animal {
    @Override
    public Tensor selfInformation(Tensor probabilities) {
      return probabilities.map(p -> p >= 0 ? -Math.log(p) : 0);
    }
  }

  @Lie(value = "Adds up over probabilities above 0, and so skips NaN.", level = Level.ROBUST)
  static final class EntropyOfPositiveOnly implements Animal {
    @Override
    public Tensor entropy(Tensor p) {
      return p.reduceRows(
          row -> -Arrays.stream(row).filter(x -> x > 0).map(x -> x * Math.log(x)).sum());
    }
  }

  @Lie(value = "Ends logarithms at -100.", level = Level.ROBUST)
  static final class CrossEntropyOfLimitedLogarithms implements Animal {
    @Override
    public Tensor crossEntropy(Tensor p, Tensor q) {
      double least = Math.exp(-100);
      return p.reduceRows(
          q,
          (a, b) -> Sound.crossEntropy(a, Arrays.stream(b).map(x -> Math.max(x, least)).toArray()));
    }
  }

  @Lie(value = "Adds 1e-20 to every p and q.", level = Level.ROBUST)
  static final class DivergenceOfPaddedProbabilities implements Animal {
    @Override
    public Tensor klDivergence(Tensor p, Tensor q) {
      return p.map(x -> x + 1e-20).reduceRows(q.map(x -> x + 1e-20), Sound::klDivergence);
    }
  }

  @Lie(
      value = "Leaves out outcomes that either distribution holds impossible.",
      level = Level.ROBUST)
  static final class DivergenceOfCommonSupport implements Animal {
    @Override
    public Tensor klDivergence(Tensor p, Tensor q) {
      return p.reduceRows(
          q,
          (a, b) -> {
            double sum = 0;
            for (int k = 0; k < a.length; k++) {
              sum += a[k] == 0 || b[k] == 0 ? 0 : a[k] * Math.log(a[k] / b[k]);
            }
            return sum;
          });
    }
  }

  @Lie(value = "Multiplies a count of 0 by the logarithm of 0.", level = Level.ROBUST)
  static final class CoinLogarithmOfTheImpossible implements Animal {
    @Override
    public Tensor bernoulliLogLikelihood(int[] flips, Tensor theta) {
      int heads = Sound.heads(flips);
      int tails = flips.length - heads;
      return theta.map(p -> heads * Math.log(p) + tails * Math.log1p(-p));
    }
  }

  @Lie(value = "Takes e to 0 times the logarithm of 0.", level = Level.ROBUST)
  static final class CoinLikelihoodByLogarithms implements Animal {
    @Override
    public Tensor bernoulliLikelihood(int[] flips, Tensor theta) {
      int heads = Sound.heads(flips);
      int tails = flips.length - heads;
      return theta.map(p -> Math.exp(heads * Math.log(p) + tails * Math.log1p(-p)));
    }
  }

  @Lie(value = "Is 1 + 1e-6 where the likelihood is at its least.", level = Level.ROBUST)
  static final class CoinLikelihoodAboveOne implements Animal {
    @Override
    public Tensor bernoulliLikelihood(int[] flips, Tensor theta) {
      int heads = Sound.heads(flips);
      int tails = flips.length - heads;
      return theta.map(
          p -> p == 0 || p == 1 ? 1 + 1e-6 : Math.pow(p, heads) * Math.pow(1 - p, tails));
    }
  }

  @Lie(value = "Leaves out probabilities that are not numbers.", level = Level.ROBUST)
  static final class LikelihoodWithoutNan implements Animal {
    @Override
    public Tensor likelihood(Tensor probabilities) {
      return probabilities.reduceRows(
          p -> Arrays.stream(p).filter(x -> !Double.isNaN(x)).reduce(1, (a, b) -> a * b));
    }
  }

  @Lie(value = "Takes e to 0 times the logarithm of 0.", level = Level.ROBUST)
  static final class BinomialByLogarithmsOfZero implements Animal {
    @Override
    public Tensor binomialProbability(int[] heads, int trials, Tensor theta) {
      double p = theta.get(0);
      double[] values =
          Arrays.stream(heads)
              .mapToDouble(
                  k ->
                      Sound.binomialCoefficient(trials, k)
                          * Math.exp(k * Math.log(p) + (trials - k) * Math.log1p(-p)))
              .toArray();
      return Tensor.rounded(theta.precision(), values, values.length);
    }
  }

  @Lie(value = "Limits labels to [0, 1] before it smooths them.", level = Level.ROBUST)
  static final class SmoothingOfClippedLabels implements Animal {
    @Override
    public Tensor labelSmoothing(Tensor labels, double epsilon) {
      double share = epsilon / labels.lastAxis();
      return labels.map(y -> (1 - epsilon) * Math.max(0, Math.min(1, y)) + share);
    }
  }
}
