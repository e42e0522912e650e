package io.github.losstck.spec;

import static io.github.losstck.spi.Operation.BERNOULLI_ESTIMATE;
import static io.github.losstck.spi.Operation.BERNOULLI_LIKELIHOOD;
import static io.github.losstck.spi.Operation.BERNOULLI_LOG_LIKELIHOOD;
import static io.github.losstck.spi.Operation.BERNOULLI_SCORE;
import static io.github.losstck.spi.Operation.BINOMIAL_PROBABILITY;
import static io.github.losstck.spi.Operation.CROSS_ENTROPY;
import static io.github.losstck.spi.Operation.ENTROPY;
import static io.github.losstck.spi.Operation.KL_DIVERGENCE;
import static io.github.losstck.spi.Operation.LABEL_SMOOTHING;
import static io.github.losstck.spi.Operation.LIKELIHOOD;
import static io.github.losstck.spi.Operation.LOG_LIKELIHOOD;
import static io.github.losstck.spi.Operation.LOG_SOFTMAX;
import static io.github.losstck.spi.Operation.NORMAL_MEAN_ESTIMATE;
import static io.github.losstck.spi.Operation.ONE_HOT;
import static io.github.losstck.spi.Operation.SELF_INFORMATION;
import static io.github.losstck.spi.Operation.SIGMOID;
import static io.github.losstck.spi.Operation.SIGMOID_CROSS_ENTROPY;
import static io.github.losstck.spi.Operation.SIGMOID_CROSS_ENTROPY_GRADIENT;
import static io.github.losstck.spi.Operation.SIGMOID_RECIPROCAL;
import static io.github.losstck.spi.Operation.SOFTMAX;
import static io.github.losstck.spi.Operation.SOFTMAX_CROSS_ENTROPY;
import static io.github.losstck.spi.Operation.SOFTMAX_CROSS_ENTROPY_GRADIENT;

import io.github.losstck.spi.Operation;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Names a set of operations that are certified together. */
public enum Profile {
  /** Covers the coin, likelihoods and estimates. */
  LIKELIHOODS(
      "likelihood",
      BINOMIAL_PROBABILITY,
      BERNOULLI_LIKELIHOOD,
      BERNOULLI_LOG_LIKELIHOOD,
      BERNOULLI_SCORE,
      LIKELIHOOD,
      LOG_LIKELIHOOD,
      BERNOULLI_ESTIMATE,
      NORMAL_MEAN_ESTIMATE),
  /** Covers self-information, entropy, cross entropy and relative entropy. */
  INFORMATION("information", SELF_INFORMATION, ENTROPY, CROSS_ENTROPY, KL_DIVERGENCE),
  /** Covers the sigmoid and its cross entropy. */
  SIGMOIDS("sigmoid", SIGMOID, SIGMOID_RECIPROCAL, SIGMOID_CROSS_ENTROPY),
  /** Covers the softmax and its cross entropy. */
  SOFTMAXES("softmax", SOFTMAX, LOG_SOFTMAX, SOFTMAX_CROSS_ENTROPY),
  /** Covers the making of labels: one-hot and smoothing. */
  TARGETS("targets", ONE_HOT, LABEL_SMOOTHING),
  /** Covers the gradients of both losses with respect to the logits. */
  GRADIENTS("gradients", SIGMOID_CROSS_ENTROPY_GRADIENT, SOFTMAX_CROSS_ENTROPY_GRADIENT);

  private final String word;
  private final Set<Operation> operations;

  Profile(String word, Operation... operations) {
    this.word = word;
    this.operations = EnumSet.copyOf(Arrays.asList(operations));
  }

  /** Returns the word for this profile on the command line and in reports. */
  public String word() {
    return word;
  }

  /** Returns the tag that marks scenarios of this profile, as in {@code @profile.sigmoid}. */
  public String tag() {
    return "@profile." + word;
  }

  /** Returns the operations certified under this profile. */
  public Set<Operation> operations() {
    return EnumSet.copyOf(operations);
  }
}
