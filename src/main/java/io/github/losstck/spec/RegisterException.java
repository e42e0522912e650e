package io.github.losstck.spec;

/** Says what is malformed in the register: place, problem and remedy, on one line. */
public final class RegisterException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  private final String place;
  private final String problem;
  private final String remedy;

  RegisterException(String place, String problem, String remedy) {
    super((place + ": " + problem + "; " + remedy).replaceAll("\\s+", " "));
    this.place = place;
    this.problem = problem;
    this.remedy = remedy;
  }

  /** Returns where: file, line and column as far as they are known. */
  public String place() {
    return place;
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
