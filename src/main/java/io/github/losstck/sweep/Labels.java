package io.github.losstck.sweep;

import io.github.losstck.sweep.Domain.Kind;

/**
 * Draws labels, of single nodes and of rows.
 *
 * @param draw where numbers come from
 * @param rows that labels of rows are drawn as
 * @param hardOnly whether the provider declares that it takes no others
 */
record Labels(Draw draw, Rows rows, boolean hardOnly) {
  /**
   * Returns the labels that are set against every threshold: the ends, the middle, smoothed ones.
   */
  double[] ofThresholds() {
    double unit = draw.precision().unitRoundoff();
    return hardOnly
        ? new double[] {0, 1}
        : new double[] {0, 1, 0.5, smoothed(0), smoothed(1), unit, 1 - unit};
  }

  private double smoothed(double hard) {
    return draw.precision().round(0.9 * hard + 0.1 / 3);
  }

  /** Returns the label of a node. */
  double ofNode(Kind kind) {
    return switch (kind) {
      case HARD -> draw.below(2);
      case SOFT -> draw.fraction();
      case OUTSIDE -> draw.between(-3, 4);
      default -> hardOnly ? draw.below(2) : any();
    };
  }

  private double any() {
    return draw.below(2) == 0 ? draw.oneOf(ofThresholds()) : draw.fraction();
  }

  /** Returns the labels of a row. */
  double[] ofRow(Kind kind, int width) {
    return switch (kind) {
      case HARD -> rows.oneHot(width);
      case SOFT -> rows.distribution(width);
      case ZERO -> new double[width];
      case UNNORMALISED -> draw.fill(width, draw::fraction);
      case OUTSIDE -> draw.fill(width, () -> draw.between(-3, 4));
      default -> hardOnly || draw.below(2) == 0 ? rows.oneHot(width) : rows.distribution(width);
    };
  }
}
