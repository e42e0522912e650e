package io.github.losstck.oracle;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Tensor;

/**
 * Bounds the error of what a coin's flips give (1-3 to 1-6).
 *
 * <p>A likelihood of {@code n} factors is a product, {@code n-1} roundings and one of each {@code
 * 1-theta}; or, if that allows more, the exponential of its logarithm. A log-likelihood is the
 * weighted sum of two logarithms (1-5), the sum over the flips (1-2) or the logarithm of the
 * product: the stable class grants the {@code n-1} roundings of either of the latter. In 1-3 it
 * also grants that the powers underflow before the coefficient makes them larger.
 */
record BernoulliBounds(Ladder ladder, Arguments arguments) {

  ErrorBounds.AtElement of(Operation operation) {
    if (operation == Operation.BINOMIAL_PROBABILITY) {
      return this::binomial;
    }
    Tensor thetas = arguments.tensor(Parameter.THETA);
    Flips flips = Flips.of(arguments.integers(Parameter.FLIPS));
    return switch (operation) {
      case BERNOULLI_LIKELIHOOD -> (i, value) -> likelihood(flips, thetas.get(i), value);
      case BERNOULLI_LOG_LIKELIHOOD -> (i, value) -> logLikelihood(flips, thetas.get(i), value);
      case BERNOULLI_SCORE -> (i, value) -> score(flips, thetas.get(i), value);
      default -> throw new IllegalArgumentException(operation + " is not about flips");
    };
  }

  @BoundOf(Operation.BINOMIAL_PROBABILITY)
  private Bounds binomial(int index, double value) {
    int trials = arguments.integer(Parameter.TRIALS);
    int heads = arguments.integers(Parameter.HEADS)[index];
    double lnCoefficient = ln(trials, heads);
    Flips flips = new Flips(heads, trials - heads);
    return probability(flips, arguments.scalar(Parameter.THETA), value, 2, lnCoefficient);
  }

  /** Returns the logarithm of a binomial coefficient, which itself may exceed every double. */
  private static double ln(int trials, int heads) {
    double sum = 0;
    for (int i = 1; i <= Math.min(heads, trials - heads); i++) {
      sum += StrictMath.log((trials - i + 1.0) / i);
    }
    return sum;
  }

  @BoundOf(Operation.BERNOULLI_LIKELIHOOD)
  private Bounds likelihood(Flips flips, double theta, double value) {
    return probability(flips, theta, value, 0, 0);
  }

  /**
   * Bounds the error of {@code C theta^heads (1-theta)^tails}.
   *
   * @param extra roundings of the coefficient and of the product with it
   * @param lnCoefficient its logarithm, whose sum with the other logarithms is rounded too
   */
  private Bounds probability(
      Flips flips, double theta, double value, int extra, double lnCoefficient) {
    double unit = ladder.unit();
    int products = Math.max(0, flips.total() - 1);
    double lost = ladder.underflow(products + extra);
    double tight = unit * value * (products + flips.tails() + extra) + lost;
    double product = tight + lost * StrictMath.exp(lnCoefficient);
    if (value == 0) {
      return ladder.bounds(tight, product);
    }
    double logs = logs(flips, theta) + lnCoefficient;
    double sum = lnCoefficient > 0 ? logs : 0;
    double exponent = logTerms(logs, flips, StrictMath.log(value)) + sum + extra;
    double exponential = unit * value * (exponent + 2 * Ladder.STABLE);
    return ladder.bounds(tight, Math.max(product, exponential));
  }

  @BoundOf(Operation.BERNOULLI_LOG_LIKELIHOOD)
  private Bounds logLikelihood(Flips flips, double theta, double value) {
    double logs = logs(flips, theta);
    double tight = (2 * Ladder.TIGHT + 1) * logs + flips.tails() + Math.abs(value);
    return ladder.bounds(ladder.unit() * tight, ladder.unit() * stableLog(logs, flips, value));
  }

  /** Returns the stable bound of a log-likelihood, counted in units of roundoff. */
  private static double stableLog(double logs, Flips flips, double value) {
    return logTerms(logs, flips, value) + Math.max(0, flips.total() - 1) * Math.max(1, logs);
  }

  private static double logTerms(double logs, Flips flips, double sum) {
    return (2 * Ladder.STABLE + 1) * logs + flips.tails() + Math.abs(sum);
  }

  /** Returns {@code heads |ln theta| + tails |ln(1-theta)|}. */
  private static double logs(Flips flips, double theta) {
    return times(flips.heads(), StrictMath.log(theta))
        + times(flips.tails(), StrictMath.log1p(-theta));
  }

  private static double times(int count, double log) {
    return count == 0 ? 0 : count * Math.abs(log);
  }

  /** Bounds the error of 1-6; the stable class lets each term gather the roundings of its sum. */
  @BoundOf(Operation.BERNOULLI_SCORE)
  private Bounds score(Flips flips, double theta, double value) {
    double unit = ladder.unit(); // is multiplied in first: the sums themselves may overflow
    double heads = flips.heads() == 0 ? 0 : unit * (flips.heads() / theta);
    double tails = flips.tails() == 0 ? 0 : unit * (flips.tails() / (1 - theta));
    double tight = heads + 2 * tails + unit * Math.abs(value);
    double stable = (flips.total() + 2) * (heads + tails) + unit * Math.abs(value);
    return ladder.bounds(tight, stable);
  }

  /**
   * Returns the stable bound of the log-likelihood, without the terms for second order and
   * underflow: how far a search cannot see.
   */
  static double logLikelihoodError(Flips flips, double theta, double unit) {
    double logs = logs(flips, theta);
    return unit * stableLog(logs, flips, logs);
  }
}
