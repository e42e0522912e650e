package io.github.losstck.cli;

import io.github.losstck.Candidate;
import io.github.losstck.Candidates;
import io.github.losstck.Servers;
import io.github.losstck.UsageException;
import io.github.losstck.spec.Effort;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says where implementations are found: in processes, in this one, or on servers. */
final class ProviderOptions {
  @Mixin private ProcessOptions processes = new ProcessOptions();

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

  /** Prepares processes for as much as will be asked. */
  ProviderOptions examining(Effort asked) {
    processes.examining(asked);
    return this;
  }

  /** Returns what was given of how processes are held, as it is given again. */
  String given() {
    return processes.given();
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
    if (providers.isEmpty() && !processes.namesAdapters() && servers.isEmpty()) {
      throw new UsageException(
          "no implementation is named; name a provider, an adapter with --command, or a server with"
              + " --oip");
    }
    processes.requireSense();
  }

  private <T> T withLoader(List<String> providers, Action<T> action) throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader = processes.loader()) {
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
    processes.requireClassPath();
    List<Source> sources = new ArrayList<>();
    providers.forEach(name -> sources.add(processes.java(name)));
    sources.addAll(adaptersAndServers());
    return sources;
  }

  private List<Source> adaptersAndServers() {
    Duration deadline = processes.deadline();
    Stream<Source> models =
        servers.stream()
            .map(server -> new Source(server.toString(), () -> Servers.oip(server, deadline)));
    return Stream.concat(processes.adapters(), models).toList();
  }
}
