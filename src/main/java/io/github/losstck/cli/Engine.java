package io.github.losstck.cli;

import io.github.losstck.Candidate;
import io.github.losstck.Certification;
import io.github.losstck.Certified;
import io.github.losstck.Progress;
import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.power.KillMatrix;
import io.github.losstck.power.ZooProgress;
import io.github.losstck.spec.Effort;
import io.github.losstck.spec.Register;
import io.github.losstck.verdict.Kit;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Does what the commands ask for; tests put another in its place. */
interface Engine {

  /** Examines a candidate, and keeps a journal. */
  Certified certify(Candidate candidate, Request request, Path journal, Progress progress);

  /** Is told how much is going to be asked of this virtual machine. */
  default void expect(Effort effort) {}

  /** Lists the features. */
  default Catalogue catalogue() {
    return Catalogue.ofKit();
  }

  /** Identifies the kit. */
  default Kit kit() {
    return Kit.of(catalogue().texts(), Register.load().text());
  }

  /** Measures the kit on the zoo, and tells how many of all specimens are examined. */
  default KillMatrix measure(ZooProgress progress) {
    return KillMatrix.of(catalogue(), progress);
  }

  /**
   * Tries out which known mistakes fail some scenarios, the commonest first; those that name an id
   * follow.
   */
  default List<String> mistakes(List<ScenarioEntry> scenarios, String id) {
    return KillMatrix.mistakes(catalogue(), scenarios, id);
  }

  /** Returns the engine of the kit for a virtual machine that does nothing else. */
  static Engine alone() {
    Engine kit = ofKit();
    return new Engine() {
      @Override
      public Certified certify(
          Candidate candidate, Request request, Path journal, Progress progress) {
        return kit.certify(candidate, request, journal, progress);
      }

      @Override
      public void expect(Effort effort) {
        if (effort == Effort.QUICK) {
          CompletableFuture.runAsync(ShortLived::begin);
        }
      }
    };
  }

  /** Returns the engine of the kit. */
  static Engine ofKit() {
    return (candidate, request, journal, progress) ->
        Certification.of(candidate)
            .profiles(request.selection().profiles())
            .levels(request.selection().levels())
            .scenarios(request.selection().scenarios())
            .effort(request.effort())
            .seed(request.seed())
            .progress(progress)
            .journal(journal, request.isResumed())
            .run();
  }
}
