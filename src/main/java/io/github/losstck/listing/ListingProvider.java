package io.github.losstck.listing;

import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Provider;
import io.github.losstck.spi.Refused;
import io.github.losstck.spi.Specified;
import io.github.losstck.spi.Tensor;
import java.util.Arrays;

/**
 * Offers the document's own code: what its listing defines (L1, L4 to L7), and the sigmoid and the
 * softmax as its equations print them (2-1, 2-4).
 *
 * <p>Every operation is rounded to binary32, as the listing's framework does, and sums run from the
 * first class to the last. What overflows or underflows there does so here (X14, X22, X23).
 */
@Provider(name = "listing", precisions = Precision.BINARY32)
public final class ListingProvider implements LossProvider {

  /** Computes {@code 1/(1+e^-x)}. */
  @Specified("2-1")
  @Override
  public Tensor sigmoid(Tensor logits) {
    float[] x = logits.floats();
    float[] s = new float[x.length];
    for (int i = 0; i < s.length; i++) {
      s[i] = 1 / sigmoidReciprocal(x[i]);
    }
    return Tensor.of(s, logits.shape());
  }

  /** Computes {@code 1+e^-x}. */
  @Specified("L5")
  @Override
  public Tensor sigmoidReciprocal(Tensor logits) {
    float[] x = logits.floats();
    float[] reciprocals = new float[x.length];
    for (int i = 0; i < reciprocals.length; i++) {
      reciprocals[i] = sigmoidReciprocal(x[i]);
    }
    return Tensor.of(reciprocals, logits.shape());
  }

  /** Computes {@code max(x,0) - x z + ln(1+e^-|x|)}, with ln(1+·) where log1p belongs. */
  @Specified({"L4", "X22"})
  @Override
  public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
    requireSameShape(labels, logits);
    float[] z = labels.floats();
    float[] x = logits.floats();
    float[] losses = new float[x.length];
    for (int i = 0; i < losses.length; i++) {
      boolean condition = x[i] >= 0;
      float relu = condition ? x[i] : 0;
      float abs = condition ? x[i] : -x[i];
      losses[i] = (relu - x[i] * z[i]) + log(sigmoidReciprocal(abs));
    }
    return Tensor.of(losses, labels.shape());
  }

  /** Computes {@code e^{x_i} / sum_j e^{x_j}}, unshifted as the equation prints it. */
  @Specified({"2-4", "X23"})
  @Override
  public Tensor softmax(Tensor logits) {
    return softmax(logits, false);
  }

  /**
   * Computes {@code -sum_k y_k ln softmax(x)_k}, one value a row. Its softmax is the framework's,
   * which takes the largest logit of the row off every logit first.
   */
  @Specified({"L6", "X14"})
  @Override
  public Tensor softmaxCrossEntropy(Tensor labels, Tensor logits) {
    requireSameShape(labels, logits);
    float[] p = softmax(logits, true).floats();
    float[] y = labels.floats();
    float[] losses = new float[labels.rows()];
    int depth = labels.lastAxis();
    for (int row = 0; row < losses.length; row++) {
      float sum = 0;
      for (int k = row * depth; k < (row + 1) * depth; k++) {
        sum += y[k] * log(p[k]);
      }
      losses[row] = -sum;
    }
    return Tensor.of(losses, labels.rowShape());
  }

  /** Computes {@code out[i,k] = 1 if k = label_i, else 0}; out of range, a row of zeros. */
  @Specified("L7")
  @Override
  public Tensor oneHot(int[] classes, int depth, Precision precision) {
    float[] rows = new float[Math.multiplyExact(classes.length, depth)];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = i % depth == classes[i / depth] ? 1 : 0;
    }
    return Tensor.of(rows, classes.length, depth);
  }

  /** Computes {@code (1-epsilon) y + epsilon/K}; the default of epsilon is 0.1 there. */
  @Specified("L1")
  @Override
  public Tensor labelSmoothing(Tensor labels, double epsilon) {
    requireRows(labels);
    float[] y = labels.floats();
    float[] smoothed = new float[y.length];
    float kept = (float) (1.0 - epsilon);
    float share = (float) epsilon / labels.lastAxis();
    for (int i = 0; i < smoothed.length; i++) {
      smoothed[i] = kept * y[i] + share;
    }
    return Tensor.of(smoothed, labels.shape());
  }

  private static Tensor softmax(Tensor logits, boolean shifted) {
    requireRows(logits);
    float[] x = logits.floats();
    float[] p = new float[x.length];
    int depth = logits.lastAxis();
    for (int start = 0; start < p.length; start += depth) {
      float shift = shifted ? max(x, start, depth) : 0;
      float sum = 0;
      for (int i = start; i < start + depth; i++) {
        p[i] = exp(x[i] - shift);
        sum += p[i];
      }
      for (int i = start; i < start + depth; i++) {
        p[i] /= sum;
      }
    }
    return Tensor.of(p, logits.shape());
  }

  private static float max(float[] x, int start, int count) {
    float max = x[start];
    for (int i = start + 1; i < start + count; i++) {
      max = Math.max(max, x[i]);
    }
    return max;
  }

  private static float sigmoidReciprocal(float x) {
    return 1 + exp(-x);
  }

  private static float exp(float x) {
    return (float) StrictMath.exp(x);
  }

  private static float log(float x) {
    return (float) StrictMath.log(x);
  }

  private static void requireRows(Tensor tensor) {
    if (tensor.rank() == 0) {
      throw new Refused("a scalar has no last axis; give rank 1 or more");
    }
  }

  private static void requireSameShape(Tensor labels, Tensor logits) {
    if (!Arrays.equals(labels.shape(), logits.shape())) {
      throw new Refused(
          "labels have shape %s and logits %s; give both one shape"
              .formatted(Arrays.toString(labels.shape()), Arrays.toString(logits.shape())));
    }
  }
}
