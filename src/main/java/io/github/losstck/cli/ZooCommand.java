package io.github.losstck.cli;

import io.github.losstck.power.KillMatrix;
import io.github.losstck.power.MatrixFiles;
import io.github.losstck.power.PowerSummary;
import io.github.losstck.power.ZooProgress;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the kit itself: what it catches, and whether it blames what is sound. */
@Command(
    name = "zoo",
    description =
        "Examines defective providers and sound variants, and writes which scenario catches which;"
            + " two minutes on two cores.",
    mixinStandardHelpOptions = true,
    versionProvider = LossTckCommand.Version.class)
final class ZooCommand implements Callable<Integer> {
  @Option(
      names = "--reports",
      paramLabel = "DIR",
      defaultValue = "reports",
      description = "Where to write; a folder 'zoo' (default: ${DEFAULT-VALUE}).")
  private Path reports;

  @Spec private CommandSpec spec;

  private final Engine engine;
  private final boolean terminal;

  ZooCommand(Engine engine, boolean terminal) {
    this.engine = engine;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    KillMatrix matrix = engine.measure(progress());
    Path folder = MatrixFiles.write(matrix, reports);
    out.println(PowerSummary.headline(matrix));
    PowerSummary.table(matrix).forEach(out::println);
    List<String> faults = PowerSummary.faults(matrix);
    faults.forEach(out::println);
    out.println("reports: " + folder);
    out.flush();
    return faults.isEmpty() ? ExitStatus.CONFORMS : ExitStatus.BROKE;
  }

  private ZooProgress progress() {
    CountLines lines = new CountLines(spec.commandLine().getErr(), "zoo", terminal);
    return new ZooProgress() {
      @Override
      public void started(int specimens) {
        lines.start(specimens);
      }

      @Override
      public void examined() {
        lines.finish();
      }
    };
  }
}
