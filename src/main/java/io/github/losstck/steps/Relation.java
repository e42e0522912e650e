package io.github.losstck.steps;

import io.github.losstck.arithmetic.Interval;
import io.github.losstck.arithmetic.Interval.Answer;

/** Compares two numbers that are known up to an enclosure. */
public enum Relation {
  EQUAL("equal") {
    @Override
    Answer compare(Interval a, Interval b) {
      return a.overlaps(b) ? Answer.YES : Answer.NO;
    }
  },
  DIFFER("differ from") {
    @Override
    Answer compare(Interval a, Interval b) {
      return a.overlaps(b) ? Answer.UNDECIDED : Answer.YES;
    }
  },
  LESS("be less than") {
    @Override
    Answer compare(Interval a, Interval b) {
      return strictly(a, b);
    }
  },
  GREATER("be greater than") {
    @Override
    Answer compare(Interval a, Interval b) {
      return strictly(b, a);
    }
  },
  AT_MOST("be at most") {
    @Override
    Answer compare(Interval a, Interval b) {
      return b.certainlyLess(a) ? Answer.NO : Answer.YES;
    }
  },
  AT_LEAST("be at least") {
    @Override
    Answer compare(Interval a, Interval b) {
      return a.certainlyLess(b) ? Answer.NO : Answer.YES;
    }
  };

  static final String REGEX =
      "equal|differ from|be less than|be greater than|be at most|be at least";

  private final String words;

  Relation(String words) {
    this.words = words;
  }

  /**
   * Says whether the relation holds. Overlapping enclosures count as equal; a strict relation
   * between them is undecided. NaN differs from everything, and has no other relation.
   */
  final Answer between(Interval a, Interval b) {
    if (a.isUndefined() || b.isUndefined()) {
      return this == DIFFER ? Answer.YES : Answer.NO;
    }
    return compare(a, b);
  }

  abstract Answer compare(Interval a, Interval b);

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

  private static Answer strictly(Interval a, Interval b) {
    if (a.certainlyLess(b)) {
      return Answer.YES;
    }
    return b.certainlyLess(a) || a.isPoint() && b.isPoint() ? Answer.NO : Answer.UNDECIDED;
  }
}
