package io.github.losstck.reference;

import io.github.losstck.spi.Specified;

/** Computes the quantities of information theory, in nats. */
final class Information {
  private Information() {}

  /** Computes the self-information {@code -ln p}. */
  @Specified("1-7")
  static double of(double p) {
    return 0.0 - Math.log(p); // unlike a minus sign, makes certainty +0
  }

  /** Computes the entropy {@code -sum p ln p}. */
  @Specified("1-8")
  static double entropy(double[] p) {
    return crossEntropy(p, p);
  }

  /** Computes the cross entropy {@code -sum p ln q}. */
  @Specified("1-9")
  static double crossEntropy(double[] p, double[] q) {
    double sum = 0;
    for (int k = 0; k < p.length; k++) {
      sum -= weighted(p[k], Math.log(q[k]));
    }
    return sum;
  }

  /** Computes the relative entropy {@code sum p ln(p/q)}. */
  @Specified("1-10")
  static double klDivergence(double[] p, double[] q) {
    double sum = 0;
    for (int k = 0; k < p.length; k++) {
      sum += p[k] == 0 ? 0 * q[k] : p[k] * logOfRatio(p[k], q[k]); // NaN where q is
    }
    return sum;
  }

  /** Multiplies a weight and a logarithm, where {@code 0 ln 0 = 0}. */
  @Specified("X20")
  static double weighted(double weight, double logarithm) {
    return weight == 0 && logarithm == Double.NEGATIVE_INFINITY ? 0 : weight * logarithm;
  }

  /**
   * Computes {@code ln(p/q)}. Between 1/2 and 2 the difference {@code p-q} is exact (Sterbenz's
   * lemma), which keeps the small divergence of two close distributions accurate; a quotient by a
   * subnormal may overflow.
   */
  private static double logOfRatio(double p, double q) {
    double ratio = p / q;
    if (0.5 <= ratio && ratio <= 2) {
      return Math.log1p((p - q) / q);
    }
    return Double.isInfinite(ratio) ? Math.log(p) - Math.log(q) : Math.log(ratio);
  }
}
