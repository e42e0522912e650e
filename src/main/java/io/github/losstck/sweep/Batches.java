package io.github.losstck.sweep;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cuts rows of one width into the batches that calls are made of. */
final class Batches {
  private Batches() {}

  static Stream<List<double[]>> of(List<double[]> rows, boolean oneByOne) {
    int most = oneByOne ? 1 : Math.max(1, Inputs.CALL / rows.get(0).length);
    return IntStream.rangeClosed(0, (rows.size() - 1) / most)
        .mapToObj(i -> rows.subList(i * most, Math.min(rows.size(), (i + 1) * most)));
  }

  static double[] joined(List<double[]> rows) {
    return rows.stream().flatMapToDouble(Arrays::stream).toArray();
  }
}
