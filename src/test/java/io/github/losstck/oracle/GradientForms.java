package io.github.losstck.oracle;

import io.github.losstck.arithmetic.Arithmetic;
import io.github.losstck.arithmetic.BinaryArithmetic;
import io.github.losstck.spi.Precision;
import java.util.Arrays;
import java.util.Map;

/** Holds formulas for gradients, sound and wrong, each operation rounded as a program does. */
final class GradientForms {
  /** Is a formula for one row: labels before logits. */
  interface Form {
    double[] of(double[] y, double[] x);
  }

  /** Is a formula for one element of a row. */
  private interface Element {
    double of(double[] y, double[] x, int i);
  }

  private final Arithmetic<Double> a;

  GradientForms(Precision precision) {
    a = new BinaryArithmetic(precision);
  }

  private static Form each(Element element) {
    return (y, x) -> {
      double[] gradient = new double[y.length];
      Arrays.setAll(gradient, i -> element.of(y, x, i));
      return gradient;
    };
  }

  /** Returns sound gradients of the sigmoid cross entropy. */
  Map<String, Form> soundNodes() {
    return Map.of(
        "1/(1+e^-x) - y", each((y, x, i) -> a.subtract(a.divide(1.0, opened(-x[i])), y[i])),
        "on two branches", each((y, x, i) -> a.subtract(sigmoid(x[i]), y[i])),
        "(1-y) s(x) - y s(-x)", each((y, x, i) -> regrouped(y[i], sigmoid(x[i]), sigmoid(-x[i]))),
        "of logaddexp, as JAX has it",
            each((y, x, i) -> regrouped(y[i], throughLogarithm(x[i]), throughLogarithm(-x[i]))),
        "of max, product and log1p, as TensorFlow has it", each((y, x, i) -> ofTerms(y[i], x[i])));
  }

  /** Returns wrong gradients of the sigmoid cross entropy. */
  Map<String, Form> wrongNodes() {
    return Map.of(
        "negated", each((y, x, i) -> a.subtract(y[i], sigmoid(x[i]))),
        "label forgotten", each((y, x, i) -> sigmoid(x[i])),
        "of a square", each((y, x, i) -> ofSquare(y[i], sigmoid(x[i]))),
        "of the mean", each((y, x, i) -> a.subtract(sigmoid(x[i]), y[i]) / (4 * y.length)),
        "of a clipped sigmoid", each((y, x, i) -> Math.max(1e-3, sigmoid(x[i])) - y[i]));
  }

  /** Returns sound gradients of the softmax cross entropy. */
  Map<String, Form> soundRows() {
    return Map.of(
        "sum(y) e/S - y", each((y, x, i) -> a.subtract(a.multiply(sum(y), share(x, i)), y[i])),
        "sum(y) e^(d - ln S) - y",
            each((y, x, i) -> a.subtract(a.multiply(sum(y), a.exp(shiftedLog(x, i))), y[i])),
        "sum(y) e^(x - (m + ln S)) - y, as PyTorch has it",
            each((y, x, i) -> a.subtract(a.multiply(sum(y), a.exp(fusedLog(x, i))), y[i])),
        "labels times the Jacobian", each(this::throughJacobian));
  }

  /** Returns the formula of several frameworks, which is no derivative of labels in general. */
  Form ofNormalisedLabels() {
    return each((y, x, i) -> a.subtract(share(x, i), y[i]));
  }

  /** Returns wrong gradients of the softmax cross entropy. */
  Map<String, Form> wrongRows() {
    Form sound = soundRows().get("sum(y) e/S - y");
    return Map.of(
        "negated", each((y, x, i) -> -sound.of(y, x)[i]),
        "labels forgotten", each((y, x, i) -> a.multiply(sum(y), share(x, i))),
        "over K", each((y, x, i) -> sound.of(y, x)[i] / (y.length + 1)),
        "of the mean of the rows", each((y, x, i) -> sound.of(y, x)[i] / 4),
        "own logit alone", each((y, x, i) -> -a.multiply(y[i], a.subtract(1.0, share(x, i)))),
        "hard labels", each((y, x, i) -> a.subtract(share(x, i), Math.rint(y[i]))));
  }

  private double opened(double x) {
    return a.add(1.0, a.exp(x));
  }

  private double sigmoid(double x) {
    return x < 0 ? a.divide(a.exp(x), opened(x)) : a.divide(1.0, opened(-x));
  }

  private double regrouped(double y, double yes, double no) {
    return a.subtract(a.multiply(a.subtract(1.0, y), yes), a.multiply(y, no));
  }

  private double throughLogarithm(double x) {
    return a.exp(a.subtract(x, a.add(Math.max(x, 0), a.log1p(a.exp(-Math.abs(x))))));
  }

  private double ofTerms(double y, double x) {
    double tail = a.divide(a.exp(-Math.abs(x)), opened(-Math.abs(x)));
    return x > 0 ? a.subtract(a.subtract(1.0, y), tail) : a.add(-y, tail);
  }

  private double ofSquare(double y, double s) {
    return a.multiply(a.subtract(s, y), a.multiply(s, a.subtract(1.0, s)));
  }

  private double sum(double[] terms) {
    return Arrays.stream(terms).reduce((b, c) -> a.add(b, c)).orElseThrow();
  }

  private static double largest(double[] x) {
    return Arrays.stream(x).max().orElseThrow();
  }

  private double shifted(double[] x, int i) {
    return a.subtract(x[i], largest(x));
  }

  private double powers(double[] x) {
    double[] powers = new double[x.length];
    Arrays.setAll(powers, i -> a.exp(shifted(x, i)));
    return sum(powers);
  }

  private double share(double[] x, int i) {
    return a.divide(a.exp(shifted(x, i)), powers(x));
  }

  private double shiftedLog(double[] x, int i) {
    return a.subtract(shifted(x, i), a.ln(powers(x)));
  }

  private double fusedLog(double[] x, int i) {
    return a.subtract(x[i], a.add(largest(x), a.ln(powers(x))));
  }

  private double throughJacobian(double[] y, double[] x, int i) {
    double share = share(x, i);
    double[] terms = new double[y.length];
    Arrays.setAll(terms, j -> a.multiply(y[j], a.subtract(share, j == i ? 1.0 : 0.0)));
    return sum(terms);
  }
}
