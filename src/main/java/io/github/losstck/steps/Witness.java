package io.github.losstck.steps;

import io.github.losstck.spec.Sampling;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.sweep.Domain;
import io.github.losstck.sweep.Swept;

/**
 * Examines a provider from within its process, where its arrays and threads can be seen, and where
 * numbers by the billion need not travel. The kit vouches for it: what it says stands.
 */
public interface Witness {
  /**
   * Observes how the provider goes about an operation.
   *
   * @param conduct the word for what is observed, as {@link LocalWitness} knows it
   * @param operation to evaluate
   * @param arguments to evaluate it on
   * @throws Remark if there is anything to be said against it
   */
  void observe(String conduct, Operation operation, Arguments arguments);

  /**
   * Has the provider answer calls drawn from a domain, and judges the answers.
   *
   * @param operation to sweep
   * @param domain to draw from
   * @param precision of the calls
   * @param sampling of the domain
   * @return what the answers come to
   * @throws Remark if the provider broke or refused, or if nothing can be asked of it
   */
  Swept sweep(Operation operation, Domain domain, Precision precision, Sampling sampling);
}
