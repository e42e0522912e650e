package io.github.losstck.isolation;

import io.github.losstck.remote.RemoteProvider;
import io.github.losstck.steps.Elsewhere;
import io.github.losstck.steps.Remark;
import io.github.losstck.steps.Witness;
import io.github.losstck.verdict.Status;
import java.util.Optional;

/** Leads a process from scenario to scenario. */
public final class Supervised implements Elsewhere {
  private final RemoteProvider provider;
  private final Optional<RemoteWitness> witness;
  private String said = "";

  private Supervised(RemoteProvider provider, Optional<RemoteWitness> witness) {
    this.provider = provider;
    this.witness = witness;
  }

  /** Leads a foreign adapter, which is seen from without. */
  public static Supervised adapter(RemoteProvider provider) {
    return new Supervised(provider, Optional.empty());
  }

  /** Leads the kit's own harness, which sees from within. */
  public static Supervised harness(RemoteProvider provider) {
    return new Supervised(provider, Optional.of(new RemoteWitness(provider)));
  }

  @Override
  public void begin(String scenario) {
    if (provider.isGivenUp()) {
      throw new Remark(
          Status.NOT_RUN,
          "the process broke too often to be started again; the last time\n  "
              + provider.lastFault());
    }
    said = "";
    provider.begin();
    witness.ifPresent(w -> w.begin(scenario));
  }

  @Override
  public void end() {
    try {
      provider.ping();
    } finally {
      said = provider.takeStandardError(); // what comes from now on belongs to the next scenario
    }
  }

  @Override
  public String standardError() {
    return said;
  }

  @Override
  public Optional<Witness> witness() {
    return witness.map(w -> w);
  }
}
