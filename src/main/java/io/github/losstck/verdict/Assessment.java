package io.github.losstck.verdict;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spec.Register;
import io.github.losstck.spi.Precision;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Derives the certificate of a run from its outcomes alone, never from an exit status. */
public final class Assessment {
  private final Run run;
  private final List<Outcome> outcomes;
  private final Map<String, ScenarioEntry> scenarios;

  private Assessment(Run run) {
    this.run = run;
    this.outcomes = run.completed();
    this.scenarios =
        run.scenarios().stream()
            .collect(toMap(ScenarioEntry::id, s -> s, (first, second) -> first));
  }

  /**
   * Derives a certificate.
   *
   * @param run what was listed, and what came of it
   * @param register the entries to account for
   * @param kit that ran
   * @param environment that it ran in
   * @return the certificate
   */
  public static Certificate of(Run run, Register register, Kit kit, Environment environment) {
    return new Assessment(run).certificate(register, kit, environment);
  }

  private Certificate certificate(Register register, Kit kit, Environment environment) {
    Map<String, Standing> standings = new RegisterAccount(run, outcomes).of(register);
    Grounds grounds = grounds();
    Finding finding = new Ruling(run, grounds, standings).finding();
    AccuracyAccount accuracy = new AccuracyAccount(outcomes, scenarios);
    return new Certificate(
        run.provider(),
        run.claims(),
        run.declarations(),
        run.selection(),
        new TreeMap<>(grounds.cells()),
        new TreeMap<>(grounds.shares()),
        grounds.unmet(),
        grounds.documentChecks(),
        accuracy.worst(),
        accuracy.passports(),
        standings,
        finding.verdict(),
        finding.reasons(),
        kit,
        run.sampling(),
        environment);
  }

  private Grounds grounds() {
    return new Grounds(
        run.claims(),
        run.declarations(),
        run.selection(),
        cells(),
        Shares.of(run.scenarios(), outcomes),
        unmet(),
        Counts.of(outcomes.stream().filter(o -> o.subject() == Subject.DOCUMENT)));
  }

  private SortedMap<Cell, Counts> cells() {
    SortedMap<Cell, Counts> cells = new TreeMap<>();
    outcomes.stream()
        .filter(o -> o.subject() != Subject.DOCUMENT)
        .collect(groupingBy(this::cell))
        .forEach((cell, within) -> cells.put(cell, Counts.of(within.stream())));
    return cells;
  }

  private List<Unmet> unmet() {
    return outcomes.stream()
        .filter(Unmet::is)
        .map(o -> Unmet.of(o, requireNonNull(scenarios.get(o.scenario()))))
        .toList();
  }

  private Cell cell(Outcome outcome) {
    ScenarioEntry scenario = requireNonNull(scenarios.get(outcome.scenario()));
    Precision precision = outcome.subject().precision().orElseThrow();
    return new Cell(scenario.profile(), scenario.level(), precision);
  }
}
