package io.github.losstck.spec;

import java.util.Locale;

/** Says how densely a run samples the domains that scenarios sweep over. */
public enum Effort {
  /** Samples some thousand inputs of each domain: for every build. */
  QUICK(
      1 << 12,
      "a few thousand inputs of each domain were tried",
      "an error that shows on fewer than one input in a thousand may have been missed"),
  /** Samples some hundred thousand inputs of each domain: for a release. */
  FULL(
      1 << 18,
      "a few hundred thousand inputs of each domain were tried",
      "an error that shows on fewer than one input in a hundred thousand may have been missed"),
  /** Tries every binary32 number where a function of one number is swept, and else does as full. */
  EXHAUSTIVE(
      1 << 18,
      "every binary32 number was tried where a function of one number is swept",
      "binary64, labels and rows were sampled as at full effort");

  private final int inputs;
  private final String tried;
  private final String missed;

  Effort(int inputs, String tried, String missed) {
    this.inputs = inputs;
    this.tried = tried;
    this.missed = missed;
  }

  /** Returns how many numbers a domain is sampled with, roughly. */
  public int inputs() {
    return inputs;
  }

  /** Returns what was tried, and so what such a run cannot show, in one sentence. */
  public String shown() {
    return tried
        + "; "
        + missed
        + "; figures of accuracy are lower bounds where inputs are sampled";
  }

  /** Returns what such a run cannot show, in few words. */
  public String missed() {
    return missed;
  }

  /** Returns the word for this effort on the command line and in reports. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
