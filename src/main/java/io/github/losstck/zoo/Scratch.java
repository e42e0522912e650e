package io.github.losstck.zoo;

import io.github.losstck.spi.Tensor;

/**
 * Is a buffer that belongs to a function rather than to a call, and that calls at once fight for.
 */
final class Scratch {
  private double[] shared = {};

  /** Writes an answer to the buffer, and reads it from there when all of it is written. */
  Tensor pass(Tensor answer) {
    if (shared.length < answer.size()) {
      shared = new double[answer.size()];
    }
    double[] buffer = shared;
    for (int i = 0; i < answer.size(); i++) {
      buffer[i] = answer.get(i);
    }
    Thread.yield(); // what befalls one batch in a thousand is to befall nearly every one
    double[] read = new double[answer.size()];
    System.arraycopy(buffer, 0, read, 0, read.length);
    return Tensor.rounded(answer.precision(), read, answer.shape());
  }
}
