package io.github.losstck;

import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/** Examines the document on a thread of its own while a candidate's process computes. */
final class SideBySide {
  private SideBySide() {}

  /**
   * Examines subjects.
   *
   * @param subjects to examine
   * @param examination of one of them
   * @return the outcomes of the document, then those of the candidate
   */
  static List<Outcome> examine(
      Set<Subject> subjects, Function<Subject, List<Outcome>> examination) {
    List<Outcome> outcomes = new ArrayList<>();
    CompletableFuture<List<Outcome>> document =
        CompletableFuture.supplyAsync(
            () -> examineOf(subjects, true, examination),
            task -> new Thread(task, "document").start());
    try {
      outcomes.addAll(examineOf(subjects, false, examination));
    } finally {
      outcomes.addAll(0, ended(document));
    }
    return outcomes;
  }

  private static List<Outcome> examineOf(
      Set<Subject> subjects, boolean document, Function<Subject, List<Outcome>> examination) {
    return subjects.stream()
        .filter(subject -> (subject == Subject.DOCUMENT) == document)
        .flatMap(subject -> examination.apply(subject).stream())
        .toList();
  }

  private static List<Outcome> ended(CompletableFuture<List<Outcome>> document) {
    try {
      return document.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }
}
