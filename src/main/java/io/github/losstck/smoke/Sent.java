package io.github.losstck.smoke;

import static java.util.stream.Collectors.joining;

import io.github.losstck.remote.Messages;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import java.util.Arrays;

/** Words what was sent. */
final class Sent {
  private Sent() {}

  /** Words a call, as in {@code sigmoid of logits [2] in FP32}. */
  static String words(Operation operation, Arguments arguments) {
    return operation.method()
        + " of "
        + operation.parameters().stream()
            .map(parameter -> words(parameter, arguments))
            .collect(joining(", "))
        + " in "
        + Messages.datatype(arguments.precision());
  }

  private static String words(Parameter parameter, Arguments arguments) {
    int[] shape =
        switch (parameter.kind()) {
          case REAL, SCALAR -> arguments.tensor(parameter).shape();
          case INTEGERS -> new int[] {arguments.integers(parameter).length};
          case INTEGER -> new int[0];
        };
    return parameter.word() + " " + Arrays.toString(shape);
  }
}
