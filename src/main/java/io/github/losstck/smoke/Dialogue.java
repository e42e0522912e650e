package io.github.losstck.smoke;

import io.github.losstck.ProviderException;
import io.github.losstck.remote.Adapter;
import io.github.losstck.remote.Launch;
import io.github.losstck.remote.Started;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.ProviderFault;
import io.github.losstck.verdict.Status;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Talks with an adapter, and starts it anew for what follows where it breaks. */
final class Dialogue implements AutoCloseable {
  private final Launch launch;
  private final String kit;
  private final Set<Operation> answering = EnumSet.noneOf(Operation.class);
  private final Set<Operation> failing = EnumSet.noneOf(Operation.class);
  private final List<String> noise = new ArrayList<>();
  private final StringBuilder errors = new StringBuilder();
  private @Nullable Adapter adapter;
  private @Nullable Started started;
  private int opened;
  private int broken;

  Dialogue(Launch launch, String kit) {
    this.launch = launch;
    this.kit = kit;
  }

  /** Returns what the adapter says of itself, which it is asked for if need be. */
  Started started() {
    return ask(running -> Objects.requireNonNull(started));
  }

  /** Keeps whether an operation has answered a harmless call as it should. */
  void heard(Operation operation, boolean well) {
    (well ? answering : failing).add(operation);
    answering.removeAll(failing);
  }

  /** Returns the operations that have answered every harmless call as they should. */
  Set<Operation> answering() {
    return answering;
  }

  /** Returns how many processes have broken. */
  int broken() {
    return broken;
  }

  /** Returns whether it has broken so often that it is not started again. */
  boolean isGivenUp() {
    return adapter == null && opened > launch.restarts();
  }

  /**
   * Asks a process.
   *
   * @param question put to it
   * @return the answer
   * @throws ProviderFault if there is none; the process is ended unless it answered with an error
   * @throws ProviderException if there is no such program
   */
  <T> T ask(Function<Adapter, T> question) {
    try {
      return question.apply(adapter == null ? open() : adapter);
    } catch (ProviderFault e) {
      if (e.status() != Status.ERRORED && e.status() != Status.FAILED) {
        broken++;
        close();
      }
      throw e;
    }
  }

  private Adapter open() {
    if (isGivenUp()) {
      throw new ProviderFault(
          Status.ERRORED, "not started again after " + launch.restarts() + " restarts");
    }
    opened++;
    try {
      Adapter opened = Adapter.start(launch);
      adapter = opened;
      started = opened.introduce(kit);
      return opened;
    } catch (IOException e) {
      throw new ProviderException("the adapter cannot be started: " + e.getMessage(), e);
    }
  }

  /** Calls an operation; returns null where a method in Java returned that. */
  @Nullable Tensor call(Operation operation, Arguments arguments) {
    return ask(running -> running.call(operation, arguments));
  }

  /** Tells a process to stop, and returns what was wrong with how it ended. */
  Optional<String> stop() {
    Optional<String> problem = ask(Adapter::stop);
    close();
    return problem;
  }

  /** Returns the first lines of each process that were no messages. */
  List<String> noise() {
    collect();
    return noise;
  }

  /** Returns what was written to standard error, and forgets it. */
  List<String> takeErrors() {
    collect();
    List<String> lines = errors.toString().lines().filter(line -> !line.isBlank()).toList();
    errors.setLength(0);
    return lines;
  }

  private void collect() {
    if (adapter != null) {
      noise.addAll(adapter.takeNoise());
      errors.append(adapter.takeStandardError());
    }
  }

  /** Ends the process. */
  @Override
  public void close() {
    if (adapter != null) {
      collect();
      adapter.close();
      adapter = null;
    }
  }
}
