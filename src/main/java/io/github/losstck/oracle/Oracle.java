package io.github.losstck.oracle;

import io.github.losstck.arithmetic.Array;
import io.github.losstck.arithmetic.Interval;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import java.util.List;
import java.util.Map;

/** Encloses the exact value of every operation, and states the error that each class allows. */
public final class Oracle {
  private Oracle() {}

  /**
   * Encloses the result of a call, element by element, in row-major order.
   *
   * @throws IllegalArgumentException if an input is missing or the shapes do not fit
   */
  public static List<Enclosure> enclose(Operation operation, Arguments arguments) {
    throw new UnsupportedOperationException();
  }

  /** Encloses the result of a call more tightly, by decimal arithmetic. */
  public static List<Enclosure> escalate(Operation operation, Arguments arguments) {
    throw new UnsupportedOperationException();
  }

  /** Encloses the result for inputs that are real numbers, not numbers of a format. */
  public static Array<Interval> exact(Operation operation, Map<Parameter, Array<Interval>> inputs) {
    throw new UnsupportedOperationException();
  }

  /** States the errors that each class of accuracy allows, element by element. */
  public static List<Bounds> bounds(
      Operation operation, Arguments arguments, List<Enclosure> truth) {
    throw new UnsupportedOperationException();
  }
}
