package io.github.losstck.zoo;

import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Tensor;
import java.util.Arrays;
import java.util.List;

/** Computes the softmax, its logarithm and its loss as sound implementations do. */
final class SoftmaxVariants {
  private SoftmaxVariants() {}

  static List<Variant> all() {
    return List.of(
        new SoftmaxByShiftedQuotient(),
        new SoftmaxByLogSum(),
        new SoftmaxOfFlushedTails(),
        new SoftmaxOfMatrices(),
        new LogSoftmaxByShift(),
        new LogSoftmaxByOneSubtraction(),
        new LogSoftmaxOfBaseTwo(),
        new SoftmaxLossByShift(),
        new SoftmaxLossBackwards(),
        new SoftmaxLossOfShiftedLogits(),
        new SoftmaxLossOfOneIndex(),
        new SoftmaxLossSpreadingRows());
  }

  @Legitimate("Divides e^(x - max) by the sum, added from first to last.")
  static final class SoftmaxByShiftedQuotient implements Variant {
    @Override
    public Tensor softmax(Tensor logits) {
      Stepwise f = Stepwise.like(logits);
      return logits.mapRows(x -> quotient(f, x));
    }
  }

  @Legitimate("Takes e to the power x - (max + ln sum), with no division.")
  static final class SoftmaxByLogSum implements Variant {
    @Override
    public Tensor softmax(Tensor logits) {
      Stepwise f = Stepwise.like(logits);
      return logits.mapRows(x -> byLogSum(f, x));
    }
  }

  @Legitimate("Returns zero for a share that is subnormal, and says so.")
  static final class SoftmaxOfFlushedTails implements Variant {
    @Override
    public Declarations declarations() {
      return Declarations.standard().flushingSubnormals();
    }

    @Override
    public Tensor softmax(Tensor logits) {
      Stepwise f = Stepwise.like(logits);
      double least = logits.precision().smallestNormal();
      return logits.mapRows(x -> f.map(quotient(f, x), least, (p, l) -> p < l ? 0 : p));
    }
  }

  @Legitimate("Takes matrices and lists alone, and says so.")
  static final class SoftmaxOfMatrices implements Variant {
    @Override
    public Declarations declarations() {
      return Declarations.standard().upToRank(2);
    }

    @Override
    public Tensor softmax(Tensor logits) {
      if (logits.rank() > 2) {
        throw new IllegalStateException("rank " + logits.rank());
      }
      return logits.mapRows(Sound::softmax);
    }
  }

  @Legitimate("Takes ln sum e^(x - max) from x - max.")
  static final class LogSoftmaxByShift implements Variant {
    @Override
    public Tensor logSoftmax(Tensor logits) {
      Stepwise f = Stepwise.like(logits);
      return logits.mapRows(x -> shifted(f, x));
    }
  }

  @Legitimate("Takes max + ln sum e^(x - max), rounded, from x.")
  static final class LogSoftmaxByOneSubtraction implements Variant {
    @Override
    public Tensor logSoftmax(Tensor logits) {
      Stepwise f = Stepwise.like(logits);
      return logits.mapRows(x -> f.map(x, f.plus(max(x), logSum(f, x)), f::minus));
    }
  }

  @Legitimate("Takes powers and logarithms to base 2, and converts on the way in and out.")
  static final class LogSoftmaxOfBaseTwo implements Variant {
    @Override
    public Tensor logSoftmax(Tensor logits) {
      Stepwise f = Stepwise.like(logits);
      double ln2 = logits.precision().round(Sound.LN2);
      return logits.mapRows(
          x -> {
            double[] d = f.map(x, max(x), f::minus);
            double[] powers =
                f.map(d, ln2, (a, b) -> f.precision().round(Math.pow(2, f.over(a, b))));
            double log2 = f.precision().round(Math.log(f.sum(powers)) / Sound.LN2);
            return f.map(d, f.times(ln2, log2), f::minus);
          });
    }
  }

