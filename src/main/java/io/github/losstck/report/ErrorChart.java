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
final class ErrorChart {
  private static final double WIDTH = 640;
  private static final double HEIGHT = 300;
  private static final double LEFT = 56;
  private static final double TOP = 62;
  private static final double PLOT_WIDTH = WIDTH - LEFT - 12;
  private static final double PLOT_HEIGHT = HEIGHT - TOP - 46;

  /** Shows an answer without error, too. */
  private static final double LEAST_BAR = 1;

  private final Passport passport;
  private final List<Point> points;
  private final AxisScale across;
  private final UlpScale up;
  private final Markup svg = new Markup();

  private ErrorChart(Passport passport, String axis) {
    this.passport = passport;
    this.points = passport.points();
    this.across = new AxisScale(axis, LEFT, PLOT_WIDTH);
    this.up = new UlpScale(points, TOP, PLOT_HEIGHT);
  }

  /**
   * Draws a passport that has an axis.
   *
   * @return an {@code svg} element, which stands alone or within a page
   */
  static String of(Passport passport) {
    return new ErrorChart(passport, passport.axis().orElseThrow()).drawn();
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
        "0 0 " + Markup.text(WIDTH) + " " + Markup.text(HEIGHT));
    svg.leaf("title", title()).leaf("style", Theme.CHART);
    stripes();
    svg.empty("rect", "class", "paper", "width", WIDTH, "height", HEIGHT);
    svg.leaf("text", title(), "class", "heading", "x", 12.0, "y", 20.0);
    legend();
    grid();
    area("error", p -> !p.beyond());
    area("beyond", Point::beyond);
    svg.empty("path", "class", "allowed", "d", allowed());
    axis();
    return svg.close().written();
  }

  private String title() {
    return passport.operation().method()
        + ", "
        + passport.precision().word()
        + ": error over the "
        + passport.axis().orElseThrow();
  }

  /** Names the pattern, apart from those of the other charts of a page. */
  private String stripesId() {
    return "stripes-" + passport.operation().method() + "-" + passport.precision().word();
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
    svg.leaf("text", "ulp", "class", "quiet end", "x", LEFT - 6, "y", TOP - 12);
  }

  private void line(double y, String text) {
    svg.empty("path", "class", "grid", "d", path("M", LEFT, y) + "h" + Markup.text(PLOT_WIDTH));
    svg.leaf("text", text, "class", "quiet end", "x", LEFT - 6, "y", y + 4);
  }

  private void axis() {
    double bottom = up.bottom();
    svg.empty(
        "path", "class", "axis", "d", path("M", LEFT, bottom) + "h" + Markup.text(PLOT_WIDTH));
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
        "text", across.words(), "class", "middle", "x", LEFT + PLOT_WIDTH / 2, "y", HEIGHT - 10);
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
