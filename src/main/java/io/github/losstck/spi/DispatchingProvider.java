package io.github.losstck.spi;

/**
 * Gathers the calls of all operations in one method: for providers that pass them on, to another
 * process, to a server, to a record of what was asked.
 *
 * <p>Whoever extends it overrides {@link LossProvider#claims()}: every method is overridden here.
 */
public abstract class DispatchingProvider implements LossProvider {

  /**
   * Answers a call of any operation.
   *
   * @param operation that is called
   * @param arguments an input for each of its parameters; never null
   * @return the answer
   * @throws NotClaimed if the operation is not offered
   * @throws Refused if the inputs are refused
   */
  protected abstract Tensor call(Operation operation, Arguments arguments);

  @Override
  public final Tensor binomialProbability(int[] heads, int trials, Tensor theta) {
    return call(
        Operation.BINOMIAL_PROBABILITY,
        Arguments.in(theta.precision())
            .with(Parameter.HEADS, heads)
            .with(Parameter.TRIALS, trials)
            .with(Parameter.THETA, theta));
  }

  @Override
  public final Tensor bernoulliLikelihood(int[] flips, Tensor theta) {
    return call(
        Operation.BERNOULLI_LIKELIHOOD,
        Arguments.in(theta.precision()).with(Parameter.FLIPS, flips).with(Parameter.THETA, theta));
  }

  @Override
  public final Tensor bernoulliLogLikelihood(int[] flips, Tensor theta) {
    return call(
        Operation.BERNOULLI_LOG_LIKELIHOOD,
        Arguments.in(theta.precision()).with(Parameter.FLIPS, flips).with(Parameter.THETA, theta));
  }

  @Override
  public final Tensor bernoulliScore(int[] flips, Tensor theta) {
    return call(
        Operation.BERNOULLI_SCORE,
        Arguments.in(theta.precision()).with(Parameter.FLIPS, flips).with(Parameter.THETA, theta));
  }

  @Override
  public final Tensor likelihood(Tensor probabilities) {
    return call(
        Operation.LIKELIHOOD,
        Arguments.in(probabilities.precision()).with(Parameter.PROBABILITIES, probabilities));
  }

  @Override
  public final Tensor logLikelihood(Tensor probabilities) {
    return call(
        Operation.LOG_LIKELIHOOD,
        Arguments.in(probabilities.precision()).with(Parameter.PROBABILITIES, probabilities));
  }

  @Override
  public final Tensor bernoulliEstimate(int[] flips, Precision precision) {
    return call(Operation.BERNOULLI_ESTIMATE, Arguments.in(precision).with(Parameter.FLIPS, flips));
  }

  @Override
  public final Tensor normalMeanEstimate(Tensor samples) {
    return call(
        Operation.NORMAL_MEAN_ESTIMATE,
        Arguments.in(samples.precision()).with(Parameter.SAMPLES, samples));
  }

  @Override
  public final Tensor selfInformation(Tensor probabilities) {
    return call(
        Operation.SELF_INFORMATION,
        Arguments.in(probabilities.precision()).with(Parameter.PROBABILITIES, probabilities));
  }

  @Override
  public final Tensor entropy(Tensor p) {
    return call(Operation.ENTROPY, Arguments.in(p.precision()).with(Parameter.P, p));
  }

  @Override
  public final Tensor crossEntropy(Tensor p, Tensor q) {
    return call(
        Operation.CROSS_ENTROPY,
        Arguments.in(p.precision()).with(Parameter.P, p).with(Parameter.Q, q));
  }

  @Override
  public final Tensor klDivergence(Tensor p, Tensor q) {
    return call(
        Operation.KL_DIVERGENCE,
        Arguments.in(p.precision()).with(Parameter.P, p).with(Parameter.Q, q));
  }

  @Override
  public final Tensor sigmoid(Tensor logits) {
    return call(Operation.SIGMOID, Arguments.in(logits.precision()).with(Parameter.LOGITS, logits));
  }

  @Override
  public final Tensor sigmoidReciprocal(Tensor logits) {
    return call(
        Operation.SIGMOID_RECIPROCAL,
        Arguments.in(logits.precision()).with(Parameter.LOGITS, logits));
  }

  @Override
  public final Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
    return call(
        Operation.SIGMOID_CROSS_ENTROPY,
        Arguments.in(labels.precision())
            .with(Parameter.LABELS, labels)
            .with(Parameter.LOGITS, logits));
  }

  @Override
  public final Tensor softmax(Tensor logits) {
    return call(Operation.SOFTMAX, Arguments.in(logits.precision()).with(Parameter.LOGITS, logits));
  }

  @Override
  public final Tensor logSoftmax(Tensor logits) {
    return call(
        Operation.LOG_SOFTMAX, Arguments.in(logits.precision()).with(Parameter.LOGITS, logits));
  }

  @Override
  public final Tensor softmaxCrossEntropy(Tensor labels, Tensor logits) {
    return call(
        Operation.SOFTMAX_CROSS_ENTROPY,
        Arguments.in(labels.precision())
            .with(Parameter.LABELS, labels)
            .with(Parameter.LOGITS, logits));
  }

  @Override
  public final Tensor sigmoidCrossEntropyGradient(Tensor labels, Tensor logits) {
    return call(
        Operation.SIGMOID_CROSS_ENTROPY_GRADIENT,
        Arguments.in(labels.precision())
            .with(Parameter.LABELS, labels)
            .with(Parameter.LOGITS, logits));
  }

  @Override
  public final Tensor softmaxCrossEntropyGradient(Tensor labels, Tensor logits) {
    return call(
        Operation.SOFTMAX_CROSS_ENTROPY_GRADIENT,
        Arguments.in(labels.precision())
            .with(Parameter.LABELS, labels)
            .with(Parameter.LOGITS, logits));
  }

  @Override
  public final Tensor oneHot(int[] classes, int depth, Precision precision) {
    return call(
        Operation.ONE_HOT,
        Arguments.in(precision).with(Parameter.CLASSES, classes).with(Parameter.DEPTH, depth));
  }

  @Override
  public final Tensor labelSmoothing(Tensor labels, double epsilon) {
    return call(
        Operation.LABEL_SMOOTHING,
        Arguments.in(labels.precision())
            .with(Parameter.LABELS, labels)
            .with(Parameter.EPSILON, Tensor.rounded(labels.precision(), new double[] {epsilon})));
  }
}
