package io.github.losstck.sweep;

import java.util.stream.IntStream;

/** Lists widths of rows: those that kernels are written for, and those that nobody can foresee. */
final class Widths {
  /** Are what vector registers, thread blocks and their multiples hold. */
  private static final int[] USUAL = {4, 8, 16, 64, 128, 256, 512, 1024};

  /** Is where a kernel for rows of a block no longer does, and vocabularies begin. */
  private static final int BEYOND_BLOCKS = 32_768;

  private static final int DRAWN = 8;
  private static final int MOST_DRAWN = 1500;

  private Widths() {}

  /** Returns how many rows of a width make a batch: a single one where it is long enough. */
  static int rows(int width) {
    return width < BEYOND_BLOCKS ? 2 : 1;
  }

  static IntStream of(Draw draw) {
    int[] drawn = draw.integers(DRAWN, MOST_DRAWN);
    return IntStream.concat(
        IntStream.concat(IntStream.of(USUAL), IntStream.of(drawn).map(w -> w + 2)),
        IntStream.of(BEYOND_BLOCKS));
  }
}
