package io.github.losstck.zoo;

import io.github.losstck.spec.Level;
import io.github.losstck.spi.Tensor;
import java.util.Arrays;
import java.util.List;

/** Lies about information near probabilities of 0 and 1. */
final class InformationDomainAnimals {
  private InformationDomainAnimals() {}

  static List<Animal> all() {
    return List.of(
        new SelfInformationByLineNearOne(),
        new SelfInformationOfClippedProbability(),
        new EntropyOfLikelyClasses(),
        new CrossEntropyOfPaddedProbabilities(),
        new DivergenceOfPaddedDistributions());
  }

  @Lie(
      value = "Takes p - 1 for the logarithm of p within a thousandth of 1.",
      level = Level.ACCURATE)
  static final class SelfInformationByLineNearOne implements Animal {
    @Override
    public Tensor selfInformation(Tensor probabilities) {
      return probabilities.map(p -> p > 0.999 ? 1 - p : -Math.log(p));
    }
  }

  @Lie(value = "Takes 1e-12 for every probability that is less.", level = Level.ACCURATE)
  static final class SelfInformationOfClippedProbability implements Animal {
    @Override
    public Tensor selfInformation(Tensor probabilities) {
      return probabilities.map(p -> -Math.log(Math.max(p, 1e-12)));
    }
  }

  @Lie(value = "Leaves out classes of a probability below 1e-8.", level = Level.ACCURATE)
  static final class EntropyOfLikelyClasses implements Animal {
    @Override
    public Tensor entropy(Tensor p) {
      return p.reduceRows(
          row -> {
            double[] likely = Arrays.stream(row).filter(share -> share >= 1e-8).toArray();
            return Sound.crossEntropy(likely, likely);
          });
    }
  }

  @Lie(value = "Adds 1e-20 to q before taking its logarithm.", level = Level.ACCURATE)
  static final class CrossEntropyOfPaddedProbabilities implements Animal {
    @Override
    public Tensor crossEntropy(Tensor p, Tensor q) {
      return p.reduceRows(q, (a, b) -> Sound.crossEntropy(a, padded(b, 1e-20)));
    }
  }

  @Lie(value = "Adds 1e-10 to p and q.", level = Level.ACCURATE)
  static final class DivergenceOfPaddedDistributions implements Animal {
    @Override
    public Tensor klDivergence(Tensor p, Tensor q) {
      return p.reduceRows(q, (a, b) -> Sound.klDivergence(padded(a, 1e-10), padded(b, 1e-10)));
    }
  }

  private static double[] padded(double[] row, double epsilon) {
    return Arrays.stream(row).map(share -> share + epsilon).toArray();
  }
}
