package io.github.losstck.report;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spec.AnsweringCode;
import io.github.losstck.spec.Entry;
import io.github.losstck.spi.Declarations;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Standing;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Subject;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Traces every entry of the register through a run; pages and files are drawn from it. */
final class Traceability {
  private final Evidence evidence;
  private final AnsweringCode code;
  private final Map<String, List<Outcome>> outcomes;

  private Traceability(Evidence evidence, AnsweringCode code) {
    this.evidence = evidence;
    this.code = code;
    this.outcomes = evidence.outcomes().stream().collect(groupingBy(Outcome::scenario));
  }

  /** Returns a trace of each entry, in the order of the register. */
  static List<Trace> of(Evidence evidence, AnsweringCode code) {
    Traceability traceability = new Traceability(evidence, code);
    return evidence.register().entries().stream().map(traceability::trace).toList();
  }

  private Trace trace(Entry entry) {
    Standing standing = requireNonNull(evidence.certificate().register().get(entry.id()));
    Set<String> selected = new HashSet<>(standing.scenarios());
    List<TracedScenario> carriers =
        evidence.scenarios().values().stream()
            .filter(s -> s.entries().contains(entry.id()))
            .map(s -> new TracedScenario(s, selected.contains(s.id()), ends(s)))
            .toList();
    Map<Subject, Fared> fared = new EnumMap<>(Subject.class);
    for (Subject subject : Subject.values()) {
      fared.put(subject, fared(standing, subject));
    }
    return new Trace(entry, standing, carriers, code.of(entry), fared);
  }

  private Map<Subject, Status> ends(ScenarioEntry scenario) {
    Map<Subject, Status> ends = new EnumMap<>(Subject.class);
    outcomes.getOrDefault(scenario.id(), List.of()).forEach(o -> ends.put(o.subject(), o.status()));
    return ends;
  }

  private Fared fared(Standing standing, Subject subject) {
    List<Outcome> ended =
        standing.scenarios().stream()
            .flatMap(s -> outcomes.getOrDefault(s, List.of()).stream())
            .filter(o -> o.subject() == subject)
            .toList();
    if (!ended.isEmpty()) {
      return Fared.of(ended);
    }
    if (!standing.scenarios().isEmpty()) {
      return Fared.notAsked(whyNotAsked(subject));
    }
    boolean excluded = standing.state() == Standing.State.EXCLUDED;
    return Fared.without(excluded ? Status.EXCLUDED : Status.NOT_RUN, standing.reason());
  }

  private String whyNotAsked(Subject subject) {
    Declarations declarations = evidence.certificate().declarations();
    return subject.isDeclaredBy(declarations)
        ? "its scenarios ask nothing of "
            + (subject == Subject.DOCUMENT ? "the document" : "a provider")
        : "the provider does not declare " + subject.word();
  }
}
