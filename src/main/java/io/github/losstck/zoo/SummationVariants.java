package io.github.losstck.zoo;

import io.github.losstck.spi.Tensor;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Adds in another order, or with compensation. */
final class SummationVariants {
  private SummationVariants() {}

  static List<Variant> all() {
    return List.of(
        new SoftmaxInPairs(),
        new SoftmaxCompensated(),
        new LogSoftmaxInOnePass(),
        new EntropyByFma(),
        new CrossEntropyInPairs(),
        new LogLikelihoodCompensated(),
        new MeanRunning(),
        new MeanCompensated());
  }

  @Legitimate("Adds the exponentials in pairs, pairs of pairs and so on.")
  static final class SoftmaxInPairs implements Variant {
    @Override
    public Tensor softmax(Tensor logits) {
      Stepwise f = Stepwise.like(logits);
      return logits.mapRows(x -> quotients(f, x, e -> inPairs(f, e, 0, e.length)));
    }
  }

  @Legitimate("Adds the exponentials with Kahan's compensation.")
  static final class SoftmaxCompensated implements Variant {
    @Override
    public Tensor softmax(Tensor logits) {
      Stepwise f = Stepwise.like(logits);
      return logits.mapRows(x -> quotients(f, x, e -> compensated(f, e)));
    }
  }

  @Legitimate("Reads the logits once, and scales the sum where a larger one turns up.")
  static final class LogSoftmaxInOnePass implements Variant {
    @Override
    public Tensor logSoftmax(Tensor logits) {
      Stepwise f = Stepwise.like(logits);
      return logits.mapRows(x -> inOnePass(f, x));
    }

    private static double[] inOnePass(Stepwise f, double[] x) {
      double max = Double.NEGATIVE_INFINITY;
      double sum = 0;
      for (double logit : x) {
        double larger = Math.max(max, logit);
        if (larger != Double.NEGATIVE_INFINITY) { // a class masked so far adds nothing
          double scaled = f.times(sum, f.exp(f.minus(max, larger)));
          sum = f.plus(scaled, f.exp(f.minus(logit, larger)));
          max = larger;
        }
      }
      return f.map(f.map(x, max, f::minus), f.log(sum), f::minus);
    }
  }

  @Legitimate("Multiplies and adds each term of the entropy with a single rounding.")
  static final class EntropyByFma implements Variant {
    @Override
    public Tensor entropy(Tensor p) {
      Stepwise f = Stepwise.like(p);
      return p.reduceRows(
          row -> {
            double sum = 0;
            for (double share : row) {
              sum = share == 0 ? sum : f.fma(-share, f.log(share), sum);
            }
            return sum;
          });
    }
  }

  @Legitimate("Adds the terms of the cross entropy in pairs, pairs of pairs and so on.")
  static final class CrossEntropyInPairs implements Variant {
    @Override
    public Tensor crossEntropy(Tensor p, Tensor q) {
      Stepwise f = Stepwise.like(p);
      return p.reduceRows(
          q,
          (a, b) -> {
            double[] terms = new double[a.length];
            for (int k = 0; k < terms.length; k++) {
              terms[k] = a[k] == 0 ? 0 * b[k] : f.times(-a[k], f.log(b[k]));
            }
            return inPairs(f, terms, 0, terms.length);
          });
    }
  }

  @Legitimate("Adds the logarithms with Kahan's compensation.")
  static final class LogLikelihoodCompensated implements Variant {
    @Override
    public Tensor logLikelihood(Tensor probabilities) {
      Stepwise f = Stepwise.like(probabilities);
      return probabilities.reduceRows(p -> compensated(f, f.map(p, 0, (a, b) -> f.log(a))));
    }
  }

  @Legitimate("Moves the mean by a share of each sample's distance from it.")
  static final class MeanRunning implements Variant {
    @Override
    public Tensor normalMeanEstimate(Tensor samples) {
      Sound.requireSome(samples.size());
      double mean = 0;
      for (int i = 0; i < samples.size(); i++) {
        mean += samples.get(i) / (i + 1.0) - mean / (i + 1.0);
      }
      return Tensor.rounded(samples.precision(), new double[] {mean});
    }
  }

  @Legitimate("Adds shares of the samples with Kahan's compensation.")
  static final class MeanCompensated implements Variant {
    @Override
    public Tensor normalMeanEstimate(Tensor samples) {
      Sound.requireSome(samples.size());
      Stepwise f = Stepwise.like(samples);
      double[] shares = f.map(samples.doubles(), samples.size(), f::over);
      return Tensor.rounded(samples.precision(), new double[] {compensated(f, shares)});
    }
  }

  private static double[] quotients(Stepwise f, double[] x, ToDoubleFunction<double[]> sum) {
    double[] e = f.map(x, SoftmaxVariants.max(x), (a, b) -> f.exp(f.minus(a, b)));
    return f.map(e, sum.applyAsDouble(e), f::over);
  }

  private static double inPairs(Stepwise f, double[] terms, int from, int to) {
    if (to - from <= 1) {
      return to == from ? 0 : terms[from];
    }
    int middle = (from + to) >>> 1;
    return f.plus(inPairs(f, terms, from, middle), inPairs(f, terms, middle, to));
  }

  /** Adds by Kahan's method; an infinite term is not compensated, or it would turn to NaN. */
  private static double compensated(Stepwise f, double[] terms) {
    double sum = 0;
    double lost = 0;
    for (double term : terms) {
      double corrected = f.minus(term, lost);
      double next = f.plus(sum, corrected);
      lost = Double.isInfinite(next) ? 0 : f.minus(f.minus(next, sum), corrected);
      sum = next;
    }
    return sum;
  }
}
