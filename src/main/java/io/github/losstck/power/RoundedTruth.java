package io.github.losstck.power;

import io.github.losstck.oracle.Enclosure;
import io.github.losstck.oracle.Oracle;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Refused;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.Reason;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Answers every operation with the exact value, rounded always up or always down: of the two
 * numbers around it the one that is as far as 1 ulp away. What is a number of the format stays.
 */
final class RoundedTruth implements InvocationHandler {
  private final double direction;

  private RoundedTruth(double direction) {
    this.direction = direction;
  }

  static List<Specimen> all() {
    return List.of(
        specimen("truth-rounded-down", "Rounds the exact value down.", Double.NEGATIVE_INFINITY),
        specimen("truth-rounded-up", "Rounds the exact value up.", Double.POSITIVE_INFINITY));
  }

  private static Specimen specimen(String name, String sentence, double direction) {
    LossProvider provider =
        (LossProvider)
            Proxy.newProxyInstance(
                RoundedTruth.class.getClassLoader(),
                new Class<?>[] {LossProvider.class},
                new RoundedTruth(direction));
    return new Specimen(name, sentence, Optional.empty(), provider);
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] values) throws Throwable {
    Optional<Operation> operation = Operation.ofMethod(method.getName());
    if (operation.isPresent()) {
      return answer(operation.get(), arguments(operation.get(), values));
    }
    return method.getName().equals("claims")
        ? Set.of(Operation.values())
        : InvocationHandler.invokeDefault(proxy, method, values);
  }

  private static Arguments arguments(Operation operation, Object[] values) {
    Precision precision =
        Arrays.stream(values)
            .map(v -> v instanceof Tensor tensor ? tensor.precision() : v)
            .filter(Precision.class::isInstance)
            .map(Precision.class::cast)
            .findFirst()
            .orElseThrow();
    Arguments arguments = Arguments.in(precision);
    for (int i = 0; i < operation.parameters().size(); i++) {
      give(arguments, operation.parameters().get(i), values[i]);
    }
    return arguments;
  }

  private static void give(Arguments arguments, Parameter parameter, Object value) {
    if (value instanceof Tensor tensor) {
      arguments.with(parameter, tensor);
    } else if (value instanceof Double number) {
      arguments.with(parameter, Tensor.rounded(arguments.precision(), new double[] {number}));
    } else {
      arguments.with(parameter, value instanceof int[] list ? list : new int[] {(int) value});
    }
  }

  private Tensor answer(Operation operation, Arguments arguments) {
    Precision precision = arguments.precision();
    List<Enclosure> truth = truth(operation, arguments);
    double[] answers = truth.stream().mapToDouble(t -> rounded(t, precision)).toArray();
    return Tensor.rounded(precision, answers, operation.resultShape(arguments));
  }

  /** Encloses by decimals where the quicker arithmetic overflowed on the way. */
  private static List<Enclosure> truth(Operation operation, Arguments arguments) {
    try {
      List<Enclosure> truth = Oracle.enclose(operation, arguments);
      return truth.stream().anyMatch(t -> Double.isInfinite(t.radius()))
          ? Oracle.escalate(operation, arguments)
          : truth;
    } catch (IllegalArgumentException e) {
      throw new Refused(Reason.of(e));
    }
  }

  /** Returns how far the exact value is above the number nearest to it. */
  private static double side(Enclosure truth, Precision precision) {
    return truth.high() - precision.round(truth.high()) + truth.low();
  }

  /** Rounds to nearest where it is not certain on which side of a number the value lies. */
  private double rounded(Enclosure truth, Precision precision) {
    double nearest = precision.round(truth.high());
    double side = side(truth, precision);
    boolean stays = !Double.isFinite(nearest) || Math.abs(side) <= truth.radius();
    if (stays || Math.signum(side) != Math.signum(direction)) {
      return nearest;
    }
    return precision.next(nearest, direction);
  }
}
