package io.github.losstck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.oracle.Enclosure;
import io.github.losstck.oracle.Oracle;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Gradients;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cuts every element out of a call and asks the oracle whether it is still the same. */
class PartTest {
  private static final int[] SHAPE = {2, 2, 3};

  /** Differ from element to element, row to row, and sum to 1 in no row. */
  private static Tensor numbers(Precision precision, double scale, int... shape) {
    double[] values = new double[12];
    for (int i = 0; i < values.length; i++) {
      values[i] = scale * (i * i % 17 + 1);
    }
    return Tensor.rounded(precision, values, shape);
  }

  private static Arguments call(Operation operation, Precision precision) {
    Arguments call = Arguments.in(precision, Gradients.OF_NORMALISED_LABELS);
    for (Parameter parameter : operation.parameters()) {
      switch (parameter) {
        case FLIPS -> call.with(parameter, 1, 0, 1, 1);
        case HEADS -> call.with(parameter, 0, 3, 5);
        case TRIALS -> call.with(parameter, 7);
        case CLASSES -> call.with(parameter, 2, 0, 1);
        case DEPTH -> call.with(parameter, 4);
        case EPSILON -> call.with(parameter, Tensor.rounded(precision, new double[] {0.1}));
        case THETA ->
            call.with(
                parameter,
                operation == Operation.BINOMIAL_PROBABILITY
                    ? Tensor.rounded(precision, new double[] {0.3})
                    : numbers(precision, 0.04, SHAPE));
        case SAMPLES -> call.with(parameter, numbers(precision, 0.7, 12));
        case LOGITS -> call.with(parameter, numbers(precision, 0.9, SHAPE));
        case Q -> call.with(parameter, numbers(precision, 0.03, SHAPE));
        default -> call.with(parameter, numbers(precision, 0.05, SHAPE));
      }
    }
    return call;
  }

  @ParameterizedTest
  @EnumSource
  void holdsTheSameExactValue(Operation operation) {
    for (Precision precision : Precision.values()) {
      Arguments whole = call(operation, precision);
      List<Enclosure> truth = Oracle.enclose(operation, whole);
      for (int i = 0; i < truth.size(); i++) {
        Part part = Part.of(operation, whole, i);
        List<Enclosure> there = Oracle.enclose(operation, part.arguments());
        assertEquals(truth.get(i), there.get(part.element()));
        assertEquals(i, part.start() + part.element());
        assertTrue(there.size() <= truth.size());
        assertEquals(whole.gradients(), gradients(operation, part, whole));
      }
    }
  }

  /** Asks for the convention only where it matters. */
  private static Gradients gradients(Operation operation, Part part, Arguments whole) {
    return operation == Operation.SOFTMAX_CROSS_ENTROPY_GRADIENT
        ? part.arguments().gradients()
        : whole.gradients();
  }

  @ParameterizedTest
  @EnumSource
  void cutsTheAnswerWhereItCutsTheCall(Operation operation) {
    Arguments whole = call(operation, Precision.BINARY64);
    int[] shape = operation.resultShape(whole);
    int size = Oracle.enclose(operation, whole).size();
    double[] numbered = new double[size];
    for (int i = 0; i < size; i++) {
      numbered[i] = i;
    }
    Tensor answer = Tensor.of(numbered, shape);
    for (int i = 0; i < size; i++) {
      Part part = Part.of(operation, whole, i);
      assertEquals(i, part.of(operation, answer).get(part.element()));
    }
  }
}
