package io.github.losstck.reference;

import static io.github.losstck.reference.Information.weighted;

import io.github.losstck.spi.Specified;
import io.github.losstck.spi.Tensor;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;

/** Counts the flips of a coin and judges probabilities {@code theta} of heads by them. */
record Coin(int heads, int tails) {

  /** Counts flips: 1 for heads, 0 for tails; shape [n]. */
  static Coin of(int[] flips) {
    Checks.upTo(1, "flip", flips);
    int heads = Arrays.stream(flips).sum();
    return new Coin(heads, flips.length - heads);
  }

  /** Computes {@code theta^heads (1-theta)^tails}. */
  @Specified("1-4")
  double likelihood(double theta) {
    return Math.pow(theta, heads) * Math.pow(1 - theta, tails);
  }

  /** Computes {@code heads ln theta + tails ln(1-theta)}. */
  @Specified("1-5")
  double logLikelihood(double theta) {
    return weighted(heads, Math.log(theta)) + weighted(tails, Math.log1p(-theta));
  }

  /** Computes {@code heads/theta - tails/(1-theta)}; a side never seen contributes 0. */
  @Specified("1-6")
  double score(double theta) {
    double up = heads == 0 ? 0 : heads / theta;
    double down = tails == 0 ? 0 : tails / (1 - theta);
    return up - down;
  }

  /** Computes {@code heads/n}, the maximiser of the likelihood. */
  @Specified({"1-6", "X12"})
  double estimate() {
    Checks.require(heads + tails >= 1, "there are no flips; give 1 or more");
    return heads / (double) (heads + tails);
  }

  /** Computes {@code C(n,k) theta^k (1-theta)^(n-k)} for each count of heads. */
  @Specified("1-3")
  static Tensor binomial(int[] heads, int trials, Tensor theta) {
    Checks.require(trials >= 1, "the number of flips is %d; give 1 or more", trials);
    Checks.upTo(trials, "count of heads", heads);
    Checks.require(
        theta.rank() == 0, "theta has shape %s; give a scalar", Arrays.toString(theta.shape()));
    double chance = theta.get(0);
    Checks.require(0 <= chance && chance <= 1, "theta is %s; give 0 to 1", chance);
    double[] values =
        Arrays.stream(heads).mapToDouble(k -> binomial(k, trials - k, chance)).toArray();
    return Tensor.rounded(theta.precision(), values, values.length);
  }

  /** Works in 34 digits of any exponent: in double, C(n,k) overflows from n = 1030. */
  private static double binomial(int heads, int tails, double theta) {
    BigDecimal chance = new BigDecimal(theta);
    BigDecimal product =
        chance
            .pow(heads, MathContext.DECIMAL128)
            .multiply(BigDecimal.ONE.subtract(chance).pow(tails, MathContext.DECIMAL128));
    for (int i = 1; i <= Math.min(heads, tails); i++) {
      product =
          product
              .multiply(BigDecimal.valueOf(Math.max(heads, tails) + i))
              .divide(BigDecimal.valueOf(i), MathContext.DECIMAL128);
    }
    return product.doubleValue();
  }
}
