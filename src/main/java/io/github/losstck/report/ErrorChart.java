package io.github.losstck.report;

import io.github.losstck.verdict.Passport;
import io.github.losstck.verdict.Passport.Point;
import java.util.List;
import java.util.function.Predicate;

/**
 * Draws the errors of an operation over its logit, gap or probability: a column for each quarter of
 * a binade, filled up to the largest error in it, with the largest error allowed as a dashed line
 * above. Columns with answers beyond their bounds are striped; an infinite error reaches the top.
 */
public final class ErrorChart {
  private static final double LEFT = 56;
  private static final double RIGHT = 12;
  private static final double BELOW = 46;

  /** Shows an answer without error, too. */
  private static final double LEAST_BAR = 1;

  private final Layout layout;
  private final Named named;
  private final String title;
  private final List<Point> points;
  private final AxisScale across;
  private final UlpScale up;
  private final Markup svg = new Markup();
  private final Frame frame;

  private ErrorChart(Layout layout, Named named, List<Point> points, List<Point> scale) {
    this.layout = layout;
    this.named = named;
    this.title = Plain.line(named.title);
    this.points = points;
    double width = layout.width - LEFT - RIGHT;
    double bottom = layout.height - BELOW;
    this.across = new AxisScale(named.axis, LEFT, width);
    this.up = new UlpScale(scale, layout.top, bottom - layout.top);
    this.frame = new Frame(svg, across, up, LEFT, width, bottom);
  }

  /** Sizes a chart, and says whether it stands alone. */
  private enum Layout {
    /** Explains itself: below the title is room for a legend. */
    ALONE(640, 300, 62),
    /** Stands among others on a page that explains them. */
    COMPARED(400, 224, 52);

    private final double width;
    private final double height;
    private final double top;

    Layout(double width, double height, double top) {
      this.width = width;
      this.height = height;
      this.top = top;
    }
  }

  /**
   * Says what a chart is of.
   *
   * @param title of any origin
   * @param name apart from those of the other charts of the page: letters, digits, '.', '_', '-'
   * @param axis as {@link Passport#axis} names it
   * @param axisWords below the axis
   * @param description for those who do not see the picture; empty for one in English
   */
  public record Named(
      String title, String name, String axis, String axisWords, String description) {
    /** Names the axis in English. */
    public Named(String title, String name, String axis) {
      this(title, name, axis, AxisScale.words(axis), "");
    }

    /** Names the chart of a passport that has an axis. */
    public static Named of(Passport passport, String title, String axisWords, String description) {
      String name = passport.operation().method() + "-" + passport.precision().word();
      return new Named(title, name, passport.axis().orElseThrow(), axisWords, description);
    }
  }

  /**
   * Draws a passport that has an axis.
   *
   * @return an {@code svg} element, which stands alone or within a page
   */
  static String of(Passport passport) {
    String axis = passport.axis().orElseThrow();
    String operation = passport.operation().method();
    String title = operation + ", " + passport.precision().word() + ": error over the " + axis;
    Named named = Named.of(passport, title, AxisScale.words(axis), "");
    return new ErrorChart(Layout.ALONE, named, passport.points(), passport.points()).drawn();
  }

  /**
   * Draws errors small, to be compared with others beside them; the page has the style and says
   * what the shapes mean.
   *
   * @param named that the errors are of
   * @param points to be drawn
   * @param scale the points of all charts that are compared
   * @return an {@code svg} element for a page with the style {@link Theme#CHART}
   */
  public static String small(Named named, List<Point> points, List<Point> scale) {
    return new ErrorChart(Layout.COMPARED, named, points, scale).drawn();
  }

  /** Returns the largest of some errors, in words. */
  public static String largest(List<Point> points) {
    return Ulps.words(points.stream().mapToDouble(Point::errorUlps).max().orElse(0));
  }

  private String drawn() {
    boolean isAlone = layout == Layout.ALONE;
    String description = named.description.isEmpty() ? inEnglish() : named.description;
    Picture.open(svg, "chart", layout.width, layout.height, title, description);
    if (isAlone) {
      svg.leaf("style", Theme.CHART);
    }
    stripes();
    svg.empty("rect", "class", "paper", "width", layout.width, "height", layout.height);
    svg.leaf("text", title, "class", "heading", "x", RIGHT, "y", 20.0);
    if (isAlone) {
      legend();
    }
    frame.grid();
    frame.beside("ulp", layout.top - 12);
    area("error", p -> !p.beyond());
    area("beyond", Point::beyond);
    svg.empty("path", "class", "allowed", "d", allowed());
    frame.axis(Plain.line(named.axisWords), layout.height - 10);
    return svg.close().written();
  }

  private String inEnglish() {
    return "A column for each quarter of a binade reaches up to the largest error in it, and a dashed"
        + " line runs along the largest error allowed. The largest error of all is "
        + largest(points)
        + " ulp.";
  }

  /** Names the pattern, apart from those of the other charts of a page. */
  private String stripesId() {
    return "stripes-" + named.name;
  }

  private String striped() {
    return "url(#" + stripesId() + ")";
  }

  private void stripes() {
    svg.open(
        "pattern",
        "id",
        stripesId(),
        "width",
        4.0,
        "height",
        4.0,
        "patternUnits",
        "userSpaceOnUse");
    svg.empty("rect", "class", "paper", "width", 4.0, "height", 4.0);
    svg.empty("rect", "class", "stripe", "width", 4.0, "height", 2.5).close();
  }

  private void legend() {
    Legend legend = new Legend(svg, LEFT, 39);
    legend.area("largest error", "class", "error").line("largest error allowed", "allowed");
    if (points.stream().anyMatch(Point::beyond)) {
      legend.area("with answers beyond their bounds", "fill", striped());
    }
  }

  /** Fills the columns of one kind; those side by side have one outline. */
  private void area(String kind, Predicate<Point> which) {
    StepPath outline = StepPath.area(up.bottom());
    for (Point point : points.stream().filter(which).toList()) {
      double top = Math.min(up.bottom() - LEAST_BAR, up.of(point.errorUlps()));
      outline.column(across.columnOf(point.at()), across.columnWidth(), top);
    }
    String path = outline.path();
    if (!path.isEmpty()) {
      svg.empty("path", "class", kind, "fill", striped(), "d", path);
    }
  }

  /** Steps from column to column, and leaves out those in which nothing was judged. */
  private String allowed() {
    StepPath steps = StepPath.line();
    for (Point point : points) {
      if (point.allowedUlps() > 0) {
        steps.column(across.columnOf(point.at()), across.columnWidth(), up.of(point.allowedUlps()));
      }
    }
    return steps.path();
  }
}
