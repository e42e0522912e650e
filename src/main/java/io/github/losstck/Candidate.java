package io.github.losstck;

import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Identity;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Operation;
import io.github.losstck.steps.Elsewhere;
import io.github.losstck.steps.ProviderUnderTest;
import java.util.Optional;
import java.util.Set;

/**
 * Holds a provider with what it said of itself, asked once before anything is examined.
 *
 * @param provider the implementation under test
 * @param identity the name and version that go on the certificate
 * @param claims the operations offered, confirmed by one call of each
 * @param declarations limits and conventions
 * @param address what finds it again: its name where it is a service, or that of its class
 * @param elsewhere the process that it runs in, if that is not this one
 */
public record Candidate(
    LossProvider provider,
    Identity identity,
    Set<Operation> claims,
    Declarations declarations,
    String address,
    Optional<Elsewhere> elsewhere) {
  /** Copies the claims. */
  public Candidate {
    claims = Set.copyOf(claims);
  }

  /** Holds a provider that runs in this process. */
  public Candidate(
      LossProvider provider,
      Identity identity,
      Set<Operation> claims,
      Declarations declarations,
      String address) {
    this(provider, identity, claims, declarations, address, Optional.empty());
  }

  /** Holds a provider that stands for a process, by what that said of itself. */
  static Candidate elsewhere(
      LossProvider provider, Set<Operation> claims, String address, Elsewhere elsewhere) {
    return new Candidate(
        provider,
        provider.identity(),
        claims,
        provider.declarations(),
        address,
        Optional.of(elsewhere));
  }

  /** Prepares it for the steps, which ask for no name. */
  ProviderUnderTest underTest() {
    return new ProviderUnderTest(address, provider, claims, declarations, elsewhere);
  }
}
