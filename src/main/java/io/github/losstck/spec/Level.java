package io.github.losstck.spec;

import java.util.Locale;

/** Names what kind of demand a scenario makes; a tag of the same name marks it in the features. */
public enum Level {
  /** Demands what the document states: formulas, worked examples, claims. */
  DOCUMENT,
  /** Demands the criterion over the whole sampled domain. */
  ACCURATE,
  /** Demands sound answers at extremes and special values. */
  ROBUST,
  /** Demands relations between calls. */
  LAW,
  /** Demands conduct: shapes refused, inputs untouched, repeatable, thread-safe. */
  BEHAVED;

  /** Returns the tag that marks scenarios of this level, as in {@code @document}. */
  public String tag() {
    return "@" + word();
  }

  /** Returns the word for this level on the command line and in reports. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
