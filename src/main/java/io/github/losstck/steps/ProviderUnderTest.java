package io.github.losstck.steps;

import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Operation;
import java.util.Optional;
import java.util.Set;

/**
 * Holds a provider with what it said of itself when it was first asked.
 *
 * @param address what finds it again: its name, or that of its class
 * @param provider the implementation
 * @param claims the operations it offers
 * @param declarations its limits and conventions
 * @param elsewhere the process that it runs in, if that is not this one
 */
public record ProviderUnderTest(
    String address,
    LossProvider provider,
    Set<Operation> claims,
    Declarations declarations,
    Optional<Elsewhere> elsewhere) {
  /** Copies the claims. */
  public ProviderUnderTest {
    claims = Set.copyOf(claims);
  }

  /** Holds a provider that runs in this process. */
  public ProviderUnderTest(
      String address, LossProvider provider, Set<Operation> claims, Declarations declarations) {
    this(address, provider, claims, declarations, Optional.empty());
  }
}
