package io.github.losstck.zoo;

import io.github.losstck.spec.Level;
import io.github.losstck.spi.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Lies about losses of logits where the document does not look: far out, masked, not numbers. */
final class ExtremeAnimals {
  private ExtremeAnimals() {}

  static List<Animal> all() {
    return List.of(
        new SigmoidNotQuiteOne(),
        new SigmoidOfNanIsHalf(),
        new ReciprocalSaturated(),
        new SigmoidLossOverflowing(),
        new SigmoidLossOfClippedLogits(),
        new SigmoidLossLimitedToOneHundred(),
        new SigmoidLossWithoutNan(),
        new SoftmaxAboveOne(),
        new SoftmaxOfLogitsLimited(),
        new SoftmaxShiftedByTheWholeTensor(),
        new SoftmaxOnlineFromTheMask(),
        new SoftmaxOfOneClassClipped(),
        new LogSoftmaxAboveZero(),
        new LogSoftmaxOfVanishedProbabilities(),
        new LogSoftmaxOfMaskAsNumber(),
        new SoftmaxLossOfVanishedProbabilities(),
        new SoftmaxLossOfMaskAsNumber(),
        new SoftmaxLossOfNanIsZero());
  }

  /** Steps to the number of a tensor's precision after one. */
  private static DoubleUnaryOperator after(Tensor like) {
    return x -> like.precision().next(x, Double.POSITIVE_INFINITY);
  }

  private static double unlessMasked(double logit) {
    return logit == Double.NEGATIVE_INFINITY ? -1e9 : logit;
  }

  @Lie(value = "Lets the sigmoid of a large logit exceed 1 by an ulp.", level = Level.ROBUST)
  static final class SigmoidNotQuiteOne implements Animal {
    @Override
    public Tensor sigmoid(Tensor logits) {
      DoubleUnaryOperator next = after(logits);
      return logits.map(x -> x > 50 ? next.applyAsDouble(1) : Sound.sigmoid(x));
    }
  }

  @Lie(value = "Answers 1/2 where the logit is not a number.", level = Level.ROBUST)
  static final class SigmoidOfNanIsHalf implements Animal {
    @Override
    public Tensor sigmoid(Tensor logits) {
      return logits.map(x -> Double.isNaN(x) ? 0.5 : Sound.sigmoid(x));
    }
  }

  @Lie(value = "Never exceeds 1e30, so that nothing overflows.", level = Level.ROBUST)
  static final class ReciprocalSaturated implements Animal {
    @Override
    public Tensor sigmoidReciprocal(Tensor logits) {
      return logits.map(x -> Math.min(1e30, 1 + Math.exp(-x)));
    }
  }

