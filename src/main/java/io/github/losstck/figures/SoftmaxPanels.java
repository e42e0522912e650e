package io.github.losstck.figures;

import static io.github.losstck.figures.Curve.SOFTMAX_SCALED;

import io.github.losstck.report.CurveChart.Range;
import io.github.losstck.report.CurveChart.Side;
import java.util.List;

/** Draws how the softmax of a row sharpens as its logits grow. */
final class SoftmaxPanels {
  private SoftmaxPanels() {}

  static List<Panel> all() {
    return List.of(
        new Panel("softmax.scaled", new Range(0, 10), new Range(0, 1), SoftmaxPanels::scaled));
  }

  private static void scaled(Sketch sketch) {
    sketch.chart().upright("upright", 1);
    sketch
        .line(SOFTMAX_SCALED, 0, Hue.ONE, "x₁ = 0.7")
        .line(SOFTMAX_SCALED, 1, Hue.TWO, "x₂ = 1.2")
        .line(SOFTMAX_SCALED, 2, Hue.THREE, "x₃ = 0.3")
        .label(SOFTMAX_SCALED, 0, 2.8, Side.ABOVE_RIGHT, "x₁ = 0.7")
        .label(SOFTMAX_SCALED, 1, 3.4, Side.BELOW_RIGHT, "x₂ = 1.2")
        .label(SOFTMAX_SCALED, 2, 1.75, Side.BELOW_LEFT, "x₃ = 0.3");
    for (int k = 0; k < Curve.Values.ROW.length; k++) {
      sketch.dot(SOFTMAX_SCALED, k, 1);
    }
    sketch.chart().label("c = 1", 1, 0.92, Side.RIGHT);
  }
}
