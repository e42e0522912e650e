package io.github.losstck.catalogue;

/**
 * Says where the lock of the scenarios, or the changelog, is not what the features make it.
 *
 * @param code {@code LT21} to {@code LT28}, which keep their meaning
 * @param place the file with line and column, as in {@code features/scenarios.lock:12:1}
 * @param problem what is wrong
 * @param remedy what to do about it; a line that is to be written is given to the letter
 */
public record Mismatch(String code, String place, String problem, String remedy) {
  static Mismatch at(
      String file, int line, int column, String code, String problem, String remedy) {
    return new Mismatch(code, file + ":" + line + ":" + column, problem, remedy);
  }

  /** Returns place, code, problem and remedy on one line. */
  @Override
  public String toString() {
    return place + ": " + code + ": " + problem + "; " + remedy;
  }
}
