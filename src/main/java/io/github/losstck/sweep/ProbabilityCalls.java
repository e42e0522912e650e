package io.github.losstck.sweep;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Makes the calls of functions of single probabilities: self-information, and what flips say of a
 * coin's theta.
 *
 * @param inputs what they are made of
 */
record ProbabilityCalls(Inputs inputs) {
  /** Makes products that neither under- nor overflow at the usual theta. */
  private static final int MOST_FLIPS = 20;

  Stream<Arguments> of(Domain domain) {
    Draw draw = inputs.draw();
    return switch (domain.kind()) {
      case THRESHOLDS -> calls(Thresholds.probabilities(draw.precision()));
      case BINADES ->
          inputs.isExhaustive() && inputs.operation() == Operation.SELF_INFORMATION
              ? new EveryFloat(inputs).calls()
              : calls(draw.fill(inputs.count(), this::ofAnyBinade));
      case SOBOL ->
          calls(
              Arrays.stream(draw.sobol(inputs.batch(), 1))
                  .mapToDouble(p -> Math.max(p[0], draw.fraction() * 0x1p-20))
                  .toArray());
      case RANKS -> inputs.shapes(0).map(s -> call(draw.fill(Inputs.size(s), draw::fraction), s));
      default -> throw inputs.foreign(domain);
    };
  }

  /** Draws a small probability, or one that is 1 but for a small one. */
  private double ofAnyBinade() {
    Draw draw = inputs.draw();
    double usual = draw.number(-60, -2);
    return switch (draw.below(4)) {
      case 0 -> draw.number(draw.leastExponent(), -2);
      case 1 -> draw.precision().round(1 - usual);
      default -> usual;
    };
  }

  private Stream<Arguments> calls(double[] probabilities) {
    boolean open = inputs.operation() == Operation.BERNOULLI_SCORE;
    double[] inside = Arrays.stream(probabilities).filter(p -> !open || p < 1).toArray();
    return inputs
        .parts(inside.length)
        .map(part -> Arrays.copyOfRange(inside, part[0], part[1]))
        .map(part -> call(part, inputs.nodesShape(part.length)));
  }

  private Arguments call(double[] probabilities, int... shape) {
    Arguments call = inputs.call();
    if (inputs.takes(Parameter.FLIPS)) {
      call.with(Parameter.FLIPS, flips());
    }
    Parameter parameter = inputs.takes(Parameter.THETA) ? Parameter.THETA : Parameter.PROBABILITIES;
    return call.with(parameter, inputs.tensor(probabilities, shape));
  }

  private int[] flips() {
    int[] flips = new int[1 + inputs.draw().below(MOST_FLIPS)];
    Arrays.setAll(flips, i -> inputs.draw().below(2));
    return flips;
  }
}
