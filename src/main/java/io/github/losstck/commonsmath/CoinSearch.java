package io.github.losstck.commonsmath;

import io.github.losstck.spi.Refused;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

/**
 * Searches [0, 1] for the probability of heads under which the flips are likeliest.
 *
 * <p>Around its maximum the log-likelihood is flat: rounded to binary64, it does not tell arguments
 * apart that differ by the square root of the unit roundoff, about 1e-8 (Brent 1973, chapter 5).
 */
final class CoinSearch {
  /** Stops a hundredfold below what the log-likelihood can tell apart. */
  private static final double RELATIVE = 1e-10;

  /** Lets the search come as close to 0 as it comes to 1. */
  private static final double ABSOLUTE = 1e-10;

  /** Bounds the search: golden section alone needs 48 evaluations for a factor of 1e-10. */
  private static final MaxEval EVALUATIONS = new MaxEval(200);

  private final int heads;
  private final int tails;

  /**
   * Counts flips.
   *
   * @param flips 1 for heads, 0 for tails; shape [n]
   * @throws Refused if there are none
   */
  CoinSearch(int[] flips) {
    if (flips.length == 0) {
      throw new Refused("there are no flips; give 1 or more");
    }
    heads = Arrays.stream(flips).sum();
    tails = flips.length - heads;
  }

  /**
   * Finds the maximiser. Brent's method never evaluates the ends of its interval, where the maximum
   * lies if all flips are alike (X12); so they are compared with what it finds.
   */
  double estimate() {
    double inside =
        new BrentOptimizer(RELATIVE, ABSOLUTE)
            .optimize(
                GoalType.MAXIMIZE,
                new UnivariateObjectiveFunction(this::logLikelihood),
                new SearchInterval(0, 1),
                EVALUATIONS)
            .getPoint();
    return DoubleStream.of(0, inside, 1)
        .boxed()
        .max((a, b) -> Double.compare(logLikelihood(a), logLikelihood(b)))
        .orElseThrow();
  }

  private double logLikelihood(double theta) {
    return times(heads, Math.log(theta)) + times(tails, Math.log1p(-theta));
  }

  private static double times(int count, double logarithm) {
    return count == 0 ? 0 : count * logarithm;
  }
}
