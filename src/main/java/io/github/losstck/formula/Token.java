package io.github.losstck.formula;

/**
 * Holds the smallest piece of a formula that has a meaning.
 *
 * @param kind what it is
 * @param text as written; empty at the end
 * @param afterBlank whether blanks stand before it
 * @param place where it starts
 */
record Token(Kind kind, String text, boolean afterBlank, Place place) {
  /** Says what a token is. */
  enum Kind {
    NUMBER,
    WORD,
    SYMBOL,
    END
  }

  boolean is(String symbol) {
    return kind == Kind.SYMBOL && text.equals(symbol);
  }

  /** Returns how a message names this token. */
  String quoted() {
    return kind == Kind.END ? "the end" : "'" + text + "'";
  }
}
