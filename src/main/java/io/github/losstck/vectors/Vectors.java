package io.github.losstck.vectors;

import io.github.losstck.UsageException;
import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spec.Sampling;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Precision;
import io.github.losstck.steps.ProviderUnderTest;
import io.github.losstck.steps.Runner;
import io.github.losstck.steps.Watcher;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Selection;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Subject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the calls of scenarios to a file, for implementations that cannot be called: each line has
 * the inputs and what bounds the answer. Calls are found out by running the scenarios on the
 * reference.
 *
 * @param written how many calls there are
 * @param omitted how many of the scenarios selected are left out, and why
 */
public record Vectors(long written, Map<Omission, Long> omitted) {

  /**
   * Says which calls are to be written.
   *
   * @param selection of scenarios
   * @param precisions in which they are run
   * @param sampling of what is drawn
   * @param sweeps whether sweeps are written as well
   */
  public record Order(
      Selection selection, Set<Precision> precisions, Sampling sampling, boolean sweeps) {}

  /**
   * Writes calls.
   *
   * @param catalogue of the scenarios
   * @param order which are to be written
   * @param to stream that is written to and not closed
   * @return what was written and what was not
   * @throws UsageException if nothing is left to write
   * @throws IOException if the stream cannot be written to
   */
  public static Vectors write(Catalogue catalogue, Order order, OutputStream to)
      throws IOException {
    List<ScenarioEntry> selected =
        catalogue.scenarios().stream()
            .filter(order.selection()::includes)
            .filter(s -> !s.documentOnly())
            .toList();
    Map<Omission, Long> omitted = new EnumMap<>(Omission.class);
    selected.forEach(
        s -> Omission.of(s, order.sweeps()).ifPresent(o -> omitted.merge(o, 1L, Long::sum)));
    List<ScenarioEntry> listed =
        selected.stream().filter(s -> Omission.of(s, order.sweeps()).isEmpty()).toList();
    if (listed.isEmpty()) {
      throw new UsageException(
          "the selection ("
              + order.selection().words()
              + ") has no scenario that can be judged by single answers; widen it");
    }
    VectorWriter writer = new VectorWriter(to);
    for (Precision precision : order.precisions()) {
      record(catalogue, listed, precision, order.sampling(), writer);
    }
    writer.flush();
    return new Vectors(writer.written(), omitted);
  }

  private static void record(
      Catalogue catalogue,
      List<ScenarioEntry> listed,
      Precision precision,
      Sampling sampling,
      VectorWriter writer)
      throws IOException {
    Recording recording = new Recording(writer);
    ProviderUnderTest provider =
        new ProviderUnderTest("reference", recording, recording.claims(), Declarations.standard());
    List<ScenarioEntry> due = listed.stream().filter(s -> s.asks(Optional.of(precision))).toList();
    if (!due.isEmpty()) {
      Runner.ofProvider(catalogue, Subject.of(precision), provider)
          .sampling(sampling)
          .run(due, new Following(writer))
          .forEach(Vectors::requirePassed);
    }
    recording.requireWritten();
  }

  private static void requirePassed(Outcome outcome) {
    if (outcome.status() != Status.PASSED) {
      throw new IllegalStateException(
          outcome.scenario() + " on the reference: " + outcome.status() + "; report this");
    }
  }

  /** Tells the writer which scenario is under way. */
  private record Following(VectorWriter writer) implements Watcher {
    @Override
    public void started(ScenarioEntry scenario) {
      writer.begin(scenario);
    }

    @Override
    public void finished(Outcome outcome) {
      // nothing is written at the end of a scenario
    }
  }
}
