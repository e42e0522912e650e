package io.github.losstck.sweep;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.sweep.Domain.Kind;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes the calls of functions of integers: flips, counts of heads, classes. The width of a row is
 * the number of flips, or the depth.
 *
 * @param inputs what they are made of
 */
record IntegerCalls(Inputs inputs) {
  /** Keeps the number of calls, each of one theta or one coin, near that of other sweeps. */
  private static final int NUMBERS_A_CALL = 32;

  /** Keeps one-hot rows, all of whose elements are 0 but one, from taking most of the time. */
  private static final int MOST_CLASSES = 2_000;

  Stream<Arguments> of(Domain domain) {
    if (domain.kind() == Kind.WIDTHS && inputs.operation() == Operation.ONE_HOT) {
      return Widths.of(inputs.draw()).filter(w -> w <= MOST_CLASSES).mapToObj(this::call);
    }
    if (domain.kind() != Kind.ROWS) {
      throw inputs.foreign(domain);
    }
    int calls = Math.max(1, inputs.count() / Math.max(NUMBERS_A_CALL, domain.width()));
    return IntStream.range(0, calls).mapToObj(i -> call(domain.width()));
  }

  private Arguments call(int width) {
    Draw draw = inputs.draw();
    Arguments call = inputs.call();
    return switch (inputs.operation()) {
      case BINOMIAL_PROBABILITY ->
          call.with(Parameter.TRIALS, width)
              .with(Parameter.HEADS, draw.integers(Math.min(width + 1, NUMBERS_A_CALL), width + 1))
              .with(Parameter.THETA, inputs.tensor(new double[] {draw.fraction()}));
      case ONE_HOT ->
          call.with(Parameter.DEPTH, width)
              .with(Parameter.CLASSES, draw.integers(NUMBERS_A_CALL, width));
      case BERNOULLI_ESTIMATE -> call.with(Parameter.FLIPS, flips(width));
      default -> throw new IllegalStateException(inputs.operation() + " takes no integers");
    };
  }

  private int[] flips(int count) {
    double theta = inputs.draw().fraction();
    int[] flips = new int[count];
    Arrays.setAll(flips, i -> inputs.draw().fraction() < theta ? 1 : 0);
    return flips;
  }
}
