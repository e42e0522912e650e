package io.github.losstck.steps;

import io.github.losstck.arithmetic.Interval;

/** Compares two numbers that are known up to an enclosure. */
public enum Relation {
  EQUAL("equal") {
    @Override
    Holds between(Interval a, Interval b) {
      return a.overlaps(b) ? Holds.YES : Holds.NO;
    }
  },
  DIFFER("differ from") {
    @Override
    Holds between(Interval a, Interval b) {
      return a.overlaps(b) ? Holds.UNDECIDED : Holds.YES;
    }
  },
  LESS("be less than") {
    @Override
    Holds between(Interval a, Interval b) {
      return strictly(a, b);
    }
  },
  GREATER("be greater than") {
    @Override
    Holds between(Interval a, Interval b) {
      return strictly(b, a);
    }
  },
  AT_MOST("be at most") {
    @Override
    Holds between(Interval a, Interval b) {
      return b.certainlyLess(a) ? Holds.NO : Holds.YES;
    }
  },
  AT_LEAST("be at least") {
    @Override
    Holds between(Interval a, Interval b) {
      return a.certainlyLess(b) ? Holds.NO : Holds.YES;
    }
  };

  static final String REGEX = "equal|differ from|be less than|be greater than|be at most|be at least";

  private final String words;

  Relation(String words) {
    this.words = words;
  }

  /**
   * Says whether the relation holds. Overlapping enclosures count as equal; a strict relation
   * between them is undecided.
   */
  abstract Holds between(Interval a, Interval b);

  static Relation of(String words) {
    for (Relation relation : values()) {
      if (relation.words.equals(words)) {
        return relation;
      }
    }
    throw new IllegalArgumentException("'" + words + "' is no relation; write one of " + REGEX);
  }

  @Override
  public String toString() {
    return words;
  }

  private static Holds strictly(Interval a, Interval b) {
    if (a.certainlyLess(b)) {
      return Holds.YES;
    }
    return b.certainlyLess(a) || a.equals(b) && a.isPoint() ? Holds.NO : Holds.UNDECIDED;
  }
}
