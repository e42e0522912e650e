package io.github.losstck.report;

/**
 * Draws curves over two linear axes. What leaves the plot is cut off, and what is no number is left
 * out. The page has the style, {@link Theme#CURVES}.
 */
public final class CurveChart {
  private static final double WIDTH = 400;
  private static final double HEIGHT = 284;
  private static final double LEFT = 54;
  private static final double RIGHT = WIDTH - 14;
  private static final double TOP = 38;
  private static final double BOTTOM = HEIGHT - 46;

  /** Lets half of a wide line along an edge of the plot be seen. */
  private static final double EDGE = 4;

  /** Keeps what is far outside within the numbers that browsers draw. */
  private static final double FAR = 1000;

  private final String title;
  private final String wordsAcross;
  private final LinearScale across;
  private final LinearScale up;
  private final Markup plot = new Markup();
  private final Markup marks = new Markup();

  /**
   * Says how much of an axis is shown.
   *
   * @param from the least number shown
   * @param to the largest number shown
   */
  public record Range(double from, double to) {}

  /** Says on which side of a point a label stands. */
  public enum Side {
    /** Stands above the point. */
    ABOVE("middle", 0, -9),
    /** Stands below the point. */
    BELOW("middle", 0, 19),
    /** Ends at the left of the point. */
    LEFT("end", -9, 4),
    /** Begins at the right of the point. */
    RIGHT("start", 9, 4),
    /** Begins at the right of the point, above a curve that falls. */
    ABOVE_RIGHT("start", 7, -8),
    /** Ends at the left of the point, above a curve that rises. */
    ABOVE_LEFT("end", -7, -8),
    /** Begins at the right of the point, below a curve that rises. */
    BELOW_RIGHT("start", 7, 17),
    /** Ends at the left of the point, below a curve that falls. */
    BELOW_LEFT("end", -7, 17);

    private final String anchor;
    private final double dx;
    private final double dy;

    Side(String anchor, double dx, double dy) {
      this.anchor = anchor;
      this.dx = dx;
      this.dy = dy;
    }
  }

  /**
   * Starts with empty axes.
   *
   * @param title of any origin
   * @param wordsAcross what is written below the horizontal axis, of any origin
   * @param across what the horizontal axis shows
   * @param up what the vertical axis shows
   */
  public CurveChart(String title, String wordsAcross, Range across, Range up) {
    this.title = Plain.line(title);
    this.wordsAcross = Plain.line(wordsAcross);
    this.across = new LinearScale(across.from, across.to, LEFT, RIGHT);
    this.up = new LinearScale(up.from, up.to, BOTTOM, TOP);
    double width = RIGHT - LEFT + 2 * EDGE;
    double height = BOTTOM - TOP + 2 * EDGE;
    String box =
        "%s %s %s %s"
            .formatted(
                Markup.text(LEFT - EDGE),
                Markup.text(TOP - EDGE),
                Markup.text(width),
                Markup.text(height));
    plot.open(
        "svg", "x", LEFT - EDGE, "y", TOP - EDGE, "width", width, "height", height, "viewBox", box);
  }

  /**
   * Draws a curve.
   *
   * @param kind its classes in the style of the page
   * @param xs its abscissae, rising
   * @param ys its ordinates; what is not finite is left out
   */
  public CurveChart curve(String kind, double[] xs, double[] ys) {
    String path = path(xs, ys);
    if (!path.isEmpty()) {
      plot.empty("path", "class", kind, "d", path);
    }
    return this;
  }

  /** Fills what lies between two curves over the same abscissae, all of them finite. */
  public CurveChart between(double[] xs, double[] one, double[] other) {
    StringBuilder path = new StringBuilder(path(xs, one));
    for (int i = xs.length - 1; i >= 0; i--) {
      path.append(Frame.path("L", across.of(xs[i]), height(other[i])));
    }
    plot.empty("path", "class", "between", "d", path.append('z'));
    return this;
  }

  private String path(double[] xs, double[] ys) {
    CurvePath path = new CurvePath();
    for (int i = 0; i < xs.length; i++) {
      if (Double.isFinite(ys[i])) {
        path.to(across.of(xs[i]), height(ys[i]));
      } else {
        path.lift();
      }
    }
    return path.toString();
  }

  private double height(double y) {
    return Math.max(TOP - FAR, Math.min(BOTTOM + FAR, up.of(y)));
  }

  /**
   * Draws a line from the bottom to the top.
   *
   * @param kind its classes in the style of the page
   * @param x where it stands
   */
  public CurveChart upright(String kind, double x) {
    String path = Frame.path("M", across.of(x), BOTTOM) + "V" + Markup.text(TOP);
    plot.empty("path", "class", kind, "d", path);
    return this;
  }

  /** Draws a straight line from one point to another, which ends with the plot. */
  public CurveChart straight(double x, double y, double toX, double toY) {
    String path =
        Frame.path("M", across.of(x), up.of(y)) + Frame.path("L", across.of(toX), up.of(toY));
    plot.empty("path", "class", "upright", "d", path);
    return this;
  }

  /** Draws how far it is from one ordinate to another. */
  public CurveChart gap(double x, double from, double to) {
    String end = "m-4 0h8";
    marks.empty(
        "path",
        "class",
        "gap",
        "d",
        Frame.path("M", across.of(x), up.of(from))
            + end
            + Frame.path("M", across.of(x), up.of(from))
            + "V"
            + Markup.text(up.of(to))
            + end);
    return this;
  }

  /** Marks a point. */
  public CurveChart dot(double x, double y) {
    marks.empty("circle", "class", "dot", "cx", across.of(x), "cy", up.of(y), "r", 4.0);
    return this;
  }

  /**
   * Writes beside a point.
   *
   * @param text of any origin
   */
  public CurveChart label(String text, double x, double y, Side side) {
    marks.leaf(
        "text",
        Plain.line(text),
        "class",
        "label",
        "text-anchor",
        side.anchor,
        "x",
        across.of(x) + side.dx,
        "y",
        up.of(y) + side.dy);
    return this;
  }

  /**
   * Returns an {@code svg} element for a page.
   *
   * @param description for those who do not see the picture, of any origin
   */
  public String drawn(String description) {
    Markup svg = new Markup();
    Frame frame = new Frame(svg, across, up, LEFT, RIGHT - LEFT, BOTTOM);
    Picture.open(svg, "curves", WIDTH, HEIGHT, title, description);
    svg.leaf("text", title, "class", "heading", "x", 8.0, "y", 20.0);
    frame.grid();
    frame.axis(wordsAcross, HEIGHT - 8);
    svg.raw("\n" + plot.close().written()).raw(marks.written());
    return svg.close().written();
  }
}
