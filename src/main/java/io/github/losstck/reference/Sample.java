package io.github.losstck.reference;

import io.github.losstck.spi.Specified;
import java.util.Arrays;

/** Computes likelihoods and the estimate of independent observations. */
final class Sample {
  private Sample() {}

  /** Computes the likelihood {@code prod_i p_i}. */
  @Specified("1-1")
  static double product(double[] probabilities) {
    return Arrays.stream(probabilities).reduce(1, (a, b) -> a * b);
  }

  /** Computes the log-likelihood {@code sum_i ln p_i}. */
  @Specified("1-2")
  static double sumOfLogarithms(double[] probabilities) {
    double sum = 0;
    for (double p : probabilities) {
      sum += Math.log(p);
    }
    return sum;
  }

  /** Computes {@code (1/n) sum_i x_i}, the likeliest mean of a normal distribution. */
  @Specified("C3")
  static double mean(double[] samples) {
    double sum = 0;
    double shares = 0;
    for (double x : samples) {
      sum += x;
      shares += x / samples.length;
    }
    return Double.isFinite(sum) ? sum / samples.length : shares; // a sum may overflow
  }
}
