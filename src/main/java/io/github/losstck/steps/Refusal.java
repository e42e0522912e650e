package io.github.losstck.steps;

import io.github.losstck.verdict.ConductText;

/** Requires that the provider refused its inputs, rather than made a number of them. */
final class Refusal implements Conduct {
  @Override
  public void observe(Observed observed) {
    Reply reply = observed.reply();
    if (reply.refusal().isEmpty()) {
      throw new NotConforming(
          ConductText.notRefused(observed.operation(), reply.arguments(), reply.given()));
    }
  }
}
