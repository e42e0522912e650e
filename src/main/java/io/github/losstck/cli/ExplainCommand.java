package io.github.losstck.cli;

import io.github.losstck.UsageException;
import io.github.losstck.book.Explanation;
import io.github.losstck.edition.Language;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains one entry of the register, or one scenario. */
@Command(
    name = "explain",
    description =
        "Explains an entry of the register or a scenario: what it says, where it is run, and which"
            + " known mistakes fail it, which are tried out for it.",
    mixinStandardHelpOptions = true,
    versionProvider = LossTckCommand.Version.class)
final class ExplainCommand implements Callable<Integer> {
  @Parameters(paramLabel = "ID", description = "As in X14, 2-2 or sigmoid-loss.hard.")
  private String id;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      converter = EditionWord.class,
      defaultValue = "en",
      description = "en or zh (default: ${DEFAULT-VALUE}).")
  private Language language;

  @Spec private CommandSpec spec;

  private final Engine engine;

  ExplainCommand(Engine engine) {
    this.engine = engine;
  }

  @Override
  public Integer call() {
    Explanation explanation = Explanation.of(id, language).orElseThrow(this::unknown);
    PrintWriter out = spec.commandLine().getOut();
    explanation.lines(engine.mistakes(explanation.scenarios(), id)).forEach(out::println);
    out.flush();
    return ExitStatus.CONFORMS;
  }

  private UsageException unknown() {
    return new UsageException(
        "nothing has the id '"
            + id
            + "' (nearest: "
            + String.join(", ", Explanation.nearest(id))
            + "); 'loss-tck list register' and 'loss-tck list scenarios' show them all");
  }
}
