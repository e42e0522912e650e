package io.github.losstck.report;

/** Writes a path that runs level over columns and upright between them; gaps part it. */
final class StepPath {
  /** Tells columns that adjoin from those with a gap between them, in pixels. */
  private static final double APART = 0.1;

  /** Is what can be seen, in pixels: columns closer than that are one. */
  private static final double SEEN = 0.1;

  private final double bottom;
  private final boolean isFilled;
  private final StringBuilder written = new StringBuilder();
  private double end = Double.NaN;
  private double height = Double.NaN;

  private StepPath(double bottom, boolean isFilled) {
    this.bottom = bottom;
    this.isFilled = isFilled;
  }

  /** Begins a line along the tops of columns. */
  static StepPath line() {
    return new StepPath(0, false);
  }

  /** Begins the outline of columns that stand on a line. */
  static StepPath area(double bottom) {
    return new StepPath(bottom, true);
  }

  /** Adds a column, to the right of those before it. */
  void column(double x, double width, double top) {
    double y = Math.rint(top / SEEN) * SEEN;
    boolean adjoins = Math.abs(x - end) < APART;
    if (!adjoins) {
      close();
      written.append(Frame.path("M", x, isFilled ? bottom : y));
    }
    if (!adjoins || y != height) {
      written.append(adjoins ? "H" + Markup.text(end) : "");
      written.append(adjoins || isFilled ? "V" + Markup.text(y) : "");
    }
    height = y;
    end = x + width;
  }

  private void close() {
    if (!Double.isNaN(end)) {
      written.append("H").append(Markup.text(end));
      written.append(isFilled ? "V" + Markup.text(bottom) + "z" : "");
    }
    end = Double.NaN;
  }

  /** Returns the path; nothing is added to it afterwards. */
  String path() {
    close();
    return written.toString();
  }
}
