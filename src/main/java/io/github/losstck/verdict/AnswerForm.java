package io.github.losstck.verdict;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Tensor;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks the form of an answer, before any of its elements can be judged. */
public final class AnswerForm {
  private AnswerForm() {}

  /**
   * Returns what is wrong with the form of an answer, one fact a line, if anything is.
   *
   * @param operation that was called
   * @param arguments of the call
   * @param answer to it; null where none was given
   */
  public static Optional<String> fault(
      Operation operation, Arguments arguments, @Nullable Tensor answer) {
    if (answer == null) {
      return Optional.of(ConductText.returnedNull(operation));
    }
    if (answer.precision() != arguments.precision()) {
      return Optional.of(
          ConductText.wrongForm(
              operation, "precision", arguments.precision().name(), answer.precision().name()));
    }
    String shape = Arrays.toString(operation.resultShape(arguments));
    return shape.equals(Arrays.toString(answer.shape()))
        ? Optional.empty()
        : Optional.of(
            ConductText.wrongForm(operation, "shape", shape, Arrays.toString(answer.shape())));
  }
}
