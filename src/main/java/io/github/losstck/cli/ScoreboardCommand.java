package io.github.losstck.cli;

import io.github.losstck.report.Plain;
import io.github.losstck.scoreboard.Scoreboard;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares libraries by their certificates. */
@Command(
    name = "scoreboard",
    description = "Writes one page and one table that show certificates side by side.",
    mixinStandardHelpOptions = true,
    versionProvider = LossTckCommand.Version.class,
    footer = {
      "",
      "A folder of DIR holds certificate.json and passport.json of one library, and triage.tsv, which",
      "traces what fails to its causes; or unavailable.txt, which says why there is no certificate.",
      "Exit status: 0 every certificate holds and all that did not pass is traced, 1 not so, or a trace",
      "is stale or too wide, 2 usage."
    })
final class ScoreboardCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "DIR",
      description = "A folder for each library; page and table are written beside them.")
  private Path directory;

  @Spec private CommandSpec spec;

  private final Engine engine;

  ScoreboardCommand(Engine engine) {
    this.engine = engine;
  }

  @Override
  public Integer call() {
    Scoreboard board = Scoreboard.read(directory, engine.catalogue().scenarios(), engine.kit());
    board.write(directory);
    List<String> faults = board.faults();
    faults.forEach(fault -> spec.commandLine().getErr().println("loss-tck: " + Plain.line(fault)));
    PrintWriter out = spec.commandLine().getOut();
    out.println("page: " + directory.resolve(Scoreboard.PAGE));
    out.println("table: " + directory.resolve(Scoreboard.TABLE));
    out.flush();
    return faults.isEmpty() ? ExitStatus.CONFORMS : ExitStatus.DOES_NOT_CONFORM;
  }
}
