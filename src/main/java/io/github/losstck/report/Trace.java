package io.github.losstck.report;

import io.github.losstck.spec.Entry;
import io.github.losstck.spi.Operation;
import io.github.losstck.verdict.Standing;
import io.github.losstck.verdict.Subject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Follows one entry of the register from what is stated to what came of it in a run.
 *
 * @param entry what the document states
 * @param standing how it fared, all subjects taken together
 * @param scenarios that carry it, in the order of the features, selected or not
 * @param code of the kit that answers for it
 * @param outcomes how it fared for each subject
 */
record Trace(
    Entry entry,
    Standing standing,
    List<TracedScenario> scenarios,
    List<String> code,
    Map<Subject, Fared> outcomes) {
  /** Returns what the scenarios ask of a provider, in the order of the document. */
  Set<Operation> operations() {
    Set<Operation> operations = new TreeSet<>();
    scenarios.forEach(s -> operations.addAll(s.scenario().operations()));
    return operations;
  }

  /** Returns whether the features exclude the entry, and say why. */
  boolean isExcluded() {
    return standing.state() == Standing.State.EXCLUDED;
  }
}
