package io.github.losstck.oracle;

import static io.github.losstck.spi.Parameter.LABELS;
import static io.github.losstck.spi.Parameter.LOGITS;
import static io.github.losstck.spi.Parameter.P;
import static io.github.losstck.spi.Parameter.PROBABILITIES;
import static io.github.losstck.spi.Parameter.Q;
import static io.github.losstck.spi.Parameter.SAMPLES;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Gradients;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Tensor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.math3.dfp.Dfp;
import org.apache.commons.math3.dfp.DfpField;

/**
 * Evaluates every operation at 60 digits with Commons Math's {@link Dfp}, by formulas other than
 * the oracle's wherever there are others.
 */
final class DfpReference {
  private final DfpField field = new DfpField(60);
  private final Dfp one = field.getOne();
  private final Dfp zero = field.getZero();
  private final Arguments arguments;

  DfpReference(Arguments arguments) {
    this.arguments = arguments;
  }

  /** Returns the elements as decimals; {@link Dfp#toDouble} would err in half of all ties. */
  List<BigDecimal> of(Operation operation) {
    return values(operation).stream().map(d -> new BigDecimal(d.toString())).toList();
  }

  private List<Dfp> values(Operation operation) {
    return switch (operation) {
      case BINOMIAL_PROBABILITY -> binomial();
      case BERNOULLI_LIKELIHOOD -> each(Parameter.THETA, this::likelihood);
      case BERNOULLI_LOG_LIKELIHOOD -> each(Parameter.THETA, t -> likelihood(t).log());
      case BERNOULLI_SCORE -> each(Parameter.THETA, this::score);
      case LIKELIHOOD -> rows(PROBABILITIES, this::product);
      case LOG_LIKELIHOOD -> rows(PROBABILITIES, p -> product(p).log());
      case BERNOULLI_ESTIMATE -> List.of(heads().divide(tails().add(heads())));
      case NORMAL_MEAN_ESTIMATE -> {
        List<Dfp> samples = all(SAMPLES);
        yield List.of(sum(samples).divide(samples.size()));
      }
      case SELF_INFORMATION -> each(PROBABILITIES, p -> one.divide(p).log());
      case ENTROPY -> crossEntropies(all(P), all(P));
      case CROSS_ENTROPY -> crossEntropies(all(P), all(Q));
      case KL_DIVERGENCE ->
          differences(crossEntropies(all(P), all(Q)), crossEntropies(all(P), all(P)));
      case SIGMOID -> sigmoids();
      case SIGMOID_RECIPROCAL -> each(LOGITS, x -> one.add(one.divide(x.exp())));
      case SIGMOID_CROSS_ENTROPY -> nodes();
      case SOFTMAX -> softmax(all(LOGITS));
      case LOG_SOFTMAX -> logSoftmax(all(LOGITS));
      case SOFTMAX_CROSS_ENTROPY -> weighted(all(LABELS), logSoftmax(all(LOGITS)));
      case SIGMOID_CROSS_ENTROPY_GRADIENT -> differences(sigmoids(), all(LABELS));
      case SOFTMAX_CROSS_ENTROPY_GRADIENT -> differences(drawn(), all(LABELS));
      case ONE_HOT -> oneHot();
      case LABEL_SMOOTHING -> smoothed();
    };
  }

  private interface Reduction {
    Dfp of(List<Dfp> row);
  }

  private Dfp number(double value) {
    return field.newDfp(new BigDecimal(value).toString());
  }

  private List<Dfp> all(Parameter parameter) {
    Tensor tensor = arguments.tensor(parameter);
    return IntStream.range(0, tensor.size()).mapToObj(i -> number(tensor.get(i))).toList();
  }

  private List<Dfp> each(Parameter parameter, UnaryOperator<Dfp> function) {
    return all(parameter).stream().map(function).toList();
  }

  private int width() {
    Tensor any = arguments.tensors().values().iterator().next();
    return any.lastAxis();
  }

  private List<Dfp> rows(List<Dfp> values, Reduction reduction) {
    List<Dfp> reduced = new ArrayList<>();
    for (int i = 0; i < values.size(); i += width()) {
      reduced.add(reduction.of(values.subList(i, i + width())));
    }
    return reduced;
  }

  private List<Dfp> rows(Parameter parameter, Reduction reduction) {
    return rows(all(parameter), reduction);
  }

  private Dfp sum(List<Dfp> terms) {
    return terms.stream().reduce(zero, Dfp::add);
  }

  private Dfp product(List<Dfp> factors) {
    return factors.stream().reduce(one, Dfp::multiply);
  }

  private Dfp heads() {
    return field.newDfp(
        IntStream.of(arguments.integers(Parameter.FLIPS)).filter(f -> f == 1).count());
  }

  private Dfp tails() {
    return field.newDfp(
        IntStream.of(arguments.integers(Parameter.FLIPS)).filter(f -> f == 0).count());
  }

