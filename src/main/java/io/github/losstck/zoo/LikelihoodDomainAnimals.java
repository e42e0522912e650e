package io.github.losstck.zoo;

import io.github.losstck.spec.Level;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import java.util.Arrays;
import java.util.List;

/** Lies about likelihoods and estimates of long samples and extreme probabilities. */
final class LikelihoodDomainAnimals {
  private LikelihoodDomainAnimals() {}

  static List<Animal> all() {
    return List.of(
        new BinomialOfWrappedIntegers(),
        new BinomialOfBinary32Orders(),
        new BernoulliLikelihoodFlushed(),
        new BernoulliLogLikelihoodOfTheProduct(),
        new ScoreOfClippedTheta(),
        new EstimateFromGrid(),
        new LikelihoodOfBinary32Products(),
        new LogLikelihoodOfTheProduct(),
        new LogLikelihoodOfClippedProbability(),
        new MeanOfBinary32Sum());
  }

  @Lie(value = "Counts orders in 32-bit integers, which wrap.", level = Level.ACCURATE)
  static final class BinomialOfWrappedIntegers implements Animal {
    @Override
    public Tensor binomialProbability(int[] heads, int trials, Tensor theta) {
      double p = theta.get(0);
      double[] values =
          Arrays.stream(heads)
              .mapToDouble(
                  k ->
                      (int) (long) Sound.binomialCoefficient(trials, k)
                          * Math.pow(p, k)
                          * Math.pow(1 - p, trials - k))
              .toArray();
      return Tensor.rounded(theta.precision(), values, values.length);
    }
  }

  @Lie(
      value = "Counts orders in binary32 where there are more than 20 flips.",
      level = Level.ACCURATE)
  static final class BinomialOfBinary32Orders implements Animal {
    @Override
    public Tensor binomialProbability(int[] heads, int trials, Tensor theta) {
      double p = theta.get(0);
      double[] values =
          Arrays.stream(heads)
              .mapToDouble(k -> orders(trials, k) * Math.pow(p, k) * Math.pow(1 - p, trials - k))
              .toArray();
      return Tensor.rounded(theta.precision(), values, values.length);
    }

    private static double orders(int trials, int heads) {
      double orders = Sound.binomialCoefficient(trials, heads);
      return trials > 20 ? (float) orders : orders;
    }
  }

  @Lie(value = "Returns 0 for likelihoods below 1e-12.", level = Level.ACCURATE)
  static final class BernoulliLikelihoodFlushed implements Animal {
    @Override
    public Tensor bernoulliLikelihood(int[] flips, Tensor theta) {
      int heads = Sound.heads(flips);
      return theta.map(
          p -> {
            double likelihood = Math.pow(p, heads) * Math.pow(1 - p, flips.length - heads);
            return likelihood < 1e-12 ? 0 : likelihood;
          });
    }
  }

  @Lie(value = "Takes the logarithm of the likelihood, which underflows.", level = Level.ACCURATE)
  static final class BernoulliLogLikelihoodOfTheProduct implements Animal {
    @Override
    public Tensor bernoulliLogLikelihood(int[] flips, Tensor theta) {
      int heads = Sound.heads(flips);
      return theta.map(
          p ->
              Math.log(
                  theta
                      .precision()
                      .round(Math.pow(p, heads) * Math.pow(1 - p, flips.length - heads))));
    }
  }

  @Lie(value = "Keeps theta a millionth away from 0 and 1.", level = Level.ACCURATE)
  static final class ScoreOfClippedTheta implements Animal {
    @Override
    public Tensor bernoulliScore(int[] flips, Tensor theta) {
      int heads = Sound.heads(flips);
      return theta.map(
          p -> {
            double inside = Math.min(Math.max(p, 1e-6), 1 - 1e-6);
            return heads / inside - (flips.length - heads) / (1 - inside);
          });
    }
  }

  @Lie(
      value = "Searches a grid of hundredths and refines it by a parabola.",
      level = Level.ACCURATE)
  static final class EstimateFromGrid implements Animal {
    @Override
    public Tensor bernoulliEstimate(int[] flips, Precision precision) {
      double estimate = Sound.heads(flips) / (double) flips.length;
      double grid = Math.rint(estimate * 100) / 100;
      double refined = grid + (estimate - grid) * 0.999;
      return Tensor.rounded(precision, new double[] {refined});
    }
  }

  @Lie(
      value = "Keeps products in binary32 where there are more than 20 factors.",
      level = Level.ACCURATE)
  static final class LikelihoodOfBinary32Products implements Animal {
    @Override
    public Tensor likelihood(Tensor probabilities) {
      return probabilities.reduceRows(
          p -> {
            double product = 1;
            for (double factor : p) {
              product = p.length > 20 ? (float) (product * factor) : product * factor;
            }
            return product;
          });
    }
  }

  @Lie(value = "Takes the logarithm of the product, which underflows.", level = Level.ACCURATE)
  static final class LogLikelihoodOfTheProduct implements Animal {
    @Override
    public Tensor logLikelihood(Tensor probabilities) {
      return probabilities.reduceRows(
          p ->
              Math.log(
                  probabilities.precision().round(Arrays.stream(p).reduce(1, (a, b) -> a * b))));
    }
  }

  @Lie(
      value = "Takes the logarithm of 1e-12 for that of a probability which is less.",
      level = Level.ACCURATE)
  static final class LogLikelihoodOfClippedProbability implements Animal {
    @Override
    public Tensor logLikelihood(Tensor probabilities) {
      return probabilities.reduceRows(
          p -> Arrays.stream(p).map(factor -> Math.log(Math.max(factor, 1e-12))).sum());
    }
  }

  @Lie(value = "Adds the samples in binary32.", level = Level.ACCURATE)
  static final class MeanOfBinary32Sum implements Animal {
    @Override
    public Tensor normalMeanEstimate(Tensor samples) {
      float sum = 0;
      for (double x : samples.doubles()) {
        sum += (float) x;
      }
      return Tensor.rounded(samples.precision(), new double[] {sum / (double) samples.size()});
    }
  }
}
