package io.github.losstck.figures;

import static io.github.losstck.figures.Curve.LOSS_OF_NO;
import static io.github.losstck.figures.Curve.LOSS_OF_YES;
import static io.github.losstck.figures.Curve.SIGMOID;

import io.github.losstck.report.CurveChart.Range;
import io.github.losstck.report.CurveChart.Side;
import java.util.List;

/** Draws the sigmoid, and the loss whose slope it is. */
final class SigmoidPanels {
  private static final Range LOGITS = new Range(-8, 8);

  /** Is where a slope of the one picture is the height of the other. */
  private static final double SHOWN = 1;

  private SigmoidPanels() {}

  static List<Panel> all() {
    return List.of(
        new Panel("sigmoid.value", LOGITS, new Range(0, 1), SigmoidPanels::value),
        new Panel("sigmoid.loss", LOGITS, new Range(0, 8), SigmoidPanels::loss));
  }

  private static void value(Sketch sketch) {
    sketch
        .line(SIGMOID, Hue.ONE, "s(x)")
        .label(SIGMOID, 2.4, Side.BELOW_RIGHT, "s(x)")
        .dot(SIGMOID, 0, SHOWN)
        .label(SIGMOID, SHOWN, Side.LEFT, "s(1) = 0.731");
  }

  private static void loss(Sketch sketch) {
    double slope = SIGMOID.exactAt(SHOWN, 0);
    double height = LOSS_OF_NO.exactAt(SHOWN, 0);
    sketch.chart().straight(SHOWN - 8, height - 8 * slope, SHOWN + 8, height + 8 * slope);
    sketch
        .line(LOSS_OF_NO, Hue.ONE, "L(0, x)")
        .line(LOSS_OF_YES, Hue.TWO, "L(1, x)")
        .label(LOSS_OF_NO, 6, Side.ABOVE_LEFT, "y = 0")
        .label(LOSS_OF_YES, -6, Side.ABOVE_RIGHT, "y = 1")
        .dot(LOSS_OF_NO, 0, SHOWN);
    sketch.chart().label("0.731", SHOWN + 4, height + 4 * slope, Side.BELOW_RIGHT);
  }
}
