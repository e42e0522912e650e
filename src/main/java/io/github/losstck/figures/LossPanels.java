package io.github.losstck.figures;

import static io.github.losstck.figures.Curve.LOSS_OF_SMOOTHED;
import static io.github.losstck.figures.Curve.LOSS_OF_YES;
import static io.github.losstck.figures.Curve.SOFTMAX_LOSS;
import static io.github.losstck.figures.Curve.SOFTMAX_LOSS_OF_SMOOTHED;

import io.github.losstck.report.CurveChart.Range;
import io.github.losstck.report.CurveChart.Side;
import java.util.List;

/** Draws both losses of a true class over its logit, with and without label smoothing. */
final class LossPanels {
  private static final Range LOGITS = new Range(-2, 8);
  private static final Range LOSSES = new Range(0, 2);

  private LossPanels() {}

  static List<Panel> all() {
    return List.of(
        new Panel("losses.sigmoid", LOGITS, LOSSES, LossPanels::sigmoid),
        new Panel("losses.softmax", LOGITS, LOSSES, LossPanels::softmax));
  }

  private static void sigmoid(Sketch sketch) {
    draw(sketch, LOSS_OF_YES, LOSS_OF_SMOOTHED, Math.log(14), "ln 14");
  }

  /** The two other classes share what smoothing takes: 14/15 stands against 1/30. */
  private static void softmax(Sketch sketch) {
    draw(sketch, SOFTMAX_LOSS, SOFTMAX_LOSS_OF_SMOOTHED, Math.log(28), "ln 28");
  }

  private static void draw(Sketch sketch, Curve hard, Curve smoothed, double best, String name) {
    sketch.chart().upright("upright", best);
    sketch
        .line(hard, Hue.TWO, "y = 1")
        .line(smoothed, Hue.ONE, "y = 14/15")
        .label(smoothed, 6.4, Side.ABOVE, "y = 14/15")
        .label(hard, 0.6, Side.BELOW_LEFT, "y = 1")
        .dot(smoothed, 0, best);
    sketch.chart().label(name, best, LOSSES.to() * 0.9, Side.RIGHT);
  }
}
