package io.github.losstck.steps;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Hands a provider copies of the inputs, so that an answer is judged by what was asked whatever
 * becomes of the arrays, and tells whether the provider wrote to them.
 */
final class Handed {
  private final Operation operation;
  private Arguments arguments;
  private final Map<Parameter, Tensor> tensors = new EnumMap<>(Parameter.class);
  private final Map<Parameter, int[]> integers = new EnumMap<>(Parameter.class);
  private final Arguments copies;

  private Handed(Operation operation, Arguments arguments) {
    this.operation = operation;
    this.arguments = arguments;
    this.copies = Arguments.in(arguments.precision(), arguments.gradients());
    for (Parameter parameter : operation.parameters()) {
      copy(parameter);
    }
  }

  private void copy(Parameter parameter) {
    switch (parameter.kind()) {
      case REAL, SCALAR -> {
        tensors.put(parameter, copyOrSame(arguments.tensor(parameter)));
        copies.with(parameter, tensors.get(parameter));
      }
      case INTEGERS, INTEGER -> {
        integers.put(parameter, arguments.integers(parameter).clone());
        copies.with(parameter, integers.get(parameter));
      }
    }
  }

  /** Hands equal inputs over as one tensor, as callers do who ask for the entropy H(p, p). */
  private Tensor copyOrSame(Tensor tensor) {
    return tensors.values().stream()
        .filter(tensor::equals)
        .findFirst()
        .orElseGet(() -> copyOf(tensor));
  }

  /** Copies the inputs of a call. */
  static Handed of(Operation operation, Arguments arguments) {
    return new Handed(operation, arguments);
  }

  /** Copies a tensor with its array. */
  static Tensor copyOf(Tensor tensor) {
    return tensor.precision() == Precision.BINARY32
        ? Tensor.of(tensor.floats().clone(), tensor.shape())
        : Tensor.of(tensor.doubles().clone(), tensor.shape());
  }

  /** Returns what the arrays handed over were filled with. */
  Arguments arguments() {
    return arguments;
  }

  /** Fills the arrays with other inputs of the same shapes, as a caller reuses its buffers. */
  void refill(Arguments others) {
    arguments = others;
    tensors.forEach((parameter, tensor) -> overwrite(tensor, others.tensor(parameter)));
    integers.forEach(
        (parameter, list) -> System.arraycopy(others.integers(parameter), 0, list, 0, list.length));
  }

  private static void overwrite(Tensor tensor, Tensor other) {
    Object from = arrayOf(other);
    System.arraycopy(from, 0, arrayOf(tensor), 0, other.size());
  }

  /** Returns whether an array is one that was handed over. */
  boolean holds(Object array) {
    return tensors.values().stream().anyMatch(t -> arrayOf(t) == array);
  }

  /** Returns the live array of a tensor. */
  static Object arrayOf(Tensor tensor) {
    return tensor.precision() == Precision.BINARY32 ? tensor.floats() : tensor.doubles();
  }

  /** Calls the provider with the copies. */
  Tensor call(LossProvider provider) {
    return operation.call(provider, copies);
  }

  /** Returns an input that is no longer what was handed over. */
  Optional<Parameter> written() {
    return operation.parameters().stream().filter(p -> !isIntact(p)).findFirst();
  }

  private boolean isIntact(Parameter parameter) {
    return switch (parameter.kind()) {
      case REAL, SCALAR -> copies.tensor(parameter).equals(arguments.tensor(parameter));
      case INTEGERS, INTEGER ->
          Arrays.equals(integers.get(parameter), arguments.integers(parameter));
    };
  }
}
