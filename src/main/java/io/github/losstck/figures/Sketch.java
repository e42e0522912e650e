package io.github.losstck.figures;

import io.github.losstck.report.CurveChart;
import io.github.losstck.report.CurveChart.Side;
import io.github.losstck.spi.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Draws on a chart: exact curves at once, the answers of a provider over all of them. */
final class Sketch {
  private final CurveChart chart;
  private final Curves curves;
  private final Remarks remarks;
  private final List<Runnable> answers = new ArrayList<>();

  Sketch(CurveChart chart, Curves curves, Remarks remarks) {
    this.chart = chart;
    this.curves = curves;
    this.remarks = remarks;
  }

  /** Returns the chart, for what no provider is asked for. */
  CurveChart chart() {
    return chart;
  }

  /** Draws a curve that is one number an abscissa. */
  Sketch line(Curve curve, Hue hue, String name) {
    return line(curve, 0, hue, name);
  }

  /**
   * Draws a curve, and what was answered.
   *
   * @param column of its rows
   * @param name in remarks on the answers
   */
  Sketch line(Curve curve, int column, Hue hue, String name) {
    chart.curve(hue.kind(), curve.at(), curves.exact(curve).column(column));
    answers(curve, column, name, (kind, was) -> chart.curve(kind, curve.at(), was));
    return this;
  }

  /** Marks the abscissa that a curve of a single number gives, and what was answered. */
  Sketch upright(Curve curve, String name) {
    chart.upright("upright", curves.exact(curve).column(0)[0]);
    answers(curve, 0, name, (kind, was) -> chart.upright(kind, was[0]));
    return this;
  }

  private void answers(Curve curve, int column, String name, BiConsumer<String, double[]> drawing) {
    for (Asked asked : curves.asked(curve)) {
      if (asked.ordinates().isEmpty()) {
        remarks.lacks(asked);
      } else {
        double[] was = asked.ordinates().get().column(column);
        remarks.compare(name, asked, curves.exact(curve).column(column), was);
        answers.add(() -> drawing.accept(kind(asked.precision()), was));
      }
    }
  }

  /** Fills what lies between two curves. */
  Sketch between(Curve one, Curve other) {
    chart.between(one.at(), curves.exact(one).column(0), curves.exact(other).column(0));
    return this;
  }

  /** Writes a name beside a curve. */
  Sketch label(Curve curve, int column, double at, Side side, String text) {
    chart.label(text, at, curve.exactAt(at, column), side);
    return this;
  }

  /** Writes a name beside a curve that is one number an abscissa. */
  Sketch label(Curve curve, double at, Side side, String text) {
    return label(curve, 0, at, side, text);
  }

  /** Marks a point of a curve. */
  Sketch dot(Curve curve, int column, double at) {
    chart.dot(at, curve.exactAt(at, column));
    return this;
  }

  /** Draws what was answered, over all that is exact. */
  void drawAnswers() {
    answers.forEach(Runnable::run);
  }

  private static String kind(Precision precision) {
    return "answer " + precision.word();
  }
}
