package io.github.losstck.zoo;

import io.github.losstck.spec.Level;
import io.github.losstck.spi.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lies about the softmax, its logarithm and its loss beyond the logits and ranks of worked
 * examples.
 */
final class SoftmaxDomainAnimals {
  private SoftmaxDomainAnimals() {}

  static List<Animal> all() {
    return List.of(
        new SoftmaxShiftedByTheFirst(),
        new SoftmaxOverTheMiddleAxis(),
        new SoftmaxOfLikelyClasses(),
        new LogSoftmaxClippedAtFifty(),
        new LogSoftmaxOfPaddedShares(),
        new SoftmaxLossOfClippedShares(),
        new SoftmaxLossClippedAtFifty());
  }

  @Lie(value = "Shifts by the first logit instead of the largest.", level = Level.ACCURATE)
  static final class SoftmaxShiftedByTheFirst implements Animal {
    @Override
    public Tensor softmax(Tensor logits) {
      Stepwise f = Stepwise.like(logits);
      return logits.mapRows(
          x -> {
            double[] e = f.map(x, x[0], (a, b) -> f.exp(f.minus(a, b)));
            return f.map(e, f.sum(e), f::over);
          });
    }
  }

  @Lie(
      value = "Normalises over the last axis but one where the rank is 3 or more.",
      level = Level.ACCURATE)
  static final class SoftmaxOverTheMiddleAxis implements Animal {
    @Override
    public Tensor softmax(Tensor logits) {
      if (logits.rank() < 3) {
        return logits.mapRows(Sound::softmax);
      }
      int width = logits.lastAxis();
      int height = logits.shape()[logits.rank() - 2];
      double[] p = new double[logits.size()];
      for (int i = 0; i < p.length; i++) {
        int first = i - i / width % height * width;
        int[] column = IntStream.range(0, height).map(r -> first + r * width).toArray();
        double[] x = Arrays.stream(column).mapToDouble(logits::get).toArray();
        p[i] = Sound.softmax(x)[i / width % height];
      }
      return Tensor.rounded(logits.precision(), p, logits.shape());
    }
  }

  @Lie(value = "Returns 0 for shares below 1e-12.", level = Level.ACCURATE)
  static final class SoftmaxOfLikelyClasses implements Animal {
    @Override
    public Tensor softmax(Tensor logits) {
      return logits.mapRows(
          x -> Arrays.stream(Sound.softmax(x)).map(p -> p < 1e-12 ? 0 : p).toArray());
    }
  }

  @Lie(value = "Returns -50 for what is less.", level = Level.ACCURATE)
  static final class LogSoftmaxClippedAtFifty implements Animal {
    @Override
    public Tensor logSoftmax(Tensor logits) {
      return logits.mapRows(
          x -> Arrays.stream(Sound.logSoftmax(x)).map(l -> Math.max(l, -50)).toArray());
    }
  }

  @Lie(value = "Adds 1e-20 to a share before taking its logarithm.", level = Level.ACCURATE)
  static final class LogSoftmaxOfPaddedShares implements Animal {
    @Override
    public Tensor logSoftmax(Tensor logits) {
      return logits.mapRows(
          x -> Arrays.stream(Sound.softmax(x)).map(p -> Math.log(p + 1e-20)).toArray());
    }
  }

  @Lie(
      value = "Keeps a share between 1e-7 and 1 - 1e-7 before taking its logarithm.",
      level = Level.ACCURATE)
  static final class SoftmaxLossOfClippedShares implements Animal {
    @Override
    public Tensor softmaxCrossEntropy(Tensor labels, Tensor logits) {
      return labels.reduceRows(
          logits,
          (y, x) -> {
            double[] p = Sound.softmax(x);
            return Sound.crossEntropy(
                y, Arrays.stream(p).map(s -> Math.min(Math.max(s, 1e-7), 1 - 1e-7)).toArray());
          });
    }
  }

  @Lie(value = "Limits logits to 50 either way.", level = Level.ACCURATE)
  static final class SoftmaxLossClippedAtFifty implements Animal {
    @Override
    public Tensor softmaxCrossEntropy(Tensor labels, Tensor logits) {
      return labels.reduceRows(
          logits,
          (y, x) ->
              Sound.softmaxCrossEntropy(
                  y, Arrays.stream(x).map(l -> Math.min(Math.max(l, -50), 50)).toArray()));
    }
  }
}
