package io.github.losstck.cli;

import static java.util.stream.Collectors.joining;

import io.github.losstck.Candidate;
import io.github.losstck.Certified;
import io.github.losstck.Fakes;
import io.github.losstck.Progress;
import io.github.losstck.UsageException;
import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spec.Entry;
import io.github.losstck.spec.Sampling;
import io.github.losstck.verdict.Assessment;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Run;
import io.github.losstck.verdict.Selection;
import io.github.losstck.verdict.Status;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Runs commands in this process over an engine that makes up outcomes. */
final class Session implements Engine {
  final StringWriter out = new StringWriter();
  final StringWriter err = new StringWriter();
  final List<Selection> selections = new ArrayList<>();
  final List<Request> requests = new ArrayList<>();
  private final Path features;
  private final Map<String, Supplier<Status>> ends = new HashMap<>();

  /**
   * Starts a session.
   *
   * @param features an empty folder, in which one feature is written
   */
  Session(Path features) throws IOException {
    this.features = features;
    Files.writeString(
        features.resolve("one.feature"),
        """
        @document @must @profile.sigmoid
        Feature: One

          %s @id.sigmoid.half
          Scenario: Half
            Given the logits is 0
            When the sigmoid is evaluated
            Then the sigmoid should be 1/2
        """
            .formatted(everyTag()));
  }

  private static String everyTag() {
    return Fakes.REGISTER.entries().stream().map(Entry::tag).collect(joining(" "));
  }

  /** Lets a provider end so; by default it passes. */
  Session ending(String provider, Supplier<Status> status) {
    ends.put(provider, status);
    return this;
  }

  int execute(String... arguments) {
    return LossTckCommand.commandLine(this, false)
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }

  @Override
  public Certified certify(Candidate candidate, Request request, Path journal, Progress progress) {
    Selection selection = request.selection();
    selections.add(selection);
    requests.add(request);
    if (selection.scenarios().contains("misspelt")) {
      throw new UsageException("scenario 'misspelt' is unknown");
    }
    Status status = ends.getOrDefault(candidate.identity().name(), () -> Status.PASSED).get();
    progress.started(3);
    List<ScenarioEntry> scenarios = catalogue().scenarios();
    Run run =
        new Run(
            candidate.identity(),
            candidate.claims(),
            candidate.declarations(),
            selection,
            Sampling.PUBLISHED,
            scenarios,
            Map.of(),
            outcomes(scenarios.get(0), status, candidate));
    List<Outcome> outcomes = run.completed();
    outcomes.forEach(progress::finished);
    return new Certified(Assessment.of(run, Fakes.REGISTER, Fakes.KIT, Fakes.HERE), outcomes);
  }

  private static List<Outcome> outcomes(ScenarioEntry scenario, Status end, Candidate candidate) {
    return Fakes.outcomes(scenario, end).stream()
        .filter(
            o ->
                o.subject()
                    .precision()
                    .map(candidate.declarations().precisions()::contains)
                    .orElse(true))
        .toList();
  }

  @Override
  public Catalogue catalogue() {
    return Catalogue.in(features);
  }
}
