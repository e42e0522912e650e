package com.acme;

import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Provider;
import io.github.losstck.spi.Refused;
import io.github.losstck.spi.Tensor;
import java.util.Arrays;

/**
 * Lets loss-tck ask an implementation of classification losses.
 *
 * <p>What is missing are the losses: fill in the two methods, and override others of {@link
 * LossProvider}. What is not overridden is not asked.
 *
 * <p>The annotation says who is certified, the implementation and not this class, and declares in
 * what it differs from others, for example {@code precisions = Precision.BINARY32}.
 */
@Provider(name = "acme", version = "0.1")
public final class AcmeProvider implements LossProvider {
  @Override
  public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
    requireOneShape(labels, logits);
    // Not written yet: ask your implementation for the loss of y and x, or give it all numbers at
    // once (labels.floats() or doubles()) and return Tensor.of(its answer, labels.shape()).
    return labels.map(logits, (y, x) -> Double.NaN);
  }

  @Override
  public Tensor softmaxCrossEntropy(Tensor labels, Tensor logits) {
    requireOneShape(labels, logits);
    // Not written yet: ask your implementation for the loss of the rows y and x.
    return labels.reduceRows(logits, (y, x) -> Double.NaN);
  }

  private static void requireOneShape(Tensor labels, Tensor logits) {
    if (!Arrays.equals(labels.shape(), logits.shape())) {
      throw new Refused("labels and logits differ in shape; give both one");
    }
  }
}
