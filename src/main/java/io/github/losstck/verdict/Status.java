package io.github.losstck.verdict;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Says how a scenario ended for one subject. */
public enum Status {
  /** Says that everything judged was as it should be, and that something was judged. */
  PASSED,
  /** Says that an answer was wrong. */
  FAILED,
  /** Says that the provider broke: an exception instead of an answer. */
  ERRORED,
  /** Says that the kit broke, so that nobody knows what the answer is worth. */
  KIT_ERRORED,
  /** Says that the provider's process gave no answer before the deadline. */
  TIMED_OUT,
  /** Says that the provider's process ended by a signal, or with an exit code other than 0. */
  CRASHED,
  /** Says that the provider's process went beyond the memory it may use. */
  OUT_OF_MEMORY,
  /** Says that the provider's process ended with exit code 0 before it was told to. */
  EXITED,
  /** Says that the provider's process closed its standard output and lives on. */
  CLOSED_OUTPUT,
  /** Says that the provider's process wrote what is no message among its messages. */
  NOISE,
  /** Says that the provider's process sent a message that is malformed or out of place. */
  NOT_A_MESSAGE,
  /** Says that the provider's process answered another message than it was sent. */
  WRONG_ID,
  /** Says that the provider's process sent a tensor with more or fewer elements than its shape. */
  WRONG_SHAPE,
  /** Says that the provider's process sent a line that is longer than any answer can be. */
  TOO_LARGE,
  /** Says that the kit could not tell: the answer lies on the bound as far as the oracle sees. */
  UNCERTAIN,
  /** Says that the provider does not offer an operation that the scenario needs. */
  NOT_CLAIMED,
  /** Says that a declaration of the provider rules the scenario out. */
  EXCLUDED,
  /** Says that the provider's process is out of sight, or that what is asked cannot reach it. */
  NOT_OBSERVABLE,
  /** Says that the scenario was listed and did not finish. */
  NOT_RUN;

  private static final Set<Status> UNASKED = EnumSet.of(NOT_CLAIMED, EXCLUDED, NOT_OBSERVABLE);

  private static final Set<Status> BROKEN = EnumSet.range(ERRORED, TOO_LARGE);

  /**
   * Returns whether an answer was asked for: neither unclaimed, nor ruled out by a declaration, nor
   * out of sight.
   */
  public boolean isAsked() {
    return !UNASKED.contains(this);
  }

  /** Returns whether an answer was asked for, and did not pass. */
  public boolean isUnmet() {
    return isAsked() && this != PASSED;
  }

  /**
   * Returns whether a scenario that ended so blocks the certificate however weak its demand: what
   * should or may be leaves the answer open, and not whether the scenario ran to its end.
   */
  public boolean alwaysBinds() {
    return this == NOT_RUN || isBroken() && this != ERRORED;
  }

  /** Returns whether the provider, its process or the kit broke, so that nothing was judged. */
  public boolean isBroken() {
    return BROKEN.contains(this);
  }

  /** Returns the words for this status in reports. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Returns the words for this status as one: {@code notClaimed}. */
  public String key() {
    return Pattern.compile(" (.)")
        .matcher(words())
        .replaceAll(initial -> initial.group(1).toUpperCase(Locale.ROOT));
  }
}
