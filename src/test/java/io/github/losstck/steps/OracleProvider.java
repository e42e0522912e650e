package io.github.losstck.steps;

import io.github.losstck.oracle.Bounds;
import io.github.losstck.oracle.Enclosure;
import io.github.losstck.oracle.Oracle;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.Part;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Answers with the oracle's own values, moved by a multiple of the bound for one operation. */
final class OracleProvider {
  private final Operation moved;
  private final double bounds;

  private OracleProvider(Operation moved, double bounds) {
    this.moved = moved;
    this.bounds = bounds;
  }

  /** Answers every operation; every element of one of them is moved by a multiple of its bound. */
  static LossProvider moving(Operation operation, double bounds) {
    OracleProvider answers = new OracleProvider(operation, bounds);
    return (LossProvider)
        Proxy.newProxyInstance(
            OracleProvider.class.getClassLoader(),
            new Class<?>[] {LossProvider.class},
            (proxy, method, arguments) -> answers.answer(method, arguments));
  }

  static ProviderUnderTest underTest(Operation operation, double bounds) {
    return new ProviderUnderTest(
        "oracle", moving(operation, bounds), Set.of(Operation.values()), Declarations.standard());
  }

  private Tensor answer(Method method, Object[] values) {
    Operation operation = Operation.ofMethod(method.getName()).orElseThrow();
    Arguments arguments = Arguments.in(precision(values));
    for (int i = 0; i < operation.parameters().size(); i++) {
      give(arguments, operation.parameters().get(i), values[i]);
    }
    List<Enclosure> truth = Oracle.enclose(operation, arguments);
    List<Enclosure> sharp = new ArrayList<>(truth);
    for (int i = 0; i < truth.size(); i++) {
      if (!tellsTheNearest(truth.get(i), arguments.precision())) {
        Part part = Part.of(operation, arguments, i);
        sharp.set(i, Oracle.escalate(operation, part.arguments()).get(part.element()));
      }
    }
    List<Bounds> allowed = Oracle.bounds(operation, arguments, sharp);
    double[] answers = new double[truth.size()];
    for (int i = 0; i < answers.length; i++) {
      double exact = sharp.get(i).high();
      answers[i] = operation == moved ? move(exact, allowed.get(i), arguments.precision()) : exact;
    }
    return Tensor.rounded(arguments.precision(), answers, operation.resultShape(arguments));
  }

  /** Returns whether a number is enclosed closely enough to be rounded to a neighbour. */
  private static boolean tellsTheNearest(Enclosure truth, Precision precision) {
    return !Double.isFinite(truth.high()) || truth.radius() <= precision.ulp(truth.high()) / 2;
  }

  /** Moves a value away from zero, by no less than what the next number of the format is off. */
  private double move(double exact, Bounds allowed, Precision precision) {
    if (Double.isNaN(exact)) {
      return 0;
    }
    if (Double.isInfinite(precision.round(exact))) {
      return Math.copySign(precision.largestFinite(), exact);
    }
    double bound = allowed.looseConforms() ? allowed.loose() : allowed.stable();
    double step = Math.max(bounds * Math.max(bound, allowed.stable()), 2 * precision.ulp(exact));
    return exact + Math.copySign(step, exact);
  }

  private static Precision precision(Object[] values) {
    return Arrays.stream(values)
        .map(v -> v instanceof Tensor tensor ? tensor.precision() : v)
        .filter(Precision.class::isInstance)
        .map(Precision.class::cast)
        .findFirst()
        .orElseThrow();
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
}
