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

  /** Leaves room for a title, and for a legend below it. */
  private static final double LEGEND = 62;

  private static final double NO_LEGEND = 52;

  /** Shows an answer without error, too. */
  private static final double LEAST_BAR = 1;

  private final double width;
  private final double height;
  private final double top;
  private final String title;
  private final String name;
  private final List<Point> points;
  private final AxisScale across;
  private final UlpScale up;
  private final Markup svg = new Markup();

  private ErrorChart(
      double width, double height, double top, Named named, List<Point> points, List<Point> scale) {
    this.width = width;
    this.height = height;
    this.top = top;
    this.title = named.title;
    this.name = named.name;
    this.points = points;
    this.across = new AxisScale(named.axis, LEFT, plotWidth());
    this.up = new UlpScale(scale, top, height - top - 46);
  }

  private record Named(String title, String name, String axis) {}

  /**
   * Draws a passport that has an axis.
   *
   * @return an {@code svg} element, which stands alone or within a page
   */
  static String of(Passport passport) {
    String axis = passport.axis().orElseThrow();
    String operation = passport.operation().method();
    String precision = passport.precision().word();
    Named named =
        new Named(
            operation + ", " + precision + ": error over the " + axis,
            operation + "-" + precision,
            axis);
    return new ErrorChart(640, 300, LEGEND, named, passport.points(), passport.points()).drawn();
  }

  /**
   * Draws errors small, to be compared with others beside them; the page has the style and says
   * what the shapes mean.
   *
   * @param title of any origin
   * @param name apart from those of the other charts of the page: letters, digits, '.', '_', '-'
   * @param axis as {@link Passport#axis} names it
   * @param points to be drawn
   * @param scale the points of all charts that are compared
   * @return an {@code svg} element for a page with the style {@link Theme#CHART}
   */
  public static String small(
      String title, String name, String axis, List<Point> points, List<Point> scale) {
    Named named = new Named(Plain.line(title), name, axis);
    return new ErrorChart(400, 224, NO_LEGEND, named, points, scale).drawn();
  }

  private boolean hasLegend() {
    return top == LEGEND;
  }

  private double plotWidth() {
    return width - LEFT - 12;
  }

  private String drawn() {
    svg.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "role",
        "img",
        "class",
        "chart",
        "viewBox",
        "0 0 " + Markup.text(width) + " " + Markup.text(height));
    svg.leaf("title", title);
    if (hasLegend()) {
      svg.leaf("style", Theme.CHART);
    }
    stripes();
    svg.empty("rect", "class", "paper", "width", width, "height", height);
    svg.leaf("text", title, "class", "heading", "x", 12.0, "y", 20.0);
    if (hasLegend()) {
      legend();
    }
    grid();
    area("error", p -> !p.beyond());
    area("beyond", Point::beyond);
    svg.empty("path", "class", "allowed", "d", allowed());
    axis();
    return svg.close().written();
  }

  /** Names the pattern, apart from those of the other charts of a page. */
  private String stripesId() {
    return "stripes-" + name;
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
    double y = 34;
    svg.empty("rect", "class", "error", "x", LEFT, "y", y, "width", 14.0, "height", 10.0);
    word(LEFT + 20, "largest error");
    svg.empty("path", "class", "allowed", "d", "M" + Markup.text(LEFT + 120) + " 39h26");
    word(LEFT + 152, "largest error allowed");
    if (points.stream().anyMatch(Point::beyond)) {
      svg.empty("rect", "fill", striped(), "x", LEFT + 296, "y", y, "width", 14.0, "height", 10.0);
      word(LEFT + 316, "with answers beyond their bounds");
    }
  }

  private void word(double x, String text) {
    svg.leaf("text", text, "class", "quiet", "x", x, "y", 43.0);
  }

  private void grid() {
    for (int exponent : up.ticks()) {
      line(up.of(Math.pow(10, exponent)), UlpScale.text(exponent));
    }
    if (up.hasInfinite()) {
      line(up.top(), "infinite");
    }
    svg.leaf("text", "ulp", "class", "quiet end", "x", LEFT - 6, "y", top - 12);
  }

  private void line(double y, String text) {
    svg.empty("path", "class", "grid", "d", path("M", LEFT, y) + "h" + Markup.text(plotWidth()));
    svg.leaf("text", text, "class", "quiet end", "x", LEFT - 6, "y", y + 4);
  }

  private void axis() {
    double bottom = up.bottom();
    svg.empty(
        "path", "class", "axis", "d", path("M", LEFT, bottom) + "h" + Markup.text(plotWidth()));
    for (double tick : across.ticks()) {
      svg.empty("path", "class", "axis", "d", path("M", across.of(tick), bottom) + "v5");
      svg.leaf(
          "text",
          AxisScale.text(tick),
          "class",
          "quiet middle",
          "x",
          across.of(tick),
          "y",
          bottom + 18);
    }
    svg.leaf(
        "text", across.words(), "class", "middle", "x", LEFT + plotWidth() / 2, "y", height - 10);
  }

  private void area(String kind, Predicate<Point> which) {
    StringBuilder bars = new StringBuilder();
    String width = Markup.text(across.columnWidth());
    for (Point point : points) {
      if (which.test(point)) {
        double height = Math.max(LEAST_BAR, up.bottom() - up.of(point.errorUlps()));
        bars.append(path("M", across.columnOf(point.at()), up.bottom()))
            .append("v-" + Markup.text(height) + "h" + width + "v" + Markup.text(height) + "z");
      }
    }
    if (!bars.isEmpty()) {
      svg.empty("path", "class", kind, "fill", striped(), "d", bars);
    }
  }

  /** Steps from column to column, and leaves out those in which nothing was judged. */
  private String allowed() {
    StringBuilder steps = new StringBuilder();
    double end = Double.NaN;
    for (Point point : points) {
      if (point.allowedUlps() > 0) {
        double x = across.columnOf(point.at());
        boolean adjoins = Math.abs(x - end) < across.columnWidth() / 2;
        steps.append(path(adjoins ? "L" : "M", x, up.of(point.allowedUlps())));
        end = x + across.columnWidth();
        steps.append("H").append(Markup.text(end));
      }
    }
    return steps.toString();
  }

  private static String path(String command, double x, double y) {
    return command + Markup.text(x) + " " + Markup.text(y);
  }
}
