package io.github.losstck.archive;

import io.github.losstck.archive.Change.Kind;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.report.Evidence;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Unmet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what a baseline lists as not passed and a later run does not: its stale entries. */
final class Mended {
  private final Archived then;
  private final Evidence now;

  Mended(Archived then, Evidence now) {
    this.then = then;
    this.now = now;
  }

  List<Change> changes() {
    return then.unmet().stream().flatMap(u -> change(u).stream()).toList();
  }

  private Optional<Change> change(Unmet before) {
    ScenarioEntry scenario = now.scenarios().get(before.scenario());
    if (scenario == null) {
      return gone(before, "is no scenario any more");
    }
    if (!now.certificate().selection().includes(scenario)) {
      return Optional.empty();
    }
    return outcomes(before)
        .map(Outcome::status)
        .findFirst()
        .map(status -> ended(before, status))
        .orElseGet(() -> gone(before, "is not asked any more"));
  }

  private static Optional<Change> ended(Unmet before, Status status) {
    if (status == Status.PASSED) {
      String what = Comparison.place(before) + ": passed, was " + before.status().words() + " then";
      return Optional.of(new Change(Kind.MENDED, what));
    }
    return status.isAsked() ? Optional.empty() : gone(before, "is " + status.words() + " now");
  }

  private Stream<Outcome> outcomes(Unmet before) {
    return now.outcomes().stream()
        .filter(o -> o.scenario().equals(before.scenario()) && o.subject() == before.subject());
  }

  private static Optional<Change> gone(Unmet before, String why) {
    return Optional.of(new Change(Kind.GONE, Comparison.place(before) + ": " + why));
  }
}
