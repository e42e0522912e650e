package io.github.losstck.spec;

/**
 * States one thing that the document says: an equation, listing, output, claim or erratum.
 *
 * @param id as in {@code 2-3}, {@code L4}, {@code O3}, {@code C14}, {@code X4}
 * @param title what it is about, in a few words
 * @param statement what is so, in one sentence or formula
 */
public record Entry(String id, String title, String statement) {

  /** Returns the tag that ties a scenario or rule to this entry, as in {@code @erratum.X4}. */
  public String tag() {
    return "@" + kind() + "." + id;
  }

  /** Returns equation, listing, output, claim or erratum, by the form of the id. */
  public String kind() {
    return switch (id.charAt(0)) {
      case 'L' -> "listing";
      case 'O' -> "output";
      case 'C' -> "claim";
      case 'X' -> "erratum";
      default -> "eq";
    };
  }
}
