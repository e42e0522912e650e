package io.github.losstck.catalogue;

/**
 * Says what is malformed in the features, and where.
 *
 * @param fault of which kind it is
 * @param place as in {@code features/3-sigmoid/1-sigmoid.feature:12:5}: file, line, column
 * @param problem what is wrong there
 * @param remedy what to do about it
 */
public record Problem(Fault fault, String place, String problem, String remedy) {
  /** Returns place, problem and remedy on one line. */
  @Override
  public String toString() {
    return place + ": " + problem + "; " + remedy;
  }
}
