package io.github.losstck.spi;

import static io.github.losstck.spi.Parameter.CLASSES;
import static io.github.losstck.spi.Parameter.DEPTH;
import static io.github.losstck.spi.Parameter.EPSILON;
import static io.github.losstck.spi.Parameter.FLIPS;
import static io.github.losstck.spi.Parameter.HEADS;
import static io.github.losstck.spi.Parameter.LABELS;
import static io.github.losstck.spi.Parameter.LOGITS;
import static io.github.losstck.spi.Parameter.P;
import static io.github.losstck.spi.Parameter.PROBABILITIES;
import static io.github.losstck.spi.Parameter.Q;
import static io.github.losstck.spi.Parameter.SAMPLES;
import static io.github.losstck.spi.Parameter.THETA;
import static io.github.losstck.spi.Parameter.TRIALS;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lists what a provider may offer: the one table from which features, formulas, oracle and reports
 * take the names, inputs and result shapes of the operations.
 */
public enum Operation {
  /** Names {@link LossProvider#binomialProbability}. */
  BINOMIAL_PROBABILITY(
      "binomialProbability",
      "binomial probability",
      a -> new int[] {a.integers(HEADS).length},
      (p, a) -> p.binomialProbability(a.integers(HEADS), a.integer(TRIALS), a.tensor(THETA)),
      HEADS,
      TRIALS,
      THETA),
  /** Names {@link LossProvider#bernoulliLikelihood}. */
  BERNOULLI_LIKELIHOOD(
      "bernoulliLikelihood",
      "Bernoulli likelihood",
      a -> a.tensor(THETA).shape(),
      (p, a) -> p.bernoulliLikelihood(a.integers(FLIPS), a.tensor(THETA)),
      FLIPS,
      THETA),
  /** Names {@link LossProvider#bernoulliLogLikelihood}. */
  BERNOULLI_LOG_LIKELIHOOD(
      "bernoulliLogLikelihood",
      "Bernoulli log-likelihood",
      a -> a.tensor(THETA).shape(),
      (p, a) -> p.bernoulliLogLikelihood(a.integers(FLIPS), a.tensor(THETA)),
      FLIPS,
      THETA),
  /** Names {@link LossProvider#bernoulliScore}. */
  BERNOULLI_SCORE(
      "bernoulliScore",
      "Bernoulli score",
      a -> a.tensor(THETA).shape(),
      (p, a) -> p.bernoulliScore(a.integers(FLIPS), a.tensor(THETA)),
      FLIPS,
      THETA),
  /** Names {@link LossProvider#likelihood}. */
  LIKELIHOOD(
      "likelihood",
      "likelihood",
      a -> a.tensor(PROBABILITIES).rowShape(),
      (p, a) -> p.likelihood(a.tensor(PROBABILITIES)),
      PROBABILITIES),
  /** Names {@link LossProvider#logLikelihood}. */
  LOG_LIKELIHOOD(
      "logLikelihood",
      "log-likelihood",
      a -> a.tensor(PROBABILITIES).rowShape(),
      (p, a) -> p.logLikelihood(a.tensor(PROBABILITIES)),
      PROBABILITIES),
  /** Names {@link LossProvider#bernoulliEstimate}. */
  BERNOULLI_ESTIMATE(
      "bernoulliEstimate",
      "maximum-likelihood estimate of theta",
      "estimate of theta",
      a -> new int[0],
      (p, a) -> p.bernoulliEstimate(a.integers(FLIPS), a.precision()),
      FLIPS),
  /** Names {@link LossProvider#normalMeanEstimate}. */
  NORMAL_MEAN_ESTIMATE(
      "normalMeanEstimate",
      "maximum-likelihood estimate of the normal mean",
      "estimate of the normal mean",
      a -> new int[0],
      (p, a) -> p.normalMeanEstimate(a.tensor(SAMPLES)),
      SAMPLES),
  /** Names {@link LossProvider#selfInformation}. */
  SELF_INFORMATION(
      "selfInformation",
      "self-information",
      a -> a.tensor(PROBABILITIES).shape(),
      (p, a) -> p.selfInformation(a.tensor(PROBABILITIES)),
      PROBABILITIES),
  /** Names {@link LossProvider#entropy}. */
  ENTROPY("entropy", "entropy", a -> a.tensor(P).rowShape(), (p, a) -> p.entropy(a.tensor(P)), P),
  /** Names {@link LossProvider#crossEntropy}. */
  CROSS_ENTROPY(
      "crossEntropy",
      "cross entropy",
      a -> a.tensor(P).rowShape(),
      (p, a) -> p.crossEntropy(a.tensor(P), a.tensor(Q)),
      P,
      Q),
  /** Names {@link LossProvider#klDivergence}. */
  KL_DIVERGENCE(
      "klDivergence",
      "KL divergence",
      a -> a.tensor(P).rowShape(),
      (p, a) -> p.klDivergence(a.tensor(P), a.tensor(Q)),
      P,
      Q),
  /** Names {@link LossProvider#sigmoid}. */
  SIGMOID(
      "sigmoid",
      "sigmoid",
      a -> a.tensor(LOGITS).shape(),
      (p, a) -> p.sigmoid(a.tensor(LOGITS)),
      LOGITS),
  /** Names {@link LossProvider#sigmoidReciprocal}. */
  SIGMOID_RECIPROCAL(
      "sigmoidReciprocal",
      "sigmoid reciprocal",
      a -> a.tensor(LOGITS).shape(),
      (p, a) -> p.sigmoidReciprocal(a.tensor(LOGITS)),
      LOGITS),
  /** Names {@link LossProvider#sigmoidCrossEntropy}. */
  SIGMOID_CROSS_ENTROPY(
      "sigmoidCrossEntropy",
      "sigmoid cross entropy",
      a -> a.tensor(LABELS).shape(),
      (p, a) -> p.sigmoidCrossEntropy(a.tensor(LABELS), a.tensor(LOGITS)),
      LABELS,
      LOGITS),
  /** Names {@link LossProvider#softmax}. */
  SOFTMAX(
      "softmax",
      "softmax",
      a -> a.tensor(LOGITS).shape(),
      (p, a) -> p.softmax(a.tensor(LOGITS)),
      LOGITS),
  /** Names {@link LossProvider#logSoftmax}. */
  LOG_SOFTMAX(
      "logSoftmax",
      "log-softmax",
      a -> a.tensor(LOGITS).shape(),
      (p, a) -> p.logSoftmax(a.tensor(LOGITS)),
      LOGITS),
  /** Names {@link LossProvider#softmaxCrossEntropy}. */
  SOFTMAX_CROSS_ENTROPY(
      "softmaxCrossEntropy",
      "softmax cross entropy",
      a -> a.tensor(LABELS).rowShape(),
      (p, a) -> p.softmaxCrossEntropy(a.tensor(LABELS), a.tensor(LOGITS)),
      LABELS,
      LOGITS),
  /** Names {@link LossProvider#sigmoidCrossEntropyGradient}. */
  SIGMOID_CROSS_ENTROPY_GRADIENT(
      "sigmoidCrossEntropyGradient",
      "sigmoid cross entropy gradient",
      a -> a.tensor(LABELS).shape(),
      (p, a) -> p.sigmoidCrossEntropyGradient(a.tensor(LABELS), a.tensor(LOGITS)),
      LABELS,
      LOGITS),
  /** Names {@link LossProvider#softmaxCrossEntropyGradient}. */
  SOFTMAX_CROSS_ENTROPY_GRADIENT(
      "softmaxCrossEntropyGradient",
      "softmax cross entropy gradient",
      a -> a.tensor(LABELS).shape(),
      (p, a) -> p.softmaxCrossEntropyGradient(a.tensor(LABELS), a.tensor(LOGITS)),
      LABELS,
      LOGITS),
  /** Names {@link LossProvider#oneHot}. */
  ONE_HOT(
      "oneHot",
      "one-hot encoding",
      "one-hot labels",
      a -> new int[] {a.integers(CLASSES).length, a.integer(DEPTH)},
      (p, a) -> p.oneHot(a.integers(CLASSES), a.integer(DEPTH), a.precision()),
      CLASSES,
      DEPTH),
  /** Names {@link LossProvider#labelSmoothing}. */
  LABEL_SMOOTHING(
      "labelSmoothing",
      "label smoothing",
      "smoothed labels",
      a -> a.tensor(LABELS).shape(),
      (p, a) -> p.labelSmoothing(a.tensor(LABELS), a.scalar(EPSILON)),
      LABELS,
      EPSILON);

