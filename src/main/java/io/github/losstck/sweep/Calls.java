package io.github.losstck.sweep;

import io.github.losstck.spec.Sampling;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import java.util.stream.Stream;

/** Makes the calls of a sweep: inputs of an operation drawn from a domain. */
public final class Calls {
  private Calls() {}

  /**
   * Makes the calls, one after another as they are asked for.
   *
   * @param operation to be called
   * @param domain of its inputs
   * @param precision of the inputs
   * @param declarations of the provider: where hard labels only are accepted, no other is mixed in
   * @param sampling how densely, and from which seed
   * @return the inputs of each call
   * @throws IllegalArgumentException if the domain is none of the operation's
   */
  public static Stream<Arguments> of(
      Operation operation,
      Domain domain,
      Precision precision,
      Declarations declarations,
      Sampling sampling) {
    Inputs inputs =
        new Inputs(
            operation, Draw.from(sampling.seed(), precision), declarations, sampling.effort());
    return switch (operation) {
      case BINOMIAL_PROBABILITY, BERNOULLI_ESTIMATE, ONE_HOT -> new IntegerCalls(inputs).of(domain);
      case BERNOULLI_LIKELIHOOD, BERNOULLI_LOG_LIKELIHOOD, BERNOULLI_SCORE, SELF_INFORMATION ->
          new ProbabilityCalls(inputs).of(domain);
      case SIGMOID, SIGMOID_RECIPROCAL, SIGMOID_CROSS_ENTROPY, SIGMOID_CROSS_ENTROPY_GRADIENT ->
          new NodeCalls(inputs).of(domain);
      case SOFTMAX, LOG_SOFTMAX, SOFTMAX_CROSS_ENTROPY, SOFTMAX_CROSS_ENTROPY_GRADIENT ->
          new LogitRowCalls(inputs).of(domain);
      default -> new RowCalls(inputs).of(domain);
    };
  }
}
