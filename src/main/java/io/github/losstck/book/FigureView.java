package io.github.losstck.book;

import io.github.losstck.figures.Curves;
import io.github.losstck.figures.Figure;
import io.github.losstck.report.Markup;

/** Sets the figures of a rule: pictures side by side where there is room, and what they show. */
final class FigureView {
  private final Pen pen;
  private final String provider;
  private final Curves curves;

  /**
   * @param provider whose answers are drawn, of any origin
   * @param curves exact ones, and the answers if there was a provider
   */
  FigureView(Pen pen, String provider, Curves curves) {
    this.pen = pen;
    this.provider = provider;
    this.curves = curves;
  }

  /** Writes the figures that belong to a rule. */
  void write(Law law) {
    Figure.among(law.examples().stream().map(Example::id).toList()).forEach(this::figure);
  }

  private void figure(Figure figure) {
    Figure.Drawn drawn = figure.draw(curves, pen::word);
    String kind = "figure" + (drawn.pictures().size() == 1 ? " single" : "");
    Markup html = pen.html().open("figure", "class", kind, "id", "figure." + figure.word());
    html.open("div", "class", curves.isAsked() ? "panels asked" : "panels");
    drawn.pictures().forEach(picture -> html.raw("\n" + picture));
    html.close().open("figcaption");
    Prose.write(html, pen.word("figure." + figure.word()));
    if (curves.isAsked()) {
      html.leaf("p", pen.word("figure.key." + curves.precisions(), provider), "class", "quiet");
      remarks(drawn);
    }
    html.close().close();
  }

  private void remarks(Figure.Drawn drawn) {
    Markup html = pen.html();
    if (!drawn.remarks().isEmpty()) {
      html.open("ul", "class", "remarks");
      drawn.remarks().forEach(line -> html.leaf("li", line));
      html.close();
    }
  }
}