  @Legitimate("Adds -y (x - max - ln sum) from the first class to the last.")
  static final class SoftmaxLossByShift implements Variant {
    @Override
    public Tensor softmaxCrossEntropy(Tensor labels, Tensor logits) {
      Stepwise f = Stepwise.like(logits);
      return labels.reduceRows(logits, (y, x) -> f.sum(terms(f, y, shifted(f, x))));
    }
  }

  @Legitimate("Adds exponentials and terms from the last class to the first.")
  static final class SoftmaxLossBackwards implements Variant {
    @Override
    public Tensor softmaxCrossEntropy(Tensor labels, Tensor logits) {
      Stepwise f = Stepwise.like(logits);
      return labels.reduceRows(
          logits, (y, x) -> f.sum(terms(f, backwards(y), shifted(f, backwards(x)))));
    }
  }

  @Legitimate("Weighs the distance of each logit from max + ln sum, which is rounded once.")
  static final class SoftmaxLossOfShiftedLogits implements Variant {
    @Override
    public Tensor softmaxCrossEntropy(Tensor labels, Tensor logits) {
      Stepwise f = Stepwise.like(logits);
      return labels.reduceRows(
          logits, (y, x) -> f.sum(terms(f, y, f.map(x, f.plus(max(x), logSum(f, x)), f::minus))));
    }
  }

  @Legitimate("Looks the log-softmax up at the index of the only 1, and says so.")
  static final class SoftmaxLossOfOneIndex implements Variant {
    @Override
    public Declarations declarations() {
      return Declarations.standard().acceptingHardLabelsOnly();
    }

    @Override
    public Tensor softmaxCrossEntropy(Tensor labels, Tensor logits) {
      Stepwise f = Stepwise.like(logits);
      return labels.reduceRows(
          logits,
          (y, x) -> {
            int index = 0;
            while (y[index] != 1) {
              index++;
            }
            return -shifted(f, x)[index];
          });
    }
  }

  @Legitimate("Lets a single row of labels or logits stand for as many as the other input has.")
  static final class SoftmaxLossSpreadingRows implements Variant {
    @Override
    public Tensor softmaxCrossEntropy(Tensor labels, Tensor logits) {
      Stepwise f = Stepwise.like(logits);
      return spread(labels, logits)
          .reduceRows(spread(logits, labels), (y, x) -> f.sum(terms(f, y, shifted(f, x))));
    }

    private static Tensor spread(Tensor tensor, Tensor other) {
      boolean single = tensor.rank() > 0 && tensor.rows() == 1 && other.rank() == 2;
      return single && tensor.lastAxis() == other.lastAxis()
          ? other.mapRows(row -> tensor.doubles())
          : tensor;
    }
  }

  static double max(double[] x) {
    return Arrays.stream(x).max().orElseThrow();
  }

  private static double[] exponentials(Stepwise f, double[] x) {
    return f.map(x, max(x), (a, b) -> f.exp(f.minus(a, b)));
  }

  private static double logSum(Stepwise f, double[] x) {
    return f.log(f.sum(exponentials(f, x)));
  }

  static double[] byLogSum(Stepwise f, double[] x) {
    double shift = f.plus(max(x), logSum(f, x));
    return f.map(x, shift, (a, b) -> f.exp(f.minus(a, b)));
  }

  static double[] quotient(Stepwise f, double[] x) {
    double[] e = exponentials(f, x);
    return f.map(e, f.sum(e), f::over);
  }

  private static double[] shifted(Stepwise f, double[] x) {
    return f.map(f.map(x, max(x), f::minus), logSum(f, x), f::minus);
  }

  private static double[] terms(Stepwise f, double[] y, double[] logarithms) {
    double[] terms = new double[y.length];
    for (int k = 0; k < y.length; k++) {
      terms[k] = y[k] == 0 && Double.isInfinite(logarithms[k]) ? 0 : f.times(-y[k], logarithms[k]);
    }
    return terms;
  }

  private static double[] backwards(double[] row) {
    double[] reversed = new double[row.length];
    for (int k = 0; k < row.length; k++) {
      reversed[k] = row[row.length - 1 - k];
    }
    return reversed;
  }
}
