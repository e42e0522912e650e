package io.github.losstck.report;

import java.util.Arrays;

/** Says in a row what the shapes of a chart mean. */
final class Legend {
  private static final double SAMPLE = 26;
  private static final double GAP = 6;
  private static final double APART = 22;

  /** Is wider than most letters of 12 pixels are, so that words do not touch. */
  private static final double LETTER = 6.4;

  private final Markup svg;
  private final double y;
  private double x;

  /**
   * Begins a row.
   *
   * @param x where it begins
   * @param y of the middle of its samples
   */
  Legend(Markup svg, double x, double y) {
    this.svg = svg;
    this.x = x;
    this.y = y;
  }

  /** Explains what is filled, by a class and whatever else fills it. */
  Legend area(String words, Object... attributes) {
    svg.empty("rect", with(attributes, "x", x, "y", y - 5, "width", 14.0, "height", 10.0));
    return words(words, 14);
  }

  /** Explains a line of a class. */
  Legend line(String words, String kind) {
    String path = Frame.path("M", x, y) + "h" + Markup.text(SAMPLE);
    svg.empty("path", "class", kind, "d", path);
    return words(words, SAMPLE);
  }

  private Legend words(String words, double sample) {
    x += sample + GAP;
    svg.leaf("text", words, "class", "quiet", "x", x, "y", y + 4);
    x += words.length() * LETTER + APART;
    return this;
  }

  private static Object[] with(Object[] some, Object... others) {
    Object[] all = Arrays.copyOf(some, some.length + others.length);
    System.arraycopy(others, 0, all, some.length, others.length);
    return all;
  }
}
