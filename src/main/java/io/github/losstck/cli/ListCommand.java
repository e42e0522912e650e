package io.github.losstck.cli;

import static java.util.stream.Collectors.joining;

import io.github.losstck.Candidates;
import io.github.losstck.ClassPath;
import io.github.losstck.UsageException;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spec.Entry;
import io.github.losstck.spec.Level;
import io.github.losstck.spec.Profile;
import io.github.losstck.spec.Register;
import io.github.losstck.spi.Operation;
import java.io.PrintWriter;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists what there is to certify, and by what. */
@Command(
    name = "list",
    description = "Lists providers, profiles, levels, scenarios or the register.",
    mixinStandardHelpOptions = true,
    versionProvider = LossTckCommand.Version.class)
final class ListCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "WHAT",
      converter = TopicWord.class,
      description =
          "providers, profiles, levels, scenarios or register; all but the last two if"
              + " omitted.")
  private @Nullable Topic topic;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ID",
      description = "An entry of the register: what runs it, and what answers for it.")
  private @Nullable String id;

  @Option(
      names = {"--class-path", "-cp"},
      paramLabel = "PATH",
      defaultValue = "",
      description = "Jars and folders with further providers.")
  private String classPath;

  @Spec private CommandSpec spec;

  private final Engine engine;

  ListCommand(Engine engine) {
    this.engine = engine;
  }

  @Override
  public Integer call() throws Exception {
    if (id != null && topic != Topic.REGISTER) {
      throw new UsageException("'" + id + "' is one too many; only 'list register' takes an id");
    }
    PrintWriter out = spec.commandLine().getOut();
    List<Topic> topics =
        topic == null ? List.of(Topic.PROVIDERS, Topic.PROFILES, Topic.LEVELS) : List.of(topic);
    for (Topic each : topics) {
      List<String> lines = lines(each);
      if (topic == null) {
        out.println(each.word() + ":");
      }
      lines.forEach(l -> out.println((topic == null ? "  " : "") + l));
    }
    out.flush();
    return ExitStatus.CONFORMS;
  }

  private List<String> lines(Topic each) throws Exception {
    return switch (each) {
      case PROVIDERS -> providers();
      case PROFILES -> Arrays.stream(Profile.values()).map(ListCommand::line).toList();
      case LEVELS -> Arrays.stream(Level.values()).map(ListCommand::line).toList();
      case SCENARIOS -> engine.catalogue().scenarios().stream().map(ListCommand::line).toList();
      case REGISTER -> register();
    };
  }

  private List<String> register() {
    Register register = Register.load();
    return id == null
        ? register.entries().stream().map(ListCommand::line).toList()
        : EntryLines.of(register, id, engine.catalogue());
  }

  private List<String> providers() throws Exception {
    try (URLClassLoader loader = ClassPath.open(classPath)) {
      Candidates candidates = Candidates.on(loader);
      Streams streams = Streams.of(spec);
      candidates.problems().forEach(p -> streams.complain(p, null));
      return candidates.names();
    }
  }

  private static String line(Profile profile) {
    String operations = profile.operations().stream().map(Operation::method).collect(joining(", "));
    return String.format("%-12s %s", profile.word(), operations);
  }

  private static String line(Level level) {
    return String.format("%-12s %s", level.word(), level.asks());
  }

  static String line(ScenarioEntry scenario) {
    return scenario.id() + "  " + scenario.name();
  }

  static String line(Entry entry) {
    return String.format("%-4s %s: %s", entry.id(), entry.title(), entry.statement());
  }

  /** Names what can be listed. */
  enum Topic {
    PROVIDERS,
    PROFILES,
    LEVELS,
    SCENARIOS,
    REGISTER;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Reads the word for what to list. */
  static final class TopicWord extends Word<Topic> {
    TopicWord() {
      super("list of", Topic.values(), Topic::word);
    }
  }
}
