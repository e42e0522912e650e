package io.github.losstck;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import java.util.List;

/** Compares the inputs of a call with their likes that no provider has seen. */
public final class Untouched {
  private Untouched() {}

  /** Calls every operation claimed, in every precision declared, on the register's inputs. */
  public static void assertInputsUntouched(LossProvider provider) {
    for (Operation operation : provider.claims()) {
      for (Precision precision : provider.declarations().precisions()) {
        List<Arguments> given = RegisterInputs.of(operation, precision);
        List<Arguments> fresh = RegisterInputs.of(operation, precision);
        assertFalse(given.isEmpty(), operation.phrase());
        for (int i = 0; i < given.size(); i++) {
          operation.call(provider, given.get(i));
          assertSame(operation, fresh.get(i), given.get(i));
        }
      }
    }
  }

  private static void assertSame(Operation operation, Arguments fresh, Arguments given) {
    assertEquals(fresh.tensors(), given.tensors(), operation.phrase());
    for (Parameter parameter : operation.parameters()) {
      if (parameter.kind() == Parameter.Kind.INTEGERS) {
        assertArrayEquals(fresh.integers(parameter), given.integers(parameter), operation.phrase());
      }
    }
  }
}
