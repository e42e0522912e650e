package io.github.losstck.scoreboard;

import static java.util.stream.Collectors.joining;

import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Subject;
import io.github.losstck.verdict.Unmet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Traces what did not pass to one cause.
 *
 * @param scenarios which of them
 * @param input the smallest that shows it
 * @param returned what the library returns for it
 * @param right what is right, to 30 digits where it is a number
 * @param fault whose it is: {@code library}, {@code adapter} or {@code kit}
 * @param why what is done wrong
 */
record Triage(
    List<IdPattern> scenarios,
    String input,
    String returned,
    String right,
    String fault,
    String why) {
  /** Leaves out what the machine, the adapter's protocol or the kit may be to blame for. */
  private static final Set<Status> OF_LIBRARY =
      EnumSet.of(Status.FAILED, Status.UNCERTAIN, Status.ERRORED, Status.CRASHED);

  /** Returns whether what did not pass can be told of the library at all. */
  static boolean isTraceable(Unmet unmet) {
    return OF_LIBRARY.contains(unmet.status()) && unmet.subject() != Subject.DOCUMENT;
  }

  /** What broke was never judged, and is traced where its whole id is given alone. */
  boolean covers(Unmet unmet) {
    return isTraceable(unmet)
        && scenarios.stream()
            .filter(pattern -> pattern.isWhole() || !unmet.status().isBroken())
            .anyMatch(pattern -> pattern.covers(unmet.scenario()));
  }

  /** Returns the patterns, separated by blanks. */
  String ids() {
    return scenarios.stream().map(IdPattern::text).collect(joining(" "));
  }
}
