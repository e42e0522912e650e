package io.github.losstck.report;

/**
 * Draws what is around the numbers of a chart: the lines of the grid, the axis and what is written
 * beside them.
 */
final class Frame {
  private final Markup svg;
  private final Scale across;
  private final Scale up;
  private final double left;
  private final double width;
  private final double bottom;

  /**
   * Surrounds a plot.
   *
   * @param svg to write to
   * @param across places numbers from left to right
   * @param up places numbers upwards
   * @param left end of the plot
   * @param width of the plot
   * @param bottom end of the plot
   */
  Frame(Markup svg, Scale across, Scale up, double left, double width, double bottom) {
    this.svg = svg;
    this.across = across;
    this.up = up;
    this.left = left;
    this.width = width;
    this.bottom = bottom;
  }

  /** Draws a line at each tick of the axis that points up. */
  void grid() {
    for (Tick tick : up.ticks()) {
      svg.empty("path", "class", "grid", "d", level(tick.place()));
      beside(tick.text(), tick.place() + 4);
    }
  }

  /** Writes to the left of the plot. */
  void beside(String text, double y) {
    svg.leaf("text", text, "class", "quiet end", "x", left - 6, "y", y);
  }

  /**
   * Draws the axis below the plot.
   *
   * @param words that name it
   * @param y where they stand
   */
  void axis(String words, double y) {
    svg.empty("path", "class", "axis", "d", level(bottom));
    for (Tick tick : across.ticks()) {
      svg.empty("path", "class", "axis", "d", path("M", tick.place(), bottom) + "v5");
      centred("quiet middle", tick.text(), tick.place(), bottom + 18);
    }
    centred("middle", words, left + width / 2, y);
  }

  private void centred(String kind, String text, double x, double y) {
    svg.leaf("text", text, "class", kind, "x", x, "y", y);
  }

  private String level(double y) {
    return path("M", left, y) + "h" + Markup.text(width);
  }

  /** Writes a command of a path. */
  static String path(String command, double x, double y) {
    return command + Markup.text(x) + " " + Markup.text(y);
  }
}