  private interface ShapeRule {
    int[] shapeOf(Arguments arguments);
  }

  private interface Call {
    Tensor on(LossProvider provider, Arguments arguments);
  }

  private final String method;
  private final String phrase;
  private final String result;
  private final ShapeRule shapeRule;
  private final Call call;
  private final List<Parameter> parameters;

  Operation(String method, String phrase, ShapeRule shapeRule, Call call, Parameter... parameters) {
    this(method, phrase, phrase, shapeRule, call, parameters);
  }

  Operation(
      String method,
      String phrase,
      String result,
      ShapeRule shapeRule,
      Call call,
      Parameter... parameters) {
    this.method = method;
    this.phrase = phrase;
    this.result = result;
    this.shapeRule = shapeRule;
    this.call = call;
    this.parameters = List.of(parameters);
  }

  /** Returns the name of the method of {@link LossProvider}, which formulas use as well. */
  public String method() {
    return method;
  }

  /** Returns the words for this operation in a feature. */
  public String phrase() {
    return phrase;
  }

  /** Returns the words for the result of this operation in a feature. */
  public String result() {
    return result;
  }

  /** Returns the inputs, in the order of the method. */
  public List<Parameter> parameters() {
    return parameters;
  }

  /**
   * Returns whether this compares labels with logits, as the losses and their gradients do; some
   * providers accept only labels 0 and 1 there.
   */
  public boolean comparesLabels() {
    return parameters.contains(LABELS) && parameters.contains(LOGITS);
  }

