package io.github.losstck.power;

import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.steps.ProviderUnderTest;
import io.github.losstck.steps.Runner;
import io.github.losstck.steps.Watcher;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Examines specimens, as many at once as there are cores; each by a runner of its own. */
final class Examinations {
  private final Catalogue catalogue;
  private final List<ScenarioEntry> scenarios;
  private final ZooProgress progress;

  Examinations(Catalogue catalogue, List<ScenarioEntry> scenarios, ZooProgress progress) {
    this.catalogue = catalogue;
    this.scenarios = scenarios;
    this.progress = progress;
  }

  /** Returns a row for each specimen, in their order. */
  List<Row> of(List<Specimen> specimens) {
    progress.started(specimens.size());
    ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Callable<Row>> tasks =
          specimens.stream().map(s -> (Callable<Row>) () -> row(s)).toList();
      List<Row> rows = new ArrayList<>();
      for (Future<Row> row : pool.invokeAll(tasks)) {
        rows.add(row.get());
      }
      return rows;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the zoo was interrupted; run it again", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the kit broke: " + e.getCause(), e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private Row row(Specimen specimen) {
    Map<String, Set<Precision>> caught = new TreeMap<>();
    Set<String> passed = new TreeSet<>();
    for (Precision precision : precisions(specimen)) {
      for (Outcome outcome : outcomes(specimen, precision)) {
        if (outcome.status() == Status.PASSED) {
          passed.add(outcome.scenario());
        } else if (outcome.status().isAsked()) {
          caught
              .computeIfAbsent(outcome.scenario(), id -> EnumSet.noneOf(Precision.class))
              .add(precision);
        }
      }
    }
    passed.removeAll(caught.keySet());
    progress.examined();
    return new Row(specimen, caught, passed);
  }

  /** Returns the precisions in their order: some animals keep state, and would feel another. */
  private static SortedSet<Precision> precisions(Specimen specimen) {
    return new TreeSet<>(specimen.provider().declarations().precisions());
  }

  /**
   * Examines a specimen alone where it offers all that is asked, and else with what it lacks
   * answered by the reference.
   */
  private List<Outcome> outcomes(Specimen specimen, Precision precision) {
    LossProvider provider = specimen.provider();
    Set<Operation> claims = provider.claims();
    List<ScenarioEntry> asked =
        scenarios.stream()
            .filter(s -> s.asks(Optional.of(precision)))
            .filter(s -> !Collections.disjoint(s.operations(), claims))
            .toList();
    List<ScenarioEntry> whole =
        asked.stream().filter(s -> claims.containsAll(s.operations())).toList();
    List<ScenarioEntry> parts =
        asked.stream().filter(s -> !claims.containsAll(s.operations())).toList();
    List<Outcome> outcomes = new ArrayList<>();
    outcomes.addAll(run(underTest(specimen, provider, claims), precision, whole));
    outcomes.addAll(
        run(underTest(specimen, Completed.of(provider), Completed.claims()), precision, parts));
    return outcomes;
  }

  private static ProviderUnderTest underTest(
      Specimen specimen, LossProvider provider, Set<Operation> claims) {
    return new ProviderUnderTest(
        specimen.name(), provider, claims, specimen.provider().declarations());
  }

  private List<Outcome> run(
      ProviderUnderTest underTest, Precision precision, List<ScenarioEntry> asking) {
    return asking.isEmpty()
        ? List.of()
        : Runner.ofProvider(catalogue, Subject.of(precision), underTest)
            .run(asking, new Watcher() {});
  }
}
