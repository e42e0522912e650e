package io.github.losstck.scoreboard;

import io.github.losstck.Fakes;
import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.report.ReportFolder;
import io.github.losstck.spec.Effort;
import io.github.losstck.spec.Obligation;
import io.github.losstck.spec.Sampling;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Identity;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.verdict.AccuracyClass;
import io.github.losstck.verdict.Kit;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Run;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the folders of libraries that were never run. */
final class Boards {
  static final String HEADER = "library\tscenarios\tinput\treturned\tright\tfault\twhy\n";
  static final List<ScenarioEntry> SCENARIOS =
      List.of(
          Fakes.scenario("sigmoid.a"),
          Fakes.scenario("sigmoid.b"),
          Fakes.scenario("sigmoid.hoped", Obligation.SHOULD, List.of(), Operation.SIGMOID),
          Fakes.everythingElse());

  private static final Kit KIT = Kit.of(Catalogue.ofKit().texts(), Fakes.REGISTER.text());

  private final Path directory;

  Boards(Path directory) {
    this.directory = directory;
  }

  /** Reads a directory with the features of the kit. */
  static Scoreboard ofKit(Path directory) {
    return Scoreboard.read(directory, Catalogue.ofKit().scenarios(), KIT);
  }

  /** Writes a library that passes one scenario, and ends the next and what is hoped for so. */
  Boards library(String name, String version, Status next, Declarations declared) {
    List<Outcome> outcomes = new ArrayList<>();
    outcomes.addAll(swept(SCENARIOS.get(0).id(), declared));
    outcomes.addAll(of(Fakes.outcomes(SCENARIOS.get(1), next), declared));
    outcomes.addAll(of(Fakes.outcomes(SCENARIOS.get(2), next), declared));
    outcomes.addAll(Fakes.outcomes(SCENARIOS.get(3), Status.PASSED));
    Run like = Fakes.run(SCENARIOS, outcomes);
    Run run =
        new Run(
            new Identity(name, version),
            like.claims(),
            declared,
            like.selection(),
            new Sampling(Effort.QUICK, Fakes.KIT.seedFor(new Identity(name, version)), false),
            like.scenarios(),
            like.excluded(),
            outcomes);
    ReportFolder.prepare(directory, run.provider()).write(Fakes.evidence(run), false);
    return this;
  }

  private static List<Outcome> swept(String id, Declarations declared) {
    List<Outcome> outcomes = new ArrayList<>();
    outcomes.add(Fakes.outcome(id, Subject.DOCUMENT, Status.PASSED));
    for (Precision precision : declared.precisions()) {
      outcomes.add(
          new Outcome(
              id,
              Subject.of(precision),
              Status.PASSED,
              "",
              -1,
              List.of(Fakes.measurement(Operation.SIGMOID, 1.5, AccuracyClass.TIGHT)),
              List.of(Fakes.passport(precision, x -> 1 / (1 + Math.exp(-x))))));
    }
    return outcomes;
  }

  private static List<Outcome> of(List<Outcome> outcomes, Declarations declared) {
    return outcomes.stream().filter(o -> o.subject().isDeclaredBy(declared)).toList();
  }

  /** Writes a file into the folder of a library. */
  Boards file(String library, String name, String text) throws IOException {
    Path folder = directory.resolve(library);
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(name), text);
    return this;
  }

  Scoreboard read() {
    return Scoreboard.read(directory, SCENARIOS, Fakes.KIT);
  }
}
