package io.github.losstck.zoo;

import io.github.losstck.spi.Tensor;
import java.util.List;

/**
 * Computes the divergence by other sums; not all of them give exactly 0 of a distribution itself.
 */
final class DivergenceVariants {
  private DivergenceVariants() {}

  static List<Variant> all() {
    return List.of(
        new DivergenceByDifference(),
        new DivergenceOfTwoLogarithms(),
        new DivergenceContracted(),
        new DivergenceOfTwoBases());
  }

  @Legitimate("Takes the entropy of p from the cross entropy of p and q.")
  static final class DivergenceByDifference implements Variant {
    @Override
    public Tensor klDivergence(Tensor p, Tensor q) {
      Stepwise f = Stepwise.like(p);
      return p.reduceRows(q, (a, b) -> f.minus(crossEntropy(f, a, b), crossEntropy(f, a, a)));
    }

    private static double crossEntropy(Stepwise f, double[] p, double[] q) {
      double sum = 0;
      for (int k = 0; k < p.length; k++) {
        sum = f.minus(sum, p[k] == 0 ? 0 * q[k] : f.times(p[k], f.log(q[k])));
      }
      return sum;
    }
  }

  @Legitimate("Weighs the difference of the logarithms of p and q.")
  static final class DivergenceOfTwoLogarithms implements Variant {
    @Override
    public Tensor klDivergence(Tensor p, Tensor q) {
      Stepwise f = Stepwise.like(p);
      return p.reduceRows(
          q,
          (a, b) -> {
            double sum = 0;
            for (int k = 0; k < a.length; k++) {
              double log = a[k] == 0 ? b[k] : f.minus(f.log(a[k]), f.log(b[k]));
              sum = f.plus(sum, f.times(a[k], log));
            }
            return sum;
          });
    }
  }

  @Legitimate("Rounds p ln q, and takes it from p ln p with a single rounding, as compilers may.")
  static final class DivergenceContracted implements Variant {
    @Override
    public Tensor klDivergence(Tensor p, Tensor q) {
      Stepwise f = Stepwise.like(p);
      return p.reduceRows(
          q,
          (a, b) -> {
            double sum = 0;
            for (int k = 0; k < a.length; k++) {
              double product = a[k] == 0 ? 0 * b[k] : f.times(a[k], f.log(b[k]));
              sum = f.plus(sum, a[k] == 0 ? product : f.fma(a[k], f.log(a[k]), -product));
            }
            return sum;
          });
    }
  }

  @Legitimate("Takes the logarithm of q by way of base 2, and that of p as it is.")
  static final class DivergenceOfTwoBases implements Variant {
    @Override
    public Tensor klDivergence(Tensor p, Tensor q) {
      Stepwise f = Stepwise.like(p);
      double ln2 = p.precision().round(Sound.LN2);
      return p.reduceRows(
          q,
          (a, b) -> {
            double sum = 0;
            for (int k = 0; k < a.length; k++) {
              double log2 = p.precision().round(Math.log(b[k]) / Sound.LN2);
              double log = a[k] == 0 ? b[k] : f.minus(f.log(a[k]), f.times(log2, ln2));
              sum = f.plus(sum, f.times(a[k], log));
            }
            return sum;
          });
    }
  }
}
