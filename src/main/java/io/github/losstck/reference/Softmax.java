package io.github.losstck.reference;

import static io.github.losstck.reference.Information.weighted;

import io.github.losstck.spi.Specified;
import java.util.Arrays;

/** Computes softmax, its logarithm and its cross entropy for a row of logits. */
final class Softmax {
  private Softmax() {}

  /** Computes {@code e^{x_k} / sum_j e^{x_j}}, every logit less the largest: e^x overflows. */
  @Specified("2-4")
  static double[] softmax(double[] x) {
    double max = x[indexOfMax(x)];
    double[] e = Arrays.stream(x).map(logit -> Math.exp(logit - max)).toArray();
    double sum = Arrays.stream(e).sum();
    return Arrays.stream(e).map(share -> share / sum).toArray();
  }

  /**
   * Computes {@code (x_k - max) - ln sum_j e^{x_j - max}}. The largest term of the sum is 1: log1p
   * of the others keeps what 1 + others would round away.
   */
  @Specified("L6")
  static double[] logSoftmax(double[] x) {
    int top = indexOfMax(x);
    double others = 0;
    for (int k = 0; k < x.length; k++) {
      others += k == top ? 0 : Math.exp(x[k] - x[top]);
    }
    double logOfSum = Math.log1p(others);
    return Arrays.stream(x).map(logit -> logit - x[top] - logOfSum).toArray();
  }

  /** Computes {@code -sum_k y_k ln softmax(x)_k}; a label of 0 excuses any logit. */
  @Specified({"2-5", "L6"})
  static double crossEntropy(double[] y, double[] x) {
    double[] logarithms = logSoftmax(x);
    double loss = 0;
    for (int k = 0; k < y.length; k++) {
      loss -= weighted(y[k], logarithms[k]);
    }
    return loss;
  }

  /**
   * Computes {@code sum(y) p - y} with {@code p} the softmax, the derivative of 2-5 by {@code x}.
   */
  static double[] gradient(double[] y, double[] x) {
    double mass = Arrays.stream(y).sum();
    double[] gradient = softmax(x);
    for (int k = 0; k < y.length; k++) {
      gradient[k] = mass * gradient[k] - y[k];
    }
    return gradient;
  }

  private static int indexOfMax(double[] x) {
    int top = 0;
    for (int k = 1; k < x.length; k++) {
      top = x[k] > x[top] ? k : top;
    }
    return top;
  }
}
