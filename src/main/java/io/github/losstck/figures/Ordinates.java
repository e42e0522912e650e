package io.github.losstck.figures;

import java.util.stream.IntStream;

/** Holds what was answered for each abscissa: a number, or a row of numbers. */
final class Ordinates {
  private final double[] values;
  private final int abscissae;

  /**
   * @param values row by row
   * @param abscissae how many rows there are
   */
  Ordinates(double[] values, int abscissae) {
    this.values = values.clone();
    this.abscissae = abscissae;
  }

  /** Returns the numbers at an index of each row. */
  double[] column(int index) {
    int width = values.length / abscissae;
    return IntStream.range(0, abscissae).mapToDouble(i -> values[i * width + index]).toArray();
  }
}
