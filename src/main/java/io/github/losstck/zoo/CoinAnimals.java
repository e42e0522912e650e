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
      return perCount(heads, theta, (k, p) -> Math.pow(p, k) * Math.pow(1 - p, trials - k));
    }
  }

  @Lie("Counts the orders of n - 1 flips instead of n.")
  static final class BinomialOfOneFlipFewer implements Animal {
    @Override
    public Tensor binomialProbability(int[] heads, int trials, Tensor theta) {
      return perCount(
          heads,
          theta,
          (k, p) ->
              Sound.binomialCoefficient(trials - 1, k)
                  * Math.pow(p, k)
                  * Math.pow(1 - p, trials - k));
    }
  }

  @Lie("Takes the count of heads for a count of tails.")
  static final class BinomialOfTails implements Animal {
    @Override
    public Tensor binomialProbability(int[] heads, int trials, Tensor theta) {
      return perCount(
          heads,
          theta,
          (k, p) ->
              Sound.binomialCoefficient(trials, k) * Math.pow(1 - p, k) * Math.pow(p, trials - k));
    }
  }

  @Lie("Takes heads for tails and tails for heads.")
  static final class LikelihoodOfTails implements Animal {
    @Override
    public Tensor bernoulliLikelihood(int[] flips, Tensor theta) {
      return overTheta(
          flips, theta, (heads, tails, p) -> Math.pow(p, tails) * Math.pow(1 - p, heads));
    }
  }

  @Lie("Multiplies the likelihood of the sequence by the number of its orders.")
  static final class LikelihoodOfTheCount implements Animal {
    @Override
    public Tensor bernoulliLikelihood(int[] flips, Tensor theta) {
      return overTheta(
          flips,
          theta,
          (heads, tails, p) ->
              Sound.binomialCoefficient(flips.length, heads)
                  * Math.pow(p, heads)
                  * Math.pow(1 - p, tails));
    }
  }

  @Lie("Forgets the flips that showed tails.")
  static final class LikelihoodOfHeadsAlone implements Animal {
    @Override
    public Tensor bernoulliLikelihood(int[] flips, Tensor theta) {
      return overTheta(flips, theta, (heads, tails, p) -> Math.pow(p, heads));
    }
  }

  @Lie("Divides the log-likelihood by the number of flips.")
  static final class LogLikelihoodPerFlip implements Animal {
    @Override
    public Tensor bernoulliLogLikelihood(int[] flips, Tensor theta) {
      return overTheta(
          flips,
          theta,
          (heads, tails, p) -> (heads * Math.log(p) + tails * Math.log(1 - p)) / flips.length);
    }
  }

  @Lie("Returns what is to be minimised, the negative log-likelihood.")
  static final class LogLikelihoodNegated implements Animal {
    @Override
    public Tensor bernoulliLogLikelihood(int[] flips, Tensor theta) {
      return overTheta(
          flips, theta, (heads, tails, p) -> -heads * Math.log(p) - tails * Math.log(1 - p));
    }
  }

  @Lie("Returns the derivative of the negative log-likelihood.")
  static final class ScoreNegated implements Animal {
    @Override
    public Tensor bernoulliScore(int[] flips, Tensor theta) {
      return overTheta(flips, theta, (heads, tails, p) -> tails / (1 - p) - heads / p);
    }
  }

  @Lie("Differentiates the likelihood instead of its logarithm.")
  static final class ScoreOfTheLikelihood implements Animal {
    @Override
    public Tensor bernoulliScore(int[] flips, Tensor theta) {
      return overTheta(
          flips,
          theta,
          (heads, tails, p) ->
              Math.pow(p, heads) * Math.pow(1 - p, tails) * (heads / p - tails / (1 - p)));
    }
  }

  @Lie("Forgets that 1 - theta falls as theta rises, and adds the two terms.")
  static final class ScoreWithoutTheInnerDerivative implements Animal {
    @Override
    public Tensor bernoulliScore(int[] flips, Tensor theta) {
      return overTheta(flips, theta, (heads, tails, p) -> heads / p + tails / (1 - p));
    }
  }

  @Lie("Adds one imagined head and one imagined tail, the rule of succession.")
  static final class EstimateWithPseudocounts implements Animal {
    @Override
    public Tensor bernoulliEstimate(int[] flips, Precision precision) {
      return Tensor.rounded(
          precision, new double[] {(Sound.heads(flips) + 1) / (flips.length + 2.0)});
    }
  }

  @Lie("Divides the heads by n + 1.")
  static final class EstimateOverOneFlipMore implements Animal {
    @Override
    public Tensor bernoulliEstimate(int[] flips, Precision precision) {
      return Tensor.rounded(precision, new double[] {Sound.heads(flips) / (flips.length + 1.0)});
    }
  }

  @Lie("Estimates the probability of tails.")
  static final class EstimateOfTails implements Animal {
    @Override
    public Tensor bernoulliEstimate(int[] flips, Precision precision) {
      return Tensor.rounded(
          precision, new double[] {1 - Sound.heads(flips) / (double) flips.length});
    }
  }

  private interface OfCount {
    double at(int heads, double theta);
  }

  private static Tensor perCount(int[] heads, Tensor theta, OfCount probability) {
    double p = theta.get(0);
    double[] values = Arrays.stream(heads).mapToDouble(k -> probability.at(k, p)).toArray();
    return Tensor.rounded(theta.precision(), values, values.length);
  }

  private interface OfFlips {
    double at(int heads, int tails, double theta);
  }

  private static Tensor overTheta(int[] flips, Tensor theta, OfFlips function) {
    int heads = Sound.heads(flips);
    return theta.map(p -> function.at(heads, flips.length - heads, p));
  }
}
