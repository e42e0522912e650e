package io.github.losstck;

import io.github.losstck.oip.OipProvider;
import io.github.losstck.spi.Operation;
import io.github.losstck.steps.Elsewhere;
import io.github.losstck.steps.Remark;
import io.github.losstck.steps.Witness;
import io.github.losstck.verdict.ProviderFault;
import io.github.losstck.verdict.Reason;
import io.github.losstck.verdict.Status;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Prepares models on servers of the Open Inference Protocol to be examined. */
public final class Servers {
  private Servers() {}

  /**
   * Asks a server what it offers and prepares that to be examined.
   *
   * @param server its address, as in {@code http://127.0.0.1:8000}
   * @param deadline of every answer
   * @return the models with what the server said of itself
   * @throws UsageException if it is no address
   * @throws ProviderException if the server is not ready, or its models stand for no operation
   */
  public static Candidate oip(URI server, Duration deadline) {
    OipProvider provider = connect(server, deadline);
    Set<Operation> claims =
        new Probe(provider, provider.declarations()).confirmed(provider.claims());
    return Candidate.elsewhere(provider, claims, "--oip " + server, new OutOfSight(provider));
  }

  private static OipProvider connect(URI server, Duration deadline) {
    try {
      return OipProvider.connect(server, deadline);
    } catch (IllegalArgumentException e) {
      throw new UsageException(Reason.of(e));
    } catch (ProviderFault e) {
      String line = Reason.of(e).replaceAll("\\n +(\\w+) +", "; $1: ");
      throw new ProviderException("server " + server + ": " + line + "; see src/docs/oip.md", e);
    }
  }

  /**
   * Asks nothing more of a server that was silent too often. Nothing within it is seen.
   *
   * @param provider that asks it
   */
  private record OutOfSight(OipProvider provider) implements Elsewhere {
    @Override
    public void begin(String scenario) {
      if (provider.isGivenUp()) {
        throw new Remark(Status.NOT_RUN, "the server was silent too often to be asked again");
      }
    }

    @Override
    public void end() {}

    @Override
    public String standardError() {
      return "";
    }

    @Override
    public Optional<Witness> witness() {
      return Optional.empty();
    }
  }
}
