package io.github.losstck.isolation;

import io.github.losstck.remote.BadMessage;
import io.github.losstck.remote.Line;
import io.github.losstck.remote.Messages;
import io.github.losstck.remote.RemoteProvider;
import io.github.losstck.spec.Sampling;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.steps.Remark;
import io.github.losstck.steps.Witness;
import io.github.losstck.sweep.Domain;
import io.github.losstck.sweep.Swept;
import io.github.losstck.verdict.ProviderFault;
import io.github.losstck.verdict.Quotation;
import io.github.losstck.verdict.Reason;
import io.github.losstck.verdict.Status;
import java.util.Set;

/** Has the kit's harness examine a provider from within its process. */
final class RemoteWitness implements Witness {
  /** Holds a passport and the two calls that a sweep shows, of rows of 100,000 at most. */
  private static final long LARGEST = 64L << 20;

  private final RemoteProvider provider;

  RemoteWitness(RemoteProvider provider) {
    this.provider = provider;
  }

  /** Has the answers of the scenario before forgotten. */
  void begin(String scenario) {
    answered(
        provider.ask(
            "the scenario",
            id ->
                Messages.message(
                    "scenario", id, json -> json.writeStringField("scenario", scenario)),
            LARGEST,
            Set.of("begun")));
  }

  @Override
  public void observe(String conduct, Operation operation, Arguments arguments) {
    answered(
        provider.ask(
            operation.phrase(),
            id ->
                Messages.message(
                    "observe",
                    id,
                    json -> {
                      json.writeStringField("conduct", conduct);
                      json.writeStringField("operation", operation.method());
                      Messages.inputs(json, operation, arguments, true);
                    }),
            LARGEST,
            Set.of("observed")));
  }

  @Override
  public Swept sweep(Operation operation, Domain domain, Precision precision, Sampling sampling) {
    Line line =
        answered(
            provider.ask(
                "a sweep of the " + operation.phrase(),
                id ->
                    Messages.message(
                        "sweep",
                        id,
                        json -> {
                          json.writeStringField("operation", operation.method());
                          json.writeStringField("datatype", Messages.datatype(precision));
                          json.writeStringField("domain", domain.toString());
                          json.writeStringField("effort", sampling.effort().word());
                          json.writeStringField("seed", sampling.seed().hex());
                        }),
                LARGEST,
                Set.of("swept")));
    try {
      return SweptJson.read(line, operation, provider.declarations().gradients());
    } catch (BadMessage e) {
      throw new ProviderFault(e.status(), Reason.of(e));
    }
  }

  private static Line answered(Line line) {
    return switch (line.type()) {
      case "remark" ->
          throw new Remark(
              Status.valueOf(line.message().get("status").asText()),
              line.message().get("facts").asText());
      case "error" ->
          throw new Remark(
              Status.KIT_ERRORED, Quotation.of(line.message().get("message").asText()));
      default -> line;
    };
  }
}
