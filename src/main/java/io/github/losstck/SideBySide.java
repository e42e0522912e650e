package io.github.losstck;

import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Subject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/** Examines subjects at once, in lanes of one thread each. */
final class SideBySide {
  private SideBySide() {}

  /**
   * Examines subjects and waits for all.
   *
   * @param lanes the subjects that share a process, one after another
   * @param examination of one of them
   * @return the outcomes, lane after lane
   */
  static List<Outcome> examine(
      List<List<Subject>> lanes, Function<Subject, List<Outcome>> examination) {
    List<CompletableFuture<List<Outcome>>> all =
        lanes.stream().map(lane -> begun(lane, examination)).toList();
    all.forEach(lane -> lane.handle((outcomes, thrown) -> outcomes).join());
    return all.stream().flatMap(lane -> result(lane).stream()).toList();
  }

  private static CompletableFuture<List<Outcome>> begun(
      List<Subject> lane, Function<Subject, List<Outcome>> examination) {
    return CompletableFuture.supplyAsync(
        () -> lane.stream().flatMap(subject -> examination.apply(subject).stream()).toList(),
        task -> new Thread(task, "loss-tck " + lane).start());
  }

  /** Waits for work on another thread; what it threw is thrown here as it was. */
  static <T> T result(CompletableFuture<T> work) {
    try {
      return work.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }
}
