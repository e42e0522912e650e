package io.github.losstck.spec;

import java.util.Locale;

/** Names what kind of demand a scenario makes; a tag of the same name marks it in the features. */
public enum Level {
  /** Demands what the document states: formulas, worked examples, claims. */
  DOCUMENT("the formulas, worked examples and claims of the document"),
  /** Demands the criterion over the whole sampled domain. */
  ACCURATE("every operation over its whole domain, in bulk"),
  /** Demands sound answers at extremes and special values. */
  ROBUST("the extremes: largest and smallest numbers, infinities, masked classes, NaN"),
  /** Demands relations between calls. */
  LAW("relations between answers: mirror images, shifts, exchanged classes"),
  /** Demands conduct: shapes refused, inputs untouched, repeatable, thread-safe. */
  BEHAVED("conduct: arrays left alone, calls repeated, batches, threads, bad input refused");

  private final String asks;

  Level(String asks) {
    this.asks = asks;
  }

  /** Returns what is asked at this level, in a few words. */
  public String asks() {
    return asks;
  }

  /** Returns the tag that marks scenarios of this level, as in {@code @document}. */
  public String tag() {
    return "@" + word();
  }

  /** Returns the word for this level on the command line and in reports. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
