package io.github.losstck.steps;

/** Answers whether something holds of numbers that are known up to an enclosure. */
enum Holds {
  YES,
  NO,
  UNDECIDED;

  /** Returns the answer for the negated statement. */
  Holds negated() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
      case UNDECIDED -> UNDECIDED;
    };
  }
}
