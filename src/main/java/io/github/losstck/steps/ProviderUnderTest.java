package io.github.losstck.steps;

import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Operation;
import java.util.Set;

/**
 * Holds a provider with what it said of itself when it was first asked.
 *
 * @param address what finds it again: its name, or that of its class
 * @param provider the implementation
 * @param claims the operations it offers
 * @param declarations its limits and conventions
 */
public record ProviderUnderTest(
    String address, LossProvider provider, Set<Operation> claims, Declarations declarations) {
  /** Copies the claims. */
  public ProviderUnderTest {
    claims = Set.copyOf(claims);
  }
}
