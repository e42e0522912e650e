package io.github.losstck.zoo;

import io.github.losstck.spi.Tensor;
import java.util.Arrays;
import java.util.List;

/** Lies about independent observations: their likelihood and the mean. */
final class LikelihoodAnimals {
  private LikelihoodAnimals() {}

  static List<Animal> all() {
    return List.of(
        new LikelihoodAsSum(),
        new LikelihoodAsGeometricMean(),
        new LogLikelihoodAsMean(),
        new LogLikelihoodAsProduct(),
        new LogLikelihoodInBits(),
        new LogLikelihoodOfTheSum(),
        new MeanOverOneSampleFewer(),
        new MeanAsMedian(),
        new MeanOfTheExtremes());
  }

  @Lie("Adds the probabilities instead of multiplying them.")
  static final class LikelihoodAsSum implements Animal {
    @Override
    public Tensor likelihood(Tensor probabilities) {
      return probabilities.reduceRows(p -> Arrays.stream(p).sum());
    }
  }

  @Lie("Takes the n-th root of the product.")
  static final class LikelihoodAsGeometricMean implements Animal {
    @Override
    public Tensor likelihood(Tensor probabilities) {
      return probabilities.reduceRows(p -> Math.exp(Sound.logLikelihood(p) / p.length));
    }
  }

  @Lie("Averages the logarithms instead of adding them.")
  static final class LogLikelihoodAsMean implements Animal {
    @Override
    public Tensor logLikelihood(Tensor probabilities) {
      return probabilities.reduceRows(p -> Sound.logLikelihood(p) / p.length);
    }
  }

  @Lie("Multiplies the logarithms, as the erratum X2 has it.")
  static final class LogLikelihoodAsProduct implements Animal {
    @Override
    public Tensor logLikelihood(Tensor probabilities) {
      return probabilities.reduceRows(
          p -> Arrays.stream(p).map(Math::log).reduce(1, (a, b) -> a * b));
    }
  }

  @Lie("Takes logarithms to base 2.")
  static final class LogLikelihoodInBits implements Animal {
    @Override
    public Tensor logLikelihood(Tensor probabilities) {
      return probabilities.reduceRows(p -> Sound.logLikelihood(p) / Sound.LN2);
    }
  }

  @Lie("Takes the logarithm of the sum, not the sum of the logarithms.")
  static final class LogLikelihoodOfTheSum implements Animal {
    @Override
    public Tensor logLikelihood(Tensor probabilities) {
      return probabilities.reduceRows(p -> Math.log(Arrays.stream(p).sum()));
    }
  }

  @Lie("Divides by n - 1, as an unbiased variance does.")
  static final class MeanOverOneSampleFewer implements Animal {
    @Override
    public Tensor normalMeanEstimate(Tensor samples) {
      return samples.reduceRows(x -> Arrays.stream(x).sum() / (x.length - 1));
    }
  }

  @Lie("Returns the middle sample instead of the mean.")
  static final class MeanAsMedian implements Animal {
    @Override
    public Tensor normalMeanEstimate(Tensor samples) {
      return samples.reduceRows(x -> Arrays.stream(x).sorted().toArray()[x.length / 2]);
    }
  }

  @Lie("Returns the middle between the smallest and the largest sample.")
  static final class MeanOfTheExtremes implements Animal {
    @Override
    public Tensor normalMeanEstimate(Tensor samples) {
      return samples.reduceRows(
          x -> (Arrays.stream(x).min().orElseThrow() + Arrays.stream(x).max().orElseThrow()) / 2);
    }
  }
}
