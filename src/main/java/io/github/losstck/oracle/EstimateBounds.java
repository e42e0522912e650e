package io.github.losstck.oracle;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Tensor;

/**
 * Bounds the error of maximum-likelihood estimates (1-6, C3).
 *
 * <p>Near its maximum a log-likelihood is a parabola of curvature {@code l''}; evaluated with an
 * error of {@code B}, two points that differ by less than {@code 2B} cannot be told apart, which is
 * so within {@code sqrt(4 B / |l''|)} of the maximum. That is the stable class, for searches; the
 * quotient or mean itself is the tight one.
 */
record EstimateBounds(Ladder ladder, Arguments arguments) {

  ErrorBounds.AtElement of(Operation operation) {
    return operation == Operation.BERNOULLI_ESTIMATE
        ? (i, value) -> coin(value)
        : (i, value) -> mean(value);
  }

  /** Takes {@code |l''| = n/(theta (1-theta))} inside, {@code n} where all flips are equal. */
  @BoundOf(Operation.BERNOULLI_ESTIMATE)
  private Bounds coin(double theta) {
    Flips flips = Flips.of(arguments.integers(Parameter.FLIPS));
    boolean inside = flips.heads() > 0 && flips.tails() > 0;
    double curvature = flips.total() / (inside ? theta * (1 - theta) : 1);
    double error = BernoulliBounds.logLikelihoodError(flips, theta, ladder.unit());
    return ladder.bounds(ladder.unit() * theta, Math.sqrt(4 * error / curvature));
  }

  /** Takes {@code l = -sum (x-mean)^2 / 2}: {@code n + 3} roundings a term, {@code |l''| = n}. */
  @BoundOf(Operation.NORMAL_MEAN_ESTIMATE)
  private Bounds mean(double mean) {
    Tensor samples = arguments.tensor(Parameter.SAMPLES);
    int n = samples.size();
    double unit = ladder.unit();
    double magnitudes = 0;
    double deviations = 0;
    for (int i = 0; i < n; i++) {
      magnitudes += unit * Math.abs(samples.get(i));
      deviations = Math.hypot(deviations, samples.get(i) - mean);
    }
    double direct = (n - 1) * magnitudes / n + unit * Math.abs(mean);
    double search = deviations * Math.sqrt(2 * unit * (n + 3) / n);
    return ladder.bounds(direct, Math.max(direct, search));
  }
}
