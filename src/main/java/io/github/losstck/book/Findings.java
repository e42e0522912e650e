package io.github.losstck.book;

import static java.util.stream.Collectors.groupingBy;

import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Subject;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Finds what came of scenarios in a run. */
final class Findings {
  private final Map<String, List<Outcome>> byScenario;
  private final List<Outcome> outcomes;

  /**
   * @param outcomes of the run, in the order of the features
   */
  Findings(List<Outcome> outcomes) {
    this.outcomes = List.copyOf(outcomes);
    byScenario = outcomes.stream().collect(groupingBy(Outcome::scenario));
  }

  /** Returns how a scenario ended, for each subject that it was run for. */
  List<Outcome> of(String scenario) {
    return byScenario.getOrDefault(scenario, List.of());
  }

  /** Returns the outcomes that should be better, in the order of the features. */
  List<Outcome> failures() {
    return outcomes.stream().filter(o -> Mark.of(o.status()).compareTo(Mark.PASSED) < 0).toList();
  }

  /**
   * Sums up some scenarios. What is checked of the document is no merit of a provider: it counts
   * where it did not pass, and where the provider was not asked.
   */
  Mark mark(Collection<String> scenarios) {
    List<Outcome> ended = scenarios.stream().flatMap(s -> of(s).stream()).toList();
    Mark all = Mark.of(ended);
    List<Outcome> ofProvider = ended.stream().filter(o -> o.subject() != Subject.DOCUMENT).toList();
    return all.compareTo(Mark.PASSED) < 0 || ofProvider.isEmpty() ? all : Mark.of(ofProvider);
  }
}
