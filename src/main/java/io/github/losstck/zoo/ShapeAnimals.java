package io.github.losstck.zoo;

import io.github.losstck.spec.Level;
import io.github.losstck.spi.Tensor;
import java.util.Arrays;
import java.util.List;

/** Misbehaves towards shapes: mixes rows, refuses nothing, or knows no batch but the usual one. */
final class ShapeAnimals {
  private ShapeAnimals() {}

  static List<Animal> all() {
    return List.of(
        new GradientShiftedByTheBatch(),
        new SigmoidLossLosingAllToNan(),
        new CrossEntropyCutShort(),
        new GradientSpreadOut(),
        new SoftmaxLossNanForRefusal(),
        new CrossEntropyOutOfBounds(),
        new LikelihoodOfTheFirstRow(),
        new SoftmaxDroppingTheClassAxis(),
        new LogSoftmaxSplitAlongTheFirstAxis(),
        new SoftmaxLossOfAsManyRowsAsLabels(),
        new SigmoidLossSpreadingTheFirstLabel());
  }

  @Lie(value = "Takes the largest logit of the batch off every row.", level = Level.BEHAVED)
  static final class GradientShiftedByTheBatch implements Animal {
    @Override
    public Tensor softmaxCrossEntropyGradient(Tensor labels, Tensor logits) {
      labels.map(logits, (y, x) -> 0); // refuses shapes that do not fit
      double max = Arrays.stream(logits.doubles()).max().orElse(0);
      Tensor e = logits.map(x -> (float) Math.exp(x - max));
      Tensor p = e.mapRows(ShapeAnimals::normalised);
      int width = logits.lastAxis();
      Tensor sums = labels.reduceRows(row -> Arrays.stream(row).sum());
      double[] answer = new double[p.size()];
      Arrays.setAll(answer, i -> sums.get(i / width) * p.get(i) - labels.get(i));
      return Tensor.rounded(labels.precision(), answer, labels.shape());
    }
  }

  @Lie(value = "Answers NaN for the whole batch if there is one in it.", level = Level.BEHAVED)
  static final class SigmoidLossLosingAllToNan implements Animal {
    @Override
    public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
      boolean lost = Arrays.stream(logits.doubles()).anyMatch(Double::isNaN);
      return labels.map(logits, (y, x) -> lost ? Double.NaN : Sound.sigmoidCrossEntropy(y, x));
    }
  }

  @Lie(value = "Cuts the longer of two rows to the shorter.", level = Level.BEHAVED)
  static final class CrossEntropyCutShort implements Animal {
    @Override
    public Tensor crossEntropy(Tensor p, Tensor q) {
      int width = Math.min(p.lastAxis(), q.lastAxis());
      int rows = Math.min(p.rows(), q.rows());
      double[] sums = new double[p.rows()];
      for (int i = 0; i < rows * width; i++) {
        double share = p.get(i / width * p.lastAxis() + i % width);
        double model = q.get(i / width * q.lastAxis() + i % width);
        sums[i / width] -= share == 0 ? 0 : share * Math.log(model);
      }
      return Tensor.rounded(p.precision(), sums, p.rowShape());
    }
  }

  @Lie(value = "Repeats the logits until they are as many as the labels.", level = Level.BEHAVED)
  static final class GradientSpreadOut implements Animal {
    @Override
    public Tensor sigmoidCrossEntropyGradient(Tensor labels, Tensor logits) {
      double[] answer = new double[labels.size()];
      Arrays.setAll(answer, i -> Sound.sigmoid(logits.get(i % logits.size())) - labels.get(i));
      return Tensor.rounded(labels.precision(), answer, labels.shape());
    }
  }

  @Lie(value = "Answers NaN where it should refuse.", level = Level.BEHAVED)
  static final class SoftmaxLossNanForRefusal implements Animal {
    @Override
    public Tensor softmaxCrossEntropy(Tensor labels, Tensor logits) {
      return Arrays.equals(labels.shape(), logits.shape())
          ? labels.reduceRows(logits, Sound::softmaxCrossEntropy)
          : labels.reduceRows(row -> Double.NaN);
    }
  }

  @Lie(value = "Runs out of bounds where it should refuse.", level = Level.BEHAVED)
  static final class CrossEntropyOutOfBounds implements Animal {
    @Override
    public Tensor crossEntropy(Tensor p, Tensor q) {
      double[] sums = new double[p.rows()];
      for (int i = 0; i < Math.max(p.size(), q.size()); i++) {
        sums[i / p.lastAxis()] -= p.get(i) == 0 ? 0 : p.get(i) * Math.log(q.get(i));
      }
      return Tensor.rounded(p.precision(), sums, p.rowShape());
    }
  }

  @Lie(value = "Looks at the first row before it knows that there is one.", level = Level.BEHAVED)
  static final class LikelihoodOfTheFirstRow implements Animal {
    @Override
    public Tensor likelihood(Tensor probabilities) {
      double first = probabilities.get(0);
      return Double.isNaN(first)
          ? probabilities.reduceRows(row -> Double.NaN)
          : probabilities.reduceRows(row -> Arrays.stream(row).reduce(1, (a, b) -> a * b));
    }
  }

  @Lie(value = "Drops the axis of the classes where there is only one.", level = Level.BEHAVED)
  static final class SoftmaxDroppingTheClassAxis implements Animal {
    @Override
    public Tensor softmax(Tensor logits) {
      Tensor p = logits.mapRows(Sound::softmax);
      boolean single = logits.rank() > 1 && logits.lastAxis() == 1;
      return single ? Tensor.rounded(p.precision(), p.doubles(), p.rowShape()) : p;
    }
  }

  @Lie(
      value = "Divides by the extent of the first axis where the rank is 3 or more.",
      level = Level.BEHAVED)
  static final class LogSoftmaxSplitAlongTheFirstAxis implements Animal {
    @Override
    public Tensor logSoftmax(Tensor logits) {
      int parts = logits.rank() < 3 ? 1 : logits.shape()[0];
      int share = logits.size() / parts;
      return share * parts == logits.size() ? logits.mapRows(Sound::logSoftmax) : logits;
    }
  }

  @Lie(
      value = "Answers for the first of several rows of logits where the labels are one row.",
      level = Level.BEHAVED)
  static final class SoftmaxLossOfAsManyRowsAsLabels implements Animal {
    @Override
    public Tensor softmaxCrossEntropy(Tensor labels, Tensor logits) {
      boolean several =
          labels.rows() == 1 && logits.rank() == 2 && logits.lastAxis() == labels.lastAxis();
      return labels.reduceRows(
          several ? first(labels, logits) : logits, Sound::softmaxCrossEntropy);
    }

    private static Tensor first(Tensor labels, Tensor logits) {
      double[] row = Arrays.copyOf(logits.doubles(), labels.size());
      return Tensor.rounded(logits.precision(), row, labels.shape());
    }
  }

  @Lie(
      value = "Spreads the first label where there is one row of labels to several of logits.",
      level = Level.BEHAVED)
  static final class SigmoidLossSpreadingTheFirstLabel implements Animal {
    @Override
    public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
      boolean spread =
          labels.rank() == 2
              && logits.rank() == 2
              && labels.rows() == 1
              && logits.rows() > 1
              && logits.lastAxis() == labels.lastAxis();
      Tensor taken = spread ? logits.map(x -> labels.get(0)) : labels;
      return taken.map(logits, Sound::sigmoidCrossEntropy);
    }
  }

  private static double[] normalised(double[] e) {
    double sum = Arrays.stream(e).sum();
    return Arrays.stream(e).map(share -> share / sum).toArray();
  }
}