  /**
   * Returns the shape that the result must have.
   *
   * @param arguments the inputs of a call
   * @return the extents, outermost first
   */
  public int[] resultShape(Arguments arguments) {
    return shapeRule.shapeOf(arguments);
  }

  /**
   * Calls this operation of a provider.
   *
   * @param provider the implementation under test
   * @param arguments an input for each of {@link #parameters()}
   * @return what the provider answers, unchecked
   * @throws NotClaimed if the provider does not offer the operation
   * @throws Refused if the provider refuses the inputs
   */
  public Tensor call(LossProvider provider, Arguments arguments) {
    return call.on(provider, arguments);
  }

  /**
   * Finds the operation behind the name of a method.
   *
   * @param method as {@link #method()} gives it
   * @return the operation, if there is one
   */
  public static Optional<Operation> ofMethod(String method) {
    return Arrays.stream(values()).filter(o -> o.method.equals(method)).findFirst();
  }

  /**
   * Finds the operations that a class overrides, itself or through a superclass; a bridge to a
   * generic method or to one of a hidden superclass overrides too.
   *
   * @param type an implementation of {@link LossProvider}
   * @return the operations whose method is not the default of the interface
   */
  public static Set<Operation> overriddenIn(Class<? extends LossProvider> type) {
    Set<Operation> overridden = EnumSet.noneOf(Operation.class);
    for (Method candidate : type.getMethods()) {
      overriddenBy(candidate).ifPresent(overridden::add);
    }
    return overridden;
  }

  /** Finds the operation that a method of a provider overrides; an overload overrides none. */
  static Optional<Operation> overriddenBy(Method candidate) {
    return candidate.getDeclaringClass() == LossProvider.class
        ? Optional.empty()
        : ofMethod(candidate.getName()).filter(o -> sameParameters(o, candidate));
  }

  private static boolean sameParameters(Operation operation, Method candidate) {
    return Arrays.stream(LossProvider.class.getMethods())
        .filter(m -> m.getName().equals(operation.method))
        .anyMatch(m -> Arrays.equals(m.getParameterTypes(), candidate.getParameterTypes()));
  }
}
