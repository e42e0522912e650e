package io.github.losstck.cli;

import io.github.losstck.spec.Effort;
import io.github.losstck.spec.Seed;
import io.github.losstck.verdict.Selection;
import java.util.Optional;

/**
 * Says what a run is to examine.
 *
 * @param selection of scenarios
 * @param effort of sampling
 * @param seed of sampling; empty for the one that follows from kit and provider
 * @param isResumed whether to go on from the journal of a run that was cut short
 */
record Request(Selection selection, Effort effort, Optional<Seed> seed, boolean isResumed) {}
