package io.github.losstck.zoo;

import io.github.losstck.spec.Level;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import java.util.Arrays;
import java.util.List;

/** Lies that take more classes, rows or axes than worked examples have. */
final class WideRowAnimals {
  private WideRowAnimals() {}

  static List<Animal> all() {
    return List.of(
        new SoftmaxWithoutItsTail(),
        new LogSoftmaxOfHalfPrecisionSum(),
        new SoftmaxLossWithoutTheLastClass(),
        new EntropyOfTheFirstClasses(),
        new CrossEntropyInPairsWithoutTheOddOne(),
        new SmoothingOfTheOthersOfMany(),
        new SmoothingOverTheMiddleAxis(),
        new OneHotOfBytes());
  }

  @Lie(
      value = "Leaves the classes after the last multiple of 4 out of the sum of a row of over 16.",
      level = Level.ACCURATE)
  static final class SoftmaxWithoutItsTail implements Animal {
    @Override
    public Tensor softmax(Tensor logits) {
      return logits.mapRows(
          x -> {
            double[] p = Sound.softmax(x);
            int end = x.length > 16 ? x.length / 4 * 4 : x.length;
            return Sound.scaled(p, 1 / Arrays.stream(p, 0, end).sum());
          });
    }
  }

  @Lie(value = "Keeps the sum of over 100 exponentials in half precision.", level = Level.ACCURATE)
  static final class LogSoftmaxOfHalfPrecisionSum implements Animal {
    @Override
    public Tensor logSoftmax(Tensor logits) {
      return logits.mapRows(x -> x.length > 100 ? ofHalfSum(x) : Sound.logSoftmax(x));
    }

    private static double[] ofHalfSum(double[] x) {
      double max = Arrays.stream(x).max().orElseThrow();
      double half = Math.ulp(1.0f) * 0x1p13; // 11 bits instead of 24
      double sum = 0;
      for (double logit : x) {
        sum += Math.exp(logit - max);
        double unit = half * Math.scalb(1.0, Math.getExponent(sum));
        sum = unit == 0 ? sum : Math.rint(sum / unit) * unit;
      }
      double log = Math.log(sum);
      return Arrays.stream(x).map(logit -> logit - max - log).toArray();
    }
  }

  @Lie(value = "Drops the last of more than 8 classes.", level = Level.ACCURATE)
  static final class SoftmaxLossWithoutTheLastClass implements Animal {
    @Override
    public Tensor softmaxCrossEntropy(Tensor labels, Tensor logits) {
      return labels.reduceRows(
          logits,
          (y, x) -> {
            int width = x.length > 8 ? x.length - 1 : x.length;
            return Sound.softmaxCrossEntropy(Arrays.copyOf(y, width), Arrays.copyOf(x, width));
          });
    }
  }

  @Lie(value = "Reads the first 256 classes of a row and no more.", level = Level.ACCURATE)
  static final class EntropyOfTheFirstClasses implements Animal {
    @Override
    public Tensor entropy(Tensor p) {
      return p.reduceRows(
          row -> {
            double[] first = Arrays.copyOf(row, Math.min(row.length, 256));
            return Sound.crossEntropy(first, first);
          });
    }
  }

  @Lie(
      value = "Leaves out the last class where their number is odd and over 8.",
      level = Level.ACCURATE)
  static final class CrossEntropyInPairsWithoutTheOddOne implements Animal {
    @Override
    public Tensor crossEntropy(Tensor p, Tensor q) {
      return p.reduceRows(
          q,
          (a, b) -> {
            int width = a.length > 8 ? a.length / 2 * 2 : a.length;
            return Sound.crossEntropy(Arrays.copyOf(a, width), Arrays.copyOf(b, width));
          });
    }
  }

  @Lie(
      value = "Shares epsilon among the K - 1 other classes where K is over 8.",
      level = Level.ACCURATE)
  static final class SmoothingOfTheOthersOfMany implements Animal {
    @Override
    public Tensor labelSmoothing(Tensor labels, double epsilon) {
      int width = labels.lastAxis();
      return labels.map(
          y ->
              width > 8
                  ? (1 - epsilon) * y + (1 - y) * epsilon / (width - 1)
                  : (1 - epsilon) * y + epsilon / width);
    }
  }

  @Lie(
      value = "Counts the classes along the last axis but one where the rank is 3 or more.",
      level = Level.ACCURATE)
  static final class SmoothingOverTheMiddleAxis implements Animal {
    @Override
    public Tensor labelSmoothing(Tensor labels, double epsilon) {
      int[] shape = labels.shape();
      int axis = shape.length < 3 ? shape.length - 1 : shape.length - 2;
      double share = epsilon / (axis < 0 ? 1 : shape[axis]);
      return labels.map(y -> (1 - epsilon) * y + share);
    }
  }

  @Lie(value = "Keeps class indices in a signed byte.", level = Level.ACCURATE)
  static final class OneHotOfBytes implements Animal {
    @Override
    public Tensor oneHot(int[] classes, int depth, Precision precision) {
      double[] rows = new double[classes.length * depth];
      for (int i = 0; i < classes.length; i++) {
        int index = (byte) classes[i];
        if (index >= 0) {
          rows[i * depth + index] = 1;
        }
      }
      return Tensor.rounded(precision, rows, classes.length, depth);
    }
  }
}
