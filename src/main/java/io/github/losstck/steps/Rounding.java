package io.github.losstck.steps;

import io.github.losstck.arithmetic.Array;
import io.github.losstck.arithmetic.Interval;
import io.github.losstck.arithmetic.Real;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Makes the arguments of a provider's call out of printed numbers, rounding each to the provider's
 * precision first, so that the conversion of inputs is never blamed on the loss.
 */
final class Rounding {
  private Rounding() {}

  /** Rounds what was given for the inputs of an operation; gradients are derivatives. */
  static Arguments arguments(
      Operation operation, Map<Parameter, Array<Real>> inputs, Precision precision) {
    return arguments(operation, inputs, Arguments.in(precision));
  }

  /** Adds what was given for the inputs of an operation, rounded, to arguments without inputs. */
  static Arguments arguments(
      Operation operation, Map<Parameter, Array<Real>> inputs, Arguments arguments) {
    Precision precision = arguments.precision();
    for (Parameter parameter : operation.parameters()) {
      Array<Real> input = Objects.requireNonNull(inputs.get(parameter), parameter.phrase());
      if (parameter.kind() == Parameter.Kind.REAL || parameter.kind() == Parameter.Kind.SCALAR) {
        double[] values = input.values().stream().mapToDouble(r -> r.round(precision)).toArray();
        arguments.with(parameter, Tensor.rounded(precision, values, input.extents()));
      } else {
        arguments.with(parameter, integers(parameter, input));
      }
    }
    return arguments;
  }

  /** Takes over the inputs that a formula computed, which must need no rounding. */
  static Arguments exactArguments(
      Operation operation, List<Array<Interval>> inputs, Arguments arguments) {
    Map<Parameter, Array<Real>> reals = new EnumMap<>(Parameter.class);
    for (int i = 0; i < inputs.size(); i++) {
      Parameter parameter = operation.parameters().get(i);
      reals.put(
          parameter, inputs.get(i).map(v -> representable(operation, v, arguments.precision())));
    }
    return arguments(operation, reals, arguments);
  }

  private static Real representable(Operation operation, Interval value, Precision precision) {
    BigDecimal exact = value.isPoint() ? value.midpoint() : null;
    if (exact == null
        || precision.round(exact.doubleValue()) != exact.doubleValue()
        || new BigDecimal(exact.doubleValue()).compareTo(exact) != 0) {
      throw new SpecificationError(
          operation.method()
              + " is called in a formula with "
              + value
              + ", which "
              + precision
              + " cannot hold; give it as a quantity of its own");
    }
    return Real.of(exact.doubleValue());
  }

  private static int[] integers(Parameter parameter, Array<Real> input) {
    return input.values().stream()
        .mapToInt(
            r -> {
              try {
                return r.decimal().orElseThrow(ArithmeticException::new).intValueExact();
              } catch (ArithmeticException e) {
                throw new SpecificationError(
                    "the " + parameter.phrase() + " cannot be " + r.text() + "; give integers");
              }
            })
        .toArray();
  }
}
