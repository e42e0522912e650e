package io.github.losstck;

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

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import java.util.List;

/** Holds inputs of the register's worked examples and claims, for each operation. */
public final class RegisterInputs {
  /** Holds the ten flips of 1-4. */
  public static final int[] FLIPS_OF_1_4 = {1, 1, 0, 1, 1, 0, 1, 0, 1, 0};

  private static final double[] LISTING_LOGITS = {.7, 1.2, .3, .4, .2, .9, .6, .3, .4};
  private static final double[] LISTING_LABELS = {0, 1, 0, 0, 0, 1, 1, 0, 0};
  private static final double A = 1 / 30.0;
  private static final double B = 28 / 30.0;
  private static final double[] LISTING_SMOOTHED = {A, B, A, A, A, B, B, A, A};

  private RegisterInputs() {}

  /** Returns the logits of the listing, 3 x 3. */
  public static Tensor logits(Precision precision) {
    return Tensor.rounded(precision, LISTING_LOGITS, 3, 3);
  }

  /** Returns the one-hot labels of the listing, 3 x 3 (O1). */
  public static Tensor labels(Precision precision) {
    return Tensor.rounded(precision, LISTING_LABELS, 3, 3);
  }

  /** Returns the smoothed labels of the listing, 3 x 3 (O2). */
  public static Tensor smoothed(Precision precision) {
    return Tensor.rounded(precision, LISTING_SMOOTHED, 3, 3);
  }

  /** Returns calls of an operation, each with new arrays. */
  public static List<Arguments> of(Operation operation, Precision precision) {
    Arguments first = Arguments.in(precision);
    return switch (operation) {
      case BINOMIAL_PROBABILITY ->
          List.of(
              first
                  .with(HEADS, 0, 1, 6, 10)
                  .with(TRIALS, 10)
                  .with(THETA, Tensor.rounded(precision, new double[] {.6})));
      case BERNOULLI_LIKELIHOOD, BERNOULLI_LOG_LIKELIHOOD, BERNOULLI_SCORE ->
          List.of(first.with(FLIPS, FLIPS_OF_1_4.clone()).with(THETA, row(precision, .59, .5)));
      case BERNOULLI_ESTIMATE -> List.of(first.with(FLIPS, FLIPS_OF_1_4.clone()));
      case NORMAL_MEAN_ESTIMATE -> List.of(first.with(SAMPLES, row(precision, 1, 2, 6)));
      case LIKELIHOOD, LOG_LIKELIHOOD, SELF_INFORMATION ->
          List.of(first.with(PROBABILITIES, row(precision, .6, .6, .4)));
      case ENTROPY ->
          List.of(
              first.with(P, row(precision, .7, .3)),
              Arguments.in(precision).with(P, row(precision, .5, .25, .125, .125)));
      case CROSS_ENTROPY, KL_DIVERGENCE ->
          List.of(first.with(P, row(precision, .1, .9)).with(Q, row(precision, .2, .8)));
      case SIGMOID, SIGMOID_RECIPROCAL ->
          List.of(
              first.with(LOGITS, logits(precision)),
              Arguments.in(precision)
                  .with(LOGITS, Tensor.rounded(precision, new double[] {-20, .7}, 1, 2)));
      case SOFTMAX, LOG_SOFTMAX ->
          List.of(
              first.with(LOGITS, logits(precision)),
              Arguments.in(precision).with(LOGITS, logitsOfFourRows(precision)));
      case SIGMOID_CROSS_ENTROPY, SIGMOID_CROSS_ENTROPY_GRADIENT ->
          List.of(
              first.with(LABELS, smoothed(precision)).with(LOGITS, logits(precision)),
              Arguments.in(precision)
                  .with(LABELS, row(precision, 0, 1))
                  .with(LOGITS, row(precision, -20, .7)));
      case SOFTMAX_CROSS_ENTROPY, SOFTMAX_CROSS_ENTROPY_GRADIENT ->
          List.of(
              first.with(LABELS, labels(precision)).with(LOGITS, logits(precision)),
              Arguments.in(precision)
                  .with(LABELS, row(precision, 1, 0, 1))
                  .with(LOGITS, row(precision, .7, 1.2, .3)));
      case ONE_HOT ->
          List.of(
              first.with(CLASSES, 1, 2, 0).with(DEPTH, 3),
              Arguments.in(precision).with(CLASSES, 1, 2).with(DEPTH, 3));
      case LABEL_SMOOTHING ->
          List.of(
              smoothing(labels(precision), .1),
              smoothing(Tensor.rounded(precision, new double[] {0, 1, 1, 0, 0, 1}, 3, 2), .3));
    };
  }

  private static Tensor row(Precision precision, double... values) {
    return Tensor.rounded(precision, values, values.length);
  }

  private static Tensor logitsOfFourRows(Precision precision) {
    return Tensor.rounded(precision, new double[] {.7, 1.2, .4, .2, .6, .3, 89, 0}, 4, 2);
  }

  private static Arguments smoothing(Tensor labels, double epsilon) {
    Precision precision = labels.precision();
    return Arguments.in(precision)
        .with(LABELS, labels)
        .with(EPSILON, Tensor.rounded(precision, new double[] {epsilon}));
  }
}
