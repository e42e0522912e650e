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
 * @param twin the same provider in another process, if it runs in two
 */
public record Candidate(
    LossProvider provider,
    Identity identity,
    Set<Operation> claims,
    Declarations declarations,
    String address,
    Optional<Elsewhere> elsewhere,
    Optional<Candidate> twin) {
  /** Copies the claims. */
  public Candidate {
    claims = Set.copyOf(claims);
  }

  /** Holds a provider that runs in one process, this or another. */
  public Candidate(
      LossProvider provider,
      Identity identity,
      Set<Operation> claims,
      Declarations declarations,
      String address,
      Optional<Elsewhere> elsewhere) {
    this(provider, identity, claims, declarations, address, elsewhere, Optional.empty());
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

  /**
   * Takes another process of the same provider, so that two precisions are examined at once.
   *
   * @param other that was started the same way
   * @return this candidate with its twin, or alone if the other says something else of itself, or
   *     if there are no two precisions
   */
  Candidate beside(Candidate other) {
    boolean isTwin =
        other.identity.equals(identity)
            && other.claims.equals(claims)
            && other.declarations.equals(declarations);
    if (!isTwin || declarations.precisions().size() < 2) {
      other.close();
      return this;
    }
    return new Candidate(
        provider, identity, claims, declarations, address, elsewhere, Optional.of(other));
  }

  /** Closes the provider, in each process that it runs in. */
  public void close() {
    try {
      provider.close();
    } finally {
      twin.ifPresent(Candidate::close);
    }
  }

  /** Prepares it for the steps, which ask for no name. */
  ProviderUnderTest underTest() {
    return new ProviderUnderTest(address, provider, claims, declarations, elsewhere);
  }
}
