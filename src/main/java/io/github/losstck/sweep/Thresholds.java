package io.github.losstck.sweep;

import io.github.losstck.spi.Precision;
import java.util.ArrayList;
import java.util.List;

/** Lists the points where formulas change branch, overflow or underflow, with their neighbours. */
final class Thresholds {
  /** Reaches past a threshold that is itself rounded, and past a comparison that is off by one. */
  private static final int NEIGHBOURS = 3;

  /** Holds what implementations are seen to clip or to branch at. */
  private static final double[] IN_USE = {1e-12, 1e-10, 1e-7, 1e-5, 0.5, 1, 10, 15, 16, 18, 20, 30};

  private static final double LN2 = Math.log(2);

  private final Precision precision;
  private final List<Double> points = new ArrayList<>();

  private Thresholds(Precision precision) {
    this.precision = precision;
  }

  /**
   * Returns logits of either sign: where e^x or its sum with 1 over- or underflows or saturates,
   * and, from half the smallest number on, rounds to 0.
   */
  static double[] logits(Precision precision) {
    Thresholds thresholds = new Thresholds(precision);
    thresholds.add(0);
    thresholds.add(precision.smallestSubnormal());
    thresholds.addAround(precision.smallestNormal());
    thresholds.addAround(precision.unitRoundoff());
    thresholds.addAround(Math.log(precision.largestFinite()));
    thresholds.addAround(-Math.log(precision.smallestNormal()));
    thresholds.addAround(-Math.log(precision.smallestSubnormal()));
    thresholds.addAround(-Math.log(precision.smallestSubnormal()) + LN2);
    thresholds.addAround(bits(precision) * LN2);
    thresholds.addAround((bits(precision) + 1) * LN2);
    for (double point : IN_USE) {
      thresholds.addAround(point);
    }
    thresholds.addBelow(precision.largestFinite());
    return thresholds.withMirrorImages();
  }

  /** Returns probabilities: around 0, 1/2, 1 and what is commonly clipped to. */
  static double[] probabilities(Precision precision) {
    Thresholds thresholds = new Thresholds(precision);
    thresholds.add(precision.smallestSubnormal());
    thresholds.addAround(precision.smallestNormal());
    thresholds.addAround(precision.unitRoundoff());
    for (double point : IN_USE) {
      if (point < 1) {
        thresholds.addAround(point);
        thresholds.addAround(1 - point);
      }
    }
    thresholds.addBelow(1);
    return thresholds.points.stream().mapToDouble(p -> p).filter(p -> p <= 1).toArray();
  }

  private static int bits(Precision precision) {
    return -Math.getExponent(precision.unitRoundoff());
  }

  private void add(double point) {
    points.add(point);
  }

  private void addAround(double point) {
    double rounded = precision.round(point);
    addBelow(rounded);
    double above = rounded;
    for (int i = 0; i < NEIGHBOURS; i++) {
      above = precision.next(above, Double.POSITIVE_INFINITY);
      add(above);
    }
  }

  private void addBelow(double point) {
    double below = point;
    for (int i = 0; i <= NEIGHBOURS; i++) {
      add(below);
      below = precision.next(below, Double.NEGATIVE_INFINITY);
    }
  }

  private double[] withMirrorImages() {
    double[] both = new double[2 * points.size()];
    for (int i = 0; i < points.size(); i++) {
      both[2 * i] = points.get(i);
      both[2 * i + 1] = -points.get(i);
    }
    return both;
  }
}
