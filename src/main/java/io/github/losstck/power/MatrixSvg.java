package io.github.losstck.power;

import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.report.Markup;
import io.github.losstck.report.Picture;
import io.github.losstck.report.Theme;
import io.github.losstck.spec.Level;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Draws the matrix: a row for each specimen, a column for each scenario, both grouped by level.
 *
 * <p>A scenario is faint where it asked something of a specimen, and filled where the specimen did
 * not pass, in a colour of its own where it need not. The columns of a level share a width that
 * grows as the square root of their number, so that the few are seen beside the many.
 */
final class MatrixSvg {
  private static final double LEFT = 132;
  private static final double TOP = 100;
  private static final double PLOT = 860;
  private static final double GAP = 8;
  private static final double PITCH = 4;
  private static final double BAR = 3.2;

  private static final String DESCRIPTION =
      "A row for each provider, a column for each scenario, both in groups by level: filled where the"
          + " provider did not pass. ";

  /** Follows the reader's preference; the background is painted, since pages have their own. */
  static final String STYLE =
      "svg { "
          + Theme.DAY
          + "--asked: #e4e8ec; --caught: #0b6e6e; --unmet: #c58b1b; --blamed: #c9302c; }\n"
          + "@media (prefers-color-scheme: dark) { svg { "
          + Theme.NIGHT
          + "--asked: #21262d; --caught: #3fc1b0; --unmet: #d9a441; --blamed: #ff7b72; } }\n"
          + """
      svg text { font: 12px system-ui, sans-serif; fill: var(--ink); }
      svg .title { font-size: 16px; font-weight: 600; } svg .quiet { fill: var(--quiet); }
      svg .paper { fill: var(--paper); } svg .asked { fill: var(--asked); }
      svg .caught { fill: var(--caught); } svg .unmet { fill: var(--unmet); }
      svg .blamed { fill: var(--blamed); }
      """;

  private final KillMatrix matrix;
  private final Set<String> binding;
  private final Map<Level, Double> starts = new LinkedHashMap<>();
  private final Map<Level, Double> widths = new LinkedHashMap<>();
  private final Markup svg = new Markup();
  private double y = TOP;

  private MatrixSvg(KillMatrix matrix) {
    this.matrix = matrix;
    this.binding = matrix.binding();
    double roots = Arrays.stream(Level.values()).mapToDouble(l -> Math.sqrt(columns(l))).sum();
    double x = LEFT;
    for (Level level : Level.values()) {
      if (columns(level) > 0) {
        starts.put(level, x);
        widths.put(level, PLOT * Math.sqrt(columns(level)) / roots);
        x += widths.get(level) + GAP;
      }
    }
  }

  /** Returns the text of {@code matrix.svg}. */
  static String of(KillMatrix matrix) {
    return new MatrixSvg(matrix).drawn();
  }

  private String drawn() {
    double width = LEFT + PLOT + GAP * starts.size() + 12;
    long groups = Arrays.stream(Level.values()).filter(l -> !matrix.animals(l).isEmpty()).count();
    double height = TOP + PITCH * matrix.rows().size() + GAP * groups + 16;
    Picture.open(
        svg,
        "matrix",
        width,
        height,
        "Which scenario catches which animal",
        DESCRIPTION + PowerSummary.headline(matrix) + ".");
    svg.leaf("style", STYLE);
    svg.open("rect", "class", "paper", "width", width, "height", height).close();
    heading();
    for (Level level : Level.values()) {
      group(level.word(), " animals", matrix.animals(level), "caught");
    }
    group("sound", " variants", matrix.variants(), "blamed");
    return svg.close().written();
  }

  private void heading() {
    svg.leaf("text", PowerSummary.headline(matrix), "class", "title", "x", 12.0, "y", 26.0);
    square(12, 38, "asked", "asked, and passed");
    square(150, 38, "caught", "not passed by an animal");
    square(322, 38, "unmet", "not met, where it merely should be");
    square(556, 38, "blamed", "not passed by a sound variant");
    svg.leaf("text", "level: scenarios", "class", "quiet", "x", 12.0, "y", TOP - 8);
    starts.forEach(
        (level, x) -> {
          svg.leaf("text", level.word(), "x", x, "y", TOP - 22);
          svg.leaf("text", columns(level) + "", "class", "quiet", "x", x, "y", TOP - 8);
        });
  }

  private void square(double x, double y, String kind, String meaning) {
    svg.open("rect", "class", kind, "x", x, "y", y, "width", 10.0, "height", 10.0).close();
    svg.leaf("text", meaning, "class", "quiet", "x", x + 16, "y", y + 10);
  }

  private void group(String word, String kind, List<Row> rows, String mark) {
    if (rows.isEmpty()) {
      return;
    }
    svg.leaf("text", word, "x", 12.0, "y", y + 9);
    svg.leaf("text", rows.size() + kind, "class", "quiet", "x", 12.0, "y", y + 22);
    for (Row row : rows) {
      svg.open("g").leaf("title", row.specimen().name() + ": " + row.specimen().sentence());
      cells("asked", id -> row.passed().contains(id) || row.caught().containsKey(id));
      cells(mark, id -> row.caught().containsKey(id) && binding.contains(id));
      cells("unmet", id -> row.caught().containsKey(id) && !binding.contains(id));
      svg.close();
      y += PITCH;
    }
    y += Math.max(GAP, 26 + GAP - PITCH * rows.size());
  }

  /** Draws the cells of a row of one kind, those side by side as one. */
  private void cells(String kind, Predicate<String> includes) {
    StringBuilder path = new StringBuilder();
    for (Level level : starts.keySet()) {
      List<String> ids = ids(level);
      double step = Objects.requireNonNull(widths.get(level)) / ids.size();
      int from = 0;
      while (from < ids.size()) {
        int to = from;
        while (to < ids.size() && includes.test(ids.get(to))) {
          to++;
        }
        bar(path, starts.get(level) + from * step, (to - from) * step);
        from = to + 1;
      }
    }
    if (path.length() > 0) {
      svg.open("path", "class", kind, "d", path).close();
    }
  }

  private void bar(StringBuilder path, double x, double width) {
    if (width > 0) {
      String w = Markup.text(width);
      path.append('M').append(Markup.text(x)).append(' ').append(Markup.text(y));
      path.append('h').append(w).append('v').append(BAR).append("h-").append(w).append('z');
    }
  }

  private int columns(Level level) {
    return ids(level).size();
  }

  private List<String> ids(Level level) {
    return matrix.scenarios().stream()
        .filter(s -> s.level() == level)
        .map(ScenarioEntry::id)
        .toList();
  }
}
