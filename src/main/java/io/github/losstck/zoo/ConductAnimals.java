package io.github.losstck.zoo;

import io.github.losstck.spec.Level;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import java.util.Arrays;
import java.util.List;

/** Misbehaves: keeps something from one call to the next, or takes what is not its own. */
final class ConductAnimals {
  private ConductAnimals() {}

  static List<Animal> all() {
    return List.of(
        new SigmoidInPlace(),
        new EntropySortingItsInput(),
        new SoftmaxInOneBuffer(),
        new SmoothingOfNothingIsTheInput(),
        new OneHotHandedOutTwice(),
        new LogSoftmaxRemembered(),
        new DivergenceDrifting(),
        new EstimateOfAllFlipsEver(),
        new SoftmaxLossInSharedScratch(),
        new LogSoftmaxOfWideRowsInSharedScratch());
  }

  @Lie(value = "Writes its answer over its input as well.", level = Level.BEHAVED)
  static final class SigmoidInPlace implements Animal {
    @Override
    public Tensor sigmoid(Tensor logits) {
      Tensor answer = logits.map(Sound::sigmoid);
      overwrite(answer, logits);
      return answer;
    }
  }

  @Lie(value = "Sorts its input, to add the smallest terms first.", level = Level.BEHAVED)
  static final class EntropySortingItsInput implements Animal {
    @Override
    public Tensor entropy(Tensor p) {
      sortRows(p);
      return p.reduceRows(row -> Sound.crossEntropy(row, row));
    }
  }

  @Lie(value = "Answers in one buffer as long as the shape stays the same.", level = Level.BEHAVED)
  static final class SoftmaxInOneBuffer implements Animal {
    private Tensor buffer = Tensor.of(new double[0], 0);

    @Override
    public Declarations declarations() {
      return Declarations.standard().notConcurrent(); // it is about callers, not about threads
    }

    @Override
    public Tensor softmax(Tensor logits) {
      Tensor answer = logits.mapRows(Sound::softmax);
      boolean fits =
          buffer.precision() == answer.precision() && Arrays.equals(buffer.shape(), answer.shape());
      if (!fits) {
        buffer = answer;
      }
      overwrite(answer, buffer);
      return buffer;
    }
  }

  @Lie(value = "Returns its input where there is nothing to smooth.", level = Level.BEHAVED)
  static final class SmoothingOfNothingIsTheInput implements Animal {
    @Override
    public Tensor labelSmoothing(Tensor labels, double epsilon) {
      double share = epsilon / labels.lastAxis();
      return epsilon == 0 ? labels : labels.map(y -> (1 - epsilon) * y + share);
    }
  }

  @Lie(value = "Answers the same request by the same tensor as before.", level = Level.BEHAVED)
  static final class OneHotHandedOutTwice implements Animal {
    private int[] request = {};
    private Tensor answer = Tensor.of(new double[0], 0);

    @Override
    public synchronized Tensor oneHot(int[] classes, int depth, Precision precision) {
      boolean known =
          Arrays.equals(classes, request)
              && answer.lastAxis() == depth
              && answer.precision() == precision;
      if (!known) {
        double[] rows = new double[classes.length * depth];
        for (int i = 0; i < classes.length; i++) {
          rows[i * depth + classes[i]] = 1;
        }
        request = classes.clone();
        answer = Tensor.rounded(precision, rows, classes.length, depth);
      }
      return answer;
    }
  }

  @Lie(
      value = "Takes an array that it has seen for the logits it held then.",
      level = Level.BEHAVED)
  static final class LogSoftmaxRemembered implements Animal {
    private Object seen = this;
    private Tensor answer = Tensor.of(new double[0], 0);

    @Override
    public synchronized Tensor logSoftmax(Tensor logits) {
      boolean narrow = logits.precision() == Precision.BINARY32;
      Object array = narrow ? logits.floats() : logits.doubles();
      if (array != seen) {
        seen = array;
        answer = logits.mapRows(Sound::logSoftmax);
      }
      return answer.map(value -> value);
    }
  }

  @Lie(value = "Drifts by an ulp a call, up to three and back.", level = Level.BEHAVED)
  static final class DivergenceDrifting implements Animal {
    private int calls;

    @Override
    public synchronized Tensor klDivergence(Tensor p, Tensor q) {
      int ulps = calls++ % 4;
      Precision precision = p.precision();
      return p.reduceRows(q, Sound::klDivergence).map(d -> d + ulps * precision.ulp(d));
    }
  }

  @Lie(value = "Counts the flips of every call so far.", level = Level.BEHAVED)
  static final class EstimateOfAllFlipsEver implements Animal {
    private long heads;
    private long flipped;

    @Override
    public synchronized Tensor bernoulliEstimate(int[] flips, Precision precision) {
      heads += Sound.heads(flips);
      flipped += flips.length;
      return Tensor.rounded(precision, new double[] {heads / (double) flipped});
    }
  }

  @Lie(value = "Keeps log-probabilities in a buffer that all calls share.", level = Level.BEHAVED)
  static final class SoftmaxLossInSharedScratch implements Animal {
    private final Scratch scratch = new Scratch();

    @Override
    public Tensor softmaxCrossEntropy(Tensor labels, Tensor logits) {
      labels.map(logits, (y, x) -> 0); // refuses shapes that do not fit
      Tensor logarithms = scratch.pass(logits.mapRows(Sound::logSoftmax));
      double[] losses = new double[labels.rows()];
      for (int i = 0; i < logarithms.size(); i++) {
        losses[i / labels.lastAxis()] -= labels.get(i) * logarithms.get(i);
      }
      return Tensor.rounded(labels.precision(), losses, labels.rowShape());
    }
  }

  @Lie(
      value = "Keeps rows of more than 32 classes in a buffer that all calls share.",
      level = Level.BEHAVED)
  static final class LogSoftmaxOfWideRowsInSharedScratch implements Animal {
    private final Scratch scratch = new Scratch();

    @Override
    public Tensor logSoftmax(Tensor logits) {
      Tensor answer = logits.mapRows(Sound::logSoftmax);
      return logits.lastAxis() > 32 ? scratch.pass(answer) : answer;
    }
  }

  static void sortRows(Tensor tensor) {
    int width = tensor.lastAxis();
    for (int start = 0; start < tensor.size(); start += width) {
      if (tensor.precision() == Precision.BINARY32) {
        Arrays.sort(tensor.floats(), start, start + width);
      } else {
        Arrays.sort(tensor.doubles(), start, start + width);
      }
    }
  }

  static void overwrite(Tensor from, Tensor to) {
    if (to.precision() == Precision.BINARY32) {
      System.arraycopy(from.floats(), 0, to.floats(), 0, to.size());
    } else {
      System.arraycopy(from.doubles(), 0, to.doubles(), 0, to.size());
    }
  }
}
