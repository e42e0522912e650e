package io.github.losstck.verdict;

/** Says what a certificate comes to. */
public enum Verdict {
  /** Says that nothing claimed failed, and that something was passed. */
  CONFORMS("conforms"),
  /** Says that something claimed failed, or that nothing was passed. */
  DOES_NOT_CONFORM("does not conform"),
  /** Says that the provider or the kit broke before the question could be settled. */
  BROKE("broke");

  private final String words;

  Verdict(String words) {
    this.words = words;
  }

  /** Returns the words for this verdict in reports. */
  public String words() {
    return words;
  }
}
