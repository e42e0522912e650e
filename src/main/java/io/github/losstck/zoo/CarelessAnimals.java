package io.github.losstck.zoo;

import io.github.losstck.spec.Level;
import io.github.losstck.spi.Tensor;
import java.util.Arrays;
import java.util.List;

/** Misbehaves where flips, observations and gradients are asked for. */
final class CarelessAnimals {
  private CarelessAnimals() {}

  static List<Animal> all() {
    return List.of(
        new BernoulliLikelihoodUsingUpItsFlips(),
        new BernoulliLogLikelihoodInSharedScratch(),
        new ScoreOfTheFirstTheta(),
        new LikelihoodRunningOn(),
        new LikelihoodInSharedScratch(),
        new LogLikelihoodSortingItsInput(),
        new SigmoidGradientInPlace(),
        new SigmoidGradientPeeking(),
        new SoftmaxGradientInSharedScratch(),
        new SmoothingInSharedScratch());
  }

  @Lie(value = "Strikes off each flip that it has counted.", level = Level.BEHAVED)
  static final class BernoulliLikelihoodUsingUpItsFlips implements Animal {
    @Override
    public Tensor bernoulliLikelihood(int[] flips, Tensor theta) {
      int heads = Sound.heads(flips);
      Arrays.fill(flips, 0);
      return theta.map(p -> Math.pow(p, heads) * Math.pow(1 - p, flips.length - heads));
    }
  }

  @Lie(value = "Keeps its answer in a buffer that all calls share.", level = Level.BEHAVED)
  static final class BernoulliLogLikelihoodInSharedScratch implements Animal {
    private final Scratch scratch = new Scratch();

    @Override
    public Tensor bernoulliLogLikelihood(int[] flips, Tensor theta) {
      int heads = Sound.heads(flips);
      int tails = flips.length - heads;
      return scratch.pass(
          theta.map(
              p ->
                  (heads == 0 ? 0 : heads * Math.log(p))
                      + (tails == 0 ? 0 : tails * Math.log1p(-p))));
    }
  }

  @Lie(value = "Answers for the first theta alone, and repeats that.", level = Level.BEHAVED)
  static final class ScoreOfTheFirstTheta implements Animal {
    @Override
    public Tensor bernoulliScore(int[] flips, Tensor theta) {
      int heads = Sound.heads(flips);
      return theta.map(
          p -> {
            double first = theta.get(0);
            return heads / first - (flips.length - heads) / (1 - first);
          });
    }
  }

  @Lie(value = "Goes on with the product of the row before.", level = Level.BEHAVED)
  static final class LikelihoodRunningOn implements Animal {
    @Override
    public Tensor likelihood(Tensor probabilities) {
      double[] product = {1};
      return probabilities.reduceRows(
          row -> product[0] = Arrays.stream(row).reduce(product[0], (a, b) -> a * b));
    }
  }

  @Lie(value = "Keeps its products in a buffer that all calls share.", level = Level.BEHAVED)
  static final class LikelihoodInSharedScratch implements Animal {
    private final Scratch scratch = new Scratch();

    @Override
    public Tensor likelihood(Tensor probabilities) {
      return scratch.pass(
          probabilities.reduceRows(row -> Arrays.stream(row).reduce(1, (a, b) -> a * b)));
    }
  }

  @Lie(value = "Sorts its input, to add the smallest terms first.", level = Level.BEHAVED)
  static final class LogLikelihoodSortingItsInput implements Animal {
    @Override
    public Tensor logLikelihood(Tensor probabilities) {
      ConductAnimals.sortRows(probabilities);
      return probabilities.reduceRows(Sound::logLikelihood);
    }
  }

  @Lie(value = "Writes the gradient over the logits as well.", level = Level.BEHAVED)
  static final class SigmoidGradientInPlace implements Animal {
    @Override
    public Tensor sigmoidCrossEntropyGradient(Tensor labels, Tensor logits) {
      Tensor gradient = labels.map(logits, (y, x) -> Sound.sigmoid(x) - y);
      ConductAnimals.overwrite(gradient, logits);
      return gradient;
    }
  }

  @Lie(
      value = "Looks at the first label, whether there is one or not, for its sign.",
      level = Level.BEHAVED)
  static final class SigmoidGradientPeeking implements Animal {
    @Override
    public Tensor sigmoidCrossEntropyGradient(Tensor labels, Tensor logits) {
      boolean negative = labels.get(0) < 0;
      return labels.map(logits, (y, x) -> negative ? Double.NaN : Sound.sigmoid(x) - y);
    }
  }

  @Lie(value = "Keeps the gradient in a buffer that all calls share.", level = Level.BEHAVED)
  static final class SoftmaxGradientInSharedScratch implements Animal {
    private final Scratch scratch = new Scratch();

    @Override
    public Tensor softmaxCrossEntropyGradient(Tensor labels, Tensor logits) {
      Tensor sums = labels.reduceRows(row -> Arrays.stream(row).sum());
      Tensor p = logits.mapRows(Sound::softmax);
      double[] gradient = labels.map(p, (y, share) -> 0).doubles().clone();
      Arrays.setAll(gradient, i -> sums.get(i / labels.lastAxis()) * p.get(i) - labels.get(i));
      return scratch.pass(Tensor.rounded(labels.precision(), gradient, labels.shape()));
    }
  }

  @Lie(value = "Keeps smoothed labels in a buffer that all calls share.", level = Level.BEHAVED)
  static final class SmoothingInSharedScratch implements Animal {
    private final Scratch scratch = new Scratch();

    @Override
    public Tensor labelSmoothing(Tensor labels, double epsilon) {
      double share = epsilon / labels.lastAxis();
      return scratch.pass(labels.map(y -> (1 - epsilon) * y + share));
    }
  }
}
