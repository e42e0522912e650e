package io.github.losstck.zoo;

import io.github.losstck.spi.Tensor;
import java.util.Arrays;
import java.util.List;

/** Lies about self-information, entropy, cross entropy and relative entropy. */
final class InformationAnimals {
  private InformationAnimals() {}

  static List<Animal> all() {
    return List.of(
        new SelfInformationInBits(),
        new SelfInformationNegated(),
        new SelfInformationWeighted(),
        new EntropyInBits(),
        new EntropyNegated(),
        new EntropyPerClass(),
        new EntropyRelativeToTheMaximum(),
        new CrossEntropyInBits(),
        new CrossEntropySwapped(),
        new CrossEntropyPerClass(),
        new CrossEntropyOfTheLikeliest(),
        new CrossEntropyOfBinaryNodes(),
        new DivergenceSwapped(),
        new DivergenceOfInvertedRatio(),
        new DivergenceAsCrossEntropy(),
        new DivergenceSymmetrised(),
        new DivergenceInBits());
  }

  @Lie("Takes logarithms to base 2.")
  static final class SelfInformationInBits implements Animal {
    @Override
    public Tensor selfInformation(Tensor probabilities) {
      return probabilities.map(p -> -Math.log(p) / Sound.LN2);
    }
  }

  @Lie("Forgets the minus sign.")
  static final class SelfInformationNegated implements Animal {
    @Override
    public Tensor selfInformation(Tensor probabilities) {
      return probabilities.map(Math::log);
    }
  }

  @Lie("Weighs the self-information by the probability, as the entropy does.")
  static final class SelfInformationWeighted implements Animal {
    @Override
    public Tensor selfInformation(Tensor probabilities) {
      return probabilities.map(p -> p == 0 ? 0 : -p * Math.log(p));
    }
  }

  @Lie("Takes logarithms to base 2.")
  static final class EntropyInBits implements Animal {
    @Override
    public Tensor entropy(Tensor p) {
      return p.reduceRows(row -> Sound.crossEntropy(row, row) / Sound.LN2);
    }
  }

  @Lie("Forgets the minus sign.")
  static final class EntropyNegated implements Animal {
    @Override
    public Tensor entropy(Tensor p) {
      return p.reduceRows(row -> -Sound.crossEntropy(row, row));
    }
  }

  @Lie("Averages over the classes instead of adding.")
  static final class EntropyPerClass implements Animal {
    @Override
    public Tensor entropy(Tensor p) {
      return p.reduceRows(row -> Sound.crossEntropy(row, row) / row.length);
    }
  }

  @Lie("Divides by ln K, so that uniform distributions have entropy 1.")
  static final class EntropyRelativeToTheMaximum implements Animal {
    @Override
    public Tensor entropy(Tensor p) {
      return p.reduceRows(
          row -> row.length == 1 ? 0 : Sound.crossEntropy(row, row) / Math.log(row.length));
    }
  }

  @Lie("Takes logarithms to base 2.")
  static final class CrossEntropyInBits implements Animal {
    @Override
    public Tensor crossEntropy(Tensor p, Tensor q) {
      return p.reduceRows(q, (a, b) -> Sound.crossEntropy(a, b) / Sound.LN2);
    }
  }

  @Lie("Takes the true distribution for the approximating one.")
  static final class CrossEntropySwapped implements Animal {
    @Override
    public Tensor crossEntropy(Tensor p, Tensor q) {
      return q.reduceRows(p, Sound::crossEntropy);
    }
  }

  @Lie("Averages over the classes instead of adding.")
  static final class CrossEntropyPerClass implements Animal {
    @Override
    public Tensor crossEntropy(Tensor p, Tensor q) {
      return p.reduceRows(q, (a, b) -> Sound.crossEntropy(a, b) / a.length);
    }
  }

  @Lie("Counts only the class that is likeliest under p.")
  static final class CrossEntropyOfTheLikeliest implements Animal {
    @Override
    public Tensor crossEntropy(Tensor p, Tensor q) {
      return p.reduceRows(q, (a, b) -> -Math.log(b[indexOfMax(a)]));
    }
  }

  @Lie("Adds the binary term (1-p) ln(1-q) of every class.")
  static final class CrossEntropyOfBinaryNodes implements Animal {
    @Override
    public Tensor crossEntropy(Tensor p, Tensor q) {
      return p.reduceRows(
          q, (a, b) -> Sound.crossEntropy(a, b) + Sound.crossEntropy(others(a), others(b)));
    }
  }

  @Lie("Measures q from p instead of p from q.")
  static final class DivergenceSwapped implements Animal {
    @Override
    public Tensor klDivergence(Tensor p, Tensor q) {
      return q.reduceRows(p, Sound::klDivergence);
    }
  }

  @Lie("Divides q by p inside the logarithm, which turns the sign.")
  static final class DivergenceOfInvertedRatio implements Animal {
    @Override
    public Tensor klDivergence(Tensor p, Tensor q) {
      return p.reduceRows(q, (a, b) -> -Sound.klDivergence(a, b));
    }
  }

  @Lie("Forgets to take off the entropy of p.")
  static final class DivergenceAsCrossEntropy implements Animal {
    @Override
    public Tensor klDivergence(Tensor p, Tensor q) {
      return p.reduceRows(q, Sound::crossEntropy);
    }
  }

  @Lie("Averages both directions, as a distance would ask for.")
  static final class DivergenceSymmetrised implements Animal {
    @Override
    public Tensor klDivergence(Tensor p, Tensor q) {
      return p.reduceRows(q, (a, b) -> (Sound.klDivergence(a, b) + Sound.klDivergence(b, a)) / 2);
    }
  }

  @Lie("Takes logarithms to base 2.")
  static final class DivergenceInBits implements Animal {
    @Override
    public Tensor klDivergence(Tensor p, Tensor q) {
      return p.reduceRows(q, (a, b) -> Sound.klDivergence(a, b) / Sound.LN2);
    }
  }

  private static double[] others(double[] p) {
    return Arrays.stream(p).map(share -> 1 - share).toArray();
  }

  private static int indexOfMax(double[] p) {
    int top = 0;
    for (int k = 1; k < p.length; k++) {
      top = p[k] > p[top] ? k : top;
    }
    return top;
  }
}
