package io.github.losstck.zoo;

import static io.github.losstck.spec.Level.ACCURATE;

import io.github.losstck.spi.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Lies about the gradients of both losses. */
final class GradientAnimals {
  private GradientAnimals() {}

  static List<Animal> all() {
    return List.of(
        new SigmoidGradientNegated(),
        new SigmoidGradientOfSquare(),
        new SigmoidGradientWithoutLabel(),
        new SigmoidGradientPerNode(),
        new SigmoidGradientClipped(),
        new SigmoidGradientOfHardLabels(),
        new SigmoidGradientOfPositivesOnly(),
        new SigmoidGradientWithoutSigmoid(),
        new SoftmaxGradientNegated(),
        new SoftmaxGradientWithoutSum(),
        new SoftmaxGradientWithoutLabel(),
        new SoftmaxGradientPerClass(),
        new SoftmaxGradientPerRow(),
        new SoftmaxGradientOfEachClassAlone(),
        new SoftmaxGradientOfSquare(),
        new SoftmaxGradientOfOneClass(),
        new SoftmaxGradientOfLabelledClasses(),
        new SoftmaxGradientOfSigmoids(),
        new SoftmaxGradientColumnByColumn());
  }

  @Lie(value = "Takes the sigmoid off the label.", level = ACCURATE)
  static final class SigmoidGradientNegated implements Animal {
    @Override
    public Tensor sigmoidCrossEntropyGradient(Tensor labels, Tensor logits) {
      return labels.map(logits, (y, x) -> -ofNode(y, x));
    }
  }

  @Lie(value = "Multiplies by the slope of the sigmoid, as for a squared error.", level = ACCURATE)
  static final class SigmoidGradientOfSquare implements Animal {
    @Override
    public Tensor sigmoidCrossEntropyGradient(Tensor labels, Tensor logits) {
      return labels.map(logits, (y, x) -> ofNode(y, x) * Sound.sigmoid(x) * (1 - Sound.sigmoid(x)));
    }
  }

  @Lie(value = "Forgets to take off the label.", level = ACCURATE)
  static final class SigmoidGradientWithoutLabel implements Animal {
    @Override
    public Tensor sigmoidCrossEntropyGradient(Tensor labels, Tensor logits) {
      return labels.map(logits, (y, x) -> Sound.sigmoid(x));
    }
  }

  @Lie(value = "Divides by the number of nodes, as for the mean loss.", level = ACCURATE)
  static final class SigmoidGradientPerNode implements Animal {
    @Override
    public Tensor sigmoidCrossEntropyGradient(Tensor labels, Tensor logits) {
      return labels.map(logits, (y, x) -> ofNode(y, x) / labels.size());
    }
  }

  @Lie(value = "Clips the gradient to [-1/2, 1/2].", level = ACCURATE)
  static final class SigmoidGradientClipped implements Animal {
    @Override
    public Tensor sigmoidCrossEntropyGradient(Tensor labels, Tensor logits) {
      return labels.map(logits, (y, x) -> Math.max(-0.5, Math.min(0.5, ofNode(y, x))));
    }
  }

  @Lie(value = "Rounds the labels to 0 or 1.", level = ACCURATE)
  static final class SigmoidGradientOfHardLabels implements Animal {
    @Override
    public Tensor sigmoidCrossEntropyGradient(Tensor labels, Tensor logits) {
      return labels.map(logits, (y, x) -> ofNode(Math.rint(y), x));
    }
  }

  @Lie(value = "Forgets the term of 1 - y.", level = ACCURATE)
  static final class SigmoidGradientOfPositivesOnly implements Animal {
    @Override
    public Tensor sigmoidCrossEntropyGradient(Tensor labels, Tensor logits) {
      return labels.map(logits, (y, x) -> y * ofNode(1, x));
    }
  }

  @Lie(value = "Leaves out the sigmoid.", level = ACCURATE)
  static final class SigmoidGradientWithoutSigmoid implements Animal {
    @Override
    public Tensor sigmoidCrossEntropyGradient(Tensor labels, Tensor logits) {
      return labels.map(logits, (y, x) -> x - y);
    }
  }

  @Lie(value = "Takes the softmax off the labels.", level = ACCURATE)
  static final class SoftmaxGradientNegated implements Animal {
    @Override
    public Tensor softmaxCrossEntropyGradient(Tensor labels, Tensor logits) {
      return labels.mapRows(logits, (y, x) -> Sound.scaled(ofRow(y, x), -1));
    }
  }

  @Lie(value = "Returns p - y undeclared, whatever the sum of the labels.", level = ACCURATE)
  static final class SoftmaxGradientWithoutSum implements Animal {
    @Override
    public Tensor softmaxCrossEntropyGradient(Tensor labels, Tensor logits) {
      return labels.mapRows(logits, (y, x) -> difference(Sound.softmax(x), y));
    }
  }

