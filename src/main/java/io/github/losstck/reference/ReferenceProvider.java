package io.github.losstck.reference;

import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Provider;
import io.github.losstck.spi.Tensor;

/**
 * Offers every operation in both precisions, computed in double by the stable form of its formula
 * and rounded once.
 *
 * <p>Shapes that do not fit, and integers out of their range, are refused.
 */
@Provider(name = "reference")
public final class ReferenceProvider implements LossProvider {

  @Override
  public Tensor binomialProbability(int[] heads, int trials, Tensor theta) {
    return Coin.binomial(heads, trials, theta);
  }

  @Override
  public Tensor bernoulliLikelihood(int[] flips, Tensor theta) {
    Coin coin = Coin.of(flips);
    return theta.map(coin::likelihood);
  }

  @Override
  public Tensor bernoulliLogLikelihood(int[] flips, Tensor theta) {
    Coin coin = Coin.of(flips);
    return theta.map(coin::logLikelihood);
  }

  @Override
  public Tensor bernoulliScore(int[] flips, Tensor theta) {
    Coin coin = Coin.of(flips);
    return theta.map(coin::score);
  }

  @Override
  public Tensor likelihood(Tensor probabilities) {
    return probabilities.reduceRows(Sample::product);
  }

  @Override
  public Tensor logLikelihood(Tensor probabilities) {
    return probabilities.reduceRows(Sample::sumOfLogarithms);
  }

  @Override
  public Tensor bernoulliEstimate(int[] flips, Precision precision) {
    return Tensor.rounded(precision, new double[] {Coin.of(flips).estimate()});
  }

  @Override
  public Tensor normalMeanEstimate(Tensor samples) {
    return Checks.observations(samples).reduceRows(Sample::mean);
  }

  @Override
  public Tensor selfInformation(Tensor probabilities) {
    return probabilities.map(Information::of);
  }

  @Override
  public Tensor entropy(Tensor p) {
    return Checks.classes(p).reduceRows(Information::entropy);
  }

  @Override
  public Tensor crossEntropy(Tensor p, Tensor q) {
    return Checks.classes(p).reduceRows(q, Information::crossEntropy);
  }

  @Override
  public Tensor klDivergence(Tensor p, Tensor q) {
    return Checks.classes(p).reduceRows(q, Information::klDivergence);
  }

  @Override
  public Tensor sigmoid(Tensor logits) {
    return logits.map(Sigmoid::sigmoid);
  }

  @Override
  public Tensor sigmoidReciprocal(Tensor logits) {
    return logits.map(Sigmoid::reciprocal);
  }

  @Override
  public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
    return labels.map(logits, Sigmoid::crossEntropy);
  }

  @Override
  public Tensor softmax(Tensor logits) {
    return Checks.classes(logits).mapRows(Softmax::softmax);
  }

  @Override
  public Tensor logSoftmax(Tensor logits) {
    return Checks.classes(logits).mapRows(Softmax::logSoftmax);
  }

  @Override
  public Tensor softmaxCrossEntropy(Tensor labels, Tensor logits) {
    return Checks.classes(labels).reduceRows(logits, Softmax::crossEntropy);
  }

  @Override
  public Tensor sigmoidCrossEntropyGradient(Tensor labels, Tensor logits) {
    return labels.map(logits, Sigmoid::gradient);
  }

  @Override
  public Tensor softmaxCrossEntropyGradient(Tensor labels, Tensor logits) {
    return Checks.classes(labels).mapRows(logits, Softmax::gradient);
  }

  @Override
  public Tensor oneHot(int[] classes, int depth, Precision precision) {
    return Targets.oneHot(classes, depth, precision);
  }

  @Override
  public Tensor labelSmoothing(Tensor labels, double epsilon) {
    return Targets.smooth(Checks.classes(labels), epsilon);
  }
}
