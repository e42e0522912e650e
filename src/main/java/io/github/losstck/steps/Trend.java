package io.github.losstck.steps;

/** Says how each element of a vector compares with the one before. */
public enum Trend {
  RISE("rise", Relation.LESS),
  FALL("fall", Relation.GREATER),
  NOT_RISE("not rise", Relation.AT_LEAST),
  NOT_FALL("not fall", Relation.AT_MOST);

  static final String REGEX = "rise|fall|not rise|not fall";

  private final String words;
  private final Relation fromOneToTheNext;

  Trend(String words, Relation fromOneToTheNext) {
    this.words = words;
    this.fromOneToTheNext = fromOneToTheNext;
  }

  /** Returns the relation of each element to the next one. */
  Relation relation() {
    return fromOneToTheNext;
  }

  static Trend of(String words) {
    for (Trend trend : values()) {
      if (trend.words.equals(words)) {
        return trend;
      }
    }
    throw new IllegalArgumentException("'" + words + "' is no trend; write one of " + REGEX);
  }

  @Override
  public String toString() {
    return words;
  }
}
