package io.github.losstck.book;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.github.losstck.report.Evidence;
import io.github.losstck.spec.Obligation;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Subject;
import io.github.losstck.verdict.Unmet;
import java.util.Collection;
import java.util.EnumMap;
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

  /** Returns what is unmet by how binding it is, the most binding first. */
  Map<Obligation, List<Outcome>> failures(Evidence evidence) {
    return outcomes.stream()
        .filter(Unmet::is)
        .collect(groupingBy(evidence::weight, () -> new EnumMap<>(Obligation.class), toList()));
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
