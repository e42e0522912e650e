package io.github.losstck.sweep;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cuts rows into batches that calls are made of. */
final class Batches {
  private Batches() {}

  /** Cuts a list of rows of one width, at least one row a batch. */
  static <T> Stream<List<T>> of(List<T> rows, int width) {
    int most = Math.max(1, Inputs.CALL / width);
    return IntStream.rangeClosed(0, (rows.size() - 1) / most)
        .mapToObj(i -> rows.subList(i * most, Math.min(rows.size(), (i + 1) * most)));
  }

  static Stream<List<double[]>> of(List<double[]> rows) {
    return of(rows, rows.get(0).length);
  }

  static double[] joined(List<double[]> rows) {
    return rows.stream().flatMapToDouble(Arrays::stream).toArray();
  }
}
