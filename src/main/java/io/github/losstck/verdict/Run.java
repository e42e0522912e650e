package io.github.losstck.verdict;

import static java.util.stream.Collectors.toMap;

import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spec.Sampling;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Identity;
import io.github.losstck.spi.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds what a certificate is derived from: what was listed, and what came of it.
 *
 * @param provider the name and version of what was examined
 * @param claims the operations that it offers
 * @param declarations its limits and conventions
 * @param selection what the run was limited to
 * @param sampling how densely domains were sampled, and from which seed
 * @param scenarios those listed and selected, in the order of the features
 * @param excluded register ids that cannot be tested, each with its reason
 * @param outcomes what the run recorded
 */
public record Run(
    Identity provider,
    Set<Operation> claims,
    Declarations declarations,
    Selection selection,
    Sampling sampling,
    List<ScenarioEntry> scenarios,
    Map<String, String> excluded,
    List<Outcome> outcomes) {
  /** Copies the collections. */
  public Run {
    claims = Set.copyOf(claims);
    scenarios = List.copyOf(scenarios);
    excluded = Map.copyOf(excluded);
    outcomes = List.copyOf(outcomes);
  }

  /**
   * Returns the outcomes in the order of the features and of {@link Subject}, with {@link
   * Status#NOT_RUN} for each scenario and subject that was due and is missing. Of two outcomes for
   * the same scenario and subject the first counts; strays are left out.
   */
  public List<Outcome> completed() {
    Map<Due, Outcome> recorded =
        outcomes.stream().collect(toMap(Run::key, o -> o, (first, second) -> first));
    List<Outcome> completed = new ArrayList<>();
    for (ScenarioEntry scenario : scenarios) {
      for (Subject subject : Subject.values()) {
        Outcome outcome = recorded.get(new Due(scenario.id(), subject));
        if (outcome != null && belongs(scenario, outcome)) {
          completed.add(outcome);
        } else if (due(scenario, subject)) {
          completed.add(Outcome.notRun(scenario.id(), subject));
        }
      }
    }
    return completed;
  }

  /**
   * Returns the outcomes that nobody asked for: of a scenario not listed, recorded a second time,
   * of a provider where the document alone is examined, or in a precision not declared.
   */
  public List<Outcome> strays() {
    Map<Due, Outcome> kept = new HashMap<>();
    completed().forEach(o -> kept.put(key(o), o));
    return outcomes.stream().filter(o -> kept.get(key(o)) != o).toList();
  }

  private boolean due(ScenarioEntry scenario, Subject subject) {
    return subject.isDeclaredBy(declarations) && scenario.asks(subject.precision());
  }

  private boolean belongs(ScenarioEntry scenario, Outcome outcome) {
    boolean ofDocument = outcome.subject() == Subject.DOCUMENT;
    boolean ruledOut =
        outcome.status() == Status.EXCLUDED && scenario.asks(outcome.subject().precision());
    return ofDocument || ruledOut || due(scenario, outcome.subject());
  }

  private static Due key(Outcome outcome) {
    return new Due(outcome.scenario(), outcome.subject());
  }

  private record Due(String scenario, Subject subject) {}
}
