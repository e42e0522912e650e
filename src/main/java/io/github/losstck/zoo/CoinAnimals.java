package io.github.losstck.zoo;

import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import java.util.Arrays;
import java.util.List;

/** Lies about the coin: its probabilities, its likelihood and the estimate. */
final class CoinAnimals {
  private CoinAnimals() {}

  static List<Animal> all() {
    return List.of(
        new BinomialWithoutCoefficient(),
        new BinomialOfOneFlipFewer(),
        new BinomialOfTails(),
        new LikelihoodOfTails(),
        new LikelihoodOfTheCount(),
        new LikelihoodOfHeadsAlone(),
        new LogLikelihoodPerFlip(),
        new LogLikelihoodNegated(),
        new ScoreNegated(),
        new ScoreOfTheLikelihood(),
        new ScoreWithoutTheInnerDerivative(),
        new EstimateWithPseudocounts(),
        new EstimateOverOneFlipMore(),
        new EstimateOfTails());
  }

  @Lie("Leaves out the number of orders C(n,k).")
  static final class BinomialWithoutCoefficient implements Animal {
    @Override
    public Tensor binomialProbability(int[] heads, int trials, Tensor theta) {
      double p = theta.get(0);
      double[] values =
          Arrays.stream(heads)
              .mapToDouble(k -> Math.pow(p, k) * Math.pow(1 - p, trials - k))
              .toArray();
      return Tensor.rounded(theta.precision(), values, values.length);
    }
  }

  @Lie("Counts the orders of n - 1 flips instead of n.")
  static final class BinomialOfOneFlipFewer implements Animal {
    @Override
    public Tensor binomialProbability(int[] heads, int trials, Tensor theta) {
      double p = theta.get(0);
      double[] values =
          Arrays.stream(heads)
              .mapToDouble(
                  k ->
                      Sound.binomialCoefficient(trials - 1, k)
                          * Math.pow(p, k)
                          * Math.pow(1 - p, trials - k))
              .toArray();
      return Tensor.rounded(theta.precision(), values, values.length);
    }
  }

  @Lie("Takes the count of heads for a count of tails.")
  static final class BinomialOfTails implements Animal {
    @Override
    public Tensor binomialProbability(int[] heads, int trials, Tensor theta) {
      double p = theta.get(0);
      double[] values =
          Arrays.stream(heads)
              .mapToDouble(
                  k ->
                      Sound.binomialCoefficient(trials, k)
                          * Math.pow(1 - p, k)
                          * Math.pow(p, trials - k))
              .toArray();
      return Tensor.rounded(theta.precision(), values, values.length);
    }
  }

  @Lie("Takes heads for tails and tails for heads.")
  static final class LikelihoodOfTails implements Animal {
    @Override
    public Tensor bernoulliLikelihood(int[] flips, Tensor theta) {
      int heads = Sound.heads(flips);
      int tails = flips.length - heads;
      return theta.map(p -> Math.pow(p, tails) * Math.pow(1 - p, heads));
    }
  }

  @Lie("Multiplies the likelihood of the sequence by the number of its orders.")
  static final class LikelihoodOfTheCount implements Animal {
    @Override
    public Tensor bernoulliLikelihood(int[] flips, Tensor theta) {
      int heads = Sound.heads(flips);
      int tails = flips.length - heads;
      return theta.map(
          p ->
              Sound.binomialCoefficient(flips.length, heads)
                  * Math.pow(p, heads)
                  * Math.pow(1 - p, tails));
    }
  }

  @Lie("Forgets the flips that showed tails.")
  static final class LikelihoodOfHeadsAlone implements Animal {
    @Override
    public Tensor bernoulliLikelihood(int[] flips, Tensor theta) {
      int heads = Sound.heads(flips);
      return theta.map(p -> Math.pow(p, heads));
    }
  }

  @Lie("Divides the log-likelihood by the number of flips.")
  static final class LogLikelihoodPerFlip implements Animal {
    @Override
    public Tensor bernoulliLogLikelihood(int[] flips, Tensor theta) {
      int heads = Sound.heads(flips);
      int tails = flips.length - heads;
      return theta.map(p -> (heads * Math.log(p) + tails * Math.log(1 - p)) / flips.length);
    }
  }

  @Lie("Returns what is to be minimised, the negative log-likelihood.")
  static final class LogLikelihoodNegated implements Animal {
    @Override
    public Tensor bernoulliLogLikelihood(int[] flips, Tensor theta) {
      int heads = Sound.heads(flips);
      int tails = flips.length - heads;
      return theta.map(p -> -heads * Math.log(p) - tails * Math.log(1 - p));
    }
  }

  @Lie("Returns the derivative of the negative log-likelihood.")
  static final class ScoreNegated implements Animal {
    @Override
    public Tensor bernoulliScore(int[] flips, Tensor theta) {
      int heads = Sound.heads(flips);
      int tails = flips.length - heads;
      return theta.map(p -> tails / (1 - p) - heads / p);
    }
  }

  @Lie("Differentiates the likelihood instead of its logarithm.")
  static final class ScoreOfTheLikelihood implements Animal {
    @Override
    public Tensor bernoulliScore(int[] flips, Tensor theta) {
      int heads = Sound.heads(flips);
      int tails = flips.length - heads;
      return theta.map(
          p -> Math.pow(p, heads) * Math.pow(1 - p, tails) * (heads / p - tails / (1 - p)));
    }
  }

  @Lie("Forgets that 1 - theta falls as theta rises, and adds the two terms.")
  static final class ScoreWithoutTheInnerDerivative implements Animal {
    @Override
    public Tensor bernoulliScore(int[] flips, Tensor theta) {
      int heads = Sound.heads(flips);
      int tails = flips.length - heads;
      return theta.map(p -> heads / p + tails / (1 - p));
    }
  }

  @Lie("Adds one imagined head and one imagined tail, the rule of succession.")
  static final class EstimateWithPseudocounts implements Animal {
    @Override
    public Tensor bernoulliEstimate(int[] flips, Precision precision) {
      double estimate = (Sound.heads(flips) + 1) / (flips.length + 2.0);
      return Tensor.rounded(precision, new double[] {estimate});
    }
  }

  @Lie("Divides the heads by n + 1.")
  static final class EstimateOverOneFlipMore implements Animal {
    @Override
    public Tensor bernoulliEstimate(int[] flips, Precision precision) {
      double estimate = Sound.heads(flips) / (flips.length + 1.0);
      return Tensor.rounded(precision, new double[] {estimate});
    }
  }

  @Lie("Estimates the probability of tails.")
  static final class EstimateOfTails implements Animal {
    @Override
    public Tensor bernoulliEstimate(int[] flips, Precision precision) {
      double estimate = 1 - Sound.heads(flips) / (double) flips.length;
      return Tensor.rounded(precision, new double[] {estimate});
    }
  }
}
