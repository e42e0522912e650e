package io.github.losstck.steps;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.ConductText;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Requires that a provider which lets one row stand for several, rather than refuse it, answers
 * within the bounds what it answers where that row is repeated.
 */
final class Spreading implements Conduct {
  @Override
  public void observe(Observed observed) {
    Reply reply = observed.reply();
    if (reply.refusal().isPresent()) {
      return;
    }
    Arguments repeated = repeated(observed.operation(), reply.arguments());
    Widened expected = observed.widen(observed.ask(repeated));
    if (!isLike(expected.answer(), reply.given())
        || isApart(expected, widened(observed, repeated))) {
      throw new NotConforming(
          ConductText.notSpread(
              observed.operation(), reply.arguments(), expected.answer(), reply.given()));
    }
  }

  private static Widened widened(Observed observed, Arguments repeated) {
    return observed.widen(observed.reply().to(repeated));
  }

  private static boolean isLike(Tensor expected, @Nullable Tensor given) {
    return given != null
        && given.precision() == expected.precision()
        && Arrays.equals(given.shape(), expected.shape());
  }

  private static boolean isApart(Widened expected, Widened was) {
    return IntStream.range(0, expected.answer().size()).anyMatch(i -> was.isApart(i, expected, i));
  }

  /** Repeats the rows of each tensor until there are as many as the largest has. */
  private static Arguments repeated(Operation operation, Arguments arguments) {
    List<Parameter> parameters = operation.parameters();
    Tensor largest =
        parameters.stream()
            .map(arguments::tensor)
            .max(Comparator.comparing(Tensor::size))
            .orElseThrow();
    Arguments repeated = Arguments.in(arguments.precision(), arguments.gradients());
    parameters.forEach(p -> repeated.with(p, repeated(arguments.tensor(p), largest)));
    return repeated;
  }

  private static Tensor repeated(Tensor tensor, Tensor largest) {
    if (tensor.lastAxis() != largest.lastAxis() || largest.size() % tensor.size() != 0) {
      throw new SpecificationError("no row can be repeated to fit; give one row and several");
    }
    double[] values = new double[largest.size()];
    Arrays.setAll(values, i -> tensor.get(i % tensor.size()));
    return Tensor.rounded(tensor.precision(), values, largest.shape());
  }
}
