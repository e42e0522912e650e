package io.github.losstck.zoo;

import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import java.util.List;

/** Lies about one-hot encoding and label smoothing. */
final class TargetAnimals {
  private TargetAnimals() {}

  static List<Animal> all() {
    return List.of(
        new OneHotCountedFromOne(),
        new OneHotTransposed(),
        new OneHotOfDepthByCount(),
        new OneHotReversed(),
        new OneHotCumulative(),
        new OneCold(),
        new SmoothingOfTheOthers(),
        new SmoothingWithoutScaling(),
        new SmoothingTowardsOneHalf(),
        new SmoothingOverTheBatch(),
        new SmoothingOverOneClassMore(),
        new SmoothingOfZerosOnly(),
        new SmoothingByOneTenth());
  }

  @Lie("Takes the indices to start at 1.")
  static final class OneHotCountedFromOne implements Animal {
    @Override
    public Tensor oneHot(int[] classes, int depth, Precision precision) {
      return matrix(classes.length, depth, precision, (i, k) -> k == classes[i] - 1);
    }
  }

  @Lie("Lays the classes along the rows, and reads them off along the columns.")
  static final class OneHotTransposed implements Animal {
    @Override
    public Tensor oneHot(int[] classes, int depth, Precision precision) {
      int rows = classes.length;
      return matrix(
          rows,
          depth,
          precision,
          (i, k) -> (i * depth + k) / rows == classes[(i * depth + k) % rows]);
    }
  }

  @Lie("Returns a row for each class and a column for each index.")
  static final class OneHotOfDepthByCount implements Animal {
    @Override
    public Tensor oneHot(int[] classes, int depth, Precision precision) {
      return matrix(depth, classes.length, precision, (k, i) -> k == classes[i]);
    }
  }

  @Lie("Counts the classes from the end of the row.")
  static final class OneHotReversed implements Animal {
    @Override
    public Tensor oneHot(int[] classes, int depth, Precision precision) {
      return matrix(classes.length, depth, precision, (i, k) -> k == depth - 1 - classes[i]);
    }
  }

  @Lie("Sets the 1 of every class up to the index, as ordinal regression does.")
  static final class OneHotCumulative implements Animal {
    @Override
    public Tensor oneHot(int[] classes, int depth, Precision precision) {
      return matrix(classes.length, depth, precision, (i, k) -> k <= classes[i]);
    }
  }

  @Lie("Swaps 0 and 1.")
  static final class OneCold implements Animal {
    @Override
    public Tensor oneHot(int[] classes, int depth, Precision precision) {
      return matrix(classes.length, depth, precision, (i, k) -> k != classes[i]);
    }
  }

  @Lie("Shares epsilon among the K - 1 other classes.")
  static final class SmoothingOfTheOthers implements Animal {
    @Override
    public Tensor labelSmoothing(Tensor labels, double epsilon) {
      int others = Math.max(1, labels.lastAxis() - 1);
      return labels.map(y -> (1 - epsilon) * y + (1 - y) * epsilon / others);
    }
  }

  @Lie("Adds epsilon/K and forgets to scale the label down.")
  static final class SmoothingWithoutScaling implements Animal {
    @Override
    public Tensor labelSmoothing(Tensor labels, double epsilon) {
      double share = epsilon / labels.lastAxis();
      return labels.map(y -> y + share);
    }
  }

  @Lie("Adds epsilon/2 whatever the number of classes.")
  static final class SmoothingTowardsOneHalf implements Animal {
    @Override
    public Tensor labelSmoothing(Tensor labels, double epsilon) {
      return labels.map(y -> (1 - epsilon) * y + epsilon / 2);
    }
  }

  @Lie("Takes the number of rows for the number of classes.")
  static final class SmoothingOverTheBatch implements Animal {
    @Override
    public Tensor labelSmoothing(Tensor labels, double epsilon) {
      return labels.map(y -> (1 - epsilon) * y + epsilon / labels.rows());
    }
  }

  @Lie("Divides epsilon by K + 1.")
  static final class SmoothingOverOneClassMore implements Animal {
    @Override
    public Tensor labelSmoothing(Tensor labels, double epsilon) {
      return labels.map(y -> (1 - epsilon) * y + epsilon / (labels.lastAxis() + 1));
    }
  }

  @Lie("Leaves a label of 1 as it is.")
  static final class SmoothingOfZerosOnly implements Animal {
    @Override
    public Tensor labelSmoothing(Tensor labels, double epsilon) {
      double share = epsilon / labels.lastAxis();
      return labels.map(y -> y == 1 ? 1 : (1 - epsilon) * y + share);
    }
  }

  @Lie("Smooths by a tenth whatever epsilon is.")
  static final class SmoothingByOneTenth implements Animal {
    @Override
    public Tensor labelSmoothing(Tensor labels, double epsilon) {
      double share = 0.1 / labels.lastAxis();
      return labels.map(y -> 0.9 * y + share);
    }
  }

  private interface Cell {
    boolean isSet(int row, int column);
  }

  private static Tensor matrix(int rows, int columns, Precision precision, Cell cell) {
    double[] values = new double[rows * columns];
    for (int i = 0; i < values.length; i++) {
      values[i] = cell.isSet(i / columns, i % columns) ? 1 : 0;
    }
    return Tensor.rounded(precision, values, rows, columns);
  }
}
