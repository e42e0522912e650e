package io.github.losstck.report;

import io.github.losstck.verdict.Counts;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Unmet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says how an entry of the register fared for one subject.
 *
 * @param status that weighs most among those of its scenarios; none if there was nothing to ask
 * @param counts its scenarios by status
 * @param why it did not pass, in one line; empty if it did
 */
record Fared(Optional<Status> status, Counts counts, String why) {
  /** What broke or failed weighs more than what was not run, and that more than what passed. */
  private static final Comparator<Outcome> WEIGHT = Comparator.comparing(o -> weight(o.status()));

  private static int weight(Status status) {
    if (status.isBroken() || status == Status.FAILED || status == Status.UNCERTAIN) {
      return 0;
    }
    return switch (status) {
      case NOT_RUN -> 1;
      case PASSED -> 2;
      default -> 3;
    };
  }

  /** Says how scenarios ended, of which there is at least one, in the order of the features. */
  static Fared of(List<Outcome> outcomes) {
    Outcome decisive = outcomes.stream().min(WEIGHT).orElseThrow();
    return new Fared(Optional.of(decisive.status()), Counts.of(outcomes.stream()), why(decisive));
  }

  /** What was not asked for was so for a reason that no single scenario has to itself. */
  private static String why(Outcome decisive) {
    String reason = Plain.firstLine(decisive.detail());
    return Unmet.is(decisive) ? decisive.scenario() + ": " + reason : reason;
  }

  /** Says that there was something to ask, and that no scenario was run for it. */
  static Fared without(Status status, String why) {
    return new Fared(Optional.of(status), Counts.of(Stream.of()), why);
  }

  /** Says that there was nothing to ask, which is neither for nor against anybody. */
  static Fared notAsked(String why) {
    return new Fared(Optional.empty(), Counts.of(Stream.of()), why);
  }

  /** Returns the status in words, or {@code not asked}. */
  String words() {
    return status.map(Status::words).orElse("not asked");
  }
}
