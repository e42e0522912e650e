package io.github.losstck.commonsmath;

import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Provider;
import io.github.losstck.spi.Refused;
import io.github.losstck.spi.Tensor;
import java.util.Arrays;
import org.apache.commons.math3.analysis.function.Sigmoid;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.exception.MathIllegalArgumentException;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Offers what Apache Commons Math 3 has of the specification, each operation by its own class: the
 * sigmoid, the binomial probability, and the two estimates, of which the coin's is searched for.
 */
@Provider(name = "commons-math", versionFrom = Sigmoid.class, precisions = Precision.BINARY64)
public final class CommonsMathProvider implements LossProvider {

  /** Asks {@link BinomialDistribution} without a random generator: nothing is drawn (1-3). */
  @Override
  public Tensor binomialProbability(int[] heads, int trials, Tensor theta) {
    if (theta.rank() != 0) {
      throw new Refused("theta has shape " + Arrays.toString(theta.shape()) + "; give a scalar");
    }
    try {
      var distribution = new BinomialDistribution(null, trials, theta.get(0));
      return Tensor.of(
          Arrays.stream(heads).mapToDouble(distribution::probability).toArray(), heads.length);
    } catch (MathIllegalArgumentException e) {
      throw new Refused(e.getContext().getMessage());
    }
  }

  /** Searches for the maximum of the log-likelihood, see {@link CoinSearch} (1-6, X12). */
  @Override
  public Tensor bernoulliEstimate(int[] flips, Precision precision) {
    return Tensor.rounded(precision, new double[] {new CoinSearch(flips).estimate()});
  }

  /** Asks {@link StatUtils#mean(double[])} (C3). */
  @Override
  public Tensor normalMeanEstimate(Tensor samples) {
    if (samples.rank() != 1 || samples.size() == 0) {
      throw new Refused(
          "samples have shape " + Arrays.toString(samples.shape()) + "; give a list of 1 or more");
    }
    return Tensor.of(new double[] {StatUtils.mean(samples.doubles())});
  }

  /** Asks {@link Sigmoid} (2-1). */
  @Override
  public Tensor sigmoid(Tensor logits) {
    return logits.map(new Sigmoid()::value);
  }
}
