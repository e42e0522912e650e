package io.github.losstck.steps;

import io.github.losstck.spec.Sampling;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.sweep.Calls;
import io.github.losstck.sweep.Domain;
import io.github.losstck.sweep.Judging;
import io.github.losstck.sweep.Swept;
import io.github.losstck.verdict.Measurement;
import io.github.losstck.verdict.Reason;
import io.github.losstck.verdict.Status;
import java.util.Iterator;
import java.util.Optional;

/** Has a provider answer calls drawn from a domain, and holds what the answers come to. */
final class Sweep {
  private final ProviderUnderTest provider;
  private final Operation operation;
  private final Swept swept;

  private Sweep(ProviderUnderTest provider, Operation operation, Swept swept) {
    this.provider = provider;
    this.operation = operation;
    this.swept = swept;
  }

  /** Has the provider asked by its witness if there is one, from here otherwise. */
  static Sweep of(
      Domain domain,
      Operation operation,
      Precision precision,
      ProviderUnderTest provider,
      Sampling sampling) {
    Optional<Witness> witness = provider.elsewhere().flatMap(Elsewhere::witness);
    if (witness.isEmpty()) {
      return over(domain, operation, precision, provider, sampling);
    }
    try {
      Swept swept = witness.get().sweep(operation, domain, precision, sampling);
      return new Sweep(provider, operation, swept);
    } catch (Remark e) {
      return Endings.raise(e.status(), e);
    }
  }

  /**
   * Asks the provider from here, call after call; a call that it breaks on or refuses ends the
   * scenario.
   */
  static Sweep over(
      Domain domain,
      Operation operation,
      Precision precision,
      ProviderUnderTest provider,
      Sampling sampling) {
    Judging judging = new Judging(operation, precision, provider.declarations());
    Iterator<Arguments> calls = calls(domain, operation, precision, provider, sampling);
    if (!calls.hasNext()) {
      throw new Interrupted(
          Status.EXCLUDED, domain + ": none is of a rank that the provider declares to accept");
    }
    while (calls.hasNext()) {
      Arguments arguments = calls.next();
      judging.judge(arguments, new Call(provider, operation, arguments).reply().answer());
    }
    return new Sweep(provider, operation, judging.finish());
  }

  private static Iterator<Arguments> calls(
      Domain domain,
      Operation operation,
      Precision precision,
      ProviderUnderTest provider,
      Sampling sampling) {
    try {
      return Calls.of(operation, domain, precision, provider.declarations(), sampling).iterator();
    } catch (IllegalArgumentException e) {
      throw new SpecificationError(Reason.of(e));
    }
  }

  /** Raises a failure for the worst answer beyond its bound, if there is one. */
  void requireWithinBounds(Diagnosis diagnosis) {
    swept.worst().ifPresent(worst -> require(worst, diagnosis));
    swept.uncertain().ifPresent(uncertain -> require(uncertain, diagnosis));
  }

  private void require(Swept.Answer answer, Diagnosis diagnosis) {
    Judged.strictly(provider, operation, answer.arguments(), answer.answer())
        .requireWithinBounds(diagnosis, swept.beyond(), swept.answers());
  }

  /** Returns what the answers come to. */
  Swept swept() {
    return swept;
  }

  /** Returns the answer furthest from the exact value. */
  Optional<Measurement> worst() {
    return swept
        .passport()
        .worst(swept.passport().whole())
        .map(
            m ->
                new Measurement(m.operation(), m.judgement(), m.place(), m.inputs(), swept.bits()));
  }
}
