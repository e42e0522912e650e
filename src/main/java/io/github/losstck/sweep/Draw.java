package io.github.losstck.sweep;

import io.github.losstck.spec.Seed;
import io.github.losstck.spi.Precision;
import java.util.Arrays;
import java.util.function.DoubleSupplier;
import org.apache.commons.math3.random.MersenneTwister;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * Draws numbers from a seed: the same numbers on every machine.
 *
 * @param random generator of everything drawn
 * @param precision of the numbers
 */
record Draw(RandomGenerator random, Precision precision) {
  /** Reaches as far as logits that networks give. */
  static final double MODERATE = 40;

  /**
   * Covers logits in practice: below 2^-30 a logit is as good as 0, beyond 2^10 all is saturated.
   */
  private static final int LEAST_USUAL_EXPONENT = -30;

  private static final int MOST_USUAL_EXPONENT = 10;

  /**
   * Stands for a 0, which a generator of 53 bits gives once in 2^53: still less than all others.
   */
  private static final double LEAST_FRACTION = 0x1p-60;

  static Draw from(Seed seed, Precision precision) {
    return new Draw(new MersenneTwister(seed.value()), precision);
  }

  /** Returns a number from 0 to 1, neither of them. */
  double fraction() {
    double drawn = precision.round(random.nextDouble());
    return Math.min(Math.max(drawn, LEAST_FRACTION), 1 - precision.unitRoundoff());
  }

  double between(double least, double most) {
    return precision.round(least + (most - least) * random.nextDouble());
  }

  /** Returns an integer from 0 to below a limit. */
  int below(int limit) {
    return random.nextInt(limit);
  }

  /** Returns integers from 0 to below a limit. */
  int[] integers(int count, int limit) {
    int[] integers = new int[count];
    Arrays.setAll(integers, i -> below(limit));
    return integers;
  }

  /** Returns one of some values. */
  double oneOf(double... values) {
    return precision.round(values[below(values.length)]);
  }

  double[] fill(int count, DoubleSupplier number) {
    double[] filled = new double[count];
    for (int i = 0; i < count; i++) {
      filled[i] = number.getAsDouble();
    }
    return filled;
  }

  /** Returns a number of either sign and of an exponent that is usual among logits. */
  double usualLogit() {
    return signed(number(LEAST_USUAL_EXPONENT, MOST_USUAL_EXPONENT));
  }

  /** Returns a finite number of any sign and exponent, subnormal ones included. */
  double anyLogit() {
    int most = Math.getExponent(precision.largestFinite());
    return signed(number(leastExponent(), most));
  }

  /** Returns the exponent of the smallest subnormal number. */
  int leastExponent() {
    return Math.getExponent(precision.smallestNormal())
        + Math.getExponent(precision.unitRoundoff())
        + 1;
  }

  /** Returns a positive number whose exponent is evenly distributed: every binade is as likely. */
  double number(int leastExponent, int mostExponent) {
    int exponent = leastExponent + below(mostExponent - leastExponent + 1);
    double drawn = precision.round(Math.scalb(1 + random.nextDouble(), exponent));
    return Math.min(Math.max(drawn, precision.smallestSubnormal()), precision.largestFinite());
  }

  private double signed(double magnitude) {
    return random.nextBoolean() ? magnitude : -magnitude;
  }

  /**
   * Fills the unit cube evenly: Sobol's sequence, shifted at random modulo 1 so that no point of it
   * is known beforehand.
   *
   * @param count of points
   * @param dimension of each
   * @return the points, each with its coordinates in [0, 1)
   */
  double[][] sobol(int count, int dimension) {
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimension);
    double[] shift = fill(dimension, random::nextDouble);
    double[][] points = new double[count][];
    for (int i = 0; i < count; i++) {
      points[i] = sequence.nextVector();
      for (int d = 0; d < dimension; d++) {
        points[i][d] = (points[i][d] + shift[d]) % 1;
      }
    }
    return points;
  }
}
