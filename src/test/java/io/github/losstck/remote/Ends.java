package io.github.losstck.remote;

import java.util.EnumSet;
import java.util.Set;

/** Holds kinds of ends that several mutations share. */
final class Ends {
  /** Comes of a valid answer, whatever it says. */
  static final Set<End> ANSWERS =
      EnumSet.of(End.ANSWER, End.REFUSED, End.NOT_CLAIMED, End.ERRORED, End.FINE);

  static final Set<End> MALFORMED = EnumSet.of(End.NOISE, End.NOT_A_MESSAGE);

  /** Comes of an answer whose tensor was spoilt. */
  static final Set<End> NUMBERS = with(ANSWERS, EnumSet.of(End.NOT_A_MESSAGE, End.WRONG_SHAPE));

  static final Set<End> ANY_LINE = with(NUMBERS, EnumSet.of(End.NOISE, End.WRONG_ID));
  static final Set<End> ANSWERS_IN_TIME = with(ANSWERS, EnumSet.of(End.TIMED_OUT));
  static final Set<End> ENDINGS =
      EnumSet.of(End.CRASHED, End.EXITED, End.OUT_OF_MEMORY, End.CLOSED_OUTPUT);

  private Ends() {}

  private static Set<End> with(Set<End> some, Set<End> others) {
    Set<End> all = EnumSet.copyOf(some);
    all.addAll(others);
    return all;
  }
}
