package io.github.losstck.steps;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.Status;

/**
 * Holds an evaluation whose conduct is observed, and asks the provider for more.
 *
 * @param provider under observation
 * @param operation that was evaluated
 * @param reply that the provider made
 */
record Observed(ProviderUnderTest provider, Operation operation, Reply reply) {
  /** Returns the inputs of the evaluation. */
  Arguments arguments() {
    return reply.arguments();
  }

  /** Asks for the same operation on other inputs. */
  Reply ask(Arguments arguments) {
    return new Call(provider, operation, arguments).reply();
  }

  /** Asks for the same operation on arrays that stay the kit's. */
  Reply ask(Handed handed) {
    return new Call(provider, operation, handed.arguments()).reply(handed);
  }

  /** Widens the answer of a reply by its bounds, without a judgement on it. */
  Widened widen(Reply reply) {
    Tensor answer = reply.answer();
    Judged judged = Judged.of(provider, operation, reply.arguments(), answer);
    return new Widened(answer, judged.answers().values());
  }

  /** Has a conduct observed by the witness in the process of the provider. */
  void askWitness(String conduct) {
    Witness witness =
        provider
            .elsewhere()
            .flatMap(Elsewhere::witness)
            .orElseThrow(
                () ->
                    new Interrupted(
                        Status.NOT_OBSERVABLE,
                        conduct + ": shows only within the process of the provider"));
    try {
      witness.observe(conduct, operation, arguments());
    } catch (Remark e) {
      Endings.raise(e.status(), e);
    }
  }

  /** Returns whether the provider may be called from several threads at once. */
  boolean isConcurrent() {
    return provider.declarations().concurrent();
  }
}
