package io.github.losstck.oracle;

/**
 * Holds the absolute errors that each class of accuracy allows at one element, for the inputs of
 * one call in its precision. A class that does not exist for an operation allows what the next
 * stricter one does.
 *
 * @param tight T or R with q = 1/2: every rounding of the best formula counted once
 * @param stable C with q = 3: any re-association of a sound formula; the criterion of pass or fail
 * @param loose A: absolute error only, which conforms only where {@code looseConforms}
 * @param looseConforms whether the loose class conforms at the document level: for a standalone
 *     sigmoid
 */
public record Bounds(double tight, double stable, double loose, boolean looseConforms) {
  /** Returns the error that conforms. */
  public double allowed() {
    return looseConforms ? Math.max(stable, loose) : stable;
  }

  /** Returns the same errors where the loose class conforms nowhere: at the accurate level. */
  public Bounds strict() {
    return new Bounds(tight, stable, loose, false);
  }
}
