package com.acme;

/** Is what the author of the provider has written, here soundly. */
final class AcmeLoss {
  private AcmeLoss() {}

  /** Computes {@code max(x,0) - x y + ln(1+e^-|x|)} in double, and rounds once. */
  static float[] sigmoidCrossEntropy(float[] labels, float[] logits) {
    float[] loss = new float[labels.length];
    for (int i = 0; i < loss.length; i++) {
      double x = logits[i];
      double missed = x < 0 ? labels[i] : 1 - labels[i];
      loss[i] = (float) (Math.abs(x) * missed + Math.log1p(Math.exp(-Math.abs(x))));
    }
    return loss;
  }
}
