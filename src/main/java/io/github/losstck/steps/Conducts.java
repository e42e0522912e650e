package io.github.losstck.steps;

/** Finds the conduct behind the word that a witness in another process is asked by. */
final class Conducts {
  private Conducts() {}

  /**
   * Finds a conduct.
   *
   * @throws SpecificationError if the word is unknown
   */
  static Conduct named(String word) {
    if (word.startsWith(Concurrency.WORD)) {
      return new Concurrency(Integer.parseInt(word.substring(Concurrency.WORD.length())));
    }
    return switch (word) {
      case InputsKept.WORD -> new InputsKept();
      case OwnArray.WORD -> new OwnArray();
      case Refilling.WORD -> new Refilling();
      default -> throw new SpecificationError("there is no conduct '" + word + "'");
    };
  }
}
