package io.github.losstck.scoreboard;

import io.github.losstck.report.Markup;

/** Draws counts as a bar, whose words stand beside it. */
final class TallyBar {
  private static final double HUNDRED = 100;

  private TallyBar() {}

  static void write(Markup html, Tally tally) {
    html.open("span", "class", "bar", "aria-hidden", "true");
    for (Tally.Kind kind : Tally.Kind.values()) {
      if (tally.of(kind) > 0) {
        String width = Markup.text(HUNDRED * tally.of(kind) / tally.total());
        html.leaf("i", "", "class", kind.style(), "style", "width:" + width + "%");
      }
    }
    html.close();
  }
}
