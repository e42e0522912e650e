package io.github.losstck.zoo;

import io.github.losstck.spi.Refused;
import io.github.losstck.spi.Tensor;
import java.util.Arrays;

/** Computes what the animals would if they did not lie: the parts that their lies are made from. */
final class Sound {
  /** Turns nats into bits when divided by. */
  static final double LN2 = Math.log(2);

  private Sound() {}

  static void requireSome(int observations) {
    if (observations == 0) {
      throw new Refused("nothing was observed; give 1 or more");
    }
  }

  static void requireScalar(Tensor tensor) {
    if (tensor.rank() > 0) {
      throw new Refused("shape " + Arrays.toString(tensor.shape()) + "; give a scalar");
    }
  }

  static int heads(int[] flips) {
    return Arrays.stream(flips).sum();
  }

  static double binomialCoefficient(int n, int k) {
    double product = 1;
    for (int i = 1; i <= k; i++) {
      product = product * (n - k + i) / i;
    }
    return product;
  }

  static double logLikelihood(double[] p) {
    return Arrays.stream(p).map(Math::log).sum();
  }

  static double crossEntropy(double[] p, double[] q) {
    double sum = 0;
    for (int k = 0; k < p.length; k++) {
      sum -= p[k] == 0 ? 0 : p[k] * Math.log(q[k]);
    }
    return sum;
  }

  static double klDivergence(double[] p, double[] q) {
    double sum = 0;
    for (int k = 0; k < p.length; k++) {
      sum += p[k] == 0 ? 0 : p[k] * Math.log(p[k] / q[k]);
    }
    return sum;
  }

  static double sigmoid(double x) {
    double e = Math.exp(-Math.abs(x));
    return x < 0 ? e / (1 + e) : 1 / (1 + e);
  }

  static double sigmoidCrossEntropy(double y, double x) {
    return Math.max(x, 0) - x * y + Math.log1p(Math.exp(-Math.abs(x)));
  }

  static double[] softmax(double[] x) {
    return Arrays.stream(logSoftmax(x)).map(Math::exp).toArray();
  }

  static double[] logSoftmax(double[] x) {
    double max = Arrays.stream(x).max().orElseThrow();
    double logOfSum = Math.log(Arrays.stream(x).map(logit -> Math.exp(logit - max)).sum());
    return Arrays.stream(x).map(logit -> logit - max - logOfSum).toArray();
  }

  static double softmaxCrossEntropy(double[] y, double[] x) {
    double[] logarithms = logSoftmax(x);
    double loss = 0;
    for (int k = 0; k < y.length; k++) {
      loss -= y[k] == 0 ? 0 : y[k] * logarithms[k];
    }
    return loss;
  }

  /** Moves what is beyond a limit to the limit, on either side of 0. */
  static double limited(double x, double limit) {
    return Math.max(-limit, Math.min(limit, x));
  }

  static double[] scaled(double[] x, double factor) {
    return Arrays.stream(x).map(logit -> factor * logit).toArray();
  }
}
