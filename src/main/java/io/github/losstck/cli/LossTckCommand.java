package io.github.losstck.cli;

import io.github.losstck.UsageException;
import io.github.losstck.report.Plain;
import io.github.losstck.verdict.Kit;
import io.github.losstck.verdict.Reason;
import java.io.PrintWriter;
import java.lang.reflect.Method;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs the kit from the command line. */
@Command(
    name = "loss-tck",
    description =
        "Certifies implementations of classification losses against an executable specification.",
    mixinStandardHelpOptions = true,
    versionProvider = LossTckCommand.Version.class,
    footer = {
      "",
      "Exit status: 0 all conform, 1 one does not, 2 usage, 3 a provider or the kit broke.",
      "Certifying a provider runs its code, in a process of its own, with all your permissions."
    })
public final class LossTckCommand implements Runnable {
  @Option(
      names = "--stack-traces",
      scope = ScopeType.INHERIT,
      description = "Show stack traces, to debug a provider or the kit.")
  private boolean stackTraces;

  @Spec private CommandSpec spec;

  private LossTckCommand() {}

  /** Returns whether a command was asked for stack traces, whichever it is. */
  static boolean showsStackTraces(CommandSpec command) {
    return command.root().userObject() instanceof LossTckCommand root && root.stackTraces;
  }

  /**
   * Runs a command and exits with its status.
   *
   * @param arguments as {@code loss-tck --help} explains them
   */
  public static void main(String[] arguments) {
    Streams.quietLogging();
    ExitGuard guard = ExitGuard.install();
    PrintWriter out = Streams.encoded(System.out, "stdout.encoding");
    PrintWriter err = Streams.encoded(System.err, "stderr.encoding");
    int status = ExitStatus.BROKE;
    try {
      status = commandLine(Engine.alone(), isTerminal()).setOut(out).setErr(err).execute(arguments);
    } catch (OutOfMemoryError e) {
      err.println("loss-tck: out of memory; give the virtual machine more with -Xmx");
    } catch (Throwable e) {
      err.println("loss-tck: the kit broke (" + e.getClass().getName() + "); report this");
    }
    out.flush();
    err.flush();
    guard.exit(status);
  }

  /** Builds the command line over an engine. */
  static CommandLine commandLine(Engine engine, boolean terminal) {
    CommandLine line = new CommandLine(new LossTckCommand());
    line.addSubcommand(new CertifyCommand(engine, terminal));
    line.addSubcommand(new ListCommand(engine));
    line.addSubcommand(new CallCommand());
    line.addSubcommand(new VectorsCommand(engine));
    line.addSubcommand(new JudgeCommand());
    line.addSubcommand(new BookCommand());
    line.addSubcommand(new ExplainCommand(engine));
    line.addSubcommand(new ZooCommand(engine, terminal));
    line.addSubcommand(new InitCommand());
    line.addSubcommand(new SmokeCommand());
    line.addSubcommand(new ScoreboardCommand(engine));
    return line.setParameterExceptionHandler((e, arguments) -> usage(e))
        .setExecutionExceptionHandler((e, failing, parsed) -> broke(e, failing))
        .setExecutionStrategy(LossTckCommand::execute);
  }

  private static int execute(ParseResult parsed) {
    try {
      return Streams.withOutputDiverted(() -> new RunLast().execute(parsed));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static int usage(ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    PrintWriter err = e.getCommandLine().getErr();
    err.println("loss-tck: " + Plain.line(words(e)) + "; see " + command + " --help");
    err.flush();
    return ExitStatus.USAGE;
  }

  /** Tells a command that there is not from an argument too many. */
  private static String words(ParameterException e) {
    return e instanceof UnmatchedArgumentException unmatched
            && !unmatched.isUnknownOption()
            && e.getCommandLine().getParent() == null
        ? "there is no command '"
            + unmatched.getUnmatched().get(0)
            + "' "
            + known(e.getCommandLine().getCommandSpec())
        : Reason.of(e);
  }

  private static String known(CommandSpec spec) {
    return "(known: " + String.join(", ", spec.subcommands().keySet()) + ")";
  }

  private static int broke(Exception e, CommandLine failing) {
    Streams.of(failing.getCommandSpec()).complain(Reason.of(e), e);
    return e instanceof UsageException ? ExitStatus.USAGE : ExitStatus.BROKE;
  }

  /**
   * From Java 22 on there is a console even where nobody looks at it; only then can it be asked.
   */
  private static boolean isTerminal() {
    if (System.console() == null) {
      return false;
    }
    try {
      Method ask = System.console().getClass().getMethod("isTerminal");
      return Boolean.TRUE.equals(ask.invoke(System.console()));
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command given " + known(spec));
  }

  /** Tells the version of the kit. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"loss-tck " + Kit.currentVersion()};
    }
  }
}
