package io.github.losstck.verdict;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spec.Obligation;
import io.github.losstck.spi.Operation;
import io.github.losstck.verdict.Standing.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the verdict. What broke leaves the question open, and so outweighs what failed; an answer
 * on the bound is no failure of the provider, and no ground to certify it either.
 */
final class Ruling {
  private final Run run;
  private final List<Outcome> outcomes;
  private final Map<String, ScenarioEntry> scenarios;
  private final Map<String, Standing> register;

  Ruling(
      Run run,
      List<Outcome> outcomes,
      Map<String, ScenarioEntry> scenarios,
      Map<String, Standing> register) {
    this.run = run;
    this.outcomes = outcomes;
    this.scenarios = scenarios;
    this.register = register;
  }

  Finding finding() {
    List<String> broke = broke();
    List<String> against = against();
    List<String> reasons = new ArrayList<>(broke);
    reasons.addAll(against);
    reasons.addAll(noted());
    if (!broke.isEmpty()) {
      return new Finding(Verdict.BROKE, reasons);
    }
    return new Finding(against.isEmpty() ? Verdict.CONFORMS : Verdict.DOES_NOT_CONFORM, reasons);
  }

  private List<String> broke() {
    List<String> reasons = new ArrayList<>();
    if (run.scenarios().isEmpty()) {
      reasons.add("no scenario was listed");
    }
    count(reasons, ofProvider(Status.NOT_RUN), "not run");
    for (Status status : Status.values()) {
      if (status.isBroken()) {
        count(reasons, ofProvider(status).and(this::isBinding), status.words());
      }
    }
    count(reasons, o -> ofDocument(o) && o.status() != Status.PASSED, "document checks not passed");
    if (!run.strays().isEmpty()) {
      reasons.add(run.strays().size() + " outcomes recorded that nobody asked for");
    }
    String holes = holes();
    if (!holes.isEmpty()) {
      reasons.add("no scenario carries " + holes);
    }
    return reasons;
  }

  private List<String> against() {
    List<String> reasons = new ArrayList<>();
    count(reasons, ofProvider(Status.FAILED).and(this::must), "failed");
    count(
        reasons, ofProvider(Status.UNCERTAIN).and(this::must), "too close to call (kit uncertain)");
    if (outcomes.stream().noneMatch(ofProvider(Status.PASSED))) {
      reasons.add(nothingPassed());
    } else if (!unjudged().isEmpty()) {
      reasons.add("claimed, and ruled out by the declarations wherever asked: " + unjudged());
    }
    return reasons;
  }

  /** A whole run attests to every claim, so one that nothing was asked of must not stand. */
  private String unjudged() {
    return run.selection().isEverything()
        ? run.claims().stream()
            .filter(claim -> asking(claim).findAny().isPresent())
            .filter(claim -> asking(claim).noneMatch(o -> o.status().isAsked()))
            .sorted()
            .map(Operation::method)
            .collect(joining(", "))
        : "";
  }

  private Stream<Outcome> asking(Operation claim) {
    return outcomes.stream()
        .filter(o -> !ofDocument(o))
        .filter(o -> requireNonNull(scenarios.get(o.scenario())).operations().contains(claim));
  }

  private String nothingPassed() {
    if (run.claims().isEmpty()) {
      return "the provider claims nothing; override an operation of LossProvider, or claims()";
    }
    boolean asked = outcomes.stream().anyMatch(o -> !ofDocument(o) && o.status().isAsked());
    return asked ? "nothing passed" : "nothing that was run is claimed; select what is";
  }

  private List<String> noted() {
    List<String> reasons = new ArrayList<>();
    Predicate<Outcome> optional = o -> !ofDocument(o) && !isBinding(o);
    Predicate<Outcome> passing = o -> !o.status().isUnmet();
    count(reasons, optional.and(passing.negate()), "SHOULD or MAY not met");
    return reasons;
  }

  private void count(List<String> reasons, Predicate<Outcome> which, String what) {
    long number = outcomes.stream().filter(which).count();
    if (number > 0) {
      reasons.add(number + " " + what);
    }
  }

  /**
   * A whole run that leaves entries of the register unaccounted for attests to less than it says.
   */
  private String holes() {
    return run.selection().isEverything()
        ? register.entrySet().stream()
            .filter(e -> e.getValue().state() == State.NOT_RUN)
            .filter(e -> e.getValue().scenarios().isEmpty())
            .map(Map.Entry::getKey)
            .collect(joining(", "))
        : "";
  }

  private boolean isBinding(Outcome outcome) {
    return Unmet.blocks(outcome, requireNonNull(scenarios.get(outcome.scenario())));
  }

  private boolean must(Outcome outcome) {
    return requireNonNull(scenarios.get(outcome.scenario())).obligation() == Obligation.MUST;
  }

  private static Predicate<Outcome> ofProvider(Status status) {
    return o -> !ofDocument(o) && o.status() == status;
  }

  private static boolean ofDocument(Outcome outcome) {
    return outcome.subject() == Subject.DOCUMENT;
  }
}
