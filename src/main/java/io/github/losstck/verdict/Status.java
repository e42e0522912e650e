package io.github.losstck.verdict;

import java.util.Locale;

/** Says how a scenario ended for one subject. */
public enum Status {
  /** Says that everything judged was as it should be, and that something was judged. */
  PASSED,
  /** Says that an answer was wrong. */
  FAILED,
  /** Says that the provider, or the kit, broke: an exception instead of an answer. */
  ERRORED,
  /** Says that the kit could not tell: the answer lies on the bound as far as the oracle sees. */
  UNCERTAIN,
  /** Says that the provider does not offer an operation that the scenario needs. */
  NOT_CLAIMED,
  /** Says that a declaration of the provider rules the scenario out. */
  EXCLUDED,
  /** Says that the scenario was listed and did not finish. */
  NOT_RUN;

  /** Returns whether an answer was asked for: neither unclaimed nor ruled out by a declaration. */
  public boolean isAsked() {
    return this != NOT_CLAIMED && this != EXCLUDED;
  }

  /** Returns the words for this status in reports. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
