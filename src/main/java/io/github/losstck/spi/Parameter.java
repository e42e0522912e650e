package io.github.losstck.spi;

import java.util.Locale;

/** Names an input of an operation, in the words of the features and in the letter of formulas. */
public enum Parameter {
  /** Names the labels {@code y}: the true distribution over classes, or 0/1 per node. */
  LABELS("labels", "y", Kind.REAL),
  /** Names the logits {@code x}: unnormalised predictions, any real numbers. */
  LOGITS("logits", "x", Kind.REAL),
  /** Names a probability distribution {@code p}, the true one, along the last axis. */
  P("p", "p", Kind.REAL),
  /** Names a probability distribution {@code q}, the approximating one, along the last axis. */
  Q("q", "q", Kind.REAL),
  /** Names the probabilities that a model gives to observations, in [0, 1]. */
  PROBABILITIES("probabilities", "probabilities", Kind.REAL),
  /** Names real observations, along the last axis. */
  SAMPLES("samples", "samples", Kind.REAL),
  /** Names the probability {@code theta} that a coin shows heads, in [0, 1]. */
  THETA("theta", "theta", Kind.REAL),
  /** Names the smoothing rate {@code epsilon}, in [0, 1]. */
  EPSILON("epsilon", "epsilon", Kind.SCALAR),
  /** Names the flips of a coin: 1 for heads, 0 for tails. */
  FLIPS("flips", "flips", Kind.INTEGERS),
  /** Names counts of heads. */
  HEADS("heads", "heads", Kind.INTEGERS),
  /** Names the number of flips. */
  TRIALS("number of flips", "n", Kind.INTEGER),
  /** Names zero-based class indices, one per row. */
  CLASSES("classes", "classes", Kind.INTEGERS),
  /** Names the number of classes {@code K}. */
  DEPTH("depth", "K", Kind.INTEGER);

  /** Says what an input is made of. */
  public enum Kind {
    /** Says: floating-point numbers of any shape. */
    REAL,
    /** Says: one floating-point number. */
    SCALAR,
    /** Says: a list of 32-bit integers. */
    INTEGERS,
    /** Says: one 32-bit integer. */
    INTEGER
  }

  private final String phrase;
  private final String symbol;
  private final Kind kind;

  Parameter(String phrase, String symbol, Kind kind) {
    this.phrase = phrase;
    this.symbol = symbol;
    this.kind = kind;
  }

  /** Returns the word for this input on the command line and in the protocol. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the words for this input in a feature. */
  public String phrase() {
    return phrase;
  }

  /** Returns the name of this input in a formula. */
  public String symbol() {
    return symbol;
  }

  /** Returns what this input is made of. */
  public Kind kind() {
    return kind;
  }
}
