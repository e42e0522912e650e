package io.github.losstck.zoo;

import io.github.losstck.spec.Level;
import io.github.losstck.spi.Tensor;
import java.util.List;

/**
 * Lies that no single answer shows: each is within its bound, and the relation of two is broken.
 */
final class LawAnimals {
  private LawAnimals() {}

  static List<Animal> all() {
    return List.of(
        new SoftmaxOfTheRest(), new LogSoftmaxOfTheRest(), new SmoothingByFmaButForItsTail());
  }

  @Lie(
      value =
          "Takes what the first of two classes leaves for the second, where that is over a tenth.",
      level = Level.LAW)
  static final class SoftmaxOfTheRest implements Animal {
    @Override
    public Tensor softmax(Tensor logits) {
      Stepwise f = Stepwise.like(logits);
      return logits.mapRows(
          x -> {
            double[] p = f.map(Sound.softmax(x), 1, (a, b) -> f.times(a, b));
            return p.length == 2 && p[1] > 0.1 ? new double[] {p[0], f.minus(1, p[0])} : p;
          });
    }
  }

  @Lie(
      value =
          "Takes the logarithm of what the first of two classes leaves, where that is over a tenth.",
      level = Level.LAW)
  static final class LogSoftmaxOfTheRest implements Animal {
    @Override
    public Tensor logSoftmax(Tensor logits) {
      Stepwise f = Stepwise.like(logits);
      return logits.mapRows(
          x -> {
            double[] log = Sound.logSoftmax(x);
            boolean rest = log.length == 2 && log[1] > Math.log(0.1);
            double first = logits.precision().round(log[0]);
            return rest ? new double[] {first, f.log1p(-f.exp(first))} : log;
          });
    }
  }

  @Lie(
      value = "Multiplies and adds at once but for the classes after the last multiple of 4.",
      level = Level.LAW)
  static final class SmoothingByFmaButForItsTail implements Animal {
    @Override
    public Tensor labelSmoothing(Tensor labels, double epsilon) {
      Stepwise f = Stepwise.like(labels);
      double share = f.over(epsilon, labels.lastAxis());
      double kept = f.minus(1, epsilon);
      return labels.mapRows(
          y -> {
            double[] smoothed = f.map(y, kept, (a, b) -> f.plus(f.times(a, b), share));
            for (int k = 0; k < y.length / 4 * 4; k++) {
              smoothed[k] = f.fma(kept, y[k], share);
            }
            return smoothed;
          });
    }
  }
}
