package io.github.losstck.steps;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.verdict.Measurement;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Collects what a provider answers in one scenario, call after call, and judges it. */
final class Answers {
  private final ProviderUnderTest provider;
  private final Precision precision;
  private final Diagnosis diagnosis;
  private final Replies replies = new Replies();
  private final Set<Judged> held = new LinkedHashSet<>();

  Answers(ProviderUnderTest provider, Precision precision, Diagnosis diagnosis) {
    this.provider = provider;
    this.precision = precision;
    this.diagnosis = diagnosis;
  }

  /** Returns arguments without inputs, in this precision and by the conventions declared. */
  Arguments none() {
    return Arguments.in(precision, provider.declarations().gradients());
  }

  /** Calls the provider, and requires that it has left its earlier answers alone. */
  Reply ask(Operation operation, Arguments arguments) {
    return replies.remember(new Call(provider, operation, arguments).reply());
  }

  /** Judges an answer, and demands nothing of it. */
  Judged judge(Operation operation, Reply reply) {
    return Judged.of(provider, operation, reply.arguments(), reply.answer());
  }

  /** Holds an answer against the criterion. */
  Judged hold(Judged result) {
    held.add(result);
    result.requireWithinBounds(diagnosis);
    return result;
  }

  /** Calls the provider, and holds its answer against the criterion. */
  Judged hold(Operation operation, Arguments arguments) {
    return hold(judge(operation, ask(operation, arguments)));
  }

  /** Returns the worst element of each answer that was held against the criterion. */
  Stream<Measurement> worst() {
    return held.stream().flatMap(result -> result.worst().stream());
  }
}
