package io.github.losstck;

import io.github.losstck.isolation.Harness;
import io.github.losstck.isolation.Supervised;
import io.github.losstck.remote.Launch;
import io.github.losstck.remote.LineStreams;
import io.github.losstck.remote.RemoteProvider;
import io.github.losstck.remote.Started;
import io.github.losstck.remote.Unfit;
import io.github.losstck.spec.Effort;
import io.github.losstck.spi.Operation;
import io.github.losstck.verdict.ConductText;
import io.github.losstck.verdict.Kit;
import io.github.losstck.verdict.ProviderFault;
import io.github.losstck.verdict.Reason;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Prepares implementations in processes of their own to be examined. */
public final class Processes {
  /** Is the class whose main method serves a provider by the protocol. */
  private static final String HARNESS = "io.github.losstck.cli.HarnessMain";

  /**
   * Lets a virtual machine do without what pays off after minutes: of the processor time of a quick
   * run two thirds went into optimising code that was soon done.
   */
  private static final List<String> SHORT_LIVED =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

  private final Duration deadline;
  private final OptionalLong memory;
  private final int restarts;
  private final Effort effort;

  /**
   * Says how processes are held.
   *
   * @param deadline of every answer
   * @param memory in bytes that each may use; none for the default of its kind
   * @param restarts how often each is started anew after it broke
   */
  public Processes(Duration deadline, OptionalLong memory, int restarts) {
    this(deadline, memory, restarts, Effort.QUICK);
  }

  private Processes(Duration deadline, OptionalLong memory, int restarts, Effort effort) {
    this.deadline = deadline;
    this.memory = memory;
    this.restarts = restarts;
    this.effort = effort;
  }

  /**
   * Says how much will be asked.
   *
   * @param effort of sampling
   * @return processes that are prepared for it
   */
  public Processes effort(Effort effort) {
    return new Processes(deadline, memory, restarts, effort);
  }

  /**
   * Starts an adapter and prepares what is behind it to be examined.
   *
   * @param command the program and its arguments
   * @param address the option that names it on the command line
   * @return the implementation with what it said of itself
   * @throws ProviderException if it cannot be started, or loses numbers
   */
  public Candidate adapter(List<String> command, String address) {
    RemoteProvider provider = connect(launch(command), address);
    Set<Operation> claims =
        new Probe(provider, provider.declarations()).confirmed(provider.claims());
    return Candidate.elsewhere(provider, claims, address, Supervised.adapter(provider));
  }

  /**
   * Starts a virtual machine for a provider in Java and prepares it to be examined.
   *
   * @param nameOrClass its name, or the name of its class
   * @param classPath where it is found, beside the class path of the kit
   * @return the provider with what it said of itself
   * @throws UsageException if there is none or more than one of this name
   * @throws ProviderException if it breaks
   */
  public Candidate java(String nameOrClass, String classPath) {
    RemoteProvider provider = connect(launch(nameOrClass, classPath), nameOrClass);
    return Candidate.elsewhere(
        provider, provider.claims(), nameOrClass, Supervised.harness(provider));
  }

  /**
   * Starts two virtual machines for a provider in Java, so that two precisions are examined at
   * once. Where only one starts, or the other says something else of itself, one does for both.
   *
   * @param nameOrClass its name, or the name of its class
   * @param classPath where it is found, beside the class path of the kit
   * @return the provider with what it said of itself
   * @throws UsageException if there is none or more than one of this name
   * @throws ProviderException if it breaks
   */
  public Candidate javaTwice(String nameOrClass, String classPath) {
    Supplier<Candidate> start = () -> java(nameOrClass, classPath);
    CompletableFuture<Candidate> one = CompletableFuture.supplyAsync(start, Processes::begin);
    CompletableFuture<Candidate> other = CompletableFuture.supplyAsync(start, Processes::begin);
    return SideBySide.result(
        one.thenCombine(other, Candidate::beside)
            .exceptionallyCompose(alone -> one.exceptionallyCompose(failed -> other)));
  }

  private static void begin(Runnable start) {
    new Thread(start, "loss-tck start").start();
  }

  /**
   * Says how an adapter is started.
   *
   * @param command the program and its arguments
   * @return the command with its limits
   */
  public Launch launch(List<String> command) {
    return new Launch(command, deadline, memory, restarts, false);
  }

  /**
   * Says how a virtual machine is started for a provider in Java.
   *
   * @param nameOrClass its name, or the name of its class
   * @param classPath where it is found, beside the class path of the kit
   * @return the command of the kit's harness with its limits
   */
  public Launch launch(String nameOrClass, String classPath) {
    return new Launch(
        harness(nameOrClass, classPath), deadline, OptionalLong.empty(), restarts, true);
  }

  private List<String> harness(String nameOrClass, String classPath) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    memory.ifPresent(bytes -> command.add("-Xmx" + bytes));
    command.add("-XX:+ExitOnOutOfMemoryError");
    if (effort == Effort.QUICK) {
      command.addAll(SHORT_LIVED);
    }
    command.add("-cp");
    command.add(absolute(System.getProperty("java.class.path")));
    command.add(HARNESS);
    command.add(nameOrClass);
    command.add(classPath);
    command.add(Long.toString(deadline.toMillis()));
    return command;
  }

  /** Keeps entries whole that a working directory would change. */
  private static String absolute(String classPath) {
    return String.join(
        File.pathSeparator,
        Arrays.stream(classPath.split(File.pathSeparator))
            .filter(entry -> !entry.isEmpty())
            .map(entry -> Path.of(entry).toAbsolutePath().toString())
            .toList());
  }

  private static RemoteProvider connect(Launch launch, String address) {
    RemoteProvider provider = RemoteProvider.of(launch, Kit.currentVersion());
    try {
      provider.begin();
      return provider;
    } catch (Unfit e) {
      throw unfit(e);
    } catch (ProviderFault e) {
      throw new ProviderException(
          "provider "
              + address
              + ": "
              + e.status().words()
              + ": "
              + Reason.of(e).lines().findFirst().orElse("")
              + "; smoke "
              + address
              + " with the same options says what to mend"
              + ConductText.standardError(provider.takeStandardError()),
          e);
    }
  }

  /**
   * Blames whoever is at fault where the harness has no provider to offer.
   *
   * @param unfit what the harness said
   * @return what to throw
   */
  public static RuntimeException unfit(Unfit unfit) {
    return unfit.isUsage()
        ? new UsageException(Reason.of(unfit))
        : new ProviderException(Reason.of(unfit), unfit);
  }

  /**
   * Prepares to serve a provider of this process, in the virtual machine that the kit has started
   * for it.
   *
   * @param candidate to serve
   * @param deadline of each of its calls
   * @param streams to the kit
   * @return the harness, not yet at work
   */
  public static Harness harness(Candidate candidate, Duration deadline, LineStreams streams) {
    return new Harness(
        candidate.underTest(),
        new Started(candidate.identity(), candidate.claims(), candidate.declarations(), true),
        deadline,
        streams);
  }
}
