package io.github.losstck.zoo;

import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import java.util.List;

/** Lies in the form of the answer rather than in the formula. */
final class AnswerAnimals {
  private AnswerAnimals() {}

  static List<Animal> all() {
    return List.of(
        new AnswerNull(),
        new AnswerNan(),
        new AnswerIsTheInput(),
        new AnswerTransposed(),
        new AnswerFlattened(),
        new AnswerKeepsTheLastAxis(),
        new AnswerInBinary32(),
        new AnswerInBinary64(),
        new AnswerOfBinary32Accuracy());
  }

  @Lie("Returns null.")
  static final class AnswerNull implements Animal {
    @Override
    @SuppressWarnings("NullAway") // it is the lie
    public Tensor sigmoid(Tensor logits) {
      return null;
    }
  }

  @Lie("Returns NaN, whatever it is given.")
  static final class AnswerNan implements Animal {
    @Override
    public Tensor entropy(Tensor p) {
      return p.reduceRows(row -> Double.NaN);
    }
  }

  @Lie("Returns the logits as they came.")
  static final class AnswerIsTheInput implements Animal {
    @Override
    public Tensor logSoftmax(Tensor logits) {
      return logits;
    }
  }

  @Lie("Returns the shape with its axes in reverse order.")
  static final class AnswerTransposed implements Animal {
    @Override
    public Tensor sigmoid(Tensor logits) {
      int[] shape = logits.shape();
      for (int axis = 0; axis < shape.length; axis++) {
        shape[axis] = logits.shape()[shape.length - 1 - axis];
      }
      return Tensor.rounded(logits.precision(), logits.map(Sound::sigmoid).doubles(), shape);
    }
  }

  @Lie("Returns the right elements as a list.")
  static final class AnswerFlattened implements Animal {
    @Override
    public Tensor softmax(Tensor logits) {
      Tensor p = logits.mapRows(Sound::softmax);
      return Tensor.rounded(p.precision(), p.doubles(), p.size());
    }
  }

  @Lie("Keeps the axis that it sums over, with extent 1.")
  static final class AnswerKeepsTheLastAxis implements Animal {
    @Override
    public Tensor crossEntropy(Tensor p, Tensor q) {
      Tensor sums = p.reduceRows(q, Sound::crossEntropy);
      int[] shape = p.shape();
      shape[shape.length - 1] = 1;
      return Tensor.rounded(p.precision(), sums.doubles(), shape);
    }
  }

  @Lie("Returns binary32 where binary64 was asked for.")
  static final class AnswerInBinary32 implements Animal {
    @Override
    public Tensor klDivergence(Tensor p, Tensor q) {
      double[] sums = p.reduceRows(q, Sound::klDivergence).doubles();
      return Tensor.rounded(Precision.BINARY32, sums, p.rowShape());
    }
  }

  @Lie("Returns binary64 where binary32 was asked for.")
  static final class AnswerInBinary64 implements Animal {
    @Override
    public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
      double[] losses = labels.map(logits, Sound::sigmoidCrossEntropy).doubles();
      return Tensor.of(losses, labels.shape());
    }
  }

  @Lie("Computes in binary32 and widens the result.")
  static final class AnswerOfBinary32Accuracy implements Animal {
    @Override
    public Tensor softmaxCrossEntropy(Tensor labels, Tensor logits) {
      return labels.reduceRows(logits, (y, x) -> (float) Sound.softmaxCrossEntropy(y, x));
    }
  }
}
