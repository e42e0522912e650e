package io.github.losstck;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.NotClaimed;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Settles by one call of each operation whether a provider that claims it offers it: a proxy may
 * claim everything and pass some of it on to nobody.
 */
final class Probe {
  private final LossProvider provider;
  private final Precision precision;

  Probe(LossProvider provider, Declarations declarations) {
    this.provider = provider;
    this.precision = Collections.max(declarations.precisions());
  }

  /** Returns the claims without those that the provider answers with {@link NotClaimed}. */
  Set<Operation> confirmed(Set<Operation> claims) {
    Set<Operation> confirmed = EnumSet.noneOf(Operation.class);
    claims.stream().filter(this::offers).forEach(confirmed::add);
    return confirmed;
  }

  private boolean offers(Operation operation) {
    try {
      operation.call(provider, arguments(operation));
      return true;
    } catch (NotClaimed e) {
      return false;
    } catch (Throwable broken) {
      return true; // it is claimed, and the scenarios will tell how it breaks
    }
  }

  Arguments arguments(Operation operation) {
    Arguments arguments = Arguments.in(precision);
    for (Parameter parameter : operation.parameters()) {
      switch (parameter.kind()) {
        case REAL, SCALAR -> arguments.with(parameter, real(parameter));
        case INTEGERS -> arguments.with(parameter, 1, 0);
        case INTEGER -> arguments.with(parameter, 2);
      }
    }
    return arguments;
  }

  /** Labels are hard, and theta a scalar, so that no declared limit rules the call out. */
  private Tensor real(Parameter parameter) {
    return switch (parameter) {
      case LABELS -> Tensor.rounded(precision, new double[] {1, 0}, 2);
      case LOGITS, SAMPLES -> Tensor.rounded(precision, new double[] {0.5, -0.5}, 2);
      case THETA, EPSILON -> Tensor.rounded(precision, new double[] {0.5});
      default -> Tensor.rounded(precision, new double[] {0.5, 0.5}, 2);
    };
  }
}