  @Lie(value = "Computes x - x y + ln(1 + e^-x), whose power overflows.", level = Level.ROBUST)
  static final class SigmoidLossOverflowing implements Animal {
    @Override
    public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
      return labels.map(logits, (y, x) -> x - x * y + Math.log1p(Math.exp(-x)));
    }
  }

  @Lie(value = "Clips logits to [-1e6, 1e6], infinite ones as well.", level = Level.ROBUST)
  static final class SigmoidLossOfClippedLogits implements Animal {
    @Override
    public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
      return labels.map(logits, (y, x) -> Sound.sigmoidCrossEntropy(y, Sound.limited(x, 1e6)));
    }
  }

  @Lie(value = "Limits the loss to 100, as if logarithms ended there.", level = Level.ROBUST)
  static final class SigmoidLossLimitedToOneHundred implements Animal {
    @Override
    public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
      return labels.map(logits, (y, x) -> Math.min(100, Sound.sigmoidCrossEntropy(y, x)));
    }
  }

  @Lie(value = "Answers 0 wherever NaN would come out.", level = Level.ROBUST)
  static final class SigmoidLossWithoutNan implements Animal {
    @Override
    public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
      return labels.map(
          logits,
          (y, x) -> {
            double loss = Sound.sigmoidCrossEntropy(y, x);
            return Double.isNaN(loss) ? 0 : loss;
          });
    }
  }

  @Lie(value = "Rounds certainty up, to the number after 1.", level = Level.ROBUST)
  static final class SoftmaxAboveOne implements Animal {
    @Override
    public Tensor softmax(Tensor logits) {
      DoubleUnaryOperator next = after(logits);
      return logits.mapRows(Sound::softmax).map(p -> p == 1 ? next.applyAsDouble(p) : p);
    }
  }

  @Lie(value = "Limits logits to 80 so that their powers do not overflow.", level = Level.ROBUST)
  static final class SoftmaxOfLogitsLimited implements Animal {
    @Override
    public Tensor softmax(Tensor logits) {
      return logits.mapRows(
          x -> Sound.softmax(Arrays.stream(x).map(logit -> Sound.limited(logit, 80)).toArray()));
    }
  }

  @Lie(value = "Takes the largest logit of all rows off every row.", level = Level.ROBUST)
  static final class SoftmaxShiftedByTheWholeTensor implements Animal {
    @Override
    public Tensor softmax(Tensor logits) {
      double max = Arrays.stream(logits.doubles()).max().orElse(0);
      return logits.mapRows(
          x -> {
            double[] e = Arrays.stream(x).map(logit -> Math.exp(logit - max)).toArray();
            return Sound.scaled(e, 1 / Arrays.stream(e).sum());
          });
    }
  }

  @Lie(
      value = "Rescales its sum as it goes, by e^NaN if a masked class comes first.",
      level = Level.ROBUST)
  static final class SoftmaxOnlineFromTheMask implements Animal {
    @Override
    public Tensor softmax(Tensor logits) {
      return logits.mapRows(
          x -> {
            double max = x[0];
            double sum = 0;
            for (double logit : x) {
              double larger = Math.max(max, logit);
              sum = sum * Math.exp(max - larger) + Math.exp(logit - larger);
              max = larger;
            }
            double top = max;
            double all = sum;
            return Arrays.stream(x).map(logit -> Math.exp(logit - top) / all).toArray();
          });
    }
  }

  @Lie(value = "Leaves a single class a probability of 1 - 1e-7.", level = Level.ROBUST)
  static final class SoftmaxOfOneClassClipped implements Animal {
    @Override
    public Tensor softmax(Tensor logits) {
      return logits.mapRows(x -> x.length == 1 ? new double[] {1 - 1e-7} : Sound.softmax(x));
    }
  }

  @Lie(value = "Adds 1e-6 to certainty before its logarithm is taken.", level = Level.ROBUST)
  static final class LogSoftmaxAboveZero implements Animal {
    @Override
    public Tensor logSoftmax(Tensor logits) {
      return logits.mapRows(Sound::logSoftmax).map(log -> log == 0 ? Math.log1p(1e-6) : log);
    }
  }

  @Lie(value = "Takes the logarithm of probabilities that have vanished.", level = Level.ROBUST)
  static final class LogSoftmaxOfVanishedProbabilities implements Animal {
    @Override
    public Tensor logSoftmax(Tensor logits) {
      return logits.mapRows(Sound::softmax).map(Math::log);
    }
  }

  @Lie(value = "Takes -1e9 for the logit of a masked class.", level = Level.ROBUST)
  static final class LogSoftmaxOfMaskAsNumber implements Animal {
    @Override
    public Tensor logSoftmax(Tensor logits) {
      return logits.map(ExtremeAnimals::unlessMasked).mapRows(Sound::logSoftmax);
    }
  }

  @Lie(value = "Adds 1e-20 to probabilities, in place of the exact loss.", level = Level.ROBUST)
  static final class SoftmaxLossOfVanishedProbabilities implements Animal {
    @Override
    public Tensor softmaxCrossEntropy(Tensor labels, Tensor logits) {
      return labels.reduceRows(
          logits,
          (y, x) -> {
            double[] p = Sound.softmax(x);
            double loss = 0;
            for (int k = 0; k < y.length; k++) {
              loss -= y[k] == 0 ? 0 : y[k] * Math.log(p[k] + 1e-20);
            }
            return loss;
          });
    }
  }

  @Lie(value = "Takes -1e9 for the logit of a masked class.", level = Level.ROBUST)
  static final class SoftmaxLossOfMaskAsNumber implements Animal {
    @Override
    public Tensor softmaxCrossEntropy(Tensor labels, Tensor logits) {
      return labels.reduceRows(
          logits.map(ExtremeAnimals::unlessMasked), Sound::softmaxCrossEntropy);
    }
  }

  @Lie(value = "Answers 0 wherever NaN would come out.", level = Level.ROBUST)
  static final class SoftmaxLossOfNanIsZero implements Animal {
    @Override
    public Tensor softmaxCrossEntropy(Tensor labels, Tensor logits) {
      return labels.reduceRows(
          logits,
          (y, x) -> {
            double loss = Sound.softmaxCrossEntropy(y, x);
            return Double.isNaN(loss) ? 0 : loss;
          });
    }
  }
}
