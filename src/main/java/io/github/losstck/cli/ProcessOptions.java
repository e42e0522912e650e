package io.github.losstck.cli;

import io.github.losstck.ClassPath;
import io.github.losstck.Processes;
import io.github.losstck.UsageException;
import io.github.losstck.cli.ProviderOptions.Source;
import io.github.losstck.remote.Launch;
import io.github.losstck.spec.Effort;
import io.github.losstck.verdict.Reproduction;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URLClassLoader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Says which processes are started, and how they are held. */
final class ProcessOptions {
  private static final long MEBIBYTE = 1 << 20;

  /** Is what a deadline is counted in, in seconds. */
  private static final double MILLISECOND = 0.001;

  @Option(
      names = {"--class-path", "-cp"},
      paramLabel = "PATH",
      defaultValue = "",
      description = "Jars and folders with the providers and what they need; lib/* means all jars.")
  private String classPath;

  @Option(
      names = "--command",
      paramLabel = "COMMAND",
      description =
          "Start this adapter, in any language, and speak the protocol with it; words may be quoted."
              + " May be given several times.")
  private List<String> commands = new ArrayList<>();

  @Option(
      names = "--deadline",
      paramLabel = "SECONDS",
      description =
          "How long a call, or a batch of a sweep, may take (default: 10); the start has 120.")
  private double deadline = Launch.DEADLINE.toSeconds();

  @Option(
      names = "--memory",
      paramLabel = "MIB",
      description =
          "How much memory a process may use: the heap of a Java provider (default: as the virtual"
              + " machine chooses), all resident pages of an adapter (default: no limit; on Linux"
              + " only).")
  private @Nullable Long memory;

  @Option(
      names = "--restarts",
      paramLabel = "N",
      description = "How often a process that broke is started anew (default: 32).")
  private int restarts = Launch.RESTARTS;

  private Effort effort = Effort.QUICK;
  private boolean twice;

  /** Prepares processes for as much as will be asked, in each precision. */
  void examining(Effort asked) {
    effort = asked;
    twice = true;
  }

  /**
   * Says how the one process that is named is started.
   *
   * @param provider name or class, if one is given
   * @return its command and limits
   * @throws UsageException if none or more than one is named, or a limit makes no sense
   */
  NamedLaunch launch(Optional<String> provider) throws IOException {
    requireSense();
    int named = commands.size() + (provider.isPresent() ? 1 : 0);
    if (named != 1) {
      throw new UsageException(
          named == 0
              ? "no implementation is named; name a provider, or an adapter with --command"
              : "more than one implementation is named; name one");
    }
    requireClassPath();
    return provider.isPresent()
        ? new NamedLaunch(provider.get(), processes().launch(provider.get(), classPath))
        : new NamedLaunch(
            address(commands.get(0)), processes().launch(CommandWords.of(commands.get(0))));
  }

  /** Is how a process is started, and what names it on the command line. */
  record NamedLaunch(String address, Launch launch) {}

  /** Returns whether an adapter is named. */
  boolean namesAdapters() {
    return !commands.isEmpty();
  }

  /** Refuses limits that make no sense. */
  void requireSense() {
    if (!(deadline >= MILLISECOND)) {
      throw new UsageException("--deadline: is too short; give at least 0.001 seconds");
    }
    if (memory != null && memory <= 0) {
      throw new UsageException("--memory: is no size; give at least 1 MiB");
    }
    if (restarts < 0) {
      throw new UsageException("--restarts: is below 0; give 0 or more");
    }
  }

  /** Complains of an entry that does not exist, before anything is started. */
  void requireClassPath() throws IOException {
    loader().close();
  }

  /** Opens a loader of the providers on the class path. */
  URLClassLoader loader() throws IOException {
    return ClassPath.open(classPath);
  }

  /** Returns a source for a provider in Java. */
  Source java(String name) {
    return new Source(
        name,
        () -> twice ? processes().javaTwice(name, classPath) : processes().java(name, classPath));
  }

  /** Returns a source for each adapter. */
  Stream<Source> adapters() {
    return commands.stream()
        .map(
            command ->
                new Source(
                    command,
                    () -> processes().adapter(CommandWords.of(command), address(command))));
  }

  /** Returns how long an answer may take. */
  Duration deadline() {
    return Duration.ofMillis(Math.round(deadline * 1000));
  }

  /** Returns what was given and changes how a call ends, as it is given again in a shell. */
  String given() {
    StringJoiner given = new StringJoiner(" ");
    if (!classPath.isEmpty()) {
      given.add("--class-path").add(Reproduction.quoted(classPath));
    }
    if (!deadline().equals(Launch.DEADLINE)) {
      given.add("--deadline").add(new BigDecimal(Double.toString(deadline)).toPlainString());
    }
    if (memory != null) {
      given.add("--memory").add(memory.toString());
    }
    return given.toString();
  }

  private static String address(String command) {
    return "--command \"" + command.replace("\"", "\\\"") + "\"";
  }

  private Processes processes() {
    return new Processes(
            deadline(),
            memory == null ? OptionalLong.empty() : OptionalLong.of(memory * MEBIBYTE),
            restarts)
        .effort(effort);
  }
}
