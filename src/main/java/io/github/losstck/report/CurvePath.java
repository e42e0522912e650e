package io.github.losstck.report;

/** Writes a path step by step, which is short, and lifts the pen over gaps. */
final class CurvePath {
  private final StringBuilder written = new StringBuilder();
  private boolean isLifted = true;
  private double x;
  private double y;

  /** Draws on to a point, or begins anew at it, where it shows even between two gaps. */
  void to(double nextX, double nextY) {
    double toX = rounded(nextX);
    double toY = rounded(nextY);
    written.append(isLifted ? Frame.path("M", toX, toY) + "h0" : Frame.path("l", toX - x, toY - y));
    isLifted = false;
    x = toX;
    y = toY;
  }

  /** Leaves a gap. */
  void lift() {
    isLifted = true;
  }

  /** Rounds as markup is written, so that steps do not add up to another place. */
  private static double rounded(double pixels) {
    return Math.rint(pixels * 100) / 100;
  }

  @Override
  public String toString() {
    return written.toString();
  }
}
