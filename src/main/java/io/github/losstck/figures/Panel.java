package io.github.losstck.figures;

import io.github.losstck.report.CurveChart;
import io.github.losstck.report.CurveChart.Range;
import java.util.function.Consumer;

/**
 * Describes one picture of a figure.
 *
 * @param name of its words, as in {@code coin.likelihood}
 * @param across what the horizontal axis shows
 * @param up what the vertical axis shows
 * @param content what is drawn
 */
record Panel(String name, Range across, Range up, Consumer<Sketch> content) {

  /** Returns an {@code svg} element. */
  String draw(Curves curves, Words words, Remarks remarks) {
    CurveChart chart = new CurveChart(word(words, "title"), word(words, "axis"), across, up);
    Remarks own = new Remarks(words, up.to() - up.from());
    Sketch sketch = new Sketch(chart, curves, own);
    content.accept(sketch);
    sketch.drawAnswers();
    remarks.addAll(own);
    String fared = curves.isAsked() ? " " + own.summary() : "";
    return chart.drawn(word(words, "shows") + fared);
  }

  private String word(Words words, String which) {
    return words.of("figure." + name + "." + which);
  }
}
