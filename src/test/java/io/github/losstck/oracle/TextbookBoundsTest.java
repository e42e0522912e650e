package io.github.losstck.oracle;

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
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.arithmetic.Arithmetic;
import io.github.losstck.arithmetic.BinaryArithmetic;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.CombinatoricsUtils;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Shows that the formula that a textbook gives for an operation keeps the bounds meant for it. */
class TextbookBoundsTest {
  private static final int CALLS = 250;

  /** Is the logarithm above which a product is a normal number of binary32. */
  private static final double LEAST_LOGARITHM = -87;

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {
        "SIGMOID_CROSS_ENTROPY",
        "SOFTMAX_CROSS_ENTROPY",
        "KL_DIVERGENCE",
        "ONE_HOT",
        "LABEL_SMOOTHING"
      })
  void theDirectFormulaIsTight(Operation operation) {
    for (Precision precision : Precision.values()) {
      assertWithin(worst(operation, precision, false), precision);
    }
  }

  @ParameterizedTest
  @EnumSource(
      names = {"LIKELIHOOD", "LOG_LIKELIHOOD", "BERNOULLI_LIKELIHOOD", "BERNOULLI_LOG_LIKELIHOOD"})
  void theWayThroughTheOtherFormIsStable(Operation operation) {
    for (Precision precision : Precision.values()) {
      assertWithin(worst(operation, precision, true), precision);
    }
  }

  private static void assertWithin(double worst, Precision precision) {
    assertTrue(worst <= 1, () -> worst + " of the bound in " + precision);
  }

  /** Returns the largest error in units of the tight bound, or of the stable one for a detour. */
  private static double worst(Operation operation, Precision precision, boolean detour) {
    RandomCalls calls = new RandomCalls(precision);
    double worst = 0;
    for (int call = 0; call < CALLS; call++) {
      Arguments arguments = calls.next(operation);
      List<Enclosure> truth = Oracle.enclose(operation, arguments);
      List<Bounds> bounds = Oracle.bounds(operation, arguments, truth);
      double[] was = new Textbook(new BinaryArithmetic(precision), arguments).of(operation, detour);
      assertEquals(truth.size(), was.length);
      for (int i = 0; i < was.length; i++) {
        Enclosure exact = truth.get(i);
        if (!detour || exact.high() > LEAST_LOGARITHM) {
          double error = Math.abs(was[i] - exact.high() - exact.low());
          worst = Math.max(worst, error / allowed(bounds.get(i), detour, precision, exact));
        }
      }
    }
    return worst;
  }

  /**
   * A faithful answer is better than a tight one, even where the tight bound is less than an ulp.
   */
  private static double allowed(
      Bounds bounds, boolean detour, Precision precision, Enclosure exact) {
    return detour ? bounds.stable() : Math.max(bounds.tight(), precision.ulp(exact.high()));
  }

  private record Textbook(Arithmetic<Double> a, Arguments arguments) {
    double[] of(Operation operation, boolean detour) {
      return switch (operation) {
        case BINOMIAL_PROBABILITY -> binomial();
        case BERNOULLI_LIKELIHOOD ->
            each(THETA, t -> detour ? a.exp(sum(logs(flips(t)))) : product(flips(t)));
        case BERNOULLI_LOG_LIKELIHOOD ->
            each(THETA, t -> detour ? a.ln(product(flips(t))) : weighted(t));
        case BERNOULLI_SCORE ->
            each(
                THETA,
                t -> a.subtract(a.divide(heads(), t), a.divide(tails(), a.subtract(1.0, t))));
        case LIKELIHOOD -> rows(PROBABILITIES, p -> detour ? a.exp(sum(logs(p))) : product(p));
        case LOG_LIKELIHOOD -> rows(PROBABILITIES, p -> detour ? a.ln(product(p)) : sum(logs(p)));
        case BERNOULLI_ESTIMATE -> new double[] {a.divide(heads(), heads() + tails())};
        case NORMAL_MEAN_ESTIMATE -> rows(SAMPLES, x -> a.divide(sum(x), (double) x.length));
        case SELF_INFORMATION -> each(PROBABILITIES, p -> -a.ln(p));
        case ENTROPY -> informations(P);
        case CROSS_ENTROPY -> informations(Q);
        case SIGMOID -> each(LOGITS, this::sigmoid);
        case SIGMOID_RECIPROCAL -> each(LOGITS, x -> a.add(1.0, a.exp(-x)));
        case SOFTMAX -> shares(false);
        case LOG_SOFTMAX -> shares(true);
        case SIGMOID_CROSS_ENTROPY_GRADIENT -> lessLabels(each(LOGITS, this::sigmoid));
        case SOFTMAX_CROSS_ENTROPY_GRADIENT -> lessLabels(weighted(shares(false)));
        default -> throw new IllegalArgumentException(operation + " is tested elsewhere");
      };
    }

    private interface Function {
      double of(double value);
    }

    private interface Reduction {
      double of(double[] row);
    }

    private double[] each(Parameter parameter, Function function) {
      return Arrays.stream(arguments.tensor(parameter).doubles()).map(function::of).toArray();
    }

    private double[] rows(Parameter parameter, Reduction reduction) {
      Tensor tensor = arguments.tensor(parameter);
      return IntStream.range(0, tensor.rows())
          .mapToDouble(i -> reduction.of(row(tensor, i)))
          .toArray();
    }

    private static double[] row(Tensor tensor, int row) {
      int width = tensor.lastAxis();
      return Arrays.copyOfRange(tensor.doubles(), row * width, (row + 1) * width);
    }

    private double sum(double[] terms) {
      return Arrays.stream(terms).reduce((b, c) -> a.add(b, c)).orElseThrow();
    }

    private double product(double[] factors) {
      return Arrays.stream(factors).reduce((b, c) -> a.multiply(b, c)).orElseThrow();
    }

    private double[] logs(double[] values) {
      return Arrays.stream(values).map(a::ln).toArray();
    }

    private double heads() {
      return Arrays.stream(arguments.integers(FLIPS)).sum();
    }

    private double tails() {
      return arguments.integers(FLIPS).length - heads();
    }

    private double[] flips(double theta) {
      return Arrays.stream(arguments.integers(FLIPS))
          .mapToDouble(flip -> flip == 1 ? theta : a.subtract(1.0, theta))
          .toArray();
    }

    private double weighted(double theta) {
      return a.add(
          a.multiply(heads(), a.ln(theta)), a.multiply(tails(), a.ln(a.subtract(1.0, theta))));
    }

    private double[] binomial() {
      double theta = arguments.scalar(THETA);
      int n = arguments.integer(TRIALS);
      return Arrays.stream(arguments.integers(HEADS))
          .mapToDouble(
              k -> {
                double[] factors = new double[n + 1];
                factors[0] = a.of(CombinatoricsUtils.binomialCoefficientDouble(n, k));
                Arrays.fill(factors, 1, k + 1, theta);
                Arrays.fill(factors, k + 1, n + 1, a.subtract(1.0, theta));
                return product(factors);
              })
          .toArray();
    }

    private double[] informations(Parameter of) {
      Tensor p = arguments.tensor(P);
      Tensor q = arguments.tensor(of);
      return IntStream.range(0, p.rows())
          .mapToDouble(i -> information(row(p, i), row(q, i)))
          .toArray();
    }

    private double information(double[] p, double[] q) {
      double[] terms = new double[p.length];
      Arrays.setAll(terms, i -> p[i] == 0 ? 0 : a.multiply(p[i], a.ln(q[i])));
      return -sum(terms);
    }

    private double sigmoid(double x) {
      double tail = a.exp(-Math.abs(x));
      return x < 0 ? a.divide(tail, a.add(1.0, tail)) : a.divide(1.0, a.add(1.0, tail));
    }

    private double[] lessLabels(double[] values) {
      double[] labels = arguments.tensor(LABELS).doubles();
      Arrays.setAll(values, i -> a.subtract(values[i], labels[i]));
      return values;
    }

    private double[] weighted(double[] shares) {
      double[] sums = rows(LABELS, this::sum);
      Arrays.setAll(shares, i -> a.multiply(sums[i * sums.length / shares.length], shares[i]));
      return shares;
    }

    private double[] shares(boolean logarithms) {
      Tensor logits = arguments.tensor(LOGITS);
      return IntStream.range(0, logits.rows())
          .mapToObj(i -> shares(row(logits, i), logarithms))
          .flatMapToDouble(Arrays::stream)
          .toArray();
    }

    private double[] shares(double[] row, boolean logarithms) {
      double largest = Arrays.stream(row).max().orElseThrow();
      double[] shifted = Arrays.stream(row).map(x -> a.subtract(x, largest)).toArray();
      double[] powers = Arrays.stream(shifted).map(a::exp).toArray();
      double total = sum(powers);
      return logarithms
          ? Arrays.stream(shifted).map(d -> a.subtract(d, a.ln(total))).toArray()
          : Arrays.stream(powers).map(power -> a.divide(power, total)).toArray();
    }
  }
}
