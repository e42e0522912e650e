package io.github.losstck.report;

import static java.util.stream.Collectors.toMap;

import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spec.Obligation;
import io.github.losstck.spec.Register;
import io.github.losstck.verdict.Certificate;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Subject;
import io.github.losstck.verdict.Unmet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Holds all that reports are written from.
 *
 * @param certificate of the run
 * @param outcomes of the run, in the order of the features
 * @param scenarios by id, in the order of the features
 * @param register of the document
 */
public record Evidence(
    Certificate certificate,
    List<Outcome> outcomes,
    Map<String, ScenarioEntry> scenarios,
    Register register) {
  /** Copies the collections. */
  public Evidence {
    outcomes = List.copyOf(outcomes);
    scenarios = Collections.unmodifiableMap(new LinkedHashMap<>(scenarios));
  }

  /**
   * Gathers what reports are written from.
   *
   * @param certificate of the run
   * @param outcomes of the run, in the order of the features
   * @param scenarios at least those that the outcomes are of, in the order of the features
   * @param register of the document
   * @return all of it
   */
  public static Evidence of(
      Certificate certificate,
      List<Outcome> outcomes,
      List<ScenarioEntry> scenarios,
      Register register) {
    return new Evidence(
        certificate,
        outcomes,
        scenarios.stream()
            .collect(toMap(ScenarioEntry::id, s -> s, (one, other) -> one, LinkedHashMap::new)),
        register);
  }

  ScenarioEntry scenarioOf(Outcome outcome) {
    return Objects.requireNonNull(scenarios.get(outcome.scenario()));
  }

  List<Outcome> of(Subject subject) {
    return outcomes.stream().filter(o -> o.subject() == subject).toList();
  }

  /**
   * Says how a scenario ended; of what merely should be that it is not met, and not that it failed.
   */
  String ending(Outcome outcome) {
    return isNoted(outcome)
        ? scenarioOf(outcome).obligation() + " not met"
        : outcome.status().words();
  }

  /** Says how a scenario ended, and why, in one line. */
  String message(Outcome outcome) {
    String why = Plain.firstLine(outcome.detail());
    return ending(outcome) + (why.isEmpty() ? "" : ": " + why);
  }

  /** Returns whether an outcome is unmet and does not block the certificate. */
  boolean isNoted(Outcome outcome) {
    return Unmet.is(outcome) && !isBinding(outcome);
  }

  /** Returns how binding it is that an outcome is unmet: {@code MUST} if it blocks. */
  public Obligation weight(Outcome outcome) {
    return isBinding(outcome) ? Obligation.MUST : scenarioOf(outcome).obligation();
  }

  /** Returns whether an unmet outcome blocks the certificate. */
  boolean isBinding(Outcome outcome) {
    return Unmet.blocks(outcome, scenarioOf(outcome));
  }
}
