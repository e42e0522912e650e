package io.github.losstck.smoke;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import java.util.List;
import java.util.stream.Stream;

/** Makes calls of one kind, the preferred one first; none where an operation has none. */
interface Calls {
  /** Makes them. */
  Stream<Arguments> of(Operation operation, Harmless harmless);

  /** Makes two rows, or fewer axes where so many are not accepted. */
  static Stream<Arguments> plain(Operation operation, Harmless harmless) {
    Layout layout = Layout.of(operation);
    Stream<int[]> fewer =
        switch (layout) {
          case NODES -> Stream.of(new int[0]);
          case ROWS -> Stream.of(new int[] {3});
          case LISTS -> Stream.of();
        };
    return Stream.concat(Stream.of(layout.shape(2)), fewer)
        .map(shape -> harmless.call(operation, shape));
  }

  /** Makes rows of which there are any number. */
  static Calls rows(int count) {
    return (operation, harmless) ->
        Stream.of(harmless.call(operation, Layout.of(operation).shape(count)));
  }

  /** Makes no rows; an estimate from nothing is left out, since it is to be refused. */
  static Stream<Arguments> empty(Operation operation, Harmless harmless) {
    return isEstimate(operation) ? Stream.of() : rows(0).of(operation, harmless);
  }

  /** Makes scalars for what goes element by element. */
  static Stream<Arguments> scalars(Operation operation, Harmless harmless) {
    return Layout.of(operation) == Layout.NODES ? Stream.of(harmless.call(operation)) : Stream.of();
  }

  /** Fills the last real input with numbers that JSON has none for, and with extremes. */
  static Stream<Arguments> specials(Operation operation, Harmless harmless) {
    List<Parameter> reals = reals(operation);
    if (reals.isEmpty()) {
      return Stream.of();
    }
    Parameter last = reals.get(reals.size() - 1);
    if (operation == Operation.BINOMIAL_PROBABILITY) {
      return Stream.of(harmless.call(operation, 2).with(last, scalarNaN(harmless.precision())));
    }
    Tensor specials = specials(harmless.precision());
    return Stream.of(harmless.call(operation, specials.shape()).with(last, specials));
  }

  private static Tensor scalarNaN(Precision precision) {
    return Tensor.rounded(precision, new double[] {Double.NaN});
  }

  private static Tensor specials(Precision precision) {
    double[] values = {
      Double.NaN,
      Double.POSITIVE_INFINITY,
      Double.NEGATIVE_INFINITY,
      -0.0,
      precision.smallestSubnormal(),
      precision.largestFinite()
    };
    return Tensor.rounded(precision, values, values.length);
  }

  /** Makes what no implementation can answer: inputs that differ in shape, scalars for rows. */
  static Stream<Arguments> unfit(Operation operation, Harmless harmless) {
    List<Parameter> reals = reals(operation);
    if (reals.size() == 2) {
      return Stream.of(shortened(operation, harmless, reals.get(1)));
    }
    if (operation == Operation.BINOMIAL_PROBABILITY) {
      return Stream.of(shortened(operation, harmless, Parameter.THETA));
    }
    if (isEstimate(operation)) {
      return Stream.of(harmless.call(operation, 0));
    }
    return Layout.of(operation) == Layout.ROWS ? Stream.of(harmless.call(operation)) : Stream.of();
  }

  private static Arguments shortened(Operation operation, Harmless harmless, Parameter parameter) {
    return harmless.call(operation, 3).with(parameter, harmless.real(parameter, 2));
  }

  private static boolean isEstimate(Operation operation) {
    return operation == Operation.BERNOULLI_ESTIMATE || operation == Operation.NORMAL_MEAN_ESTIMATE;
  }

  private static List<Parameter> reals(Operation operation) {
    return operation.parameters().stream().filter(p -> p.kind() == Parameter.Kind.REAL).toList();
  }
}
