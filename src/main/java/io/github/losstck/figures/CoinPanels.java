package io.github.losstck.figures;

import io.github.losstck.report.CurveChart.Range;
import io.github.losstck.report.CurveChart.Side;
import java.util.List;

/** Draws how probable each coin makes the ten flips. */
final class CoinPanels {
  private static final double ESTIMATE = 0.6;
  private static final Range THETA = new Range(0, 1);

  /** Has room for the likelihood of the estimate, 0.0012. */
  private static final Range LIKELIHOODS = new Range(0, 0.0014);

  /** Cuts off how the logarithm falls to minus infinity at both ends. */
  private static final Range LOGARITHMS = new Range(-25, 0);

  private CoinPanels() {}

  static List<Panel> all() {
    return List.of(
        new Panel("coin.likelihood", THETA, LIKELIHOODS, CoinPanels::likelihood),
        new Panel("coin.logarithm", THETA, LOGARITHMS, CoinPanels::logarithm));
  }

  private static void likelihood(Sketch sketch) {
    sketch
        .line(Curve.LIKELIHOOD, Hue.ONE, "L(θ)")
        .label(Curve.LIKELIHOOD, 0.4, Side.ABOVE_LEFT, "L(θ)");
    estimate(sketch, Curve.LIKELIHOOD, 0.00134);
  }

  private static void logarithm(Sketch sketch) {
    sketch
        .line(Curve.LOG_LIKELIHOOD, Hue.ONE, "ln L(θ)")
        .label(Curve.LOG_LIKELIHOOD, 0.2, Side.BELOW_RIGHT, "ln L(θ)");
    estimate(sketch, Curve.LOG_LIKELIHOOD, -23);
  }

  private static void estimate(Sketch sketch, Curve curve, double height) {
    sketch.upright(Curve.ESTIMATE, "θ̂").dot(curve, 0, ESTIMATE);
    sketch.chart().label("θ̂ = 0.6", ESTIMATE, height, Side.RIGHT);
  }
}
