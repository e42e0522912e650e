package io.github.losstck.zoo;

import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Computes likelihoods, estimates, information and targets as sound implementations do. */
final class LikelihoodVariants {
  private LikelihoodVariants() {}

  static List<Variant> all() {
    return List.of(
        new BinomialByLogarithms(),
        new BernoulliLikelihoodByProduct(),
        new BernoulliLogLikelihoodPerFlip(),
        new ScorePerFlip(),
        new EstimateBySearch(),
        new LikelihoodByLogarithms(),
        new LogLikelihoodByProducts(),
        new SelfInformationByLog1p(),
        new SmoothingByFma());
  }

  @Legitimate("Takes e to the sum of logarithms, in binary64 for binary32, which it declares.")
  static final class BinomialByLogarithms implements Variant {
    @Override
    public Declarations declarations() {
      return Declarations.standard().precisions(Precision.BINARY32);
    }

    @Override
    public Tensor binomialProbability(int[] heads, int trials, Tensor theta) {
      Sound.requireScalar(theta);
      double p = theta.get(0);
      double[] values =
          Arrays.stream(heads)
              .mapToDouble(k -> Math.exp(logOrders(trials, k) + ofFlips(k, trials - k, p)))
              .toArray();
      return Tensor.rounded(theta.precision(), values, values.length);
    }

    private static double logOrders(int n, int k) {
      double sum = 0;
      for (int i = 1; i <= k; i++) {
        sum += Math.log(n - k + i) - Math.log(i);
      }
      return sum;
    }
  }

  @Legitimate("Multiplies the probabilities of the flips one by one.")
  static final class BernoulliLikelihoodByProduct implements Variant {
    @Override
    public Tensor bernoulliLikelihood(int[] flips, Tensor theta) {
      Stepwise f = Stepwise.like(theta);
      return theta.map(
          p -> {
            double product = 1;
            for (int flip : flips) {
              product = f.times(product, flip == 1 ? p : f.minus(1, p));
            }
            return product;
          });
    }
  }

  @Legitimate("Adds a logarithm for each flip.")
  static final class BernoulliLogLikelihoodPerFlip implements Variant {
    @Override
    public Tensor bernoulliLogLikelihood(int[] flips, Tensor theta) {
      Stepwise f = Stepwise.like(theta);
      return theta.map(
          p -> {
            double sum = 0;
            for (int flip : flips) {
              sum = f.plus(sum, flip == 1 ? f.log(p) : f.log1p(-p));
            }
            return sum;
          });
    }
  }

  @Legitimate("Adds 1/theta for each head and takes 1/(1 - theta) for each tail.")
  static final class ScorePerFlip implements Variant {
    @Override
    public Tensor bernoulliScore(int[] flips, Tensor theta) {
      Stepwise f = Stepwise.like(theta);
      return theta.map(
          p -> {
            double sum = 0;
            for (int flip : flips) {
              sum = f.plus(sum, flip == 1 ? f.over(1, p) : -f.over(1, f.minus(1, p)));
            }
            return sum;
          });
    }
  }

  @Legitimate("Searches the maximum of the log-likelihood by golden sections, and tries the ends.")
  static final class EstimateBySearch implements Variant {
    private static final double SECTION = (Math.sqrt(5) - 1) / 2;

    @Override
    public Tensor bernoulliEstimate(int[] flips, Precision precision) {
      int heads = Sound.heads(flips);
      Sound.requireSome(flips.length);
      double theta = greatest(p -> ofFlips(heads, flips.length - heads, p));
      return Tensor.rounded(precision, new double[] {theta});
    }

    private static double greatest(DoubleUnaryOperator function) {
      double low = 0;
      double high = 1;
      while (high - low > 1e-12) {
        double left = high - SECTION * (high - low);
        double right = low + SECTION * (high - low);
        if (function.applyAsDouble(left) < function.applyAsDouble(right)) {
          low = left;
        } else {
          high = right;
        }
      }
      double inside = (low + high) / 2;
      double end = Math.rint(inside);
      return function.applyAsDouble(end) > function.applyAsDouble(inside) ? end : inside;
    }
  }

  @Legitimate("Takes e to the sum of the logarithms.")
  static final class LikelihoodByLogarithms implements Variant {
    @Override
    public Tensor likelihood(Tensor probabilities) {
      Stepwise f = Stepwise.like(probabilities);
      return probabilities.reduceRows(p -> f.exp(f.sum(f.map(p, 0, (a, b) -> f.log(a)))));
    }
  }

  @Legitimate("Takes the logarithms of products of two.")
  static final class LogLikelihoodByProducts implements Variant {
    @Override
    public Tensor logLikelihood(Tensor probabilities) {
      return probabilities.reduceRows(
          p -> {
            double sum = 0;
            for (int i = 0; i < p.length; i += 2) {
              double product = i + 1 < p.length ? p[i] * p[i + 1] : p[i];
              boolean whole = product >= Double.MIN_NORMAL || p[i] == 0;
              sum += whole ? Math.log(product) : Math.log(p[i]) + Math.log(p[i + 1]);
            }
            return sum;
          });
    }
  }

  @Legitimate("Takes log1p(p - 1) from one half up, where p - 1 is exact.")
  static final class SelfInformationByLog1p implements Variant {
    @Override
    public Tensor selfInformation(Tensor probabilities) {
      Stepwise f = Stepwise.like(probabilities);
      return probabilities.map(p -> -(p < 0.5 ? f.log(p) : f.log1p(p - 1)));
    }
  }

  @Legitimate("Adds epsilon/K and (1 - epsilon) y with a single rounding.")
  static final class SmoothingByFma implements Variant {
    @Override
    public Tensor labelSmoothing(Tensor labels, double epsilon) {
      Stepwise f = Stepwise.like(labels);
      double share = f.over(epsilon, labels.lastAxis());
      return labels.map(y -> f.fma(f.minus(1, epsilon), y, share));
    }
  }

  /** Computes {@code heads ln theta + tails ln(1-theta)}, where a side never seen is worth 0. */
  private static double ofFlips(int heads, int tails, double theta) {
    double up = heads == 0 ? 0 : heads * Math.log(theta);
    return up + (tails == 0 ? 0 : tails * Math.log1p(-theta));
  }
}
