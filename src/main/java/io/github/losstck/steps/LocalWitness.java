package io.github.losstck.steps;

import io.github.losstck.spec.Sampling;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import io.github.losstck.sweep.Domain;
import io.github.losstck.sweep.Swept;
import io.github.losstck.verdict.Reason;
import io.github.losstck.verdict.Status;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Examines a provider in the process that this is. */
public final class LocalWitness implements Witness {
  private final ProviderUnderTest provider;
  private final Replies replies = new Replies();

  /**
   * Stands beside a provider.
   *
   * @param provider in this process
   */
  public LocalWitness(ProviderUnderTest provider) {
    this.provider = provider;
  }

  /** Forgets the answers of the scenario before. */
  public void begin() {
    replies.clear();
  }

  /**
   * Calls the provider, and looks at its inputs and at its earlier answers of this scenario.
   *
   * @param operation to evaluate
   * @param arguments to evaluate it on
   * @return what it answered, its form unchecked: null where it returned null
   * @throws io.github.losstck.spi.Refused if it refused
   * @throws Remark if it broke, or wrote to what is not its own
   */
  public @Nullable Tensor call(Operation operation, Arguments arguments) {
    Reply reply =
        remarking(() -> replies.remember(new Call(provider, operation, arguments).reply()));
    if (reply.refusal().isPresent()) {
      throw reply.refusal().get();
    }
    return reply.given();
  }

  @Override
  public void observe(String conduct, Operation operation, Arguments arguments) {
    remarking(
        () -> {
          Reply reply = new Call(provider, operation, arguments).reply();
          Conducts.named(conduct).observe(new Observed(provider, operation, reply));
          return reply;
        });
  }

  @Override
  public Swept sweep(Operation operation, Domain domain, Precision precision, Sampling sampling) {
    return remarking(() -> Sweep.over(domain, operation, precision, provider, sampling).swept());
  }

  private static <T> T remarking(Supplier<T> examination) {
    try {
      return examination.get();
    } catch (NotConforming e) {
      throw new Remark(Status.FAILED, Reason.of(e));
    } catch (RuntimeException e) {
      Status status = Endings.status(e).orElseThrow(() -> e);
      throw new Remark(status, Reason.of(e));
    }
  }
}