  @Lie(value = "Forgets to take off the labels.", level = ACCURATE)
  static final class SoftmaxGradientWithoutLabel implements Animal {
    @Override
    public Tensor softmaxCrossEntropyGradient(Tensor labels, Tensor logits) {
      return labels.mapRows(logits, (y, x) -> Sound.scaled(Sound.softmax(x), sum(y)));
    }
  }

  @Lie(value = "Divides by the number of classes.", level = ACCURATE)
  static final class SoftmaxGradientPerClass implements Animal {
    @Override
    public Tensor softmaxCrossEntropyGradient(Tensor labels, Tensor logits) {
      return labels.mapRows(logits, (y, x) -> Sound.scaled(ofRow(y, x), 1.0 / y.length));
    }
  }

  @Lie(value = "Divides by the number of rows, as for the mean loss.", level = ACCURATE)
  static final class SoftmaxGradientPerRow implements Animal {
    @Override
    public Tensor softmaxCrossEntropyGradient(Tensor labels, Tensor logits) {
      return labels.mapRows(logits, (y, x) -> Sound.scaled(ofRow(y, x), 1.0 / labels.rows()));
    }
  }

  @Lie(value = "Takes a probability for a function of its own logit alone.", level = ACCURATE)
  static final class SoftmaxGradientOfEachClassAlone implements Animal {
    @Override
    public Tensor softmaxCrossEntropyGradient(Tensor labels, Tensor logits) {
      return labels.mapRows(
          logits,
          (y, x) -> {
            double[] p = Sound.softmax(x);
            return each(y.length, i -> -y[i] * (1 - p[i]));
          });
    }
  }

  @Lie(value = "Multiplies by the softmax's Jacobian, as for a squared error.", level = ACCURATE)
  static final class SoftmaxGradientOfSquare implements Animal {
    @Override
    public Tensor softmaxCrossEntropyGradient(Tensor labels, Tensor logits) {
      return labels.mapRows(
          logits,
          (y, x) -> {
            double[] p = Sound.softmax(x);
            double[] error = ofRow(y, x);
            double mean = sum(each(p.length, i -> p[i] * error[i]));
            return each(p.length, i -> p[i] * (error[i] - mean));
          });
    }
  }

  @Lie(value = "Takes the largest label of a row for its only one.", level = ACCURATE)
  static final class SoftmaxGradientOfOneClass implements Animal {
    @Override
    public Tensor softmaxCrossEntropyGradient(Tensor labels, Tensor logits) {
      return labels.mapRows(
          logits,
          (y, x) -> {
            double largest = Arrays.stream(y).max().orElseThrow();
            int top =
                IntStream.range(0, y.length).filter(i -> y[i] == largest).findFirst().getAsInt();
            return difference(Sound.softmax(x), each(y.length, i -> i == top ? 1 : 0));
          });
    }
  }

  @Lie(value = "Leaves the classes without a label at 0.", level = ACCURATE)
  static final class SoftmaxGradientOfLabelledClasses implements Animal {
    @Override
    public Tensor softmaxCrossEntropyGradient(Tensor labels, Tensor logits) {
      return labels.mapRows(
          logits,
          (y, x) -> {
            double[] sound = ofRow(y, x);
            return each(y.length, i -> y[i] == 0 ? 0 : sound[i]);
          });
    }
  }

  @Lie(value = "Applies the sigmoid to every logit.", level = ACCURATE)
  static final class SoftmaxGradientOfSigmoids implements Animal {
    @Override
    public Tensor softmaxCrossEntropyGradient(Tensor labels, Tensor logits) {
      return labels.map(logits, GradientAnimals::ofNode);
    }
  }

  @Lie(value = "Stores the answer column by column.", level = ACCURATE)
  static final class SoftmaxGradientColumnByColumn implements Animal {
    @Override
    public Tensor softmaxCrossEntropyGradient(Tensor labels, Tensor logits) {
      double[] sound = labels.mapRows(logits, GradientAnimals::ofRow).doubles();
      int rows = labels.rows();
      double[] stored = new double[sound.length];
      Arrays.setAll(stored, i -> sound[i % rows * labels.lastAxis() + i / rows]);
      return Tensor.rounded(labels.precision(), stored, labels.shape());
    }
  }

  private static double[] each(int size, IntToDoubleFunction element) {
    return IntStream.range(0, size).mapToDouble(element).toArray();
  }

  private static double sum(double[] terms) {
    return Arrays.stream(terms).sum();
  }

  private static double[] difference(double[] a, double[] b) {
    return each(a.length, i -> a[i] - b[i]);
  }

  private static double ofNode(double y, double x) {
    return Sound.sigmoid(x) - y;
  }

  private static double[] ofRow(double[] y, double[] x) {
    return difference(Sound.scaled(Sound.softmax(x), sum(y)), y);
  }
}
