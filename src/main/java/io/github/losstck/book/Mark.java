package io.github.losstck.book;

import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Status;
import java.util.Collection;
import java.util.Locale;

/** Sums up how scenarios ended, by a sign that needs no colour; what weighs most comes first. */
enum Mark {
  /** Says that something was wrong, or broke. */
  FAILED("✗"),
  /** Says that something was too close to call, or did not finish. */
  OPEN("?"),
  /** Says that what was asked passed. */
  PASSED("✓"),
  /** Says that nothing was asked: not claimed, excluded, or out of sight. */
  UNASKED("–"),
  /** Says that there was no run of it. */
  NONE("○");

  private final String sign;

  Mark(String sign) {
    this.sign = sign;
  }

  String sign() {
    return sign;
  }

  /** Returns the word that stands for this mark in attributes and keys. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Mark of(Status status) {
    if (status == Status.FAILED || status.isBroken()) {
      return FAILED;
    }
    return switch (status) {
      case PASSED -> PASSED;
      case UNCERTAIN, NOT_RUN -> OPEN;
      default -> UNASKED;
    };
  }

  /** Returns the mark that weighs most among those of some outcomes. */
  static Mark of(Collection<Outcome> outcomes) {
    return outcomes.stream().map(o -> of(o.status())).min(Mark::compareTo).orElse(NONE);
  }
}
