package io.github.losstck.verdict;

import java.util.List;
import java.util.Locale;

/**
 * Accounts for one entry of the register in one run.
 *
 * @param state how the scenarios that carry the entry ended, taken together
 * @param scenarios their ids, in the order of the features
 * @param reason why the entry was excluded or not run; else empty
 */
public record Standing(State state, List<String> scenarios, String reason) {
  /** Copies the ids. */
  public Standing {
    scenarios = List.copyOf(scenarios);
  }

  /** Says how an entry fared. */
  public enum State {
    /** Says that nothing that carries the entry failed, and that what it asks was passed. */
    PASSED,
    /** Says that some scenario that carries the entry failed, errored or was uncertain. */
    FAILED,
    /** Says that the document checks passed, and that the provider offers none of what it asks. */
    NOT_CLAIMED,
    /** Says that the features exclude the entry, with a reason. */
    EXCLUDED,
    /** Says that some scenario that carries the entry was not run, or that there is none. */
    NOT_RUN;

    /** Returns the words for this state in reports. */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
