package io.github.losstck.zoo;

import io.github.losstck.spi.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Lies about the softmax and its logarithm. */
final class SoftmaxAnimals {
  private SoftmaxAnimals() {}

  static List<Animal> all() {
    return List.of(
        new SoftmaxOverTheFirstAxis(),
        new SoftmaxOverTheBatch(),
        new SoftmaxAtTemperatureTwo(),
        new SoftmaxOfBaseTwo(),
        new SoftmaxAsShares(),
        new SoftmaxOfNegatedLogits(),
        new SoftmaxOverTheOthers(),
        new SoftmaxUnnormalised(),
        new SoftmaxAsSigmoid(),
        new LogSoftmaxInBits(),
        new LogSoftmaxNegated(),
        new LogSoftmaxOfSoftmax());
  }

  @Lie("Normalises over the rows of a column instead of the classes of a row.")
  static final class SoftmaxOverTheFirstAxis implements Animal {
    @Override
    public Tensor softmax(Tensor logits) {
      double[] values = new double[logits.size()];
      int stride = logits.rank() < 2 ? 1 : logits.size() / logits.shape()[0];
      for (int column = 0; column < stride; column++) {
        int[] places = places(logits.size(), stride, column);
        double[] p = Sound.softmax(Arrays.stream(places).mapToDouble(logits::get).toArray());
        for (int i = 0; i < places.length; i++) {
          values[places[i]] = p[i];
        }
      }
      return Tensor.rounded(logits.precision(), values, logits.shape());
    }
  }

  @Lie("Normalises over all elements of the tensor.")
  static final class SoftmaxOverTheBatch implements Animal {
    @Override
    public Tensor softmax(Tensor logits) {
      double[] p = Sound.softmax(logits.doubles());
      return Tensor.rounded(logits.precision(), p, logits.shape());
    }
  }

  @Lie("Halves the logits first.")
  static final class SoftmaxAtTemperatureTwo implements Animal {
    @Override
    public Tensor softmax(Tensor logits) {
      return logits.mapRows(x -> Sound.softmax(Sound.scaled(x, 0.5)));
    }
  }

  @Lie("Takes powers of 2 instead of e.")
  static final class SoftmaxOfBaseTwo implements Animal {
    @Override
    public Tensor softmax(Tensor logits) {
      return logits.mapRows(x -> Sound.softmax(Sound.scaled(x, Sound.LN2)));
    }
  }

  @Lie("Divides the logits by their sum and forgets the exponential.")
  static final class SoftmaxAsShares implements Animal {
    @Override
    public Tensor softmax(Tensor logits) {
      return logits.mapRows(x -> Sound.scaled(x, 1 / Arrays.stream(x).sum()));
    }
  }

  @Lie("Writes e^-x where e^x belongs.")
  static final class SoftmaxOfNegatedLogits implements Animal {
    @Override
    public Tensor softmax(Tensor logits) {
      return logits.mapRows(x -> Sound.softmax(Sound.scaled(x, -1)));
    }
  }

  @Lie("Leaves the class itself out of the sum it is divided by.")
  static final class SoftmaxOverTheOthers implements Animal {
    @Override
    public Tensor softmax(Tensor logits) {
      return logits.mapRows(x -> Arrays.stream(Sound.softmax(x)).map(p -> p / (1 - p)).toArray());
    }
  }

  @Lie("Divides by the largest exponential instead of the sum of all.")
  static final class SoftmaxUnnormalised implements Animal {
    @Override
    public Tensor softmax(Tensor logits) {
      return logits.mapRows(
          x -> {
            double[] p = Sound.softmax(x);
            return Sound.scaled(p, 1 / Arrays.stream(p).max().orElseThrow());
          });
    }
  }

  @Lie("Applies the sigmoid to every logit.")
  static final class SoftmaxAsSigmoid implements Animal {
    @Override
    public Tensor softmax(Tensor logits) {
      return logits.map(Sound::sigmoid);
    }
  }

  @Lie("Takes logarithms to base 2.")
  static final class LogSoftmaxInBits implements Animal {
    @Override
    public Tensor logSoftmax(Tensor logits) {
      return logits.mapRows(x -> Sound.scaled(Sound.logSoftmax(x), 1 / Sound.LN2));
    }
  }

  @Lie("Returns the self-information of each class.")
  static final class LogSoftmaxNegated implements Animal {
    @Override
    public Tensor logSoftmax(Tensor logits) {
      return logits.mapRows(x -> Sound.scaled(Sound.logSoftmax(x), -1));
    }
  }

  @Lie("Applies softmax twice.")
  static final class LogSoftmaxOfSoftmax implements Animal {
    @Override
    public Tensor logSoftmax(Tensor logits) {
      return logits.mapRows(x -> Sound.logSoftmax(Sound.softmax(x)));
    }
  }

  private static int[] places(int size, int stride, int column) {
    return IntStream.iterate(column, i -> i < size, i -> i + stride).toArray();
  }
}
