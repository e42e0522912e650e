package io.github.losstck.sweep;

import io.github.losstck.spec.Effort;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Holds what the calls of one sweep are made of.
 *
 * @param operation to be called
 * @param draw where numbers come from
 * @param declarations of the provider
 * @param effort how densely a domain is sampled
 */
record Inputs(Operation operation, Draw draw, Declarations declarations, Effort effort) {
  /** Keeps a call small enough to be judged while the next one is answered. */
  static final int CALL = 1 << 15;

  /** Exceeds the blocks that implementations cut batches into, and is a multiple of none. */
  private static final int LARGE = 9_001;

  /** Is the width of the rows that are asked for in large batches. */
  private static final int NARROW = 3;

  /**
   * Lists a shape of each rank from 0, no two extents of one alike, so that a wrong axis shows, and
   * some of extent 1, which are not to be dropped.
   */
  private static final List<int[]> SHAPES =
      List.of(
          new int[] {},
          new int[] {5},
          new int[] {3, 5},
          new int[] {2, 3, 5},
          new int[] {2, 1, 5},
          new int[] {1, 3, 5},
          new int[] {2, 4, 3, 5});

  /** Returns how many numbers to take, roughly. */
  int count() {
    return effort.inputs();
  }

  /** Returns whether every binary32 number is to be taken where a single one is swept. */
  boolean isExhaustive() {
    return effort == Effort.EXHAUSTIVE && draw.precision() == Precision.BINARY32;
  }

  Rows rows() {
    return new Rows(draw);
  }

  Labels labels() {
    return new Labels(draw, rows(), declarations.hardLabelsOnly());
  }

  /** Starts the inputs of a call. */
  Arguments call() {
    return Arguments.in(draw.precision(), declarations.gradients());
  }

  Tensor tensor(double[] values, int... shape) {
    return Tensor.rounded(draw.precision(), values, shape);
  }

  boolean takes(Parameter parameter) {
    return operation.parameters().contains(parameter);
  }

  /** Returns the shapes that the provider declares to take, from a rank on. */
  Stream<int[]> shapes(int leastRank) {
    return SHAPES.stream()
        .filter(s -> s.length >= leastRank && s.length <= declarations.maximumRank());
  }

  static int size(int[] shape) {
    return Arrays.stream(shape).reduce(1, (a, b) -> a * b);
  }

  /** Returns the bounds of the parts that calls on single nodes are made of: each from, to. */
  Stream<int[]> parts(int nodes) {
    int most = declarations.maximumRank() == 0 ? 1 : CALL;
    return IntStream.rangeClosed(0, (nodes - 1) / most)
        .mapToObj(i -> new int[] {i * most, Math.min(nodes, (i + 1) * most)});
  }

  /** Returns the shape of so many nodes: a vector, or a scalar where nothing else is taken. */
  int[] nodesShape(int nodes) {
    return declarations.maximumRank() == 0 ? new int[0] : new int[] {nodes};
  }

  /**
   * Returns how many numbers one batch is to have, at least: a tail lost only there is lost too.
   */
  int batch() {
    return Math.max(LARGE, count());
  }

  /** Returns how many rows of a width make up the count, at least 1; of 3, a large batch. */
  int rowsOf(int width) {
    return Math.max(1, (width == NARROW ? batch() : count()) / width);
  }

  /** Returns whether rows must be given one by one. */
  boolean isRowByRow() {
    return declarations.maximumRank() < 2;
  }

  /** Returns the shape of so many rows; a single one is a vector where rows go one by one. */
  int[] rowsShape(int rows, int width) {
    return isRowByRow() ? new int[] {width} : new int[] {rows, width};
  }

  IllegalArgumentException foreign(Domain domain) {
    return new IllegalArgumentException(
        "'" + domain + "' is no domain of the " + operation.phrase() + "; choose one that is");
  }
}
