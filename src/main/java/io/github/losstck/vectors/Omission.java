package io.github.losstck.vectors;

import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spec.Level;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Says why a scenario is left out: what it asks does not show in single answers. */
public enum Omission {
  /** Leaves out laws. */
  LAW("they relate answers to one another", s -> s.level() == Level.LAW),
  /** Leaves out conduct, but for inputs that are to be refused. */
  CONDUCT(
      "they ask how answers come about, not what they are",
      s -> s.level() == Level.BEHAVED && !isRefusal(s)),
  /** Leaves out demands that stand beside the bound, or in its place. */
  DEMAND("they ask for certain numbers, whatever the bound", Omission::asksForNumbers),
  /** Leaves out sweeps, unless they are asked for. */
  SWEEP(
      "they sweep a domain with some thousand numbers each; --sweeps writes them too",
      Omission::isSweep);

  private static final Pattern DEMANDED =
      Pattern.compile(" should (be exactly|lie between) | should be (\\S+) or \\S+$");

  private final String reason;
  private final Predicate<ScenarioEntry> applies;

  Omission(String reason, Predicate<ScenarioEntry> applies) {
    this.reason = reason;
    this.applies = applies;
  }

  /** Returns the reason, as in {@code they relate answers to one another}. */
  public String reason() {
    return reason;
  }

  /**
   * Returns why a scenario is left out, if it is.
   *
   * @param scenario that asks something of a provider
   * @param sweeps whether sweeps are asked for
   */
  static Optional<Omission> of(ScenarioEntry scenario, boolean sweeps) {
    return Arrays.stream(values())
        .filter(o -> !(sweeps && o == SWEEP))
        .filter(o -> o.applies.test(scenario))
        .findFirst();
  }

  static boolean isSweep(ScenarioEntry scenario) {
    return scenario.steps().stream().anyMatch(s -> s.contains(" is swept over "));
  }

  private static boolean isRefusal(ScenarioEntry scenario) {
    return scenario.steps().stream()
        .filter(s -> s.contains(" should "))
        .allMatch(s -> s.endsWith(" should be refused"));
  }

  private static boolean asksForNumbers(ScenarioEntry scenario) {
    return scenario.steps().stream().anyMatch(s -> DEMANDED.matcher(s).find());
  }
}