  private Dfp likelihood(Dfp theta) {
    Dfp product = one;
    for (int flip : arguments.integers(Parameter.FLIPS)) {
      product = product.multiply(flip == 1 ? theta : one.subtract(theta));
    }
    return product;
  }

  private Dfp score(Dfp theta) {
    Dfp numerator = heads().subtract(heads().add(tails()).multiply(theta));
    return numerator.divide(theta.multiply(one.subtract(theta)));
  }

  private List<Dfp> binomial() {
    Dfp theta = number(arguments.scalar(Parameter.THETA));
    int trials = arguments.integer(Parameter.TRIALS);
    return IntStream.of(arguments.integers(Parameter.HEADS))
        .mapToObj(
            k ->
                factorial(trials)
                    .divide(factorial(k).multiply(factorial(trials - k)))
                    .multiply(theta.pow(k))
                    .multiply(one.subtract(theta).pow(trials - k)))
        .toList();
  }

  private Dfp factorial(int n) {
    return IntStream.rangeClosed(1, n).mapToObj(field::newDfp).reduce(one, Dfp::multiply);
  }

  private List<Dfp> crossEntropies(List<Dfp> p, List<Dfp> q) {
    List<Dfp> logs = q.stream().map(d -> d.isZero() ? zero : d.log()).toList();
    return weighted(p, logs);
  }

  /** Returns minus the weighted sums of rows; Dfp has no infinity that could be lost here. */
  private List<Dfp> weighted(List<Dfp> weights, List<Dfp> values) {
    List<Dfp> terms = new ArrayList<>();
    for (int i = 0; i < weights.size(); i++) {
      terms.add(weights.get(i).multiply(values.get(i)));
    }
    return rows(terms, row -> sum(row).negate());
  }

  private static List<Dfp> differences(List<Dfp> first, List<Dfp> second) {
    return IntStream.range(0, first.size())
        .mapToObj(i -> first.get(i).subtract(second.get(i)))
        .toList();
  }

  /** Returns {@code y softplus(-x) + (1-y) softplus(x)}: 2-2 itself. */
  private List<Dfp> nodes() {
    List<Dfp> labels = all(LABELS);
    List<Dfp> logits = all(LOGITS);
    return IntStream.range(0, labels.size())
        .mapToObj(
            i ->
                labels
                    .get(i)
                    .multiply(softplus(logits.get(i).negate()))
                    .add(one.subtract(labels.get(i)).multiply(softplus(logits.get(i)))))
        .toList();
  }

  /** Returns ln(1+e^x), by five terms of its series where 1+e^x would lose digits. */
  private Dfp softplus(Dfp x) {
    Dfp power = x.exp();
    if (x.toDouble() > -30) {
      return one.add(power).log();
    }
    Dfp sum = zero;
    for (int k = 5; k > 0; k--) {
      Dfp term = one.divide(k);
      sum = power.multiply(k % 2 == 1 ? sum.add(term) : sum.subtract(term));
    }
    return sum;
  }

  private List<Dfp> softmax(List<Dfp> logits) {
    List<Dfp> shares = new ArrayList<>();
    for (int i = 0; i < logits.size(); i += width()) {
      List<Dfp> powers = logits.subList(i, i + width()).stream().map(Dfp::exp).toList();
      Dfp total = sum(powers);
      powers.forEach(power -> shares.add(power.divide(total)));
    }
    return shares;
  }

  private List<Dfp> logSoftmax(List<Dfp> logits) {
    return softmax(logits).stream().map(Dfp::log).toList();
  }

  private List<Dfp> sigmoids() {
    return each(LOGITS, x -> one.divide(one.add(x.negate().exp())));
  }

  /** Returns the shares of each row, times the sum of its labels where that is the convention. */
  private List<Dfp> drawn() {
    List<Dfp> shares = softmax(all(LOGITS));
    if (arguments.gradients() == Gradients.OF_NORMALISED_LABELS) {
      return shares;
    }
    List<Dfp> sums = rows(LABELS, this::sum);
    return IntStream.range(0, shares.size())
        .mapToObj(i -> shares.get(i).multiply(sums.get(i / width())))
        .toList();
  }

  private List<Dfp> oneHot() {
    List<Dfp> encoded = new ArrayList<>();
    for (int index : arguments.integers(Parameter.CLASSES)) {
      for (int k = 0; k < arguments.integer(Parameter.DEPTH); k++) {
        encoded.add(k == index ? one : zero);
      }
    }
    return encoded;
  }

  /** Returns {@code y + epsilon (1/K - y)}. */
  private List<Dfp> smoothed() {
    Dfp epsilon = number(arguments.scalar(Parameter.EPSILON));
    Dfp uniform = one.divide(arguments.tensor(LABELS).lastAxis());
    return each(LABELS, y -> y.add(epsilon.multiply(uniform.subtract(y))));
  }
}
