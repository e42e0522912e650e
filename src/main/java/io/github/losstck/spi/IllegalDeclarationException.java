package io.github.losstck.spi;

/** Says what a provider cannot be called, or declare of itself: problem and remedy, on one line. */
public final class IllegalDeclarationException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String problem;
  private final String remedy;

  IllegalDeclarationException(String problem, String remedy) {
    super(problem + "; " + remedy);
    this.problem = problem;
    this.remedy = remedy;
  }

  /** Returns what is wrong. */
  public String problem() {
    return problem;
  }

  /** Returns what to do about it. */
  public String remedy() {
    return remedy;
  }
}
