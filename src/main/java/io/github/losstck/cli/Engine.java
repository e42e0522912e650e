package io.github.losstck.cli;

import io.github.losstck.Candidate;
import io.github.losstck.Certification;
import io.github.losstck.Certified;
import io.github.losstck.Progress;
import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.verdict.Selection;

/** Does what the commands ask for; tests put another in its place. */
interface Engine {

  /** Examines a candidate. */
  Certified certify(Candidate candidate, Selection selection, Progress progress);

  /** Lists the features. */
  default Catalogue catalogue() {
    return Catalogue.ofKit();
  }

  /** Returns the engine of the kit. */
  static Engine ofKit() {
    return (candidate, selection, progress) ->
        Certification.of(candidate)
            .profiles(selection.profiles())
            .levels(selection.levels())
            .scenarios(selection.scenarios())
            .progress(progress)
            .run();
  }
}
