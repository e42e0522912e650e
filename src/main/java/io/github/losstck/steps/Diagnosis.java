package io.github.losstck.steps;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Tensor;
import java.util.List;

/** Names known mistakes that give the same wrong answer. */
public interface Diagnosis {
  /** Names no mistake. */
  Diagnosis NONE = (operation, arguments, answer, exact, allowed) -> List.of();

  /**
   * Names the mistakes that give an answer.
   *
   * @param operation that was evaluated
   * @param arguments it was evaluated on
   * @param answer that is wrong
   * @param exact the exact values, rounded to binary64
   * @param allowed the error that the criterion allows at each element
   * @return what each mistake does, in one sentence; likeliest first
   */
  List<String> of(
      Operation operation, Arguments arguments, Tensor answer, double[] exact, double[] allowed);
}
