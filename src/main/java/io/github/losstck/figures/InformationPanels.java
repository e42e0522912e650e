package io.github.losstck.figures;

import static io.github.losstck.figures.Curve.CROSS_ENTROPY_OVER_P;
import static io.github.losstck.figures.Curve.CROSS_ENTROPY_OVER_Q;
import static io.github.losstck.figures.Curve.DIVERGENCE_OVER_Q;
import static io.github.losstck.figures.Curve.ENTROPY;
import static io.github.losstck.figures.Curve.ENTROPY_OVER_Q;

import io.github.losstck.report.CurveChart.Range;
import io.github.losstck.report.CurveChart.Side;
import java.util.List;

/** Draws entropy, cross entropy and the gap between them for two classes. */
final class InformationPanels {
  private static final double TRUE = Curve.Values.TRUE;
  private static final double BELIEVED = Curve.Values.BELIEVED;
  private static final Range PROBABILITIES = new Range(0, 1);

  private InformationPanels() {}

  static List<Panel> all() {
    return List.of(
        new Panel("information.over-p", PROBABILITIES, new Range(0, 1.4), InformationPanels::overP),
        new Panel("information.over-q", PROBABILITIES, new Range(0, 2), InformationPanels::overQ));
  }

  private static void overP(Sketch sketch) {
    sketch
        .between(ENTROPY, CROSS_ENTROPY_OVER_P)
        .line(ENTROPY, Hue.ONE, "H(p)")
        .line(CROSS_ENTROPY_OVER_P, Hue.TWO, "H(p, q)")
        .label(ENTROPY, 0.12, Side.BELOW_RIGHT, "H(p)")
        .label(CROSS_ENTROPY_OVER_P, 0.85, Side.ABOVE_LEFT, "H(p, q)")
        .dot(ENTROPY, 0, BELIEVED);
    sketch.chart().label("p = q", BELIEVED, 0.611, Side.ABOVE_LEFT);
    gap(sketch, TRUE, ENTROPY, CROSS_ENTROPY_OVER_P, Side.RIGHT);
  }

  private static void overQ(Sketch sketch) {
    sketch
        .between(ENTROPY_OVER_Q, CROSS_ENTROPY_OVER_Q)
        .line(ENTROPY_OVER_Q, Hue.ONE, "H(p)")
        .line(CROSS_ENTROPY_OVER_Q, Hue.TWO, "H(p, q)")
        .line(DIVERGENCE_OVER_Q, Hue.THREE, "D(p‖q)")
        .label(ENTROPY_OVER_Q, 0.8, Side.BELOW, "H(p)")
        .label(CROSS_ENTROPY_OVER_Q, 0.14, Side.ABOVE_RIGHT, "H(p, q)")
        .label(DIVERGENCE_OVER_Q, 0.84, Side.ABOVE_LEFT, "D(p‖q)")
        .dot(ENTROPY_OVER_Q, 0, TRUE);
    sketch.chart().label("q = p", TRUE, 0.673, Side.BELOW_LEFT);
    gap(sketch, BELIEVED, ENTROPY_OVER_Q, CROSS_ENTROPY_OVER_Q, Side.LEFT);
    sketch.chart().gap(BELIEVED, 0, DIVERGENCE_OVER_Q.exactAt(BELIEVED, 0));
  }

  private static void gap(Sketch sketch, double at, Curve from, Curve to, Side side) {
    double lower = from.exactAt(at, 0);
    double upper = to.exactAt(at, 0);
    sketch.chart().gap(at, lower, upper).label("0.192", at, (lower + upper) / 2, side);
  }
}
