package io.github.losstck.cli;

import io.github.losstck.Candidate;
import io.github.losstck.Candidates;
import io.github.losstck.ClassPath;
import io.github.losstck.Processes;
import io.github.losstck.Servers;
import io.github.losstck.UsageException;
import io.github.losstck.remote.Launch;
import io.github.losstck.spec.Effort;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Says where implementations are found, and how the processes are held that they run in. */
final class ProviderOptions {
  private static final long MEBIBYTE = 1 << 20;

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
      names = "--oip",
      paramLabel = "URL",
      description =
          "Ask the models on this server of the Open Inference Protocol (KServe v2), as in"
              + " http://127.0.0.1:8000. May be given several times.")
  private List<URI> servers = new ArrayList<>();

  @Option(
      names = "--in-process",
      description =
          "Run providers in this virtual machine, to debug them: one that hangs or exits then takes"
              + " the run with it.")
  private boolean inProcess;

  @Option(
      names = "--deadline",
      paramLabel = "SECONDS",
      description = "How long a call may take (default: 10).")
  private double deadline = Launch.DEADLINE.toSeconds();

  @Option(
      names = "--memory",
      paramLabel = "MIB",
      description =
          "How much memory a process may use: the heap of a Java provider (default: as the virtual"
              + " machine chooses), all resident pages of an adapter (default: no limit; on Linux"
              + " only).")
  private Long memory;

  @Option(
      names = "--restarts",
      paramLabel = "N",
      description = "How often a process that broke is started anew (default: 32).")
  private int restarts = Launch.RESTARTS;

  private Effort effort = Effort.QUICK;

  /** Prepares processes for as much as will be asked. */
  ProviderOptions effort(Effort asked) {
    effort = asked;
    return this;
  }

  /** Is what can be examined, and how to get hold of it. */
  record Source(String address, Supplier<Candidate> candidate) {}

  /**
   * Does something with what is named.
   *
   * @param providers names or classes
   * @param action with a source for each provider, each command and each server
   * @return what the action returns
   * @throws UsageException if nothing is named, or a limit makes no sense
   */
  <T> T with(List<String> providers, Action<T> action) throws Exception {
    requireSense(providers);
    return inProcess ? withLoader(providers, action) : action.on(sources(providers));
  }

  /**
   * Does something with the one implementation that is named.
   *
   * @param provider name or class, if one is given
   * @param action with the implementation
   * @return what the action returns
   * @throws UsageException if none or more than one is named, or a limit makes no sense
   */
  <T> T withOne(Optional<String> provider, Use<T> action) throws Exception {
    return with(
        provider.stream().toList(),
        sources -> {
          if (sources.size() > 1) {
            throw new UsageException("more than one implementation is named; name one");
          }
          return action.of(sources.get(0).candidate().get());
        });
  }

  /**
   * Says how the one process that is named is started.
   *
   * @param provider name or class, if one is given
   * @return its command and limits
   * @throws UsageException if none or more than one is named, or what is named has no process
   */
  NamedLaunch launch(Optional<String> provider) throws IOException {
    requireSense(provider.stream().toList());
    if (inProcess || !servers.isEmpty()) {
      throw new UsageException(
          "only processes speak the protocol; leave --in-process and --oip out");
    }
    if (commands.size() + provider.stream().count() > 1) {
      throw new UsageException("more than one implementation is named; name one");
    }
    requireClassPath();
    return provider.isPresent()
        ? new NamedLaunch(provider.get(), processes().launch(provider.get(), classPath))
        : new NamedLaunch(
            address(commands.get(0)), processes().launch(CommandWords.of(commands.get(0))));
  }

  /** Is how a process is started, and what names it on the command line. */
  record NamedLaunch(String address, Launch launch) {}

  /** Is done with one implementation. */
  interface Use<T> {
    /** Does it. */
    T of(Candidate candidate) throws Exception;
  }

  /** Is done with sources, as long as the classes of providers can be loaded. */
  interface Action<T> {
    /** Does it. */
    T on(List<Source> sources) throws Exception;
  }

  private void requireSense(List<String> providers) {
    if (providers.isEmpty() && commands.isEmpty() && servers.isEmpty()) {
      throw new UsageException(
          "no implementation is named; name a provider, an adapter with --command, or a server with"
              + " --oip");
    }
    if (!(deadline > 0) || restarts < 0 || memory != null && memory <= 0) {
      throw new UsageException(
          "--deadline and --memory are above 0, --restarts is 0 or more; mend them");
    }
  }

  private <T> T withLoader(List<String> providers, Action<T> action) throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader = ClassPath.open(classPath)) {
      thread.setContextClassLoader(loader);
      Candidates found = Candidates.on(loader);
      List<Source> sources = new ArrayList<>();
      providers.forEach(name -> sources.add(new Source(name, () -> found.named(name))));
      sources.addAll(adaptersAndServers());
      return action.on(sources);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private List<Source> sources(List<String> providers) throws IOException {
    requireClassPath();
    List<Source> sources = new ArrayList<>();
    providers.forEach(
        name -> sources.add(new Source(name, () -> processes().java(name, classPath))));
    sources.addAll(adaptersAndServers());
    return sources;
  }

  /** Complains of an entry that does not exist, before anything is started. */
  private void requireClassPath() throws IOException {
    ClassPath.open(classPath).close();
  }

  private List<Source> adaptersAndServers() {
    Stream<Source> adapters =
        commands.stream()
            .map(
                command ->
                    new Source(
                        command,
                        () -> processes().adapter(CommandWords.of(command), address(command))));
    Stream<Source> models =
        servers.stream()
            .map(server -> new Source(server.toString(), () -> Servers.oip(server, deadline())));
    return Stream.concat(adapters, models).toList();
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

  private Duration deadline() {
    return Duration.ofMillis(Math.round(deadline * 1000));
  }
}
