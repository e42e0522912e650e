package io.github.losstck.steps;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Tensor;
import java.util.Optional;

/**
 * Requires that the provider answers for what its arrays hold now, and not for what they held when
 * it saw them last.
 */
final class Refilling implements Conduct {
  static final String WORD = "arrays refilled";

  @Override
  public Optional<String> inside() {
    return Optional.of(WORD);
  }

  @Override
  public void observe(Observed observed) {
    Operation operation = observed.operation();
    Arguments others = new Batch(operation, observed.arguments()).filledWithFirst();
    Tensor expected = observed.ask(others).answer();
    Handed handed = Handed.of(operation, observed.arguments());
    observed.ask(handed).answer();
    handed.refill(others);
    Bits.requireEqual(
        operation.phrase() + " differs in arrays that were filled anew",
        expected,
        observed.ask(handed).answer(),
        "an array is taken for the numbers that it once held");
  }
}
