package io.github.losstck.reference;

import io.github.losstck.spi.Specified;

/** Computes the sigmoid and its cross entropy, node by node. */
final class Sigmoid {
  private Sigmoid() {}

  /** Computes {@code 1/(1+e^-x)}, for negative x as {@code e^x/(1+e^x)}: e^-x overflows. */
  @Specified("2-1")
  static double sigmoid(double x) {
    double e = Math.exp(-Math.abs(x));
    return x < 0 ? e / (1 + e) : 1 / (1 + e);
  }

  /** Computes {@code 1+e^-x}. */
  @Specified("L5")
  static double reciprocal(double x) {
    return 1 + Math.exp(-x);
  }

  /**
   * Computes {@code max(x,0) - x y + ln(1+e^-|x|)}.
   *
   * <p>{@code max(x,0) - x y} is written as one product, {@code x (1-y)} or {@code -x y}, which
   * cancels nowhere and gives an infinite logit of the wrong sign its infinite loss.
   */
  @Specified({"2-2", "L4"})
  static double crossEntropy(double y, double x) {
    double missed = x < 0 ? y : 1 - y;
    return Math.abs(x) * missed + Math.log1p(Math.exp(-Math.abs(x)));
  }

  /**
   * Computes {@code s(x) - y}, the derivative of 2-2 by {@code x}.
   *
   * <p>It is written as {@code (1-y) s(x) - y s(-x)}: for a hard label one product is 0, and what
   * is left of a gradient at a confident logit keeps its digits.
   */
  static double gradient(double y, double x) {
    return (1 - y) * sigmoid(x) - y * sigmoid(-x);
  }
}
