package io.github.losstck.figures;

import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import java.util.Arrays;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/** Makes the inputs of one call out of abscissae: a number or a row of numbers for each. */
final class Given {
  private Given() {}

  /** Returns evenly spaced numbers, the first of them {@code first}. */
  static double[] steps(int count, double first, double step) {
    return IntStream.range(0, count).mapToDouble(i -> first + i * step).toArray();
  }

  static Tensor each(Precision precision, double[] at) {
    return Tensor.rounded(precision, at, at.length);
  }

  static Tensor same(Precision precision, double[] at, double value) {
    return each(precision, Arrays.stream(at).map(x -> value).toArray());
  }

  static Tensor rows(Precision precision, double[] at, DoubleFunction<double[]> row) {
    double[] values = Arrays.stream(at).mapToObj(row).flatMapToDouble(Arrays::stream).toArray();
    return Tensor.rounded(precision, values, at.length, values.length / at.length);
  }
}
