package io.github.losstck.sweep;

import java.util.Arrays;

/**
 * Draws rows of logits, labels and probabilities from several families, since every defect is
 * invisible somewhere: a rotation of classes on equal logits, a missing shift on small ones.
 *
 * @param draw where numbers come from
 */
record Rows(Draw draw) {
  private static final int LOGIT_FAMILIES = 8;
  private static final int DISTRIBUTION_FAMILIES = 4;

  /** Leads by more than e^x can hold in binary32, with room: what a missing shift overflows at. */
  private static final double DOMINANT = 120;

  /**
   * Is a width from which probabilities below the normal numbers are left to narrower rows: to tell
   * them apart takes decimal arithmetic over the whole row.
   */
  private static final int WIDE = 10_000;

  /** Returns logits of the family that the draw falls on. */
  double[] logits(int width) {
    double scale = draw.number(-8, 4);
    return switch (draw.below(LOGIT_FAMILIES)) {
      case 0 -> draw.fill(width, () -> draw.between(-5, 5));
      case 1 -> draw.fill(width, () -> draw.between(-50, 50));
      case 2 -> equal(width, draw.usualLogit());
      case 3 -> dominated(width);
      case 4 -> shifted(draw.fill(width, () -> draw.between(-5, 5)), 0x1p10);
      case 5 -> draw.fill(width, () -> draw.between(-0x1p-12, 0x1p-12));
      case 6 -> sorted(draw.fill(width, () -> draw.between(-scale, scale)));
      default -> draw.fill(width, width < WIDE ? draw::usualLogit : () -> draw.between(-300, 300));
    };
  }

  private double[] equal(int width, double value) {
    double[] row = new double[width];
    Arrays.fill(row, value);
    return row;
  }

  private double[] dominated(int width) {
    double[] row = draw.fill(width, () -> draw.between(-1, 1));
    row[draw.below(width)] += draw.between(1, DOMINANT);
    return rounded(row);
  }

  private double[] shifted(double[] row, double by) {
    double shift = draw.oneOf(by, -by);
    return rounded(Arrays.stream(row).map(x -> x + shift).toArray());
  }

  private static double[] sorted(double[] row) {
    Arrays.sort(row);
    return row;
  }

  private double[] rounded(double[] row) {
    return Arrays.stream(row).map(draw.precision()::round).toArray();
  }

  /** Returns a row with a single 1. */
  double[] oneHot(int width) {
    double[] row = new double[width];
    row[draw.below(width)] = 1;
    return row;
  }

  /** Returns a one-hot row with a tenth of it shared among all. */
  private double[] smoothed(int width) {
    return rounded(Arrays.stream(oneHot(width)).map(y -> 0.9 * y + 0.1 / width).toArray());
  }

  /** Returns probabilities that sum to 1 but for rounding. */
  double[] distribution(int width) {
    return switch (draw.below(DISTRIBUTION_FAMILIES)) {
      case 0 -> normalised(draw.fill(width, draw::fraction));
      case 1 -> normalised(draw.fill(width, () -> Math.pow(draw.fraction(), 8)));
      case 2 -> smoothed(width);
      default -> width == 1 ? oneHot(1) : normalised(draw.fill(width, () -> draw.below(3)));
    };
  }

  /** Returns the weights over their sum; where all are 0, one class takes all. */
  private double[] normalised(double[] weights) {
    double sum = Arrays.stream(weights).sum();
    return sum == 0
        ? oneHot(weights.length)
        : rounded(Arrays.stream(weights).map(w -> w / sum).toArray());
  }

  /** Returns probabilities none of which is 0. */
  double[] positive(int width) {
    double least = draw.precision().smallestNormal();
    return Arrays.stream(distribution(width)).map(q -> Math.max(q, least)).toArray();
  }

  /** Returns probabilities that differ from others by a small fraction, and sum to 1 as they do. */
  double[] near(double[] p) {
    double fraction = draw.number(-20, -3);
    double least = draw.precision().smallestNormal();
    double[] q = Arrays.stream(p).map(v -> v * (1 + draw.oneOf(-1, 0, 1) * fraction)).toArray();
    return Arrays.stream(normalised(q)).map(v -> Math.max(v, least)).toArray();
  }

  /** Returns probabilities whose product is far from underflow however many they are. */
  double[] likely(int width) {
    double most = Math.min(1, 20.0 / width);
    return draw.fill(width, () -> draw.between(1 - most, 1));
  }

  /**
   * Returns probabilities of the family that the draw falls on: likely ones, or any from about
   * 1e-18, whose product underflows where they are many.
   */
  double[] chances(int width) {
    return draw.below(2) == 0 ? likely(width) : draw.fill(width, () -> draw.number(-60, -2));
  }

  /** Returns observations: spread around 0, far from it, or over many magnitudes. */
  double[] samples(int count) {
    double centre = draw.oneOf(0, 1, 1000, -1e6);
    return draw.below(3) == 0
        ? draw.fill(count, draw::usualLogit)
        : draw.fill(count, () -> draw.between(centre - 3, centre + 3));
  }
}
